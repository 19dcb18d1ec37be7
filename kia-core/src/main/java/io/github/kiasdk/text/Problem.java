package io.github.kiasdk.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong in a description, and what would be right.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path where: field names separated by slashes from the described object on, elements of a
 *     list by their number from 0 ({@code functionalities/2/facts/rewards.streaks}); empty for the
 *     object itself
 * @param message what is wrong and what would be valid, one or two sentences
 */
public record Problem(String path, LocalizedText message) implements Serializable {

  /** Checks that nothing is missing. */
  public Problem {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  /** The same problem, seen from an object that holds the described one under {@code field}. */
  public Problem under(String field) {
    return new Problem(path.isEmpty() ? field : field + "/" + path, message);
  }
}
