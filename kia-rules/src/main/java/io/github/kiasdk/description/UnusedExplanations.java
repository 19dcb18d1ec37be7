package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Explanations that count today of checks that do not fail here. */
final class UnusedExplanations implements Requirement {

  @Override
  public List<Observation> observe(Described described) {
    if (described.explanations().isEmpty()) {
      return List.of();
    }
    LocalDate today = described.today();
    List<Observation> seen = new ArrayList<>();
    for (Map.Entry<String, Explanation> one : ExplanationsHere.last(described, today).entrySet()) {
      Explanation explanation = one.getValue();
      if (explanation.countsOn(today) && described.isWithoutFailure(one.getKey())) {
        seen.add(Observation.of(Truth.FALSE, one.getKey(), because(explanation)));
      }
    }
    return seen;
  }

  private static LocalizedText because(Explanation explanation) {
    return new LocalizedText(
        explanation.check() + " faalt hier niet. Er is niets uit te leggen.",
        explanation.check() + " does not fail here. There is nothing to explain.");
  }
}
