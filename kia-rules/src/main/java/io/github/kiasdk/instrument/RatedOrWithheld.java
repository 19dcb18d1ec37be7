package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A negative effect is rated with a reason, or the rating is withheld with a reason. */
final class RatedOrWithheld extends OfEffects {

  @Override
  @Nullable Observation look(Effect effect, Functionality functionality, Described described) {
    if (effect.sign() == Sign.POSITIVE) {
      return null;
    }
    Rating rating = effect.rating();
    if (rating == null) {
      return Remark.missing(
          effect.id(),
          "Het is niet ingeschaald, en er staat niet waarom (rating).",
          "It is not rated, and it does not say why (rating).");
    }
    String place = CopiedReason.ofRating(functionality, effect);
    LocalizedText withheld = rating.withheld();
    if (withheld != null) {
      Observation copied = CopiedReason.of(withheld, place, effect.id(), described);
      if (copied != null && isSaidOnce(withheld, described.assessment())) {
        return Remark.inOrder(
            effect.id(),
            "De beoordeling zegt één keer waarom inschalingen achterwege bleven (limitations).",
            "The assessment says once why ratings were withheld (limitations).");
      }
      return copied != null
          ? copied
          : Remark.inOrder(
              effect.id(),
              "Er staat waarom de inschaling achterwege bleef.",
              "It says why the rating was withheld.");
    }
    String reason = rating.reason();
    if (reason != null) {
      Observation copied = CopiedReason.of(reason, place, effect.id(), described);
      Observation open = copied != null ? copied : NotFound.ofAll(reason, effect.id());
      return open != null
          ? open
          : Remark.inOrder(
              effect.id(), "Het is ingeschaald, met reden.", "It is rated, with a reason.");
    }
    return rating.impact() == Impact.UNKNOWN && rating.likelihood() == Likelihood.UNKNOWN
        ? Remark.wrong(
            effect.id(),
            "Impact en kans zijn allebei onbekend, en er staat niet waarom.",
            "Impact and likelihood are both unknown, and it does not say why.")
        : Remark.missing(
            effect.id(),
            "Bij de inschaling staat geen reden (reason).",
            "The rating has no reason (reason).");
  }

  /** Whether what a reader has to keep in mind of the whole assessment gives this reason. */
  private static boolean isSaidOnce(LocalizedText reason, @Nullable Assessment assessment) {
    LocalizedText whole = assessment == null ? null : assessment.limitations();
    return whole != null
        && Because.isIn(reason.nl(), whole.nl())
        && Because.isIn(reason.en(), whole.en());
  }
}
