package io.github.kiasdk.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.unicode.Halves;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A text in Dutch and in English. In a document it is either one string, which then serves both
 * languages, or {@code {nl: …, en: …}}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param nl the Dutch text, not blank
 * @param en the English text, not blank
 */
public record LocalizedText(String nl, String en) implements Serializable {

  /**
   * Checks that both texts say something that a file can hold.
   *
   * @throws DescriptionException if one of them is blank, or has half a pair of surrogates in it
   */
  public LocalizedText {
    requireWords(nl, "nl");
    requireWords(en, "en");
  }

  /** The same words in both languages, as for a product name. */
  public static LocalizedText same(String words) {
    return new LocalizedText(words, words);
  }

  /** The text in Dutch for a Dutch locale, in English for every other. */
  public String in(Locale locale) {
    return isDutch(locale) ? nl : en;
  }

  /** Whether texts for this locale are given in Dutch; every other locale is served in English. */
  public static boolean isDutch(Locale locale) {
    return "nl".equals(locale.getLanguage());
  }

  /** The form it has in a document: one string if both languages are the same, else both. */
  @JsonValue
  public Object toPlain() {
    if (nl.equals(en)) {
      return nl;
    }
    Map<String, String> both = new LinkedHashMap<>();
    both.put("nl", nl);
    both.put("en", en);
    return both;
  }

  /**
   * Reads the form it has in a document.
   *
   * @param plain a string, or a map with {@code nl} and {@code en}
   * @throws DescriptionException if it is neither, or if a language is missing or unknown
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText fromPlain(Object plain) {
    if (plain instanceof String words) {
      return same(words);
    }
    if (plain instanceof Map<?, ?> both
        && both.size() == 2
        && both.get("nl") instanceof String nl
        && both.get("en") instanceof String en) {
      return new LocalizedText(nl, en);
    }
    throw DescriptionException.of(
        "",
        new LocalizedText(
            "Schrijf hier één tekst, of een tekst voor elke taal: {nl: …, en: …}.",
            "Write one text here, or one for each language: {nl: …, en: …}."));
  }

  private static void requireWords(String words, String language) {
    Objects.requireNonNull(words, language);
    if (words.isBlank()) {
      throw DescriptionException.of(
          language, new LocalizedText("Deze tekst is leeg.", "This text is empty."));
    }
    int half = Halves.first(words);
    if (half >= 0) {
      char letter = words.charAt(half);
      throw DescriptionException.of(
          language, new LocalizedText(Halves.nl(letter), Halves.en(letter)));
    }
  }
}
