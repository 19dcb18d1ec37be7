package io.github.kiasdk.plain;

import org.jspecify.annotations.Nullable;

/**
 * What the code of a host threw: an observer, a provider, a descriptor, a requirement. The one
 * place that says what is caught of it, and that nothing of it stops whoever tells of it later.
 */
public final class Thrown {

  /** More than this nobody reads, and a message may be made without end. */
  private static final int LONGEST = 10_000;

  private static final int MOST_CAUSES = 100;

  private Thrown() {}

  /**
   * The host's problem, as something that can be told: the same throwable, or one with its class
   * and stack trace if the throwable itself throws, says nothing or does not end when it is asked.
   *
   * @throws VirtualMachineError if the virtual machine is at its end; a stack that overflowed is
   *     the host's problem
   */
  public static Throwable byHost(Throwable thrown) {
    requireAlive(thrown);
    try {
      return canBeTold(thrown) ? thrown : standIn(thrown);
    } catch (Throwable again) {
      requireAlive(again);
      return standIn(thrown);
    }
  }

  /** The last cause of something that {@link #byHost} gave. */
  public static Throwable firstCause(Throwable told) {
    Throwable first = told;
    for (Throwable cause = told; cause != null; cause = cause.getCause()) {
      first = cause;
    }
    return first;
  }

  private static void requireAlive(Throwable thrown) {
    if (thrown instanceof VirtualMachineError end && !(thrown instanceof StackOverflowError)) {
      throw end;
    }
  }

  private static boolean canBeTold(Throwable thrown) {
    int causes = 0;
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      String message = one.getMessage();
      String localized = one.getLocalizedMessage();
      boolean fits = says(one.toString()) && one.getStackTrace() != null;
      if (!fits || !fits(message) || !fits(localized) || ++causes > MOST_CAUSES) {
        return false;
      }
    }
    return true;
  }

  private static boolean says(@Nullable String words) {
    return words != null && !words.isBlank() && fits(words);
  }

  private static boolean fits(@Nullable String words) {
    return words == null || words.length() <= LONGEST && Characters.half(words) < 0;
  }

  private static Throwable standIn(Throwable thrown) {
    Throwable standIn = new IllegalStateException(thrown.getClass().getName());
    try {
      standIn.setStackTrace(thrown.getStackTrace());
    } catch (Throwable withoutTrace) {
      requireAlive(withoutTrace);
    }
    return standIn;
  }
}
