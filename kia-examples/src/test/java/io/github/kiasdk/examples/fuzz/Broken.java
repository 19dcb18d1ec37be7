package io.github.kiasdk.examples.fuzz;

/** A law that an input breaks. */
final class Broken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String law;

  Broken(String law, String seen) {
    super(law + ": " + (seen.length() > 2_000 ? seen.substring(0, 2_000) + "…" : seen));
    this.law = law;
  }

  String law() {
    return law;
  }

  /** Throws if the law does not hold. */
  static void unless(boolean holds, String law, String seen) {
    if (!holds) {
      throw new Broken(law, seen);
    }
  }

  /** Throws if two texts differ, and says where. */
  static void unlessSame(String one, String other, String law) {
    if (!one.equals(other)) {
      int at = 0;
      while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
        at++;
      }
      throw new Broken(law, "at " + at + ": «" + near(one, at) + "» «" + near(other, at) + "»");
    }
  }

  private static String near(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80));
  }
}
