package io.github.kiasdk.document;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong in a document, and where.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column, from 1: of the name of a field, or of an element of a list
 * @param path the field, for instance {@code functionalities[3].facts.rewards.streaks}; elements of
 *     lists are counted from 0; empty for the document as a whole. A field that is missing is told
 *     of the group that lacks it
 * @param message what is wrong and what would be valid, in the language asked for
 */
public record DocumentProblem(int line, int column, String path, String message)
    implements Serializable {

  /** Checks that nothing is missing. */
  public DocumentProblem {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }
}
