package io.github.kiasdk.fact;

/** Three-valued logic after Kleene: what nobody declared is neither true nor false. */
public enum Truth {
  /** It holds. */
  TRUE,
  /** It does not hold. */
  FALSE,
  /** Too little is declared to say. */
  UNKNOWN;

  /** True or false. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** False if either is false, true if both are true, else unknown. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /** True if either is true, false if both are false, else unknown. */
  public Truth or(Truth other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
  }

  /** The opposite; the opposite of unknown is unknown. */
  public Truth not() {
    return this == UNKNOWN ? UNKNOWN : this == TRUE ? FALSE : TRUE;
  }
}
