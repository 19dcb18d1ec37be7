package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.text.LocalizedText;

/** Explanations that count today of checks that do not fail here, or not for what they say. */
final class UnusedExplanations extends OfExplanations {

  @Override
  boolean tells(Explanation explanation, Described described) {
    return explanation.countsOn(described.today())
        && described.isWithoutFailure(explanation.check(), explanation.about());
  }

  @Override
  LocalizedText because(Explanation explanation, Described described) {
    String about = explanation.about();
    return new LocalizedText(
        explanation.check()
            + (" geeft hier geen ‘niet in orde’" + (about == null ? "" : " voor " + about))
            + ". Er is niets uit te leggen.",
        explanation.check()
            + (" does not fail here" + (about == null ? "" : " for " + about))
            + ". There is nothing to explain.");
  }
}
