package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** How profiles of children are made and used. Asked for by the checks of principle 7. */
public final class Profiling {

  /** Field of an item of {@link #USES}. */
  public static final ChoiceFact<UsePurpose> USE_PURPOSE =
      Fact.choice(
          "purpose", "Waarvoor het profiel dient", "What the profile is for", UsePurpose.class);

  /** Field of an item of {@link #USES}. */
  public static final ChoiceFact<Switch> USE_DEFAULT =
      Fact.choice(
          "default",
          "Of dit gebruik van het profiel standaard aan of uit staat",
          "Whether this use of the profile is on or off by default",
          Switch.class);

  /** Field of an item of {@link #USES}; if true, {@link #USE_ESSENTIAL_REASON} says why. */
  public static final FlagFact USE_ESSENTIAL =
      Fact.flag(
          "essential",
          "De functionaliteit werkt niet zonder dit gebruik van het profiel",
          "The functionality does not work without this use of the profile");

  /** Field of an item of {@link #USES}. */
  public static final TextFact USE_ESSENTIAL_REASON =
      Fact.text(
          "essential-reason",
          "Waarom de functionaliteit niet zonder dit gebruik van het profiel kan",
          "Why the functionality cannot do without this use of the profile");

  /** Field of an item of {@link #USES}. */
  public static final FlagFact USE_SEPARATE_SWITCH =
      Fact.flag(
          "separate-switch",
          "Dit gebruik van het profiel heeft een eigen aan-uitknop",
          "This use of the profile has an on/off switch of its own");

  public static final ItemsFact USES =
      Fact.items(
              "profiling.uses",
              "Waarvoor profielen van kinderen worden gebruikt",
              "What profiles of children are used for",
              USE_PURPOSE,
              USE_DEFAULT,
              USE_ESSENTIAL,
              USE_ESSENTIAL_REASON,
              USE_SEPARATE_SWITCH)
          .emptyMeans(
              "Een lege lijst zegt: van kinderen worden geen profielen gebruikt.",
              "An empty list says: children are not profiled.");

  public static final ChoiceFact<Reset> RESET =
      Fact.choice(
          "profiling.reset",
          "Hoeveel van het profiel een kind kan wissen",
          "How much of the profile a child can reset",
          Reset.class);

  public static final ChoicesFact<Trait> INFERRED_TRAITS =
      Fact.choices(
              "profiling.inferred-traits",
              "Wat de dienst over een kind afleidt",
              "What the service infers about a child",
              Trait.class)
          .emptyMeans(
              "Een lege lijst zegt: de dienst leidt niets hiervan over een kind af.",
              "An empty list says: the service infers none of these about a child.");

  public static final ChoicesFact<DataSource> DATA_SOURCES =
      Fact.choices(
              "profiling.data-sources",
              "Waar de gegevens voor het profiel vandaan komen",
              "Where the data for the profile come from",
              DataSource.class)
          .emptyMeans(
              "Een lege lijst zegt: er worden geen gegevens voor een profiel gebruikt.",
              "An empty list says: no data are used for a profile.");

  /** The test report is the evidence. */
  public static final FlagFact BIAS_TEST =
      Fact.flag(
          "profiling.bias-test",
          "Er is getest op vooroordelen en stereotypen",
          "A test for bias and stereotyping was done");

  public static final ChoiceFact<Refusal> REFUSAL =
      Fact.choice(
          "profiling.refusal",
          "Wat een kind hoogstens kwijtraakt als het geen profiel wil, veiligheid en leeftijd daargelaten",
          "What a child loses at most that wants no profile, safety and age left aside",
          Refusal.class);

  public static final FlagFact REFUSAL_TOLD =
      Fact.flag(
          "profiling.refusal-told",
          "Een kind hoort bij het eerste gebruik dat het een profiel kan weigeren",
          "A child is told at first use that it can refuse a profile");

  /** What a profile is for. */
  public enum UsePurpose implements Term {
    ADVERTISING("reclame", "advertising"),
    MARKETING("klanten werven en binden", "marketing"),
    RECOMMENDATIONS("aanbevelingen", "recommendations"),
    PRICING("prijzen bepalen", "setting prices"),
    SAFETY("veiligheid", "safety"),
    AGE_FIT("aanbod dat bij de leeftijd past", "fitting content to age"),
    LEARNING("leren", "learning"),
    MEASUREMENT("gebruik meten", "measuring use"),
    OTHER("iets anders", "something else");

    private final LocalizedText label;

    UsePurpose(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How much of a profile a child can reset. */
  public enum Reset implements Term {
    COMPLETE("alles, en blijvend", "all of it, for good"),
    PARTIAL("een deel", "part of it"),
    NONE("niets", "nothing");

    private final LocalizedText label;

    Reset(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What can be inferred about a child. */
  public enum Trait implements Term {
    INTERESTS("interesses", "interests"),
    AGE_GROUP("leeftijdsgroep", "age group"),
    EMOTIONS("emoties", "emotions"),
    PERSONALITY("persoonlijkheid", "personality"),
    HEALTH("gezondheid", "health"),
    SEXUALITY("seksualiteit", "sexuality"),
    RELIGION("geloof", "religion"),
    ETHNICITY("etnische afkomst", "ethnicity"),
    POLITICAL_VIEWS("politieke voorkeur", "political views"),
    FAMILY_INCOME("inkomen van het gezin", "family income");

    private final LocalizedText label;

    Trait(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Where data for a profile come from. */
  public enum DataSource implements Term {
    THIS_FUNCTIONALITY("deze functionaliteit", "this functionality"),
    THIS_SERVICE("deze dienst", "this service"),
    OTHER_SERVICES("andere diensten", "other services"),
    OFFLINE("het leven buiten internet", "life offline"),
    DATA_BROKERS("handelaren in gegevens", "data brokers");

    private final LocalizedText label;

    DataSource(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What a child can lose that refuses to be profiled. */
  public enum Refusal implements Term {
    NOT_OFFERED("weigeren kan niet", "refusing is not possible"),
    ACCESS("de toegang", "access"),
    PARTS("lessen of andere onderdelen", "lessons or other parts"),
    QUALITY("kwaliteit: het werkt slechter", "quality: it works worse"),
    TAILORED_ONLY("alleen wat op maat was", "only what was tailored"),
    NOTHING("niets", "nothing");

    private final LocalizedText label;

    Refusal(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Profiling() {}

  static List<Fact<?>> facts() {
    return List.of(USES, RESET, INFERRED_TRAITS, DATA_SOURCES, BIAS_TEST, REFUSAL, REFUSAL_TOLD);
  }
}
