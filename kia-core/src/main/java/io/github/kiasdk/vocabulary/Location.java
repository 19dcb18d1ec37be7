package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Knowing and showing where a child is. Asked for by the checks of principle 6. */
public final class Location {

  public static final FlagFact SHARED =
      Fact.flag(
          "location.shared",
          "Een kind kan anderen hier laten zien waar het is",
          "A child can show its location to others here");

  public static final FlagFact SHARE_RESETS =
      Fact.flag(
          "location.share-resets",
          "Het delen van de locatie gaat na elke sessie weer uit",
          "Sharing location goes off again after each session");

  public static final ChoiceFact<Precision> PRECISION =
      Fact.choice(
          "location.precision",
          "Hoe nauwkeurig de plaats van een kind wordt gebruikt of getoond",
          "How precisely the place of a child is used or shown",
          Precision.class);

  public static final FlagFact AUDIENCE_SHOWN =
      Fact.flag(
          "location.audience-shown",
          "Zolang het deelt, ziet een kind wie de plaats kan zien",
          "While it shares, a child sees who can see the place");

  /** Also from posts, pictures and times, and also if no place is named. */
  public static final FlagFact PLACES_INFERRED =
      Fact.flag(
          "location.places-inferred",
          "De dienst leidt af waar een kind woont, naar school gaat of vaak is",
          "The service works out where a child lives, goes to school or often is");

  /** How precise a place is. */
  public enum Precision implements Term {
    ROUGH("wijk of plaats", "district or town"),
    /** For this once, and not as a setting that stays. */
    PRECISE_ON_REQUEST("nauwkeuriger, als het kind dat vraagt", "more precise, if the child asks"),
    PRECISE("nauwkeuriger, zonder te vragen", "more precise, without asking");

    private final LocalizedText label;

    Precision(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Location() {}

  static List<Fact<?>> facts() {
    return List.of(SHARED, SHARE_RESETS, PRECISION, AUDIENCE_SHOWN, PLACES_INFERRED);
  }
}
