package io.github.kiasdk.review;

import io.github.kiasdk.effect.Effect;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An effect that was added, dropped, or is described otherwise.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the effect as it was; {@code null} if it was added
 * @param after the effect as it is now; {@code null} if it was dropped
 * @param fields what differs, if it is in both
 */
public record EffectChange(
    @Nullable Effect before, @Nullable Effect after, List<FieldChange> fields) {

  /** Checks that there is an effect and copies the list. */
  public EffectChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("An effect stands in at least one description");
    }
    fields = List.copyOf(fields);
  }

  /** Whether it was added, dropped or changed. */
  public Change change() {
    return Change.of(before != null, after != null);
  }

  /** The effect as it is now, or as it was if it was dropped. */
  public Effect effect() {
    return after != null ? after : Objects.requireNonNull(before);
  }
}
