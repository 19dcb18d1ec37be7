package io.github.kiasdk.review;

import java.io.Serializable;

/**
 * How many failures there are, with and without what is explained and frozen. Always told together:
 * the smaller number alone would hide what is not in order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param failed all failures, explained and frozen ones included
 * @param explained those of them with an explanation that counts
 * @param frozen those of them without one that stand in the baseline
 */
public record Figures(int failed, int explained, int frozen) implements Serializable {

  /**
   * Checks that the parts fit in the whole.
   *
   * @throws IllegalArgumentException if a number is negative, or more is explained and frozen than
   *     failed
   */
  public Figures {
    if (explained < 0 || frozen < 0 || explained + frozen > failed) {
      throw new IllegalArgumentException(
          explained + " explained and " + frozen + " frozen of " + failed);
    }
  }

  /** The failures that are neither explained nor frozen. */
  public int left() {
    return failed - explained - frozen;
  }
}
