package io.github.kiasdk.report.said;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Condition.Comparison;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.Term;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Says a condition in words, with names and values as they stand in documents. */
public final class ConditionText {

  private final Words words;

  public ConditionText(Words words) {
    this.words = words;
  }

  /** For instance {@code rewards.streaks is false and rewards.loss-on-absence is false}. */
  public String of(Condition condition) {
    return of(condition, true);
  }

  private String of(Condition condition, boolean holds) {
    return condition.accept(new Said(holds));
  }

  /** A condition, or that it does not hold. */
  private final class Said implements Condition.Visitor<String> {

    private final boolean holds;

    Said(boolean holds) {
      this.holds = holds;
    }

    @Override
    public String comparison(Comparison comparison) {
      return compared(comparison, holds);
    }

    @Override
    public String relation(Condition.Relation relation) {
      return words.say(
          key(operatorKey(relation.operator()), holds),
          relation.fact().name(),
          relation.other().name());
    }

    @Override
    public String beforeReport(Condition.BeforeReport before) {
      return words.say(
          key(dayKey(before.ahead()), holds), before.fact().name(), words.of(length(before)));
    }

    @Override
    public String everyItem(Condition.EveryItem every) {
      return ofItems(every, holds);
    }

    @Override
    public String allOf(Condition.AllOf all) {
      return joined(words.and(each(all.conditions())));
    }

    @Override
    public String anyOf(Condition.AnyOf any) {
      return joined(words.or(each(any.conditions())));
    }

    private String joined(String parts) {
      return holds ? parts : words.say("condition.not", parts);
    }

    @Override
    public String not(Condition.Not not) {
      return of(not.condition(), !holds);
    }

    @Override
    public String aged(Condition.Aged aged) {
      return words.say(key("aged", holds), aged.ages());
    }
  }

  /** The conditions that all have to hold, one by one; only this one if it is no such list. */
  public List<String> parts(Condition condition) {
    return condition instanceof Condition.AllOf all
        ? each(all.conditions())
        : List.of(of(condition));
  }

  private List<String> each(List<Condition> conditions) {
    List<String> said = new ArrayList<>();
    for (Condition part : conditions) {
      String one = of(part);
      said.add(isJoint(part) ? words.say("condition.group", one) : one);
    }
    return said;
  }

  /** Every, none, any and not every: the four ways in which the two negations can stand. */
  private String ofItems(Condition.EveryItem every, boolean holds) {
    boolean eachNot = every.each() instanceof Condition.Not;
    String each = of(every.each(), !eachNot);
    String key = eachNot ? (holds ? "condition.none" : "condition.any") : key("every", holds);
    return words.say(key, every.fact().name(), each);
  }

  private static boolean isJoint(Condition condition) {
    return condition instanceof Condition.AllOf
        || condition instanceof Condition.AnyOf
        || condition instanceof Condition.EveryItem
        || condition instanceof Condition.Not not && isJoint(not.condition());
  }

  private String compared(Comparison comparison, boolean holds) {
    List<String> operands = new ArrayList<>();
    for (Object operand : comparison.operands()) {
      operands.add(value(comparison.fact(), operand));
    }
    Condition.Operator operator = comparison.operator();
    if (operator == Condition.Operator.IS_GIVEN && !holds) {
      return words.say("condition.not", compared(comparison, true));
    }
    String joined =
        operator == Condition.Operator.CONTAINS_ALL ? words.and(operands) : words.or(operands);
    boolean said = operator == Condition.Operator.IS_NONE_OF ? !holds : holds;
    return words.say(key(operatorKey(operator), said), comparison.fact().name(), joined);
  }

  private static String key(String operator, boolean holds) {
    if (holds) {
      return "condition." + operator;
    }
    return operator.equals("is") ? "condition.is-not" : "condition.not-" + operator;
  }

  private static String operatorKey(Condition.Operator operator) {
    return switch (operator) {
      case IS_ONE_OF, IS_NONE_OF -> "is";
      case IS_AT_MOST -> "at-most";
      case IS_AT_LEAST -> "at-least";
      case IS_BEFORE -> "before";
      case CONTAINS_ANY -> "contains-any";
      case CONTAINS_ALL -> "contains-all";
      case IS_EMPTY -> "empty";
      case IS_GIVEN -> "given";
    };
  }

  private static String dayKey(Period ahead) {
    if (ahead.isNegative()) {
      return "longer-ago";
    }
    return ahead.isZero() ? "past" : ahead.equals(Period.ofDays(1)) ? "come" : "within";
  }

  private static Period length(Condition.BeforeReport before) {
    Period ahead = before.ahead();
    return ahead.isNegative() ? ahead.negated() : ahead.minusDays(ahead.isZero() ? 0 : 1);
  }

  private String value(Fact<?> fact, Object operand) {
    if (operand instanceof Term term) {
      return term.id();
    }
    if (!(fact instanceof NumberFact number)) {
      return String.valueOf(operand);
    }
    String unit = words.of(number.unit());
    boolean isPlural = unit.split(" ", 2)[0].matches(".*(?:s|en)");
    return operand.equals(1) && isPlural ? "1 (" + unit + ")" : operand + " " + unit;
  }
}
