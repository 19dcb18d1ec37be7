package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Signs that a child is followed or recorded. Asked for by the checks of principle 4. */
public final class Indicators {

  public static final ChoicesFact<Tracking> FOLLOWED =
      Fact.choices(
              "indicators.followed",
              "Hoe een kind hier wordt gevolgd of opgenomen",
              "How a child is followed or recorded here",
              Tracking.class)
          .emptyMeans(
              "Een lege lijst zegt: een kind wordt op geen van deze manieren gevolgd of opgenomen.",
              "An empty list says: a child is followed or recorded in none of these ways.");

  public static final ChoicesFact<Tracking> SHOWN =
      Fact.choices(
              "indicators.shown",
              "Bij welke manieren van volgen of opnemen een duidelijk teken te zien is",
              "For which ways of following or recording a clear sign shows",
              Tracking.class)
          .emptyMeans(
              "Een lege lijst zegt: bij geen enkele manier is een teken te zien.",
              "An empty list says: for none of these ways a sign shows.");

  /** A way to follow or record a child. */
  public enum Tracking implements Term {
    LOCATION("locatie", "location"),
    PARENT("een ouder die meekijkt", "a parent who looks on"),
    MICROPHONE("microfoon", "microphone"),
    CAMERA("camera", "camera"),
    AI_CONVERSATION("gesprek met AI", "talk with AI");

    private final LocalizedText label;

    Tracking(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Indicators() {}

  static List<Fact<?>> facts() {
    return List.of(FOLLOWED, SHOWN);
  }
}
