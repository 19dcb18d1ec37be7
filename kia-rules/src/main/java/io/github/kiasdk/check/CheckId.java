package io.github.kiasdk.check;

/** The form and the order of the ids of checks. */
final class CheckId {

  private CheckId() {}

  /** Refuses what is no prefix in capitals, a hyphen, and numbers. */
  static String required(String id) {
    int hyphen = id.indexOf('-');
    boolean fits = hyphen > 0 && hyphen < id.length() - 1;
    for (int i = 0; fits && i < id.length(); i++) {
      char letter = id.charAt(i);
      fits =
          i < hyphen
              ? letter >= 'A' && letter <= 'Z'
              : i == hyphen || letter == '.' || letter >= '0' && letter <= '9';
    }
    if (!fits) {
      throw new IllegalArgumentException("An id looks like CVK-9.01, not like " + id);
    }
    return id;
  }

  /** By prefix, principle and number, so that {@code CVK-10.01} comes after {@code CVK-9.16}. */
  static int compare(String one, String two) {
    int i = 0;
    while (i < one.length() && i < two.length() && one.charAt(i) == two.charAt(i)) {
      i++;
    }
    int ones = digits(one, i);
    int twos = digits(two, i);
    return ones != twos && i > 0 ? Integer.compare(ones, twos) : one.compareTo(two);
  }

  /** How many digits stand from here on: of two numbers that differ here, the longer is larger. */
  private static int digits(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    return to - from;
  }
}
