package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/**
 * The child rights impact assessment: section {@code kia}. Asked for by the checks of principle 5.
 */
public final class ImpactAssessment {

  /** Also true if one was done. */
  public static final FlagFact CONSIDERED =
      Fact.flag(
          "kia.considered",
          "Er is overwogen om een Kinderrechten Impact Assessment (KIA) te doen",
          "A child rights impact assessment (KIA) was considered");

  private ImpactAssessment() {}

  static List<Fact<?>> facts() {
    return List.of(CONSIDERED);
  }
}
