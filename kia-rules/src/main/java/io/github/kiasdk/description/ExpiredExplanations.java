package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.text.LocalizedText;

/** For each check whose explanations have all expired: the one that counted longest. */
final class ExpiredExplanations extends OfExplanations {

  @Override
  boolean tells(Explanation explanation, Described described) {
    return explanation.validUntil().isBefore(described.today());
  }

  @Override
  LocalizedText because(Explanation explanation, Described described) {
    return new LocalizedText(
        "De uitleg van "
            + explanation.owner()
            + " bij "
            + what(explanation)
            + " gold t/m "
            + explanation.validUntil()
            + ".",
        "The explanation of "
            + what(explanation)
            + " by "
            + explanation.owner()
            + " counted until "
            + explanation.validUntil()
            + ".");
  }
}
