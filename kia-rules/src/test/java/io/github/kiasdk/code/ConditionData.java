package io.github.kiasdk.code;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.text.Term;
import java.util.List;
import java.util.Locale;

/** A condition as one line of data, free of the words of any language. */
final class ConditionData {

  private ConditionData() {}

  /** The conditions that all have to hold, one by one; only this one if it is no such list. */
  static List<String> parts(Condition condition) {
    return condition instanceof Condition.AllOf all
        ? all.conditions().stream().map(ConditionData::of).toList()
        : List.of(of(condition));
  }

  /** For instance {@code is-one-of(defaults.autoplay, off)}. */
  static String of(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      StringBuilder operands = new StringBuilder(comparison.fact().name());
      for (Object operand : comparison.operands()) {
        operands.append(", ").append(operand instanceof Term term ? term.id() : operand);
      }
      return call(comparison.operator(), operands.toString());
    } else if (condition instanceof Condition.Relation relation) {
      return call(relation.operator(), relation.fact().name() + ", " + relation.other().name());
    } else if (condition instanceof Condition.BeforeReport before) {
      return "before-report(" + before.fact().name() + ", " + before.ahead() + ")";
    } else if (condition instanceof Condition.EveryItem every) {
      return "every(" + every.fact().name() + ", " + of(every.each()) + ")";
    } else if (condition instanceof Condition.Not not) {
      return "not(" + of(not.condition()) + ")";
    } else if (condition instanceof Condition.Aged aged) {
      return "aged(" + aged.ages() + ")";
    } else if (condition instanceof Condition.AllOf all) {
      return "all(" + joined(all.conditions()) + ")";
    }
    return "any(" + joined(((Condition.AnyOf) condition).conditions()) + ")";
  }

  private static String call(Condition.Operator operator, String arguments) {
    String name = operator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return name + "(" + arguments + ")";
  }

  private static String joined(List<Condition> conditions) {
    return String.join(", ", conditions.stream().map(ConditionData::of).toList());
  }
}
