package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known word that is closest to an unknown one. */
public final class Suggestion {

  private Suggestion() {}

  /** A field that an object does not have. */
  public static Problem unknownField(String written, Collection<String> known) {
    String name = Characters.whole(written);
    String meant = nearest(name, known);
    String list = String.join(", ", known);
    return new Problem(
        "",
        meant == null
            ? new LocalizedText(
                "Het veld \"" + name + "\" bestaat hier niet. Deze velden wel: " + list + ".",
                "There is no field \"" + name + "\" here. The fields are: " + list + ".")
            : new LocalizedText(
                "Het veld \"" + name + "\" bestaat hier niet. Bedoel je \"" + meant + "\"?",
                "There is no field \"" + name + "\" here. Did you mean \"" + meant + "\"?"));
  }

  /** A value that is not in a closed list. */
  public static Problem unknownValue(String written, String field, Collection<String> known) {
    String meant = nearest(written, known);
    String value = Characters.shortened(written);
    String list = String.join(", ", known);
    return new Problem(
        "",
        meant == null
            ? new LocalizedText(
                "\"" + value + "\" past niet bij " + field + ". Kies uit: " + list + ".",
                "\"" + value + "\" does not fit " + field + ". Choose one of: " + list + ".")
            : new LocalizedText(
                "\""
                    + value
                    + "\" past niet bij "
                    + field
                    + ". Bedoel je \""
                    + meant
                    + "\"? Kies uit: "
                    + list
                    + ".",
                "\""
                    + value
                    + "\" does not fit "
                    + field
                    + ". Did you mean \""
                    + meant
                    + "\"? Choose one of: "
                    + list
                    + "."));
  }

  /** A name that no fact has. */
  public static LocalizedText unknownFact(String written, Collection<String> known) {
    String name = Characters.whole(written);
    String meant = nearest(name, known);
    return meant == null
        ? new LocalizedText(
            "Het feit \"" + name + "\" bestaat niet. Alle feiten staan in: kia facts.",
            "There is no fact \"" + name + "\". For all facts: kia facts.")
        : new LocalizedText(
            "Het feit \"" + name + "\" bestaat niet. Bedoel je \"" + meant + "\"?",
            "There is no fact \"" + name + "\". Did you mean \"" + meant + "\"?");
  }

  /**
   * What is unknown may be of a library that cannot be used: then that is said first, as nobody who
   * follows another suggestion would find out.
   *
   * @param lost which libraries these are, a sentence or more each
   * @param name what is unknown
   * @param otherwise what to say of it if it is of none of them
   */
  public static LocalizedText lostFirst(
      List<LocalizedText> lost, String name, LocalizedText otherwise) {
    if (lost.isEmpty()) {
      return otherwise;
    }
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (LocalizedText one : lost) {
      nl.append(one.nl()).append(' ');
      en.append(one.en()).append(' ');
    }
    String shown = Characters.shortened(name);
    nl.append("Hoort \"").append(shown).append("\" daarbij, herstel dat dan eerst. Zo niet: ");
    en.append("If \"").append(shown).append("\" is of that, repair it first. If it is not: ");
    return new LocalizedText(nl + otherwise.nl(), en + otherwise.en());
  }

  /** The word that takes the fewest edits, if they are few enough for a slip of the pen. */
  public static @Nullable String nearest(String word, Collection<String> known) {
    String plain = normal(word);
    int most = plain.length() < 4 ? 1 : Math.max(2, plain.length() / 3);
    String nearest = null;
    for (String candidate : known) {
      int edits = edits(plain, normal(candidate), most);
      if (edits <= most) {
        nearest = candidate;
        most = edits - 1;
      }
    }
    return nearest;
  }

  /** Upper case, underscores and spaces instead of hyphens are no difference. */
  private static String normal(String word) {
    String shortened = word.length() > 80 ? word.substring(0, 80) : word;
    return shortened.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /**
   * Levenshtein's distance, given up once it must exceed the bound: what would take more edits in
   * between is not looked at.
   *
   * @param bound at least 1
   * @return more than the bound if the distance is more
   */
  public static int edits(String one, String other, int bound) {
    if (Math.abs(one.length() - other.length()) > bound) {
      return bound + 1;
    }
    int[] previous = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int from = Math.max(1, i - bound);
      int to = Math.min(other.length(), i + bound);
      if (to == i + bound) {
        previous[to] = bound + 1;
      }
      row[from - 1] = from == 1 ? i : bound + 1;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return bound + 1;
      }
      int[] swap = previous;
      previous = row;
      row = swap;
    }
    return previous[other.length()];
  }
}
