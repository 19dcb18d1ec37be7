package io.github.kiasdk.code;

import static io.github.kiasdk.code.CatalogueSnapshot.*;

import io.github.kiasdk.effect.Level;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A change of a catalogue that can turn the answer about a product that did not change for the
 * worse, or take an answer away.
 *
 * <p>Whether a condition became stricter is not worked out. Any change of a requirement counts as
 * stricter unless it only lost some of the parts that all had to hold, and any change of an
 * applicability counts as wider unless it only gained such parts. A false alarm costs one line in
 * the changelog.
 *
 * @param id the check, or {@code scope}
 * @param what what happened to it
 */
record CatalogueChange(String id, String what) {

  /** The changes of this sort from one catalogue to the next. */
  static List<CatalogueChange> between(CatalogueSnapshot before, CatalogueSnapshot now) {
    List<CatalogueChange> changes = new ArrayList<>();
    before
        .entries()
        .forEach(
            (id, fields) -> {
              Map<String, List<String>> newer = now.entries().get(id);
              boolean retired = fields.containsKey(RETIRED);
              if (newer == null || newer.containsKey(RETIRED)) {
                if (!retired) {
                  changes.add(new CatalogueChange(id, "removed"));
                }
              } else if (!retired) {
                compare(id, fields, newer, changes);
              }
            });
    for (String id : now.entries().keySet()) {
      if (!before.entries().containsKey(id)) {
        changes.add(new CatalogueChange(id, "added"));
      }
    }
    return changes;
  }

  /** Ids of retired checks that stand for a check again. No changelog makes that right. */
  static List<String> reused(CatalogueSnapshot before, CatalogueSnapshot now) {
    List<String> reused = new ArrayList<>();
    before
        .entries()
        .forEach(
            (id, fields) -> {
              Map<String, List<String>> newer = now.entries().get(id);
              if (fields.containsKey(RETIRED) && newer != null && !newer.containsKey(RETIRED)) {
                reused.add(id);
              }
            });
    return reused;
  }

  private static void compare(
      String id,
      Map<String, List<String>> before,
      Map<String, List<String>> now,
      List<CatalogueChange> changes) {
    add(changes, id, "severity raised", isGraver(one(before, SEVERITY), one(now, SEVERITY)));
    add(changes, id, "decided by more", needsMore(one(before, DECIDED_BY), one(now, DECIDED_BY)));
    add(
        changes,
        id,
        "evidence must be younger",
        mustBeYounger(one(before, EVIDENCE_AGE), one(now, EVIDENCE_AGE)));
    add(changes, id, "evidence for more facts", !all(before, BACKED).containsAll(all(now, BACKED)));
    add(
        changes,
        id,
        "requirement changed",
        !isSameOrLooser(all(before, REQUIRES), all(now, REQUIRES)));
    add(
        changes,
        id,
        "applicability widened",
        !isSameOrNarrower(all(before, APPLIES), all(now, APPLIES)));
    add(changes, id, "asked of more", !all(before, RELEVANT).containsAll(all(now, RELEVANT)));
    add(changes, id, "subject changed", !one(before, SUBJECT).equals(one(now, SUBJECT)));
  }

  private static void add(List<CatalogueChange> changes, String id, String what, boolean happened) {
    if (happened) {
      changes.add(new CatalogueChange(id, what));
    }
  }

  private static boolean isGraver(String before, String now) {
    return !now.isEmpty() && !before.isEmpty() && level(now).compareTo(level(before)) < 0;
  }

  private static Level level(String id) {
    return Level.valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Only facts alone need less than whatever else there was. */
  private static boolean needsMore(String before, String now) {
    return !now.equals(before) && !now.equals("fact");
  }

  private static boolean mustBeYounger(String before, String now) {
    if (now.isEmpty() || now.equals(before)) {
      return false;
    }
    if (before.isEmpty()) {
      return true;
    }
    Period old = Period.parse(before);
    Period young = Period.parse(now);
    return young.toTotalMonths() < old.toTotalMonths() || young.getDays() < old.getDays();
  }

  private static boolean isSameOrLooser(Set<String> before, Set<String> now) {
    return now.equals(before) || !now.isEmpty() && before.containsAll(now);
  }

  /** No condition at all is the widest. */
  private static boolean isSameOrNarrower(Set<String> before, Set<String> now) {
    return now.containsAll(before);
  }

  private static Set<String> all(Map<String, List<String>> fields, String name) {
    return new HashSet<>(fields.getOrDefault(name, List.of()));
  }

  private static String one(Map<String, List<String>> fields, String name) {
    return String.join("", fields.getOrDefault(name, List.of()));
  }
}
