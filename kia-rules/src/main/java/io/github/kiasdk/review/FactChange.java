package io.github.kiasdk.review;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.text.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is not declared as it was, for children of some ages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the fact; for a fact of one item of a list with the item, as {@code
 *     profiling.uses[feed].default}
 * @param ages the ages for which it changed
 * @param forAll whether these are all children who can use the functionality or service
 * @param before the value as a reader saw it; {@code null} if it was not declared
 * @param after the value as a reader sees it now; {@code null} if it is not declared any more
 * @param evidenceOnly whether the value is the same and only its evidence differs
 */
public record FactChange(
    String name,
    Ages ages,
    boolean forAll,
    @Nullable LocalizedText before,
    @Nullable LocalizedText after,
    boolean evidenceOnly) {

  /** Checks that nothing is missing. */
  public FactChange {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ages, "ages");
    if (before == null && after == null) {
      throw new IllegalArgumentException(name + ": neither declared before nor now");
    }
  }

  /** Whether it was declared, withdrawn, or declared otherwise. */
  public Change change() {
    return Change.of(before != null, after != null);
  }

  /** Whether a finding that names this fact, or an item of this list, rests on the change. */
  boolean concerns(String reading) {
    return reading.equals(name)
        || reading.startsWith(name + "[")
        || name.startsWith(reading + "[")
        || name.startsWith(reading + ".");
  }
}
