package io.github.kiasdk.report.said;

import java.util.ArrayList;
import java.util.List;

/** Makes words that others wrote fit for one line of a terminal. */
public final class Printable {

  private Printable() {}

  /** The words on one line, without characters that break lines or command a terminal. */
  public static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      i += Character.charCount(letter);
      boolean space = letter != Words.JOINT && Character.isSpaceChar(letter);
      if (space || isUnprintable(letter)) {
        gap = true;
        continue;
      }
      if (gap && !line.isEmpty()) {
        line.append(' ');
      }
      gap = false;
      line.appendCodePoint(letter);
    }
    return line.toString();
  }

  /** Control and format characters, line separators, halves of pairs, and what has no meaning. */
  public static boolean isUnprintable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /**
   * Whether every terminal shows the words from left to right and equally wide. Marks that join a
   * letter and pictures are as wide as the terminal likes.
   */
  public static boolean isSteady(String words) {
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      i += Character.charCount(letter);
      if (isFromRight(letter) || joins(letter) || letter >= 0x2190 && isPicture(letter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFromRight(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static boolean joins(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** How many columns a terminal gives the words. */
  public static int columns(String words) {
    int columns = 0;
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      i += Character.charCount(letter);
      columns += columns(letter);
    }
    return columns;
  }

  /** Two for the wide scripts and for pictures; never less than a terminal takes. */
  public static int columns(int letter) {
    boolean wide =
        letter >= 0x1100
            && (letter <= 0x115F
                || letter >= 0x231A && letter <= 0x2BFF && isPicture(letter)
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xA960 && letter <= 0xA97C
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0xFFE0 && letter <= 0xFFE6
                || letter >= 0x16FE0);
    return wide ? 2 : 1;
  }

  private static boolean isPicture(int letter) {
    return Character.getType(letter) == Character.OTHER_SYMBOL;
  }

  /** The words in lines of at most so many columns; a word that is too long is cut. */
  public static List<String> wrapped(String words, int first, int room) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : line(words).split(" ")) {
      int limit = wrapped.isEmpty() ? first : room;
      int width = columns(word);
      if (used > 0 && used + 1 + width > limit) {
        wrapped.add(plain(line.toString()));
        line.setLength(0);
        used = 0;
        limit = room;
      } else if (used > 0) {
        line.append(' ');
        used++;
      }
      for (int i = 0; i < word.length(); ) {
        int letter = word.codePointAt(i);
        if (used + columns(letter) > limit) {
          wrapped.add(plain(line.toString()));
          line.setLength(0);
          used = 0;
          limit = room;
        }
        line.appendCodePoint(letter);
        used += columns(letter);
        i += Character.charCount(letter);
      }
    }
    wrapped.add(plain(line.toString()));
    return wrapped;
  }

  /** The words on one line of at most so many columns, cut off at a word if need be. */
  public static String cut(String words, int room) {
    String line = line(words);
    if (columns(line) <= room) {
      return line;
    }
    StringBuilder kept = new StringBuilder();
    int used = 2;
    for (String word : line.split("[ " + Words.JOINT + "]")) {
      int width = columns(word) + 1;
      if (used + width > room) {
        break;
      }
      kept.append(word).append(' ');
      used += width;
    }
    return kept + "…";
  }

  private static String plain(String words) {
    return line(words).replace(Words.JOINT, ' ');
  }
}
