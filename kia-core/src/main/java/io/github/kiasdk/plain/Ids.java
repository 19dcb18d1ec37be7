package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of an {@link Id}, alone and among others. */
public final class Ids {

  /** How many ids a message lists. */
  private static final int SHOWN = 20;

  private Ids() {}

  /** Adds a problem if the id is not of the pattern. */
  public static void check(String id, List<Problem> problems) {
    if (!fits(id)) {
      String shown = Characters.whole(id);
      problems.add(
          new Problem(
              "id",
              new LocalizedText(
                  "\""
                      + shown
                      + "\" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes,"
                      + " hooguit "
                      + Id.LONGEST
                      + " tekens, bijvoorbeeld item-shop.",
                  "\""
                      + shown
                      + "\" cannot be an id. Use lower-case letters, digits and hyphens, at"
                      + " most "
                      + Id.LONGEST
                      + " characters, for instance item-shop.")));
    }
  }

  /** Adds a problem for each id that stands in the list more than once; some may be missing. */
  public static void checkUnique(List<@Nullable String> ids, String field, List<Problem> problems) {
    Set<String> before = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (ids.get(i) != null && !before.add(ids.get(i))) {
        problems.add(
            new Problem(
                field + "/" + i + "/id",
                new LocalizedText(
                    "De id \"" + ids.get(i) + "\" staat hier al. Geef elk een eigen id.",
                    "The id \"" + ids.get(i) + "\" is taken. Give each its own id.")));
      }
    }
  }

  /** What to say of a reference to an id that does not exist, and which one was probably meant. */
  public static LocalizedText dangling(
      String id, String nlWhat, String enWhat, @Nullable String meant, List<String> known) {
    String list =
        known.isEmpty() ? "-" : String.join(", ", known.subList(0, Math.min(known.size(), SHOWN)));
    list += known.size() > SHOWN ? ", …" : "";
    String shown = Characters.whole(id);
    return meant == null
        ? new LocalizedText(
            "Er is geen " + nlWhat + " \"" + shown + "\". Er zijn: " + list + ".",
            "There is no " + enWhat + " \"" + shown + "\". There are: " + list + ".")
        : new LocalizedText(
            "Er is geen " + nlWhat + " \"" + shown + "\". Bedoel je \"" + meant + "\"?",
            "There is no " + enWhat + " \"" + shown + "\". Did you mean \"" + meant + "\"?");
  }

  static boolean fits(@Nullable String id) {
    if (id == null || id.isEmpty() || id.length() > Id.LONGEST) {
      return false;
    }
    boolean fresh = true;
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      boolean word = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
      if (!word && (letter != '-' || fresh)) {
        return false;
      }
      fresh = letter == '-';
    }
    return !fresh;
  }
}
