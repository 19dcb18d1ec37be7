package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.mitigation.Goal;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** For a positive effect a measure that strengthens it was thought of, or it says why not. */
final class BenefitStrengthened extends OfEffects {

  @Override
  @Nullable Observation look(Effect effect, Functionality functionality, Described described) {
    if (effect.sign() == Sign.NEGATIVE) {
      return null;
    }
    LocalizedText reason = effect.notStrengthened();
    Observation copied =
        reason == null
            ? null
            : CopiedReason.of(
                reason, CopiedReason.ofStrength(functionality, effect), effect.id(), described);
    if (reason != null && copied == null) {
      return Remark.inOrder(
          effect.id(),
          "Er staat waarom het niet sterker kan.",
          "It says why it cannot be made stronger.");
    }
    boolean otherwiseTreated = false;
    for (Mitigation measure : functionality.mitigations()) {
      if (measure.treats().contains(effect.id())) {
        if (measure.goal() == Goal.STRENGTHEN) {
          return Remark.inOrder(
              effect.id(),
              "Er staat een maatregel die het sterker maakt.",
              "There is a measure that makes it stronger.");
        }
        otherwiseTreated = true;
      }
    }
    if (copied != null) {
      return copied;
    }
    return otherwiseTreated
        ? Remark.wrong(
            effect.id(),
            "De enige maatregel erbij is niet bedoeld om het sterker te maken (goal).",
            "The only measure for it is not meant to make it stronger (goal).")
        : Remark.notDone(
            described.assessment(),
            effect.id(),
            "Er staat geen maatregel die het sterker maakt, en niet waarom het niet kan"
                + " (not-strengthened).",
            "There is no measure that makes it stronger, and not why it cannot be"
                + " (not-strengthened).");
  }
}
