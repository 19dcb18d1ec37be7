package io.github.kiasdk.label;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.List;

/** Whether a condition holds for a child of some age, in three-valued logic. */
final class Holding {

  private Holding() {}

  static Truth at(Condition condition, Facts facts, int age) {
    if (condition instanceof Condition.Comparison compared) {
      return compared.of(facts.valueAt(compared.fact(), age));
    }
    if (condition instanceof Condition.AllOf all) {
      Truth truth = Truth.TRUE;
      for (Condition part : all.conditions()) {
        truth = truth.and(at(part, facts, age));
      }
      return truth;
    }
    if (condition instanceof Condition.AnyOf any) {
      Truth truth = Truth.FALSE;
      for (Condition part : any.conditions()) {
        truth = truth.or(at(part, facts, age));
      }
      return truth;
    }
    if (condition instanceof Condition.Not not) {
      return at(not.condition(), facts, age).not();
    }
    if (condition instanceof Condition.Aged aged) {
      return Truth.of(aged.ages().includes(age));
    }
    throw unfit(condition);
  }

  /**
   * The facts that a condition reads, each once, in its order.
   *
   * @throws IllegalArgumentException if it compares facts with each other or looks into items
   */
  static List<Fact<?>> facts(Condition condition) {
    List<Fact<?>> facts = new ArrayList<>();
    collect(condition, facts);
    return List.copyOf(facts);
  }

  private static void collect(Condition condition, List<Fact<?>> facts) {
    if (condition instanceof Condition.Comparison compared) {
      if (!facts.contains(compared.fact())) {
        facts.add(compared.fact());
      }
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(part -> collect(part, facts));
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(part -> collect(part, facts));
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition(), facts);
    } else if (!(condition instanceof Condition.Aged)) {
      throw unfit(condition);
    }
  }

  private static IllegalArgumentException unfit(Condition condition) {
    return new IllegalArgumentException("A label has no rule of this form: " + condition);
  }
}
