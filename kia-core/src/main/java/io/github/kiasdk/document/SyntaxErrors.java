package io.github.kiasdk.document;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Says in our own words where a text stops being YAML or JSON, with the parser's reason behind it.
 */
final class SyntaxErrors {

  // SnakeYAML Engine: a line with the reason, then " in reader, line 4, column 5:". The last is it.
  private static final Pattern REASON =
      Pattern.compile("([^\\n]+)\\n\\s*in [^\\n]*?, line (\\d+), column (\\d+):");

  // Reasons that are written for who knows the parser from inside say nothing to a reader.
  private static final Pattern INTERNAL =
      Pattern.compile("[a-z]\\w*(\\.\\w+){1,20}\\.[A-Z]\\w+|got this instead");

  private static final Pattern SOURCE =
      Pattern.compile("\\s*\\(start marker at \\[Source:[^\\]]*\\]\\)");

  private SyntaxErrors() {}

  static PlacedProblem of(
      RuntimeException thrown, @Nullable TokenStreamLocation reached, Format format) {
    TokenStreamLocation location =
        thrown instanceof JacksonException jackson && jackson.getLocation() != null
            ? jackson.getLocation()
            : reached;
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    String reason =
        thrown instanceof JacksonException jackson ? jackson.getOriginalMessage() : null;
    Matcher matcher = REASON.matcher(reason == null ? "" : reason);
    MatchResult last = null;
    while (matcher.find()) {
      last = matcher.toMatchResult();
    }
    if (last != null) {
      reason = last.group(1);
      line = Integer.parseInt(last.group(2));
      column = Integer.parseInt(last.group(3));
    }
    return new PlacedProblem(line, column, "", message(format, reason));
  }

  /** The characters that YAML does not allow: its parser tells the first, and without a line. */
  static List<PlacedProblem> unprintable(String text) {
    List<PlacedProblem> found = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean pair = Characters.isPair(text, i);
      if (!pair && !isPrintable(letter)) {
        found.add(new PlacedProblem(line, column, "", unprintable(letter)));
      }
      if (letter == '\n') {
        line++;
        column = 1;
      } else {
        column++;
        i += pair ? 1 : 0;
      }
    }
    return found;
  }

  private static LocalizedText unprintable(char letter) {
    if (Character.isSurrogate(letter)) {
      return Characters.halfOf(letter);
    }
    String code = Characters.code(letter);
    return new LocalizedText(
        "Hier staat een teken dat in YAML niet kan (" + code + "). Haal het weg.",
        "There is a character here that YAML does not allow (" + code + "). Remove it.");
  }

  static boolean isPrintable(char letter) {
    return letter >= 0x20 && letter <= 0x7E
        || letter == '\n'
        || letter == '\r'
        || letter == '\t'
        || letter == 0x85
        || letter >= 0xA0 && letter <= 0xD7FF
        || letter >= 0xE000 && letter <= 0xFFFD;
  }

  private static LocalizedText message(Format format, @Nullable String reason) {
    String cause = "";
    if (reason != null && !reason.isBlank() && !INTERNAL.matcher(reason).find()) {
      cause = ": " + SOURCE.matcher(reason.strip().lines().findFirst().orElse("")).replaceAll("");
    }
    String end = cause.endsWith(".") ? "" : ".";
    return new LocalizedText(
        "Dit is hier geen geldige " + format + cause + end,
        "This is no valid " + format + " here" + cause + end);
  }
}
