package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Advertising. Asked for by the checks of principles 4, 7 and 8. */
public final class Ads {

  public static final FlagFact SHOWN =
      Fact.flag("ads.shown", "Er is reclame te zien", "Ads are shown");

  public static final ChoiceFact<Switch> PROFILE_BASED =
      Fact.choice(
          "ads.profile-based",
          "Of reclame op basis van een profiel aan of uit staat",
          "Whether ads based on a profile are on or off",
          Switch.class);

  public static final ChoicesFact<Placement> PLACEMENT =
      Fact.choices("ads.placement", "Waar reclame staat", "Where ads are shown", Placement.class)
          .emptyMeans(
              "Een lege lijst zegt: op geen van deze plekken staat reclame.",
              "An empty list says: there are ads in none of these places.");

  public static final ChoicesFact<Category> CATEGORIES =
      Fact.choices(
              "ads.categories",
              "Waarvoor reclame wordt gemaakt",
              "What is advertised",
              Category.class)
          .emptyMeans(
              "Een lege lijst zegt: voor niets van dit alles wordt reclame gemaakt.",
              "An empty list says: none of these is advertised.");

  /** Paid promotion by others too. */
  public static final FlagFact LABELLED =
      Fact.flag(
          "ads.labelled",
          "Bij alle reclame staat dat het reclame is",
          "All ads are labelled as ads");

  /** The test report is the evidence. */
  public static final FlagFact LABEL_CHILD_TESTED =
      Fact.flag(
          "ads.label-child-tested",
          "Met kinderen is getest of zij reclame aan het label herkennen",
          "It was tested with children whether they recognise ads by the label");

  /** Where ads can be shown. */
  public enum Placement implements Term {
    PLAY("in het spel", "in play"),
    LEARNING("bij het leren", "in learning"),
    FEED("in de tijdlijn", "in the feed"),
    SEARCH("bij het zoeken", "in search"),
    VIDEO("in of rond video's", "in or around videos"),
    SHOP("in de winkel", "in the shop"),
    MESSAGES("tussen berichten", "among messages");

    private final LocalizedText label;

    Placement(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What can be advertised. */
  public enum Category implements Term {
    ALCOHOL("alcoholische drank", "alcohol"),
    TOBACCO_AND_VAPES("tabak en vapes", "tobacco and vapes"),
    GAMBLING("gokken", "gambling"),
    UNHEALTHY_FOOD("ongezond eten", "unhealthy food"),
    DIETING_AND_BEAUTY_PROCEDURES(
        "afvallen en ingrepen voor het uiterlijk", "dieting and beauty procedures"),
    SEXUAL_CONTENT("seksuele inhoud", "sexual content"),
    WEAPONS("wapens", "weapons"),
    CREDIT_AND_CRYPTO("leningen en cryptomunten", "credit and crypto"),
    TOYS_AND_GAMES("speelgoed en spellen", "toys and games"),
    CULTURE_AND_LEARNING("cultuur en leren", "culture and learning"),
    OTHER("iets anders", "something else");

    private final LocalizedText label;

    Category(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Ads() {}

  static List<Fact<?>> facts() {
    return List.of(SHOWN, PROFILE_BASED, PLACEMENT, CATEGORIES, LABELLED, LABEL_CHILD_TESTED);
  }
}
