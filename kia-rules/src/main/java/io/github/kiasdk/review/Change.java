package io.github.kiasdk.review;

/** How something differs from one description to the next. */
public enum Change {
  /** It was not there before. */
  ADDED,
  /** It is no longer there. */
  DROPPED,
  /** It is in both, and not the same. */
  CHANGED;

  /** What it is of something that may be missing on one side, and is different. */
  static Change of(boolean before, boolean after) {
    return before ? after ? CHANGED : DROPPED : ADDED;
  }
}
