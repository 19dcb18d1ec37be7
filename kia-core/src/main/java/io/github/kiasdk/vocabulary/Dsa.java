package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Duties under the Digital Services Act (DSA). Asked for by the checks of principle 5. */
public final class Dsa {

  /** Risks of content, conduct and contact, risks to consumers, and those that cut across them. */
  public static final FlagFact RISK_REVIEW =
      Fact.flag(
          "dsa.risk-review",
          "De risico's voor minderjarigen zijn beoordeeld volgens de DSA, en de DPIA verwijst"
              + " ernaar",
          "The risks to minors were reviewed under the DSA and the DPIA refers to it");

  private Dsa() {}

  static List<Fact<?>> facts() {
    return List.of(RISK_REVIEW);
  }
}
