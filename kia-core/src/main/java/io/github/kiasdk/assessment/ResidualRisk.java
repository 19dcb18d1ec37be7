package io.github.kiasdk.assessment;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.RiskLevel;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.mitigation.Mitigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the risk of one negative effect after its measures.
 *
 * <p>A measure counts if it is {@linkplain Mitigation#provenToWork() proven to work}, somebody has
 * said what level it leaves, and it works for all children whom the effect touches. All others
 * change nothing: what is promised, untested or off by default protects nobody yet, and what
 * protects only some leaves the others where they were.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the level before any measure, and how it came about
 * @param level the level that remains; never higher than the one before
 * @param counted the measures that count, in the order of the functionality
 */
public record ResidualRisk(RiskLevel before, Level level, List<Mitigation> counted) {

  /**
   * Checks that nothing is missing and copies the list.
   *
   * @throws IllegalArgumentException if the level is higher than before
   */
  public ResidualRisk {
    Objects.requireNonNull(before, "before");
    counted = List.copyOf(counted);
    if (level.isHigherThan(before.level())) {
      throw new IllegalArgumentException("No measure makes " + before.level() + " into " + level);
    }
  }

  /**
   * What is left of the risk of an effect.
   *
   * @param effect an effect of this functionality
   * @return {@code null} if the matrix gives the effect no level
   */
  public static @Nullable ResidualRisk of(
      Functionality functionality, Effect effect, RiskMatrix matrix) {
    RiskLevel before = matrix.level(effect);
    if (before == null) {
      return null;
    }
    Ages touched = effect.ages() == null ? functionality.ages() : effect.ages();
    Level level = before.level();
    List<Mitigation> counted = new ArrayList<>();
    for (Mitigation measure : functionality.mitigations()) {
      Level left = measure.residual();
      if (left != null
          && measure.treats().contains(effect.id())
          && measure.provenToWork()
          && reaches(measure.ages(), touched)) {
        counted.add(measure);
        level = level.isHigherThan(left) ? left : level;
      }
    }
    return new ResidualRisk(before, level, counted);
  }

  /** Ages that nobody has said are all ages of a child. */
  private static boolean reaches(@Nullable Ages measure, @Nullable Ages touched) {
    return measure == null || measure.covers(touched == null ? Ages.ages(0, 17) : touched);
  }
}
