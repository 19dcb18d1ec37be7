package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a law or framework that a check cites.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how it is cited everywhere, for instance {@code dsa-28-2}
 * @param kind whether it binds
 * @param name what a reader calls it, for instance {@code DSA art. 28(2)}
 */
public record Reference(String id, Kind kind, LocalizedText name) implements Serializable {

  /** Whether a reference binds the provider. */
  public enum Kind {
    /** Law. */
    BINDING,
    /** Guidance, or a framework that is followed voluntarily. */
    GUIDANCE
  }

  /** Checks that nothing is missing. */
  public Reference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }
}
