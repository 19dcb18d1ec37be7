package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The name of a person as somebody typed it, to see whether two of them are shown to be two people.
 * They are not if one has all the words of the other, or if they share two words and one of these
 * is more than an initial. Left out are roles (behind any mark but a point, an apostrophe or a
 * hyphen within a word), titles, case, spacing, accents, what cannot be seen, and the difference
 * between letters that look alike; {@code Vos, R.} is {@code R. Vos}.
 *
 * <p>Only what is written can be compared: {@code R. Vos} and {@code Rianne Vos} are two people
 * here.
 */
final class PersonName {

  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";
  private static final String HYPHENS = "-\u2010";
  private static final String APOSTROPHES = "'\u2019\u02bc`";

  /** Letters that show nothing. */
  private static final String FILLERS = "\u115f\u1160\u3164\uffa0";

  /** Small letters of Cyrillic, Greek, Armenian and Latin, each before one that it looks like. */
  private static final Map<Character, Character> ALIKE =
      pairs(
          "\u0430a\u0435e\u043eo\u0440p\u0441c\u0445x\u0443y\u0455s\u04bbh\u0501d"
              + "\u051bq\u051dw\u0432b\u043ak\u043cm\u043dh\u0442t\u0475v\u0456l\u0458j"
              + "\u04cfl\u03bfo\u03b1a\u03bdv\u03c1p\u03c4t\u03b9l\u03bak\u03c5u\u03c7x"
              + "\u03b5e\u03b2b\u03b7n\u03b3y\u03c9w\u03f2c\u03f3j\u03c2c\u03c3o\u03bcm"
              + "\u03b6z\u0251a\u0261g\u0269l\u0131l\u00f8o\u0142l\u0111d\u00f0d\u0127h"
              + "\u0585o\u057du\u0578n\u0570h\u0581gil0o1l5s");

  private static final Set<String> TITLES =
      folded(
          "dr", "drs", "mr", "mrs", "ms", "ir", "ing", "prof", "mw", "mevr", "mevrouw", "dhr",
          "heer");

  /** What people write where they have no name to write, without the spaces in it. */
  private static final Set<String> NOBODY =
      folded(
          "nobody",
          "noone",
          "none",
          "na",
          "tbd",
          "tba",
          "tbc",
          "pending",
          "someone",
          "somebody",
          "anyone",
          "iemand",
          "volgt",
          "todo",
          "unknown",
          "anonymous",
          "self",
          "myself",
          "me",
          "same",
          "sameperson",
          "ditto",
          "idem",
          "x",
          "xx",
          "xxx",
          "niemand",
          "geen",
          "nvt",
          "ntb",
          "onbekend",
          "anoniem",
          "zelf",
          "ikzelf",
          "ik",
          "mijzelf",
          "dezelfde",
          "dezelfdepersoon",
          "null",
          "owner",
          "theowner",
          "eigenaar",
          "deeigenaar",
          "approver",
          "theapprover",
          "goedkeurder");

  /** Of a name of several words not all say that there is none yet, such as not approved. */
  private static final Set<String> NO_NAMES =
      folded(
          "not",
          "yet",
          "none",
          "nobody",
          "someone",
          "somebody",
          "anyone",
          "else",
          "another",
          "decided",
          "determined",
          "confirmed",
          "approved",
          "approval",
          "pending",
          "awaiting",
          "waiting",
          "unknown",
          "later",
          "follows",
          "follow",
          "tbd",
          "tbc",
          "niet",
          "nog",
          "geen",
          "niemand",
          "iemand",
          "anders",
          "andere",
          "wordt",
          "volgt",
          "bekend",
          "onbekend",
          "bepalen",
          "besluiten",
          "goedgekeurd",
          "goedkeuring",
          "akkoord",
          "afwachting",
          "nader",
          "invullen",
          "ntb",
          "see",
          "zie",
          "above",
          "below",
          "boven",
          "hierboven",
          "onder",
          "hieronder");

  /** Words that go with these, and are no name with one of them. */
  private static final Set<String> BETWEEN =
      folded(
          "to",
          "be",
          "will",
          "for",
          "no",
          "other",
          "person",
          "named",
          "te",
          "op",
          "in",
          "van",
          "de",
          "een",
          "ander",
          "persoon",
          "wacht",
          "vullen",
          "open",
          "owner",
          "eigenaar",
          "approver",
          "goedkeurder",
          "the");

  /** How German and the Nordic languages write these letters where a keyboard has none. */
  private static final Map<String, String> SPELLED =
      Map.of("\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue", "\u00f8", "oe", "\u00e5", "aa");

  /** Stand before a surname, and are none themselves. */
  private static final Set<String> PARTICLES =
      folded(
          "van", "de", "den", "der", "het", "t", "ten", "ter", "te", "von", "zu", "la", "le", "du",
          "da", "di", "el", "al", "ben", "bin", "op", "in");

  /** One who writes Chinese, Japanese or Korean mixes these in a word. */
  private static final Set<UnicodeScript> MIXED_IN_ASIA =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private final List<String> name;
  private final Set<String> all;

  private PersonName(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
    all = new HashSet<>(words(text));
    name = words(name(withoutBrackets(text)));
  }

  /** Whether both could be, as far as they are written, the same person's. */
  static boolean isSame(String one, String other) {
    return isSameAsTyped(one, other) || isSameAsTyped(spelled(one), spelled(other));
  }

  private static boolean isSameAsTyped(String one, String other) {
    PersonName first = new PersonName(one);
    PersonName second = new PersonName(other);
    return first.isIn(second) || second.isIn(first);
  }

  private static String spelled(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : SPELLED.entrySet()) {
      text = text.replace(letter.getKey(), letter.getValue());
    }
    return text;
  }

  /**
   * Whether no name is written: a dash, a space that does not look like one, a title, or a word for
   * nobody or for the writer, such as {@code n/a} and {@code myself}, whatever role is beside it.
   */
  static boolean isNobody(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
    List<String> all = words(text);
    return all.isEmpty()
        || !hasLetter(all)
        || isNobody(all)
        || isNobody(words(name(withoutBrackets(text))));
  }

  private static boolean hasLetter(List<String> words) {
    for (String word : words) {
      if (word.codePoints().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNobody(List<String> words) {
    return NOBODY.contains(String.join("", words))
        || words.size() > 1 && !Collections.disjoint(words, NO_NAMES) && isOfNoNames(words);
  }

  private static boolean isOfNoNames(List<String> words) {
    for (String word : words) {
      if (!NO_NAMES.contains(word) && !BETWEEN.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is the name of a person, as far as that can be seen. */
  static void check(String name, String field, List<Problem> problems) {
    if (!name.isBlank() && isNobody(name)) {
      problems.add(
          new Problem(
              field,
              new LocalizedText(
                  "Hier hoort de naam van een mens te staan: voornaam en achternaam.",
                  "This should be the name of a person: first name and surname.")));
    } else if (isMixed(name)) {
      problems.add(
          new Problem(
              field,
              new LocalizedText(
                  "In een woord van deze naam staan letters van twee schriften, zoals een Russische"
                      + " \u043e tussen Latijnse letters. Typ de naam opnieuw.",
                  "A word of this name has letters of two scripts, such as a Russian \u043e among"
                      + " Latin letters. Type the name anew.")));
    }
  }

  /** Whether a word has letters of two scripts, of which one may pass for another. */
  static boolean isMixed(String written) {
    UnicodeScript known = null;
    for (int letter : written.codePoints().toArray()) {
      UnicodeScript script = Character.isLetter(letter) ? UnicodeScript.of(letter) : null;
      if (isSpace(letter)) {
        known = null;
      } else if (script != null && script != UnicodeScript.COMMON) {
        script = MIXED_IN_ASIA.contains(script) ? UnicodeScript.HAN : script;
        if (known != null && known != script) {
          return true;
        }
        known = script;
      }
    }
    return false;
  }

  private boolean isIn(PersonName other) {
    return !name.isEmpty()
        && (other.all.containsAll(name)
            || isAlike(Set.copyOf(name), other.all)
            || String.join("", name).equals(String.join("", other.name)));
  }

  /** What is left of J.P. and J.K. Vos are initials: they are two. */
  private static boolean isAlike(Set<String> name, Set<String> other) {
    Set<String> shared = new HashSet<>(name);
    shared.retainAll(other);
    shared.removeAll(PARTICLES);
    return shared.size() > 1
        && !areInitials(shared)
        && !(areInitials(without(name, shared)) && areInitials(without(other, shared)));
  }

  private static Set<String> without(Set<String> words, Set<String> left) {
    Set<String> rest = new HashSet<>(words);
    rest.removeAll(left);
    rest.removeAll(PARTICLES);
    return rest;
  }

  private static boolean areInitials(Set<String> words) {
    for (String word : words) {
      if (word.codePointCount(0, word.length()) > 1) {
        return false;
      }
    }
    return true;
  }

  /** What is in brackets is a role, unless a name is and what is before them is none. */
  private static String withoutBrackets(String text) {
    StringBuilder plain = new StringBuilder();
    StringBuilder inner = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (OPENING.indexOf(letter) >= 0) {
        depth++;
        plain.append(' ');
      } else if (CLOSING.indexOf(letter) >= 0) {
        depth = Math.max(0, depth - 1);
      } else {
        (depth == 0 ? plain : inner).append(letter);
      }
    }
    String outside = plain.toString();
    boolean isNameInside = !isWhole(outside) && isWhole(inner.toString());
    return isNameInside || words(outside).isEmpty() ? inner.toString() : outside;
  }

  /** Behind a comma stands a first name, or a role if what is before it is a whole name. */
  private static String name(String text) {
    int start = 0;
    while (start < text.length() && words(text.substring(start, start + 1)).isEmpty()) {
      start++;
    }
    int end = end(text, start);
    String before = text.substring(start, end);
    String rest = end < text.length() ? text.substring(end + 1) : "";
    rest = rest.substring(0, end(rest, 0));
    if (end < text.length() && text.charAt(end) == ',' && !isWhole(before)) {
      return rest + " " + before;
    }
    return isWhole(rest) && !isWhole(before) ? rest : before;
  }

  /** Where a mark ends what is read from here on. */
  private static int end(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char mark = text.charAt(i);
      boolean isLoose =
          HYPHENS.indexOf(mark) >= 0
              && i > start
              && (isSpace(text.charAt(i - 1))
                  || i + 1 < text.length() && isSpace(text.charAt(i + 1)));
      if (isLoose || !isPart(mark) && !isUnseen(mark) && !isSpace(mark) && !isWithin(mark)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isWithin(char mark) {
    return mark == '.' || HYPHENS.indexOf(mark) >= 0 || APOSTROPHES.indexOf(mark) >= 0;
  }

  private static boolean isWhole(String name) {
    Set<String> words = new HashSet<>(words(name));
    words.removeAll(PARTICLES);
    return words.size() > 1;
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private static boolean isPart(char letter) {
    return Character.isLetterOrDigit(letter)
        || Character.isSurrogate(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.getType(letter) == Character.COMBINING_SPACING_MARK
        || Character.getType(letter) == Character.ENCLOSING_MARK;
  }

  /** Shows nothing, or is an accent. */
  private static boolean isUnseen(char letter) {
    int type = Character.getType(letter);
    return type == Character.FORMAT
        || type == Character.CONTROL && !Character.isWhitespace(letter)
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || FILLERS.indexOf(letter) >= 0
        || type != Character.SURROGATE && UnicodeScript.of(letter) == UnicodeScript.INHERITED;
  }

  /** The words without titles, in their order. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : fold(name).split(" ")) {
      if (!word.isEmpty() && !TITLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String fold(String name) {
    String decomposed =
        Normalizer.normalize(
            name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char letter = decomposed.charAt(i);
      if (letter == '\u00e6' || letter == '\u0153') {
        plain.append(letter == '\u00e6' ? "ae" : "oe");
      } else if (!isUnseen(letter) && APOSTROPHES.indexOf(letter) < 0) {
        plain.append(isPart(letter) ? alike(letter) : ' ');
      }
    }
    return plain.toString();
  }

  private static char alike(char letter) {
    return ALIKE.getOrDefault(letter, letter);
  }

  private static Map<Character, Character> pairs(String letters) {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i < letters.length(); i += 2) {
      pairs.put(letters.charAt(i), letters.charAt(i + 1));
    }
    return pairs;
  }

  private static Set<String> folded(String... words) {
    Set<String> folded = new HashSet<>();
    for (String word : words) {
      folded.add(fold(word));
    }
    return folded;
  }
}
