package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Showing others where a child is. Asked for by the checks of principle 6. */
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

  private Location() {}

  static List<Fact<?>> facts() {
    return List.of(SHARED, SHARE_RESETS);
  }
}
