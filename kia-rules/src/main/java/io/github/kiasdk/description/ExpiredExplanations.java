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

/** For each check whose explanations have all expired: the one that counted longest. */
final class ExpiredExplanations implements Requirement {

  @Override
  public List<Observation> observe(Described described) {
    if (described.explanations().isEmpty()) {
      return List.of();
    }
    LocalDate today = described.today();
    List<Observation> seen = new ArrayList<>();
    for (Map.Entry<String, Explanation> one : ExplanationsHere.last(described, today).entrySet()) {
      Explanation explanation = one.getValue();
      if (explanation.validUntil().isBefore(today)) {
        seen.add(Observation.of(Truth.FALSE, one.getKey(), because(explanation)));
      }
    }
    return seen;
  }

  private static LocalizedText because(Explanation explanation) {
    return new LocalizedText(
        "De uitleg van "
            + explanation.owner()
            + " bij "
            + explanation.check()
            + " gold t/m "
            + explanation.validUntil()
            + ".",
        "The explanation of "
            + explanation.check()
            + " by "
            + explanation.owner()
            + " counted until "
            + explanation.validUntil()
            + ".");
  }
}
