package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * A law, treaty, code or taxonomy that checks can be laid beside, with all its parts: also those
 * that no check covers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how it is named in tags, for instance {@code aadc}
 * @param name what a reader calls it
 * @param parts its parts, in its own order
 */
public record Framework(String id, LocalizedText name, List<Reference> parts) {

  /** Checks that nothing is missing and copies the list. */
  public Framework {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    parts = List.copyOf(parts);
  }

  /**
   * The part with this number, ready to be cited: {@code part("12")} of {@code aadc} has the id
   * {@code aadc-12}.
   *
   * @throws IllegalArgumentException if it has no such part
   */
  public Reference part(String number) {
    int start = id.length() + 1;
    for (Reference part : parts) {
      String whole = part.id();
      if (whole.length() == start + number.length()
          && whole.startsWith(id)
          && whole.endsWith(number)) {
        return part;
      }
    }
    throw new IllegalArgumentException(id + " has no part " + number);
  }

  /**
   * The framework as one place, where it is cited as a whole.
   *
   * @throws IllegalArgumentException if it has parts of its own
   */
  public Reference whole() {
    if (parts.size() == 1 && parts.get(0).id().equals(id)) {
      return parts.get(0);
    }
    throw new IllegalArgumentException(id + " is cited by its parts");
  }
}
