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

  private Truth follow(Condition condition, Facts within, int age, @Nullable Element element) {
    return condition.accept(new Walk(within, age, element));
  }

  /** Reads what decides a condition, or leaves it open, and gives what the condition says. */
  private final class Walk implements Condition.Visitor<Truth> {

    private final Facts within;
    private final int age;
    private final @Nullable Element element;

    Walk(Facts within, int age, @Nullable Element element) {
      this.within = within;
      this.age = age;
      this.element = element;
    }

    @Override
    public Truth comparison(Condition.Comparison comparison) {
      read(comparison.fact(), within, age, element);
      return comparison.evaluate(within, age);
    }

    @Override
    public Truth relation(Condition.Relation relation) {
      Truth truth = relation.evaluate(within, age);
      for (Fact<?> fact : List.of(relation.fact(), relation.other())) {
        if (truth != Truth.UNKNOWN || within.valueAt(fact, age) == null) {
          read(fact, within, age, element);
        }
      }
      return truth;
    }

    @Override
    public Truth not(Condition.Not not) {
      return not.condition().accept(this).not();
    }

    @Override
    public Truth aged(Condition.Aged aged) {
      return aged.evaluate(within, age);
    }

    @Override
    public Truth allOf(Condition.AllOf all) {
      return joined(all.conditions(), Truth.TRUE);
    }

    @Override
    public Truth anyOf(Condition.AnyOf any) {
      return joined(any.conditions(), Truth.FALSE);
    }

    private Truth joined(List<Condition> parts, Truth unlessOpposed) {
      Grounds grounds = new Grounds(unlessOpposed);
      for (Condition part : parts) {
        Trace ground = new Trace(facts, preference);
        grounds.add(ground, ground.follow(part, within, age, element));
      }
      return decided(grounds);
    }

    @Override
    public Truth everyItem(Condition.EveryItem every) {
      List<Item> items = within.valueAt(every.fact(), age);
      if (items == null || items.isEmpty()) {
        read(every.fact(), within, age, null);
        return items == null ? Truth.UNKNOWN : Truth.TRUE;
      }
      Grounds grounds = new Grounds(Truth.TRUE);
      for (Item item : items) {
        Trace ground = new Trace(facts, preference);
        Element inList = new Element(every.fact(), item.id());
        Truth truth = ground.follow(every.each(), item.facts(), age, inList);
        if (ground.deciding.isEmpty() && ground.missing.isEmpty()) {
          ground.read(every.fact(), within, age, null);
        }
        grounds.add(ground, truth);
      }
      return decided(grounds);
    }

    private Truth decided(Grounds grounds) {
      Truth truth = grounds.truth();
      addAll(grounds.saying(truth), truth == grounds.unlessOpposed.not());
      return truth;
    }
  }

  /** The parts of a joint condition: those decide, or leave open, that say what the whole says. */
  private static final class Grounds {

    private final Truth unlessOpposed;
    private final List<Trace> traces = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();

    Grounds(Truth unlessOpposed) {
      this.unlessOpposed = unlessOpposed;
    }

    void add(Trace trace, Truth truth) {
      traces.add(trace);
      truths.add(truth);
    }

    Truth truth() {
      if (truths.contains(unlessOpposed.not())) {
        return unlessOpposed.not();
      }
      return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : unlessOpposed;
    }

    List<Trace> saying(Truth truth) {
      List<Trace> saying = new ArrayList<>();
      for (int i = 0; i < traces.size(); i++) {
        if (truths.get(i) == truth) {
          saying.add(traces.get(i));
        }
      }
      return saying;
    }
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
