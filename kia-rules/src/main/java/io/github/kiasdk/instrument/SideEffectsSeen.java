package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.mitigation.Goal;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.MitigationKind;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * For a measure that shields children, somebody looked at what it does to their other rights. Such
 * a measure is a tool for parents, technical, or there to prevent something.
 */
final class SideEffectsSeen extends OfMeasures {

  @Override
  @Nullable Observation look(Mitigation measure, Described described) {
    if (!shields(measure)
        || measure.status() == Status.REJECTED
        || measure.status() == Status.WITHDRAWN) {
      return null;
    }
    if (!measure.sideEffects().isEmpty()) {
      return Remark.inOrder(
          measure.id(),
          "Er staat wat het met andere rechten doet.",
          "It says what it does to other rights.");
    }
    LocalizedText reason = measure.noSideEffects();
    if (reason != null) {
      String place = CopiedReason.ofMeasure(described.functionality(), measure);
      Observation copied = CopiedReason.of(reason, place, measure.id(), described);
      return copied != null
          ? copied
          : Remark.inOrder(
              measure.id(),
              "Er staat waarom het geen ander recht raakt.",
              "It says why it touches no other right.");
    }
    return measure.status() == Status.IMPLEMENTED
        ? Remark.wrong(
            measure.id(),
            "Het is al ingevoerd, en er staat niet wat het met andere rechten doet (side-effects of"
                + " no-side-effects).",
            "It is in place already, and it does not say what it does to other rights (side-effects"
                + " or no-side-effects).")
        : Remark.missing(
            measure.id(),
            "Er staat niet wat het met andere rechten zou doen (side-effects of no-side-effects).",
            "It does not say what it would do to other rights (side-effects or no-side-effects).");
  }

  private static boolean shields(Mitigation measure) {
    return measure.goal() == Goal.PREVENT
        || measure.goal() != Goal.STRENGTHEN
            && (measure.kind() == MitigationKind.PARENTAL_TOOL
                || measure.kind() == MitigationKind.TECHNICAL);
  }
}
