package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.unicode.Halves;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Characters of Unicode in texts, which Java keeps as one or two code units. */
public final class Characters {

  private static final int SHOWN = 60;

  private Characters() {}

  /** Whether a pair of code units begins here. */
  public static boolean isPair(String text, int index) {
    return Halves.isPair(text, index);
  }

  /**
   * Where the first half of a pair stands without its other half, or -1. No file can hold such a
   * text: UTF-8 has no bytes for it.
   */
  public static int half(String text) {
    return Halves.first(text);
  }

  /** What to say of half a pair. */
  public static LocalizedText halfOf(char half) {
    return new LocalizedText(Halves.nl(half), Halves.en(half));
  }

  /** Adds a problem if there is half a pair in a text; nothing if there is no text. */
  public static void check(@Nullable Object text, String field, List<Problem> problems) {
    String written = text == null ? "" : text.toString();
    int half = half(written);
    if (half >= 0) {
      problems.add(new Problem(field, halfOf(written.charAt(half))));
    }
  }

  /** Adds a problem for each text of a list with half a pair in it. */
  public static void checkEach(List<String> texts, String field, List<Problem> problems) {
    for (int i = 0; i < texts.size(); i++) {
      check(texts.get(i), field + "/" + i, problems);
    }
  }

  /** The number by which Unicode knows a character, for instance {@code U+D83D}. */
  public static String code(char letter) {
    return Halves.code(letter);
  }

  /** The text as a message can show it: {@code U+FFFD} for each half of a pair. */
  public static String whole(String written) {
    int half = half(written);
    if (half < 0) {
      return written;
    }
    StringBuilder whole = new StringBuilder(written);
    for (int i = half; i < whole.length(); i++) {
      if (isPair(written, i)) {
        i++;
      } else if (Character.isSurrogate(written.charAt(i))) {
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole.toString();
  }

  /** What is written, cut off where a message would no longer be read, never within a pair. */
  public static String shortened(String written) {
    if (written.length() <= SHOWN) {
      return whole(written);
    }
    int end = SHOWN - 3;
    return whole(written.substring(0, isPair(written, end - 1) ? end - 1 : end)) + "…";
  }
}
