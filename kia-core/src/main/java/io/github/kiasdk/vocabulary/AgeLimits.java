package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** Minimum ages: what the service says, and what it does. They can contradict each other. */
public final class AgeLimits {

  /** 0 says: from any age. */
  public static final NumberFact TERMS =
      Fact.number(
          "age-limits.terms",
          "Vanaf welke leeftijd iemand de dienst volgens de voorwaarden mag gebruiken",
          "From which age the terms allow someone to use the service",
          new LocalizedText("jaar", "years"),
          0,
          18);

  /** 0 says: none. */
  public static final NumberFact STORE =
      Fact.number(
          "age-limits.store",
          "Welke minimumleeftijd de appwinkel noemt",
          "Which minimum age the app store states",
          new LocalizedText("jaar", "years"),
          0,
          18);

  /** 0 says: nobody is refused. A birth date that users fill in themselves refuses nobody. */
  public static final NumberFact ENFORCED =
      Fact.number(
          "age-limits.enforced",
          "Onder welke leeftijd de dienst iemand echt weigert",
          "Below which age the service really refuses someone",
          new LocalizedText("jaar", "years"),
          0,
          18);

  private AgeLimits() {}

  static List<Fact<?>> facts() {
    return List.of(TERMS, STORE, ENFORCED);
  }
}
