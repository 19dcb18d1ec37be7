package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.mitigation.Mitigation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is required of each measure of a functionality. */
abstract class OfMeasures implements Requirement {

  @Override
  public final List<Observation> observe(Described described) {
    Functionality functionality = described.functionality();
    List<Observation> seen = new ArrayList<>();
    if (functionality != null) {
      for (Mitigation measure : functionality.mitigations()) {
        Observation one = look(measure, described);
        if (one != null) {
          seen.add(one);
        }
      }
    }
    return seen;
  }

  /** What is seen of this measure, by its id; {@code null} if it is not asked of this one. */
  abstract @Nullable Observation look(Mitigation measure, Described described);
}
