package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import org.jspecify.annotations.Nullable;

/** An effect is contested exactly if a source speaks against it. */
final class ContradictionShown extends OfEffects {

  @Override
  @Nullable Observation look(Effect effect, Functionality functionality, Described described) {
    boolean contradicted = Certainty.supportedBy(effect.evidence()) == Certainty.CONTESTED;
    boolean contested = effect.certainty() == Certainty.CONTESTED;
    if (!contradicted && !contested) {
      return null;
    }
    if (contradicted && contested) {
      return Remark.inOrder(
          effect.id(),
          "Een bron spreekt het tegen, en het heet betwist.",
          "A source speaks against it, and it is called contested.");
    }
    if (contested) {
      return Remark.missing(
          effect.id(),
          "Het heet betwist, en geen bron staat als tegenspraak (contradicts).",
          "It is called contested, and no source stands as contradicting it (contradicts).");
    }
    return effect.certainty() == null
        ? Remark.missing(
            effect.id(),
            "Een bron spreekt het tegen, en er staat niet hoe zeker het is (certainty).",
            "A source speaks against it, and it does not say how sure it is (certainty).")
        : Remark.wrong(
            effect.id(),
            "Een bron spreekt het tegen, en het heet niet betwist.",
            "A source speaks against it, and it is not called contested.");
  }
}
