package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import org.jspecify.annotations.Nullable;

/** A third party that saw no data of the provider does not say how likely an effect is there. */
final class LikelihoodKnown extends OfEffects {

  @Override
  @Nullable Observation look(Effect effect, Functionality functionality, Described described) {
    Assessment assessment = described.assessment();
    if (assessment == null
        || !isWithoutProviderData(assessment)
        || effect.sign() == Sign.POSITIVE) {
      return null;
    }
    Rating rating = effect.rating();
    if (rating == null) {
      return Remark.missing(
          effect.id(),
          "Er staat niet of de kans bekend is (rating).",
          "It does not say whether the likelihood is known (rating).");
    }
    Likelihood likelihood = rating.likelihood();
    if (likelihood == null || likelihood == Likelihood.UNKNOWN) {
      return Remark.inOrder(
          effect.id(),
          "Zonder gegevens van de aanbieder is geen kans genoemd.",
          "Without data of the provider no likelihood is stated.");
    }
    return assessment.sourcesUsed().isEmpty()
        ? Remark.missing(
            effect.id(),
            "Er staat een kans, en niet op welke bronnen die rust (sources-used).",
            "A likelihood is stated, and not what sources it rests on (sources-used).")
        : Remark.wrong(
            effect.id(),
            "Er staat een kans, zonder gegevens van de aanbieder.",
            "A likelihood is stated, without data of the provider.");
  }
}
