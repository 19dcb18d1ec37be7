package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/**
 * The Digital Services Act (DSA): duties, asked for by the checks of principle 5, and who is bound.
 */
public final class Dsa {

  /** Risks of content, conduct and contact, risks to consumers, and those that cut across them. */
  public static final FlagFact RISK_REVIEW =
      Fact.flag(
          "dsa.risk-review",
          "De risico's voor minderjarigen zijn beoordeeld volgens de DSA, en de DPIA verwijst"
              + " ernaar",
          "The risks to minors were reviewed under the DSA and the DPIA refers to it");

  /**
   * Fewer than 50 people, and a turnover or balance of 10 million euros a year at most (DSA, art.
   * 19). A very large platform never is.
   */
  public static final FlagFact MICRO_OR_SMALL =
      Fact.flag(
          "dsa.micro-or-small",
          "De aanbieder is een kleine of heel kleine onderneming: minder dan 50 mensen, en hooguit"
              + " 10 miljoen euro omzet of balanstotaal per jaar",
          "The provider is a micro or small enterprise: fewer than 50 people, and a turnover or"
              + " balance sheet of at most 10 million euros a year");

  /** What the Commission designated (DSA, art. 33), a very large search engine too. */
  public static final FlagFact VERY_LARGE =
      Fact.flag(
          "dsa.very-large",
          "De Europese Commissie wees de dienst aan als zeer groot onlineplatform of zeer grote"
              + " zoekmachine",
          "The European Commission designated the service as a very large online platform or search"
              + " engine");

  private Dsa() {}

  static List<Fact<?>> facts() {
    return List.of(RISK_REVIEW, MICRO_OR_SMALL, VERY_LARGE);
  }
}
