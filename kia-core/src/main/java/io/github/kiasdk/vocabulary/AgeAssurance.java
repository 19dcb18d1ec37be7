package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/**
 * What the provider knows about ages. It decides whether the Code applies; asked for by principle 7
 * too.
 */
public final class AgeAssurance {

  /** A birth date that users fill in themselves keeps nobody out. */
  public static final FlagFact EFFECTIVE_18PLUS =
      Fact.flag(
          "age-assurance.effective-18plus",
          "Een leeftijdscontrole houdt iedereen onder de 18 echt buiten",
          "An age check really keeps everyone under 18 out");

  /** A birth date that users fill in themselves is not enough. */
  public static final FlagFact AGE_KNOWN =
      Fact.flag(
          "age-assurance.age-known",
          "De aanbieder weet met redelijke zekerheid wie jonger is dan 18",
          "The provider knows with reasonable certainty who is under 18");

  private AgeAssurance() {}

  static List<Fact<?>> facts() {
    return List.of(EFFECTIVE_18PLUS, AGE_KNOWN);
  }
}
