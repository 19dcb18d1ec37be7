package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whoever says whether a measure works shows evidence with a day that has been. */
final class TestShown extends OfMeasures {

  @Override
  @Nullable Observation look(Mitigation measure, Described described) {
    if (measure.effectiveness() == Effectiveness.NOT_TESTED) {
      return null;
    }
    boolean stillToCome = false;
    for (Evidence source : measure.evidence()) {
      LocalDate date = source.date();
      if (date != null && !date.isAfter(described.today())) {
        return Remark.inOrder(
            measure.id(), "Er staat bewijs met een dag bij.", "There is evidence with a day.");
      }
      stillToCome |= date != null;
    }
    if (measure.evidence().isEmpty()) {
      return Remark.wrong(
          measure.id(),
          "Er staat of het werkt, zonder bewijs.",
          "It says whether it works, without evidence.");
    }
    return stillToCome
        ? Remark.wrong(
            measure.id(),
            "Het bewijs heeft een dag die nog moet komen.",
            "The evidence has a day that is still to come.")
        : Remark.missing(
            measure.id(), "Het bewijs heeft geen dag (date).", "The evidence has no day (date).");
  }
}
