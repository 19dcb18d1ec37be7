package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;

/** Explanations that count today of checks that do not fail here. */
final class UnusedExplanations extends OfExplanations {

  @Override
  boolean tells(Explanation explanation, String check, Described described) {
    return explanation.countsOn(described.today()) && described.isWithoutFailure(check);
  }

  @Override
  LocalizedText because(Explanation explanation, LocalDate today) {
    return new LocalizedText(
        explanation.check() + " faalt hier niet. Er is niets uit te leggen.",
        explanation.check() + " does not fail here. There is nothing to explain.");
  }
}
