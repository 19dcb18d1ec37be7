package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sources of an effect have a day that has been. */
final class SourcesDated extends OfEffects {

  @Override
  @Nullable Observation look(Effect effect, Functionality functionality, Described described) {
    if (effect.evidence().isEmpty()) {
      return null;
    }
    boolean undated = false;
    for (Evidence source : effect.evidence()) {
      LocalDate date = source.date();
      undated |= date == null;
      if (date != null && date.isAfter(described.today())) {
        return Remark.wrong(
            effect.id(),
            "Een bron heeft een dag die nog moet komen.",
            "A source has a day that is still to come.");
      }
    }
    return undated
        ? Remark.missing(
            effect.id(), "Een bron heeft geen dag (date).", "A source has no day (date).")
        : Remark.inOrder(effect.id(), "Elke bron heeft een dag.", "Every source has a day.");
  }
}
