package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import java.util.Objects;

/**
 * What checks stand under: one of the ten principles of the Code, or a heading of a host's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how it is cited, for instance {@code cvk-9}
 * @param number its number within its code, from 1
 * @param title the principle itself, one sentence
 */
public record Principle(String id, int number, LocalizedText title) {

  /** Checks that nothing is missing. */
  public Principle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }
}
