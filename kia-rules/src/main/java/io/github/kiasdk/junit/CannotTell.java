package io.github.kiasdk.junit;

/** What a test of a check becomes that cannot tell. What cannot be told is never in order. */
public enum CannotTell {
  /** The test is red. */
  FAIL,
  /** The test is shown as skipped, and says what is missing. */
  ABORT,
  /** The test is green, and its name says that the check cannot tell. */
  REPORT
}
