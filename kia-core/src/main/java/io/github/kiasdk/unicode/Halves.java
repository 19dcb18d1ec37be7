package io.github.kiasdk.unicode;

import java.util.Locale;

/** Halves of characters that Java keeps as two code units. UTF-8 has no bytes for them. */
public final class Halves {

  private Halves() {}

  /** Whether a pair of code units begins here. */
  public static boolean isPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  /** Where the first half of a pair stands without its other half, or -1. */
  public static int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** What to say of it, in Dutch. */
  public static String nl(char half) {
    return "Hier staat een half teken ("
        + code(half)
        + "): de helft van bijvoorbeeld een emoji. Schrijf het hele teken, of haal het weg.";
  }

  /** What to say of it, in English. */
  public static String en(char half) {
    return "There is half a character here ("
        + code(half)
        + "): a half of an emoji, for instance. Write the whole character, or remove it.";
  }

  /** The number by which Unicode knows a code unit, for instance {@code U+D83D}. */
  public static String code(char letter) {
    return String.format(Locale.ROOT, "U+%04X", (int) letter);
  }
}
