package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Searching. Asked for by the checks of principle 9. */
public final class Search {

  public static final FlagFact OFFERED =
      Fact.flag("search.offered", "Een kind kan hier zoeken", "A child can search here");

  public static final FlagFact BLOCKED_TERMS =
      Fact.flag(
          "search.blocked-terms",
          "Onveilige zoekwoorden geven geen resultaten maar hulp",
          "Unsafe search terms give help instead of results");

  private Search() {}

  static List<Fact<?>> facts() {
    return List.of(OFFERED, BLOCKED_TERMS);
  }
}
