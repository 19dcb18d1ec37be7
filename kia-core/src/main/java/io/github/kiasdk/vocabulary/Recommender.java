package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** What chooses content for a child. Asked for by the checks of principles 4, 7 and 9. */
public final class Recommender {

  /** In a feed, a list of results or suggested contacts. */
  public static final FlagFact USED =
      Fact.flag(
          "recommender.used",
          "Een aanbevelingssysteem kiest wat een kind ziet",
          "A recommender chooses what a child sees");

  public static final FlagFact NON_PROFILED_OPTION =
      Fact.flag(
          "recommender.non-profiled-option",
          "Een kind kan kiezen voor een aanbod zonder profiel",
          "A child can choose a version without a profile");

  public static final ChoiceFact<Feed> DEFAULT =
      Fact.choice(
          "recommender.default",
          "Of het aanbod standaard met of zonder profiel wordt gekozen",
          "Whether content is chosen with or without a profile by default",
          Feed.class);

  public static final ChoicesFact<Signal> SIGNALS =
      Fact.choices(
              "recommender.signals",
              "Waar de aanbevelingen op letten",
              "What the recommendations go by",
              Signal.class)
          .emptyMeans(
              "Een lege lijst zegt: de aanbevelingen letten op niets van dit alles.",
              "An empty list says: the recommendations go by none of these.");

  public static final ChoiceFact<Objective> OBJECTIVE =
      Fact.choice(
          "recommender.objective",
          "Wat de aanbevelingen vooral moeten bereiken",
          "What the recommendations mainly aim for",
          Objective.class);

  /** The test results are the evidence. */
  public static final FlagFact HARM_SAFEGUARDS =
      Fact.flag(
          "recommender.harm-safeguards",
          "Maatregelen houden schadelijke inhoud uit de aanbevelingen",
          "Safeguards keep harmful content out of the recommendations");

  /** In the terms, or at a place that they point to. */
  public static final FlagFact EXPLAINED =
      Fact.flag(
          "recommender.explained",
          "In gewone taal staat beschreven waar de aanbevelingen op letten en hoe een kind dat verandert",
          "It is described in plain language what the recommendations go by and how a child changes that");

  public static final FlagFact REASONS_SHOWN =
      Fact.flag(
          "recommender.reasons-shown",
          "Een kind kan bij wat het te zien krijgt, opvragen waarom",
          "A child can ask of whatever it is shown why that is");

  public static final ChoiceFact<Steering> STEERING =
      Fact.choice(
          "recommender.steering",
          "Wat er gebeurt als een kind zegt dat het iets niet wil zien",
          "What happens when a child says that it does not want to see something",
          Steering.class);

  /** How content is chosen. */
  public enum Feed implements Term {
    NON_PROFILED("zonder profiel", "without a profile"),
    PROFILED("met een profiel", "with a profile");

    private final LocalizedText label;

    Feed(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What recommendations can go by. */
  public enum Signal implements Term {
    STATED_INTERESTS("interesses die het kind opgeeft", "interests the child states"),
    FEEDBACK("wat het kind ervan zegt", "the child's feedback"),
    FOLLOWS("wie het kind volgt", "whom the child follows"),
    SEARCHES("wat het kind zoekt", "what the child searches for"),
    LIKES("wat het kind leuk vindt", "what the child likes"),
    WATCH_TIME("hoe lang het kind kijkt", "how long the child watches"),
    RETURN_RATE("hoe vaak het kind terugkomt", "how often the child returns"),
    LOCATION("waar het kind is", "where the child is"),
    CONTACTS("met wie het kind contact heeft", "whom the child is in contact with"),
    POPULARITY("wat populair is", "what is popular");

    private final LocalizedText label;

    Signal(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What recommendations can aim for. */
  public enum Objective implements Term {
    STATED_INTERESTS("passen bij wat het kind opgeeft", "fitting what the child states"),
    WELLBEING("welzijn", "wellbeing"),
    LEARNING("leren", "learning"),
    WATCH_TIME("langer kijken", "watching longer"),
    RETURN_RATE("vaker terugkomen", "returning more often"),
    REVENUE("opbrengst", "revenue");

    private final LocalizedText label;

    Objective(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How far the word of a child goes. */
  public enum Steering implements Term {
    NOT_OFFERED("dat kan een kind niet zeggen", "a child cannot say so"),
    THIS_ONE("alleen dit ene verdwijnt", "this one goes away only"),
    LASTING("ook later komt er minder van", "less of it comes later too");

    private final LocalizedText label;

    Steering(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Recommender() {}

  static List<Fact<?>> facts() {
    return List.of(
        USED,
        NON_PROFILED_OPTION,
        DEFAULT,
        SIGNALS,
        OBJECTIVE,
        HARM_SAFEGUARDS,
        EXPLAINED,
        REASONS_SHOWN,
        STEERING);
  }
}
