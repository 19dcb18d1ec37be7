package io.github.kiasdk.plain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists that somebody hands over: copied, and without a gap in them. */
public final class Elements {

  private Elements() {}

  /**
   * A copy that nobody can change.
   *
   * @param name what the list is called, for a message
   * @throws NullPointerException that names the list or the first of its elements that is missing
   */
  public static <T> List<T> of(Collection<? extends T> elements, String name) {
    int index = 0;
    for (@Nullable T element : Objects.requireNonNull(elements, name)) {
      if (element == null) {
        throw new NullPointerException(
            name + "[" + index + "] is null. Give something there, or leave it out.");
      }
      index++;
    }
    return List.copyOf(elements);
  }

  /** The same of an array. */
  public static <T> List<T> of(T[] elements, String name) {
    return of(Arrays.asList(Objects.requireNonNull(elements, name)), name);
  }
}
