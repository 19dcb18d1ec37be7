package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Decider;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What facts say of each clause of a check, and of the law behind it, for children of some ages.
 * Worked out when somebody asks: an answer needs none of it.
 *
 * @param believed the facts without those that something else contradicts
 * @param provider what is declared for the service: a part of it says of no law that it is free
 * @param today the day of the report
 */
record Weighing(
    Check check, Facts facts, Facts believed, Facts provider, Ages ages, LocalDate today) {

  /** What can be wrong reassures nobody: a clause is in order by facts that nothing contradicts. */
  Map<Clause, Truth> clauses() {
    Map<Clause, Truth> answers = new LinkedHashMap<>();
    for (Clause clause : check.clauses()) {
      Truth met = Truth.TRUE;
      for (int age = ages.youngest(); age <= ages.oldest(); age++) {
        if (ages.includes(age)) {
          met = met.and(met(clause.condition(), age));
        }
      }
      answers.put(clause, met);
    }
    return answers;
  }

  private Truth met(Condition condition, int age) {
    Truth declared = condition.evaluate(facts, age, today);
    return declared == Truth.TRUE && condition.evaluate(believed, age, today) != Truth.TRUE
        ? Truth.UNKNOWN
        : declared;
  }

  /** The facts that clauses with this answer read, apart from those that others failed by. */
  List<Reading> readings(Truth met) {
    Map<Clause, Truth> answers = clauses();
    List<Fact<?>> wrong = new ArrayList<>();
    answers.forEach(
        (clause, answer) -> {
          if (answer == Truth.FALSE) {
            for (Fact<?> fact : clause.condition().facts()) {
              if (isSaid(fact)) {
                wrong.add(fact);
              }
            }
          }
        });
    List<Reading> readings = new ArrayList<>();
    for (Map.Entry<Clause, Truth> one : answers.entrySet()) {
      for (Fact<?> fact : one.getValue() == met ? one.getKey().condition().facts() : noFacts()) {
        LocalizedText value = met == Truth.TRUE ? shown(fact) : null;
        Reading reading = new Reading(fact.name(), fact, value);
        boolean fits = met == Truth.TRUE ? value != null : isOpen(fact);
        boolean told = wrong.contains(fact) && (met == Truth.TRUE || !(fact instanceof ItemsFact));
        if (fits && !told && !readings.contains(reading)) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  private static List<Fact<?>> noFacts() {
    return List.of();
  }

  /** Whether there is a value for any of the ages: what nobody said is wrong nowhere. */
  private boolean isSaid(Fact<?> fact) {
    for (int age = ages.youngest(); age <= ages.oldest(); age++) {
      if (ages.includes(age) && facts.valueAt(fact, age) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value is missing for some of the ages, or may be missing in an item of a list. */
  private boolean isOpen(Fact<?> fact) {
    for (int age = ages.youngest(); age <= ages.oldest(); age++) {
      if (ages.includes(age) && facts.valueAt(fact, age) == null) {
        return true;
      }
    }
    return fact instanceof ItemsFact;
  }

  private @Nullable LocalizedText shown(Fact<?> fact) {
    return shown(facts, fact);
  }

  private @Nullable LocalizedText shown(Facts here, Fact<?> fact) {
    Declaration<?> declared = here.declaration(fact);
    return declared == null || !declared.hasValueFor(ages) ? null : Decider.shown(declared, ages);
  }

  /** What law asks for what failed; of a judgement, for any of it. */
  Duty duty() {
    Map<Reference, Truth> law = new LinkedHashMap<>();
    for (Reference reference : failedLaw()) {
      law.put(reference, binds(reference));
    }
    Truth binds =
        law.containsValue(Truth.TRUE)
            ? Truth.TRUE
            : law.containsValue(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.FALSE;
    List<Reference> concerned = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (Map.Entry<Reference, Truth> one : law.entrySet()) {
      if (one.getValue() == binds && binds != Truth.FALSE) {
        concerned.add(one.getKey());
        addReadings(one.getKey(), binds == Truth.TRUE, readings);
      }
    }
    return new Duty(binds, concerned, readings);
  }

  private List<Reference> failedLaw() {
    List<Reference> law = new ArrayList<>();
    boolean hasFailed = false;
    for (Map.Entry<Clause, Truth> one : clauses().entrySet()) {
      if (one.getValue() == Truth.FALSE) {
        hasFailed = true;
        law.addAll(one.getKey().law());
      }
    }
    return hasFailed ? law : check.law();
  }

  /** What may be wrong frees nobody from a law. */
  private Truth binds(Reference reference) {
    Truth binds = Truth.FALSE;
    for (int age = ages.youngest(); age <= ages.oldest(); age++) {
      if (ages.includes(age)) {
        Truth declared = reference.binds(provider.inheriting(facts), age, today);
        boolean isFree =
            declared == Truth.FALSE && reference.binds(undoubted(), age, today) == Truth.FALSE;
        binds = binds.or(declared == Truth.FALSE && !isFree ? Truth.UNKNOWN : declared);
      }
    }
    return binds;
  }

  /** What is declared for the service, and else here, without what something contradicts. */
  private Facts undoubted() {
    List<Fact<?>> doubted = new ArrayList<>();
    for (Declaration<?> declared : facts.declarations()) {
      if (!believed.declares(declared.fact())) {
        doubted.add(declared.fact());
      }
    }
    return provider.without(doubted).inheriting(believed);
  }

  private void addReadings(Reference reference, boolean declared, List<Reading> readings) {
    if (reference.bindsWhen() != null) {
      for (Fact<?> fact : reference.bindsWhen().facts()) {
        Reading reading = new Reading(fact.name(), fact, shown(provider.inheriting(facts), fact));
        if ((reading.value() != null) == declared && !readings.contains(reading)) {
          readings.add(reading);
        }
      }
    }
  }
}
