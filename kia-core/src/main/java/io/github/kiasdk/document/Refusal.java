package io.github.kiasdk.document;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Tells everything that is wrong in a file: once each, in the order of the file, in one language.
 */
final class Refusal {

  private static final int LONGEST_MESSAGE = 2_000;

  /** What a reader sees of half a character, which no terminal or file can hold. */
  private static final char HALF = '\uFFFD';

  private Refusal() {}

  static DocumentException of(String source, List<PlacedProblem> findings, Locale locale) {
    List<PlacedProblem> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
    sorted.sort(
        Comparator.comparingInt(PlacedProblem::line).thenComparingInt(PlacedProblem::column));
    List<DocumentProblem> told = new ArrayList<>();
    for (PlacedProblem finding : sorted) {
      if (told.size() == Limits.PROBLEMS) {
        int rest = sorted.size() - Limits.PROBLEMS;
        told.add(
            problem(
                new PlacedProblem(finding.line(), finding.column(), "", Notices.more(rest)),
                locale));
        break;
      }
      told.add(problem(finding, locale));
    }
    return new DocumentException(source, told);
  }

  private static DocumentProblem problem(PlacedProblem finding, Locale locale) {
    LocalizedText message = finding.message();
    return new DocumentProblem(
        finding.line(), finding.column(), oneLine(finding.path()), oneLine(message.in(locale)));
  }

  /**
   * Words of the document are part of a message: they may not break lines or command a terminal.
   */
  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(Math.min(words.length(), LONGEST_MESSAGE) + 1);
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (i == LONGEST_MESSAGE) {
        return line.append('…').toString();
      }
      if (Characters.isPair(words, i) && i + 1 < LONGEST_MESSAGE) {
        line.append(letter).append(words.charAt(++i));
      } else {
        line.append(Character.isSurrogate(letter) ? HALF : isInvisible(letter) ? ' ' : letter);
      }
    }
    return line.toString();
  }

  private static boolean isInvisible(char letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.FORMAT;
  }
}
