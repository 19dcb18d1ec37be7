package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import org.jspecify.annotations.Nullable;

/**
 * An effect is not called surer than its sources allow; without a source that is low. Effects whose
 * sources contradict each other are {@link ContradictionShown}'s.
 */
final class CertaintyCarried extends OfEffects {

  @Override
  @Nullable Observation look(Effect effect, Functionality functionality, Described described) {
    Certainty stated = effect.certainty();
    Certainty carried = Certainty.supportedBy(effect.evidence());
    if (carried == Certainty.CONTESTED || stated == Certainty.CONTESTED) {
      return null;
    }
    if (stated == null) {
      return Remark.missing(
          effect.id(),
          "Er staat niet hoe zeker het is (certainty).",
          "It does not say how sure it is (certainty).");
    }
    // The surest stands first.
    if (stated.compareTo(carried) >= 0) {
      return Remark.inOrder(
          effect.id(),
          "De bronnen dragen de zekerheid die erbij staat.",
          "The sources carry the certainty that is stated.");
    }
    return effect.evidence().isEmpty()
        ? Remark.wrong(
            effect.id(),
            "Er is geen bron, en de zekerheid is niet laag.",
            "There is no source, and the certainty is not low.")
        : Remark.wrong(
            effect.id(),
            "De zekerheid is hoger dan deze soort bronnen kan dragen.",
            "The certainty is higher than sources of this kind can carry.");
  }
}
