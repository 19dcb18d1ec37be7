package io.github.kiasdk.check;

import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names under which checks can be found; {@link Checklist#only(String...)} says which. */
final class Tags {

  private Tags() {}

  /** Whether the check has this tag, or one of which it is a part that ends at a hyphen or dot. */
  static boolean has(Check check, String tag) {
    String wanted = tag.strip().toLowerCase(Locale.ROOT);
    if (isNumber(wanted)) {
      return String.valueOf(check.principle().number()).equals(wanted) && !wanted.equals("0");
    }
    for (String name : of(check)) {
      boolean starts = name.startsWith(wanted) && !wanted.isEmpty();
      if (starts && (name.length() == wanted.length() || ends(name.charAt(wanted.length())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The checks that have one of these tags.
   *
   * @param known the checks that give tags their meaning
   * @param lost the sources of which there may be others
   * @throws UnknownTagException if none of the known checks has a tag
   */
  static Set<Check> wanted(Collection<Check> known, List<LostSource> lost, String... tags) {
    Set<Check> wanted = new LinkedHashSet<>();
    for (String tag : tags) {
      boolean any = false;
      for (Check check : known) {
        if (has(check, tag)) {
          wanted.add(check);
          any = true;
        }
      }
      if (!any) {
        UnknownTagException.refuse(tag, Nearest.to(tag, all(known)), LostSource.because(lost));
      }
    }
    return wanted;
  }

  /** All tags of a check in full, in lower case. */
  private static List<String> of(Check check) {
    List<String> names = new ArrayList<>();
    String id = check.id().toLowerCase(Locale.ROOT);
    String own = id.substring(0, id.indexOf('-') + 1);
    names.add(id);
    names.add(check.principle().id().toLowerCase(Locale.ROOT));
    if (check.subject() == Subject.DESCRIPTION) {
      // It is about the description, and covers no right and no part of a law.
      return names;
    }
    for (Right right : check.rights()) {
      names.add(right.id());
    }
    for (Reference reference : check.references()) {
      // A check of the Code that also cites another principle does not stand under that one.
      if (!reference.id().startsWith(own)) {
        names.add(reference.id().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** Every tag in full, and every shorter one that finds more, for "did you mean". */
  private static Set<String> all(Collection<Check> known) {
    Set<String> all = new LinkedHashSet<>();
    for (Check check : known) {
      all.add(check.id());
      for (String name : of(check)) {
        if (!name.equalsIgnoreCase(check.id())) {
          all.add(name);
          for (int i = 1; i < name.length(); i++) {
            if (ends(name.charAt(i))) {
              all.add(name.substring(0, i));
            }
          }
        }
      }
    }
    return all;
  }

  private static boolean ends(char letter) {
    return letter == '-' || letter == '.';
  }

  private static boolean isNumber(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (tag.charAt(i) < '0' || tag.charAt(i) > '9') {
        return false;
      }
    }
    return !tag.isEmpty();
  }
}
