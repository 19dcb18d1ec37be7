package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import java.util.Locale;

/** Characters of Unicode in texts, which Java keeps as one or two code units. */
public final class Characters {

  private static final int SHOWN = 60;

  private Characters() {}

  /** Whether a pair of code units begins here. */
  public static boolean isPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  /**
   * Where the first half of a pair stands without its other half, or -1. No file can hold such a
   * text: UTF-8 has no bytes for it.
   */
  public static int half(String text) {
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

  /** What to say of half a pair. */
  public static LocalizedText halfOf(char half) {
    String code = code(half);
    return new LocalizedText(
        "Hier staat een half teken ("
            + code
            + "): de helft van bijvoorbeeld een emoji. Schrijf het hele teken, of haal het weg.",
        "There is half a character here ("
            + code
            + "): a half of an emoji, for instance. Write the whole character, or remove it.");
  }

  /** The number by which Unicode knows a character, for instance {@code U+D83D}. */
  public static String code(char letter) {
    return String.format(Locale.ROOT, "U+%04X", (int) letter);
  }

  /** What is written, cut off where a message would no longer be read, never within a pair. */
  public static String shortened(String written) {
    if (written.length() <= SHOWN) {
      return written;
    }
    int end = SHOWN - 3;
    return written.substring(0, isPair(written, end - 1) ? end - 1 : end) + "…";
  }
}
