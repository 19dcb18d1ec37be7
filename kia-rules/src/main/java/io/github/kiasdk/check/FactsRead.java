package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import java.util.List;

/** Lists the facts a condition asks for, in the order in which it names them. */
final class FactsRead {

  private FactsRead() {}

  static void collect(Condition condition, List<Fact<?>> facts) {
    if (condition instanceof Condition.Comparison comparison) {
      add(comparison.fact(), facts);
    } else if (condition instanceof Condition.Relation relation) {
      add(relation.fact(), facts);
      add(relation.other(), facts);
    } else if (condition instanceof Condition.EveryItem every) {
      add(every.fact(), facts);
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition(), facts);
    } else if (condition instanceof Condition.AllOf all) {
      for (Condition part : all.conditions()) {
        collect(part, facts);
      }
    } else if (condition instanceof Condition.AnyOf any) {
      for (Condition part : any.conditions()) {
        collect(part, facts);
      }
    }
  }

  private static void add(Fact<?> fact, List<Fact<?>> facts) {
    if (!facts.contains(fact)) {
      facts.add(fact);
    }
  }
}
