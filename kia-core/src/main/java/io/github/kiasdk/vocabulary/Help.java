package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Help for a child. Asked for by the checks of principle 3. */
public final class Help {

  /** Help that should not depend on permission of a parent (GDPR, recital 38). */
  public static final FlagFact OFFERED_TO_CHILD =
      Fact.flag(
          "help.offered-to-child",
          "Een kind krijgt hier zelf hulp of advies, ook om problemen te voorkomen",
          "Preventive or counselling help is offered directly to a child here");

  private Help() {}

  static List<Fact<?>> facts() {
    return List.of(OFFERED_TO_CHILD);
  }
}
