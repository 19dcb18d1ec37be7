package io.github.kiasdk.effect;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The level of risk of one negative effect, and how it came about: what the matrix says, the floor
 * under it, and what a named person set instead.
 *
 * <p>Immutable and thread-safe. A {@link RiskMatrix} makes it.
 *
 * @param fromMatrix what follows from impact and likelihood
 * @param floor the level below which the risk cannot come out, because the effect is grave and
 *     cannot be put right; {@code null} if there is no such ground
 * @param override what counts instead, with the reason and the name; {@code null} if nobody set
 *     anything
 */
public record RiskLevel(
    Level fromMatrix, @Nullable Level floor, Rating.@Nullable LevelOverride override)
    implements Serializable {

  /** Checks that nothing is missing. */
  public RiskLevel {
    Objects.requireNonNull(fromMatrix, "fromMatrix");
  }

  /** The level that counts: the override if there is one, else the matrix with the floor. */
  public Level level() {
    if (override != null) {
      return override.level();
    }
    return floor != null && isRaisedByFloor() ? floor : fromMatrix;
  }

  /** Whether the floor is higher than what the matrix says. An override can still go below it. */
  public boolean isRaisedByFloor() {
    return floor != null && floor.isHigherThan(fromMatrix);
  }
}
