package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are a reason. The one place that says which of them say nothing, and which are the
 * same: whoever reads one has to learn something that its title does not say already.
 *
 * <p>A text says nothing if it is one word, if it repeats its title, or if it has only words in it
 * by which nobody knows, it comes later, it does not apply, or there was no time, in Dutch or
 * English: "we have no idea", "wordt later bepaald door het team". A sentence that says what was
 * looked at may say beside it that something is not known yet. Whether a reason is a good one is
 * for people to say; where in doubt, a text counts.
 */
public final class Because {

  private static final LocalizedText ONE_WORD =
      new LocalizedText(
          "Dit is geen reden waar een ander iets aan heeft. Schrijf in ten minste een paar woorden"
              + " waarom.",
          "This is no reason that helps anybody else. Write in at least a few words why.");

  private static final LocalizedText HOLLOW =
      new LocalizedText(
          "Hier staat niet waarom, alleen dat het goed is, niet bekend is, later komt, niet geldt"
              + " of dat er geen tijd was. Schrijf wat is bekeken en wat dat zegt, of laat dit veld weg: dan"
              + " blijft de vraag open.",
          "This does not say why, only that it is fine, is not known, comes later, does not apply"
              + " or that there was no time. Write what was looked at and what that says, or leave this"
              + " field out: then the question stays open.");

  private static final LocalizedText SAME =
      new LocalizedText(
          "Deze reden herhaalt alleen de naam of titel van waar zij bij hoort. Schrijf waarom.",
          "This reason only repeats the name or title of what it belongs to. Write why.");

  private Because() {}

  /**
   * Adds a problem if a reason is blank, has half a character in it or says nothing.
   *
   * @param titles how what it belongs to is called already; to repeat that is no reason
   */
  public static void check(
      @Nullable String reason, String field, List<Problem> problems, String... titles) {
    int before = problems.size();
    Words.checkOptional(reason, field, problems);
    if (reason != null && problems.size() == before) {
      checkSays(reason, field, problems, titles);
    }
  }

  /** Adds a problem for each language in which a reason says nothing. */
  public static void check(
      @Nullable LocalizedText reason, String field, List<Problem> problems, String... titles) {
    if (reason == null) {
      return;
    }
    if (reason.nl().equals(reason.en())) {
      checkSays(reason.nl(), field, problems, titles);
      return;
    }
    checkSays(reason.nl(), field + "/nl", problems, titles);
    checkSays(reason.en(), field + "/en", problems, titles);
  }

  /**
   * Adds a problem for each language in which it does not say why something was not done. As that
   * is no excuse and counts against whoever says it, a lack of time may be said here: it reassures
   * nobody, and the truth is better than an invented reason.
   */
  public static void checkNotDone(
      LocalizedText reason, String field, List<Problem> problems, String... titles) {
    boolean isSame = reason.nl().equals(reason.en());
    checkNotDone(reason.nl(), isSame ? field : field + "/nl", problems, titles);
    if (!isSame) {
      checkNotDone(reason.en(), field + "/en", problems, titles);
    }
  }

  private static void checkNotDone(
      String reason, String field, List<Problem> problems, String... titles) {
    if (Filler.isAll(reason) && !Filler.isAllBesidesTime(reason) && !isOneWord(reason)) {
      return;
    }
    checkSays(reason, field, problems, titles);
  }

  /** Adds a problem if a reason that is all right in itself repeats one of these titles. */
  public static void checkRepeats(
      @Nullable String reason, String field, List<Problem> problems, LocalizedText title) {
    if (reason == null || Filler.isAll(reason)) {
      return;
    }
    if (repeats(reason, title.nl(), title.en())) {
      problems.add(new Problem(field, SAME));
    } else if (Filler.isAllBeside(reason, title.nl(), title.en())) {
      problems.add(new Problem(field, HOLLOW));
    }
  }

  /** Adds a problem for each language in which a reason repeats the title. */
  public static void checkRepeats(
      @Nullable LocalizedText reason, String field, List<Problem> problems, LocalizedText title) {
    if (reason == null) {
      return;
    }
    if (reason.nl().equals(reason.en())) {
      checkRepeats(reason.nl(), field, problems, title);
      return;
    }
    checkRepeats(reason.nl(), field + "/nl", problems, title);
    checkRepeats(reason.en(), field + "/en", problems, title);
  }

  private static void checkSays(
      String reason, String field, List<Problem> problems, String... titles) {
    if (isOneWord(reason)) {
      problems.add(new Problem(field, ONE_WORD));
    } else if (repeats(reason, titles)) {
      problems.add(new Problem(field, SAME));
    } else if (Filler.isAll(reason) || Filler.isAllBeside(reason, titles)) {
      problems.add(new Problem(field, HOLLOW));
    }
  }

  private static boolean isOneWord(String reason) {
    Set<String> words = new HashSet<>();
    int signs = 0;
    for (String part : reason.strip().split("[\\s\\p{Z}]+")) {
      String word = Filler.folded(part);
      if (hasLetter(word)) {
        words.add(word);
      }
    }
    // A script without spaces between words says more in one run than Latin letters do.
    for (int i = 0; i < reason.length(); i += Character.charCount(reason.codePointAt(i))) {
      signs += Character.isIdeographic(reason.codePointAt(i)) ? 1 : 0;
    }
    return signs < 2 && words.size() < 2;
  }

  /** Whether a text says the same as another one, or a whole sentence of it and no more. */
  public static boolean isSame(String reason, String text) {
    if (repeats(reason, text)) {
      return true;
    }
    for (String sentence : text.split("(?<=[.?!])\\s+")) {
      if (repeats(reason, sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(String reason, String... titles) {
    String own = Filler.folded(reason);
    for (String title : titles) {
      if (own.equals(Filler.folded(title))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (Character.isLetter(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What two reasons have in common that differ in case, spaces and punctuation only. */
  public static String core(String reason) {
    StringBuilder core = new StringBuilder(reason.length());
    int at = next(reason, 0);
    while (at < reason.length()) {
      int point = reason.codePointAt(at);
      core.appendCodePoint(lower(point));
      at = next(reason, at + Character.charCount(point));
    }
    return core.toString();
  }

  /** Whether a longer text has these words in it, whatever their case, spaces and punctuation. */
  public static boolean isIn(String reason, String text) {
    return Filler.folded(text).contains(Filler.folded(reason));
  }

  private static int lower(int point) {
    return Character.toLowerCase(Character.toUpperCase(point));
  }

  /** Where the first letter or digit from here on stands. */
  private static int next(String words, int from) {
    int at = from;
    while (at < words.length() && !Character.isLetterOrDigit(words.codePointAt(at))) {
      at += Character.charCount(words.codePointAt(at));
    }
    return at;
  }
}
