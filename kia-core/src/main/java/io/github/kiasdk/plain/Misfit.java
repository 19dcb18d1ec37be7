package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plain value where another kind of value belongs: what it is, and how to write it so that it is
 * read. {@code 2048} is a number, a name needs {@code "2048"}.
 *
 * @param plain what stands there
 * @param wanted what belongs there
 */
public record Misfit(@Nullable Object plain, Wanted wanted) {

  /** What belongs in a place. */
  public enum Wanted {
    /** Words. */
    TEXT,
    /** Words of a fixed form, such as a day or a term: quotes make no difference. */
    WORD,
    /** True or false. */
    FLAG,
    /** A whole number. */
    NUMBER,
    /** A list of words. */
    LIST,
    /** Fields, or a list of them. */
    GROUP
  }

  private static final Set<String> YES = Set.of("true", "yes", "on", "ja", "aan", "y", "j");
  private static final Set<String> NO = Set.of("false", "no", "off", "nee", "uit", "n");

  /** The value as a message shows it, between quotes. */
  private String shown() {
    return "\"" + Characters.shortened(String.valueOf(plain)) + "\"";
  }

  /** What kind of value it is, as the end of a sentence that has named it; {@code ""} if clear. */
  private String nlKind() {
    return kind(
        ": dat is ", "true of false", "een getal", "een tekst", "een lijst", "een groep velden");
  }

  /** The same in English. */
  private String enKind() {
    return kind(": it is ", "true or false", "a number", "a text", "a list", "a group of fields");
  }

  private String kind(
      String is, String flag, String number, String text, String list, String group) {
    boolean words = wanted == Wanted.TEXT || wanted == Wanted.WORD;
    if (plain instanceof String) {
      boolean inQuotes = wanted == Wanted.FLAG || wanted == Wanted.NUMBER;
      return words || inQuotes && remedy() == null ? "" : is + text;
    }
    if (plain instanceof Boolean) {
      return is + flag;
    }
    if (plain instanceof Map<?, ?>) {
      return wanted == Wanted.GROUP ? "" : is + group;
    }
    if (plain instanceof List<?>) {
      return wanted == Wanted.LIST ? "" : is + list;
    }
    if (plain == null) {
      return "";
    }
    return wanted == Wanted.NUMBER ? "" : is + number;
  }

  /** How to write it, as a sentence after another; {@code null} if only its writer can know. */
  private @Nullable LocalizedText remedy() {
    Object one = plain instanceof List<?> list && list.size() == 1 ? list.get(0) : null;
    if (wanted == Wanted.LIST) {
      return plain instanceof String word
          ? both("Maak er een lijst van: [", "Make it a list: [", asText(word) + "]")
          : null;
    }
    if (one != null && wanted != Wanted.GROUP && !(one instanceof Map) && !(one instanceof List)) {
      String written = wanted == Wanted.TEXT ? asText(one) : String.valueOf(one);
      return both("Zet het niet in een lijst: ", "Do not put it in a list: ", written);
    }
    if (wanted == Wanted.TEXT) {
      return quoted();
    }
    return plain instanceof String text ? unquoted(text.strip().toLowerCase(Locale.ROOT)) : null;
  }

  /** Written so that it is read as a text: in quotes, unless it is a plain word already. */
  private static String asText(Object value) {
    String word = String.valueOf(value);
    char first = word.isEmpty() ? ' ' : Character.toLowerCase(word.charAt(0));
    boolean plain = value instanceof String && first >= 'a' && first <= 'z' && !isWord(word);
    return plain ? word : "\"" + word + "\"";
  }

  /** A word that stands for something else than itself, whatever its capitals. */
  private static boolean isWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.equals("null") || small.equals("true") || small.equals("false");
  }

  private @Nullable LocalizedText quoted() {
    if (plain == null) {
      return both(
          "Bedoel je het woord null, zet het dan tussen aanhalingstekens: ",
          "If you mean the word null, put it in quotes: ",
          "\"null\"");
    }
    return plain instanceof String || plain instanceof Map || plain instanceof List
        ? null
        : both("Zet het tussen aanhalingstekens: ", "Put it in quotes: ", "\"" + plain + "\"");
  }

  private @Nullable LocalizedText unquoted(String text) {
    if (wanted == Wanted.FLAG && (YES.contains(text) || NO.contains(text))) {
      return both(
          "Schrijf, zonder aanhalingstekens: ",
          "Write, without quotes: ",
          String.valueOf(YES.contains(text)));
    }
    return wanted == Wanted.NUMBER && isNumber(text)
        ? both("Laat de aanhalingstekens weg: ", "Leave the quotes out: ", text)
        : null;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }

  /** A message with what is wrong, what would fit, and how to write it. */
  public LocalizedText message(LocalizedText place, LocalizedText fitting) {
    LocalizedText remedy = remedy();
    return new LocalizedText(
        shown()
            + " past "
            + place.nl()
            + nlKind()
            + ". "
            + fitting.nl()
            + "."
            + (remedy == null ? "" : " " + remedy.nl()),
        shown()
            + " does not fit "
            + place.en()
            + enKind()
            + ". "
            + fitting.en()
            + "."
            + (remedy == null ? "" : " " + remedy.en()));
  }

  private static LocalizedText both(String nl, String en, String written) {
    String shown = Characters.shortened(written);
    return new LocalizedText(nl + shown + ".", en + shown + ".");
  }
}
