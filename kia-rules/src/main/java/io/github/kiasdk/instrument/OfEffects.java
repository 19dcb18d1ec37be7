package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.assessment.SourceKind;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is required of each effect of a functionality. */
abstract class OfEffects implements Requirement {

  @Override
  public final List<Observation> observe(Described described) {
    Functionality functionality = described.functionality();
    List<Observation> seen = new ArrayList<>();
    if (functionality != null) {
      for (Effect effect : functionality.effects()) {
        Observation one = look(effect, functionality, described);
        if (one != null) {
          seen.add(one);
        }
      }
    }
    return seen;
  }

  /** Whether somebody else than the provider assesses, without what only the provider knows. */
  static boolean isWithoutProviderData(Assessment assessment) {
    return assessment.type() == AssessmentType.THIRD_PARTY
        && !assessment.sourcesUsed().contains(SourceKind.PROVIDER_DATA);
  }

  /** What is seen of this effect, by its id; {@code null} if it is not asked of this one. */
  abstract @Nullable Observation look(
      Effect effect, Functionality functionality, Described described);
}
