package io.github.kiasdk.document;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final int HALF_WRITTEN = 6;

  private static final Pattern HALF = Pattern.compile("\\\\u([dD][89a-fA-F][0-9a-fA-F]{2})");

  /** The reasons that readers meet, in Dutch; of any other only the place is told. */
  private static final List<Map.Entry<Pattern, String>> DUTCH =
      List.of(
          dutch(
              "mapping values are not allowed here",
              "hier kan geen dubbele punt staan. Zet tekst met een dubbele punt tussen"
                  + " aanhalingstekens, of begin een nieuwe regel"),
          dutch(
              "expected <block end>, but found.*",
              "de regel springt niet in als die erboven, of er staat iets te veel"),
          dutch("found character '\\\\t.*", "hier staat een tab. Spring in met spaties"),
          dutch("could not find expected ':'", "er ontbreekt een dubbele punt"),
          dutch(
              "found unexpected end of stream|Unexpected end-of-input.*",
              "het bestand houdt op voordat alles gesloten is"),
          dutch("expected ',' or '([\\]}])', but got.*", "er ontbreekt een komma of een $1"),
          dutch(
              "found unknown escape character.*|Unrecognized character escape.*",
              "na een backslash staat hier een teken dat daar niet kan"),
          dutch(
              "Unexpected character \\('(.)'.*|found character '(.)' that cannot start any token.*",
              "het teken $1$2 kan hier niet staan"),
          dutch("Unrecognized token '([^']{1,60})'.*", "$1 staat hier zonder aanhalingstekens"),
          dutch("Unrecognized token.*", "er staat hier tekst zonder aanhalingstekens"),
          dutch(
              "Illegal unquoted character.*",
              "hier staat een teken dat in een tekst alleen met een backslash kan"));

  private SyntaxErrors() {}

  private static Map.Entry<Pattern, String> dutch(String reason, String inDutch) {
    return Map.entry(Pattern.compile(reason), inDutch);
  }

  /**
   * What a parser threw.
   *
   * @param reached how far it came
   * @param text what it was reading
   * @param path the group in which it was
   */
  static PlacedProblem of(
      RuntimeException thrown,
      @Nullable TokenStreamLocation reached,
      Format format,
      String text,
      String path) {
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
    PlacedProblem half =
        reason != null && reason.contains("surrogate") ? half(text, line, column, path) : null;
    if (half != null) {
      return half;
    }
    return new PlacedProblem(line, column, "", message(format, reason));
  }

  /**
   * Half a character in the name of a field, which Jackson refuses before we see it: the last that
   * is written up to here, with the place where its name begins.
   */
  private static @Nullable PlacedProblem half(String text, int line, int column, String path) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = Math.min(text.length(), start + column + HALF_WRITTEN);
    Matcher matcher = HALF.matcher(text).region(start, Math.max(start, end));
    MatchResult last = null;
    while (matcher.find()) {
      last = matcher.toMatchResult();
    }
    if (last == null) {
      return null;
    }
    int name = Math.max(start, text.lastIndexOf('"', last.start()));
    char letter = (char) Integer.parseInt(last.group(1), 16);
    return new PlacedProblem(line, name - start + 1, path, Characters.halfOf(letter));
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
    String dutch = "";
    if (reason != null && !reason.isBlank() && !INTERNAL.matcher(reason).find()) {
      String first = Characters.whole(reason.strip().lines().findFirst().orElse(""));
      cause = ": " + SOURCE.matcher(first).replaceAll("");
      dutch = inDutch(cause.substring(2));
    }
    return new LocalizedText(
        "Dit is hier geen geldige " + format + dutch + ".",
        "This is no valid " + format + " here" + cause + (cause.endsWith(".") ? "" : "."));
  }

  private static String inDutch(String reason) {
    for (Map.Entry<Pattern, String> one : DUTCH) {
      Matcher matcher = one.getKey().matcher(reason);
      if (matcher.matches()) {
        return ": " + matcher.replaceFirst(one.getValue());
      }
    }
    return "";
  }
}
