package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Explains what a condition says: which facts decided it and which are missing. Built from the same
 * expression as the fast form, and only when somebody asks.
 */
final class Trace {

  /** A declared fact that decided, with its declaration and what a reader sees of it. */
  private record Decider(String name, Declaration<?> declared, Declaration<?> evidenced) {}

  /** Says which of several grounds for the same answer are good enough to do without the others. */
  interface Preference {

    /** Whether the ground that was traced is good enough. */
    boolean prefers(Trace ground);
  }

  private final Facts facts;
  private final @Nullable Preference preference;
  private final Map<String, Decider> deciding = new LinkedHashMap<>();
  private final Map<String, Reading> missing = new LinkedHashMap<>();

  private Trace(Facts facts, @Nullable Preference preference) {
    this.facts = facts;
    this.preference = preference;
  }

  /** Traces the condition for children of these ages. */
  static Trace of(Condition condition, Facts facts, Ages ages) {
    return of(condition, facts, ages, null);
  }

  /** Traces the condition; where one ground suffices, only the preferred ones if there are any. */
  static Trace of(Condition condition, Facts facts, Ages ages, @Nullable Preference preference) {
    Trace trace = new Trace(facts, preference);
    for (int age = ages.youngest(); age <= ages.oldest(); age++) {
      if (ages.includes(age)) {
        trace.follow(condition, facts, age, null);
      }
    }
    return trace;
  }

  /** The facts that decided, with their values for these ages. */
  List<Reading> deciding(Ages ages) {
    List<Reading> readings = new ArrayList<>();
    for (Decider decider : deciding.values()) {
      readings.add(
          new Reading(decider.name(), decider.declared().fact(), shown(decider.declared(), ages)));
    }
    return readings;
  }

  /** The facts that are missing. */
  List<Reading> missing() {
    return List.copyOf(missing.values());
  }

  /**
   * A fact that decided, with its evidence; for a fact of an item that of the list counts too.
   *
   * @param name the name of the reading
   * @param fact the fact
   * @param listOrFact the list the fact stands in, or the fact itself
   * @param evidence the evidence
   */
  record Backed(String name, Fact<?> fact, Fact<?> listOrFact, List<Evidence> evidence) {}

  /** The facts that decided, with their evidence. */
  List<Backed> evidence() {
    List<Backed> backed = new ArrayList<>();
    for (Decider decider : deciding.values()) {
      Declaration<?> declared = decider.declared();
      Declaration<?> around = decider.evidenced();
      List<Evidence> evidence = new ArrayList<>(declared.evidence());
      if (around != declared) {
        evidence.addAll(around.evidence());
      }
      backed.add(new Backed(decider.name(), declared.fact(), around.fact(), evidence));
    }
    return backed;
  }

  private void follow(Condition condition, Facts within, int age, @Nullable Element element) {
    Truth truth = condition.evaluate(within, age);
    if (condition instanceof Condition.Comparison comparison) {
      read(comparison.fact(), within, age, element);
    } else if (condition instanceof Condition.Relation relation) {
      if (truth != Truth.UNKNOWN || within.valueAt(relation.fact(), age) == null) {
        read(relation.fact(), within, age, element);
      }
      if (truth != Truth.UNKNOWN || within.valueAt(relation.other(), age) == null) {
        read(relation.other(), within, age, element);
      }
    } else if (condition instanceof Condition.Not not) {
      follow(not.condition(), within, age, element);
    } else if (condition instanceof Condition.AllOf all) {
      followThose(all.conditions(), truth, truth == Truth.FALSE, within, age, element);
    } else if (condition instanceof Condition.AnyOf any) {
      followThose(any.conditions(), truth, truth == Truth.TRUE, within, age, element);
    } else if (condition instanceof Condition.EveryItem every) {
      followItems(every, truth, within, age);
    }
  }

  /** Of a joint condition those parts decide, or leave open, that say what the whole says. */
  private void followThose(
      List<Condition> parts,
      Truth truth,
      boolean oneSuffices,
      Facts within,
      int age,
      @Nullable Element element) {
    List<Trace> grounds = new ArrayList<>();
    for (Condition part : parts) {
      if (part.evaluate(within, age) == truth) {
        Trace ground = new Trace(facts, preference);
        ground.follow(part, within, age, element);
        grounds.add(ground);
      }
    }
    addAll(grounds, oneSuffices);
  }

  private void addAll(List<Trace> grounds, boolean oneSuffices) {
    List<Trace> preferred = new ArrayList<>();
    if (oneSuffices && preference != null) {
      for (Trace ground : grounds) {
        if (preference.prefers(ground)) {
          preferred.add(ground);
        }
      }
    }
    for (Trace ground : preferred.isEmpty() ? grounds : preferred) {
      for (Map.Entry<String, Decider> decider : ground.deciding.entrySet()) {
        deciding.putIfAbsent(decider.getKey(), decider.getValue());
      }
      for (Map.Entry<String, Reading> reading : ground.missing.entrySet()) {
        missing.putIfAbsent(reading.getKey(), reading.getValue());
      }
    }
  }

  private void followItems(Condition.EveryItem every, Truth truth, Facts within, int age) {
    List<Item> items = within.valueAt(every.fact(), age);
    if (items == null || items.isEmpty()) {
      read(every.fact(), within, age, null);
      return;
    }
    List<Trace> grounds = new ArrayList<>();
    for (Item item : items) {
      if (every.each().evaluate(item.facts(), age) == truth) {
        Trace ground = new Trace(facts, preference);
        ground.follow(every.each(), item.facts(), age, new Element(every.fact(), item.id()));
        if (ground.deciding.isEmpty() && ground.missing.isEmpty()) {
          ground.read(every.fact(), within, age, null);
        }
        grounds.add(ground);
      }
    }
    addAll(grounds, truth == Truth.FALSE);
  }

  private void read(Fact<?> fact, Facts within, int age, @Nullable Element element) {
    String name = element == null ? fact.name() : element.name() + "." + fact.name();
    Declaration<?> declared = within.declaration(fact);
    if (declared == null || declared.valueAt(age) == null) {
      missing.putIfAbsent(name, new Reading(name, fact, null));
    } else {
      Declaration<?> list = element == null ? declared : facts.declaration(element.list());
      deciding.putIfAbsent(name, new Decider(name, declared, list == null ? declared : list));
    }
  }

  private static LocalizedText shown(Declaration<?> declared, Ages ages) {
    LocalizedText youngest = declared.shownAt(ages.youngest());
    for (int age = ages.youngest() + 1; age <= ages.oldest(); age++) {
      if (ages.includes(age) && !Objects.equals(declared.shownAt(age), youngest)) {
        return declared.shown();
      }
    }
    return youngest == null ? declared.shown() : youngest;
  }

  /** Where in a list a fact was read. */
  private record Element(ItemsFact list, String id) {

    String name() {
      return list.name() + "[" + id + "]";
    }
  }
}
