package io.github.kiasdk.review;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.mitigation.Mitigation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure that was added, dropped, or is described otherwise.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the measure as it was; {@code null} if it was added
 * @param after the measure as it is now; {@code null} if it was dropped
 * @param treated the effects it treated before, or treats now if it was added
 * @param fields what differs, if it is in both
 */
public record MitigationChange(
    @Nullable Mitigation before,
    @Nullable Mitigation after,
    List<Effect> treated,
    List<FieldChange> fields) {

  /** Checks that there is a measure and copies the lists. */
  public MitigationChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("A measure stands in at least one description");
    }
    treated = List.copyOf(treated);
    fields = List.copyOf(fields);
  }

  /** Whether it was added, dropped or changed. */
  public Change change() {
    return Change.of(before != null, after != null);
  }

  /** The measure as it is now, or as it was if it was dropped. */
  public Mitigation mitigation() {
    return after != null ? after : Objects.requireNonNull(before);
  }
}
