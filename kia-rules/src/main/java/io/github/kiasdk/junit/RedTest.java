package io.github.kiasdk.junit;

/**
 * Why a test is red: in full where it happened, and in a line where a build lists what failed.
 * Build tools print the first from {@link #toString()} and the second from {@link #getMessage()}.
 * It has no stack trace, as every frame of one would be ours.
 */
final class RedTest extends AssertionError {

  private static final long serialVersionUID = 1;

  private static final StackTraceElement[] NO_FRAMES = {};

  private final String text;

  /**
   * A red test.
   *
   * @param line what is wrong, in a line
   * @param text all that there is to say of it
   */
  RedTest(String line, String text) {
    super(line);
    this.text = text;
    setStackTrace(NO_FRAMES);
  }

  @Override
  public String toString() {
    return "\n" + text + "\n";
  }
}
