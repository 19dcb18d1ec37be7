package io.github.kiasdk.assessment;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a person as somebody typed it, to see whether two of them are one person's. Left out
 * are roles (in brackets, or behind a comma, semicolon, colon, slash, bar or loose dash), titles,
 * case, spacing, punctuation and accents; {@code Vos, R.} is {@code R. Vos}.
 *
 * <p>Only what is written can be compared: {@code R. Vos} and {@code Rianne Vos} are two people
 * here, and so are {@code product: R. Vos} and {@code board: R. Vos}.
 */
final class PersonName {

  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";
  private static final String DASHES = "-–—";
  private static final String AFTER_A_NAME = ",;:/|";

  private static final Set<String> TITLES =
      Set.of(
          "dr", "drs", "mr", "mrs", "ms", "ir", "ing", "prof", "mw", "mevr", "mevrouw", "dhr",
          "heer");

  /** Stand before a surname, and are none themselves. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "de", "den", "der", "het", "t", "ten", "ter", "te", "von", "zu", "la", "le", "du",
          "da", "di", "el", "al", "ben", "bin", "op", "in");

  private final String before;
  private final String after;
  private final boolean isComma;

  private PersonName(String before, String after, boolean isComma) {
    this.before = before;
    this.after = after;
    this.isComma = isComma;
  }

  /** Whether both are, as far as they are written, the same person's. */
  static boolean isSame(String one, String other) {
    Set<String> same = of(one).readings();
    same.retainAll(of(other).readings());
    return !same.isEmpty();
  }

  /**
   * Whether no letter of a name is written: a dash, a space that does not look like one, a title.
   */
  static boolean isNobody(String written) {
    return letters(Normalizer.normalize(written, Normalizer.Form.NFKC)).isEmpty();
  }

  private static PersonName of(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
    String plain = withoutBrackets(text);
    plain = letters(plain).isEmpty() ? text : plain;
    int start = 0;
    while (start < plain.length() && !Character.isLetterOrDigit(plain.charAt(start))) {
      start++;
    }
    for (int i = start; i < plain.length(); i++) {
      char mark = plain.charAt(i);
      boolean isLoose =
          DASHES.indexOf(mark) >= 0
              && Character.isWhitespace(plain.charAt(i - 1))
              && i + 1 < plain.length()
              && Character.isWhitespace(plain.charAt(i + 1));
      if (isLoose || AFTER_A_NAME.indexOf(mark) >= 0) {
        return new PersonName(plain.substring(start, i), plain.substring(i + 1), mark == ',');
      }
    }
    return new PersonName(plain.substring(start), "", false);
  }

  /** Without what stands between brackets; one that is never closed goes on to the end. */
  private static String withoutBrackets(String text) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (OPENING.indexOf(letter) >= 0) {
        depth++;
        plain.append(' ');
      } else if (CLOSING.indexOf(letter) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /** Behind a comma stands a first name, or a role if what is before it is a whole name. */
  private Set<String> readings() {
    Set<String> readings = new HashSet<>();
    String rest = after;
    for (int i = 0; i < rest.length(); i++) {
      if (AFTER_A_NAME.indexOf(rest.charAt(i)) >= 0) {
        rest = rest.substring(0, i);
      }
    }
    if (!isComma || isWhole(before)) {
      readings.add(letters(before));
    }
    if (isComma) {
      readings.add(letters(rest + " " + before));
    }
    readings.remove("");
    return readings;
  }

  private static boolean isWhole(String name) {
    int words = 0;
    for (String word : words(name)) {
      words += word.isEmpty() || PARTICLES.contains(word) || TITLES.contains(word) ? 0 : 1;
    }
    return words > 1;
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : words(name)) {
      letters.append(TITLES.contains(word) ? "" : word);
    }
    return letters.toString();
  }

  private static String[] words(String name) {
    String decomposed =
        Normalizer.normalize(
            name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char letter = decomposed.charAt(i);
      boolean isAccent = letter >= '\u0300' && letter <= '\u036f';
      boolean isPart =
          Character.isLetterOrDigit(letter)
              || Character.isSurrogate(letter)
              || Character.getType(letter) == Character.NON_SPACING_MARK
              || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
      if (!isAccent) {
        plain.append(isPart ? withoutStroke(letter) : " ");
      }
    }
    return plain.toString().split(" ", -1);
  }

  /** Letters that differ by a stroke, which no form of Unicode takes off. */
  private static String withoutStroke(char letter) {
    return switch (letter) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      default -> String.valueOf(letter);
    };
  }
}
