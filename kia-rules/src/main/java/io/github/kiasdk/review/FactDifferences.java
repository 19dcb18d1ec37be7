package io.github.kiasdk.review;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is declared otherwise, fact by fact and age by age; within lists item by item. */
final class FactDifferences {

  private final Ages audience;
  private final List<FactChange> changes = new ArrayList<>();

  FactDifferences(Facts before, Facts after, Ages audience) {
    this.audience = audience;
    compare("", before, after, audience);
  }

  /** All of them, by the name of the fact and then by age. */
  List<FactChange> all() {
    return List.copyOf(changes);
  }

  /** Those that the findings rest on and that concern children of these ages. */
  List<FactChange> behind(@Nullable Finding before, @Nullable Finding after, Ages ages) {
    Set<String> names = new LinkedHashSet<>();
    collect(before, names);
    collect(after, names);
    List<FactChange> behind = new ArrayList<>();
    for (FactChange change : changes) {
      if (change.ages().overlaps(ages) && names.stream().anyMatch(change::concerns)) {
        behind.add(change);
      }
    }
    return behind;
  }

  private static void collect(@Nullable Finding finding, Set<String> names) {
    if (finding != null) {
      for (Reading reading : finding.decidedBy()) {
        names.add(reading.name());
      }
      for (Reading reading : finding.missing()) {
        names.add(reading.name());
      }
    }
  }

  private void compare(String prefix, Facts before, Facts after, Ages ages) {
    Map<String, Fact<?>> facts = new TreeMap<>();
    before.declarations().forEach(one -> facts.put(one.fact().name(), one.fact()));
    after.declarations().forEach(one -> facts.put(one.fact().name(), one.fact()));
    for (Fact<?> fact : facts.values()) {
      compare(prefix, fact, before.declaration(fact), after.declaration(fact), ages);
    }
  }

  private void compare(
      String prefix,
      Fact<?> fact,
      @Nullable Declaration<?> before,
      @Nullable Declaration<?> after,
      Ages ages) {
    if (Objects.equals(before, after)) {
      return;
    }
    int known = changes.size();
    for (Group group : groups(before, after, ages)) {
      if (fact instanceof ItemsFact && group.before != null && group.after != null) {
        compareItems(prefix, fact, group);
      } else {
        add(prefix, fact, group);
      }
    }
    boolean sameEvidence = evidence(before).equals(evidence(after));
    if (changes.size() == known && !sameEvidence && before != null && after != null) {
      String name = prefix + fact.name();
      changes.add(new FactChange(name, ages, isAll(ages), before.shown(), after.shown(), true));
    }
  }

  /** Children for whom a fact changed from the same value to the same other one. */
  private record Group(
      Ages ages,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable LocalizedText shownBefore,
      @Nullable LocalizedText shownAfter) {}

  private static List<Group> groups(
      @Nullable Declaration<?> before, @Nullable Declaration<?> after, Ages ages) {
    Map<List<@Nullable Object>, Group> groups = new LinkedHashMap<>();
    for (int age = ages.youngest(); age <= ages.oldest(); age++) {
      Object old = before == null ? null : before.valueAt(age);
      Object now = after == null ? null : after.valueAt(age);
      boolean same = Objects.equals(old, now) && isUnknown(before, age) == isUnknown(after, age);
      if (!ages.includes(age) || same) {
        continue;
      }
      List<@Nullable Object> values = new ArrayList<>();
      values.add(old);
      values.add(now);
      Group known = groups.get(values);
      Ages own = Ages.ages(age, age);
      LocalizedText shownBefore = before == null ? null : before.shownAt(age);
      LocalizedText shownAfter = after == null ? null : after.shownAt(age);
      groups.put(
          values,
          new Group(known == null ? own : known.ages.and(own), old, now, shownBefore, shownAfter));
    }
    return List.copyOf(groups.values());
  }

  private static boolean isUnknown(@Nullable Declaration<?> declared, int age) {
    Ages unknown = declared == null ? null : declared.unknown();
    return unknown != null && unknown.includes(age);
  }

  private void compareItems(String prefix, Fact<?> fact, Group group) {
    Map<String, Facts> before = items(group.before);
    Map<String, Facts> after = items(group.after);
    if (!before.keySet().equals(after.keySet())) {
      add(prefix, fact, group);
    }
    for (Map.Entry<String, Facts> item : before.entrySet()) {
      Facts now = after.get(item.getKey());
      if (now != null) {
        String place = prefix + fact.name() + "[" + item.getKey() + "].";
        compare(place, item.getValue(), now, group.ages);
      }
    }
  }

  private static Map<String, Facts> items(@Nullable Object list) {
    Map<String, Facts> items = new TreeMap<>();
    for (Object one : (List<?>) Objects.requireNonNull(list)) {
      Item item = (Item) one;
      items.put(item.id(), item.facts());
    }
    return items;
  }

  private void add(String prefix, Fact<?> fact, Group group) {
    changes.add(
        new FactChange(
            prefix + fact.name(),
            group.ages,
            isAll(group.ages),
            group.shownBefore,
            group.shownAfter,
            false));
  }

  private boolean isAll(Ages ages) {
    return ages.equals(audience);
  }

  private static List<Evidence> evidence(@Nullable Declaration<?> declaration) {
    return declaration == null ? List.of() : declaration.evidence();
  }
}
