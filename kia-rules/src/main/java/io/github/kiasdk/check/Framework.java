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
public record Framework(String id, LocalizedText name, List<Part> parts) {

  /**
   * One part of a framework.
   *
   * @param id how it is cited, for instance {@code aadc-12}
   * @param name what it is about, in a few words
   */
  public record Part(String id, LocalizedText name) {

    /** Checks that nothing is missing. */
    public Part {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
    }
  }

  /** Checks that nothing is missing and copies the list. */
  public Framework {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    parts = List.copyOf(parts);
  }
}
