package io.github.kiasdk.fact;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that differs by age: the evolving capacities of children (UNCRC art. 5) as a type.
 *
 * <pre>{@code
 * byAge(ages(13, 15), OFF).and(ages(16, 17), ON)
 * }</pre>
 *
 * <p>Ages do not overlap. Ages with the same value are one part, so that cutting a range into equal
 * pieces changes nothing. Of some ages it can be said that the value is unknown: somebody looked,
 * and no answer rests on it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class ByAge<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * One value and the ages it holds for.
   *
   * @param <T> the type of the value
   */
  public record Part<T>(Ages ages, T value) implements Serializable {

    /** Checks that nothing is missing. */
    public Part {
      Objects.requireNonNull(ages, "ages");
      Objects.requireNonNull(value, "value");
    }
  }

  private final List<Part<T>> parts;
  private final @Nullable Ages unknown;

  private ByAge(List<Part<T>> parts, @Nullable Ages unknown) {
    this.parts = List.copyOf(parts);
    this.unknown = unknown;
  }

  /** A value for these ages; add the other ages with {@link #and}. */
  public static <T> ByAge<T> byAge(Ages ages, T value) {
    return new ByAge<>(List.of(new Part<>(ages, value)), null);
  }

  /** That the value for these ages is unknown; add the other ages with {@link #and}. */
  public static <T> ByAge<T> unknown(Ages ages) {
    return new ByAge<>(List.of(), Objects.requireNonNull(ages, "ages"));
  }

  /**
   * The same, with a value for more ages.
   *
   * @throws DescriptionException if one of the ages has a value already, or is said to be unknown
   */
  public ByAge<T> and(Ages ages, T value) {
    Part<T> added = new Part<>(ages, value);
    requireFree(ages, unknown);
    List<Part<T>> joined = new ArrayList<>(parts.size() + 1);
    for (Part<T> part : parts) {
      requireFree(ages, part.ages());
      if (part.value().equals(value)) {
        added = new Part<>(part.ages().and(added.ages()), value);
      } else {
        joined.add(part);
      }
    }
    int place = 0;
    while (place < joined.size() && joined.get(place).ages().compareTo(added.ages()) < 0) {
      place++;
    }
    joined.add(place, added);
    return new ByAge<>(joined, unknown);
  }

  /**
   * The same, where the value for more ages is unknown.
   *
   * @throws DescriptionException if one of the ages has a value already, or is said to be unknown
   */
  public ByAge<T> andUnknown(Ages ages) {
    requireFree(ages, unknown);
    for (Part<T> part : parts) {
      requireFree(ages, part.ages());
    }
    return new ByAge<>(parts, unknown == null ? ages : unknown.and(ages));
  }

  private static void requireFree(Ages ages, @Nullable Ages taken) {
    if (taken != null && taken.overlaps(ages)) {
      throw DescriptionException.of(
          "",
          new LocalizedText(
              "De leeftijden "
                  + taken
                  + " en "
                  + ages
                  + " overlappen. Geef elke leeftijd"
                  + " één waarde.",
              "The ages " + taken + " and " + ages + " overlap. Give every age one value."));
    }
  }

  /** The values with their ages, the youngest first; no value stands here twice. */
  public List<Part<T>> parts() {
    return parts;
  }

  /** The ages of which it is said that the value is unknown; {@code null} if none are. */
  public @Nullable Ages unknown() {
    return unknown;
  }

  /** All ages of which something is said: that have a value, or of which it is unknown. */
  public Ages ages() {
    @Nullable Ages all = unknown;
    for (Part<T> part : parts) {
      all = all == null ? part.ages() : all.and(part.ages());
    }
    return Objects.requireNonNull(all);
  }

  /** The value for this age, or {@code null} if none was declared or it is unknown. */
  public @Nullable T at(int age) {
    for (Part<T> part : parts) {
      if (part.ages().includes(age)) {
        return part.value();
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ByAge<?> byAge
        && byAge.parts.equals(parts)
        && Objects.equals(byAge.unknown, unknown);
  }

  @Override
  public int hashCode() {
    return 31 * parts.hashCode() + Objects.hashCode(unknown);
  }

  /** For instance {@code 13-15: off, 16-17: on}. */
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder();
    for (Part<T> part : parts) {
      written.append(written.isEmpty() ? "" : ", ").append(part.ages()).append(": ");
      written.append(part.value());
    }
    if (unknown != null) {
      written.append(written.isEmpty() ? "" : ", ").append(unknown).append(": unknown");
    }
    return written.toString();
  }
}
