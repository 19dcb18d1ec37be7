package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Elements;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement about facts that is true, false or unknown: data, so that it can be evaluated,
 * explained, printed on a reference page and compiled.
 *
 * <p>Simple conditions are asked of a fact ({@code Rewards.STREAKS.isFalse()}) and joined with
 * {@link #and}, {@link #or}, {@link #not} and {@link #implies}. A fact that is not declared makes a
 * simple condition {@link Truth#UNKNOWN}; joining follows Kleene's three-valued logic.
 *
 * <p>Conditions are immutable and thread-safe. Two are equal if they are built alike.
 */
public sealed interface Condition extends Serializable {

  /** How a declared value is compared. */
  enum Operator {
    /** The value is one of the operands. */
    IS_ONE_OF,
    /** The value is none of the operands. */
    IS_NONE_OF,
    /** The number is not above the operand. */
    IS_AT_MOST,
    /** The number is not below the operand. */
    IS_AT_LEAST,
    /** The day is earlier than the operand. */
    IS_BEFORE,
    /** The set holds at least one of the operands. */
    CONTAINS_ANY,
    /** The set holds all operands. */
    CONTAINS_ALL,
    /** The set or list holds nothing. */
    IS_EMPTY,
    /** There is a value, whatever it is. */
    IS_GIVEN
  }

  /**
   * One fact compared with fixed values.
   *
   * @param fact the fact asked for
   * @param operator how its value is compared
   * @param operands what it is compared with; may be empty
   */
  record Comparison(Fact<?> fact, Operator operator, List<?> operands) implements Condition {

    /** Checks that nothing is missing. */
    public Comparison {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(operator, "operator");
      operands = List.copyOf(operands);
    }

    /** What the comparison says of this value; unknown if it is {@code null}. */
    public Truth of(@Nullable Object value) {
      return value == null ? Truth.UNKNOWN : Truth.of(holds(value));
    }

    private boolean holds(Object value) {
      return switch (operator) {
        case IS_ONE_OF -> operands.contains(value);
        case IS_NONE_OF -> !operands.contains(value);
        case IS_AT_MOST -> (Integer) value <= (Integer) operands.get(0);
        case IS_AT_LEAST -> (Integer) value >= (Integer) operands.get(0);
        case IS_BEFORE -> ((LocalDate) value).isBefore((LocalDate) operands.get(0));
        case CONTAINS_ANY -> containsAny((Collection<?>) value);
        case CONTAINS_ALL -> ((Collection<?>) value).containsAll(operands);
        case IS_EMPTY -> ((Collection<?>) value).isEmpty();
        case IS_GIVEN -> true;
      };
    }

    private boolean containsAny(Collection<?> values) {
      for (int i = 0; i < operands.size(); i++) {
        if (values.contains(operands.get(i))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      return of(facts.valueAt(fact, age));
    }

    @Override
    public List<Fact<?>> facts() {
      return List.of(fact);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /**
   * Two facts compared with each other; unknown as long as one of them is not declared.
   *
   * @param fact the fact asked for
   * @param operator {@link Operator#IS_AT_MOST} or {@link Operator#IS_BEFORE}
   * @param other the fact it is compared with
   */
  record Relation(Fact<?> fact, Operator operator, Fact<?> other) implements Condition {

    /** Checks that nothing is missing and that the operator compares two facts. */
    public Relation {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(other, "other");
      if (operator != Operator.IS_AT_MOST && operator != Operator.IS_BEFORE) {
        throw new IllegalArgumentException(operator + " does not compare two facts");
      }
    }

    /** What the comparison says of these values; unknown if one is {@code null}. */
    public Truth of(@Nullable Object value, @Nullable Object otherValue) {
      if (value == null || otherValue == null) {
        return Truth.UNKNOWN;
      }
      return Truth.of(
          operator == Operator.IS_AT_MOST
              ? (Integer) value <= (Integer) otherValue
              : ((LocalDate) value).isBefore((LocalDate) otherValue));
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      return of(facts.valueAt(fact, age), facts.valueAt(other, age));
    }

    @Override
    public List<Fact<?>> facts() {
      return fact == other ? List.of(fact) : List.of(fact, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.relation(this);
    }
  }

  /**
   * A day compared with the day of the report; unknown as long as that is.
   *
   * @param fact the fact asked for
   * @param ahead how long after the day of the report the day is that it has to be earlier than;
   *     nothing for the day of the report itself, negative for a day before it
   */
  record BeforeReport(DateFact fact, Period ahead) implements Condition {

    /** Checks that nothing is missing. */
    public BeforeReport {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(ahead, "ahead");
    }

    /** What the comparison says of this value in a report of that day; unknown if there is none. */
    public Truth of(@Nullable LocalDate value, LocalDate reported) {
      return value == null ? Truth.UNKNOWN : Truth.of(value.isBefore(reported.plus(ahead)));
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      return reported == null ? Truth.UNKNOWN : of(facts.valueAt(fact, age), reported);
    }

    @Override
    public List<Fact<?>> facts() {
      return List.of(fact);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.beforeReport(this);
    }
  }

  /**
   * A condition that each item of a list has to meet; true when there are none.
   *
   * @param fact the list
   * @param each the condition over the facts of one item; what is no field of the list is asked
   *     where the list is declared, so that a session can be compared with the day of launch
   */
  record EveryItem(ItemsFact fact, Condition each) implements Condition {

    /** Checks that nothing is missing. */
    public EveryItem {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(each, "each");
    }

    /** The facts that it asks for outside the items, in the order in which it names them. */
    public List<Fact<?>> around() {
      List<Fact<?>> around = new ArrayList<>();
      for (Fact<?> asked : each.facts()) {
        if (!fact.fields().contains(asked)) {
          around.add(asked);
        }
      }
      return List.copyOf(around);
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      List<Item> items = facts.valueAt(fact, age);
      if (items == null) {
        return Truth.UNKNOWN;
      }
      boolean isOfItemAlone = around().isEmpty();
      Truth truth = Truth.TRUE;
      for (Item item : items) {
        Facts asked = isOfItemAlone ? item.facts() : item.facts().inheriting(facts);
        truth = truth.and(each.evaluate(asked, age, reported));
      }
      return truth;
    }

    @Override
    public List<Fact<?>> facts() {
      List<Fact<?>> around = around();
      if (around.isEmpty()) {
        return List.of(fact);
      }
      List<Fact<?>> facts = new ArrayList<>();
      facts.add(fact);
      facts.addAll(around);
      return List.copyOf(facts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.everyItem(this);
    }
  }

  /**
   * All conditions hold.
   *
   * @param conditions at least two
   */
  record AllOf(List<Condition> conditions) implements Condition {

    /** Copies the list. */
    public AllOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      Truth truth = Truth.TRUE;
      for (Condition condition : conditions) {
        truth = truth.and(condition.evaluate(facts, age, reported));
      }
      return truth;
    }

    @Override
    public List<Fact<?>> facts() {
      return factsOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  /**
   * At least one condition holds.
   *
   * @param conditions at least two
   */
  record AnyOf(List<Condition> conditions) implements Condition {

    /** Copies the list. */
    public AnyOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      Truth truth = Truth.FALSE;
      for (Condition condition : conditions) {
        truth = truth.or(condition.evaluate(facts, age, reported));
      }
      return truth;
    }

    @Override
    public List<Fact<?>> facts() {
      return factsOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /**
   * The condition does not hold.
   *
   * @param condition what must not hold
   */
  record Not(Condition condition) implements Condition {

    /** Checks that nothing is missing. */
    public Not {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Condition not() {
      return condition;
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      return condition.evaluate(facts, age, reported).not();
    }

    @Override
    public List<Fact<?>> facts() {
      return condition.facts();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** The child has one of these ages. Only for ages that a law or the Code itself names. */
  record Aged(Ages ages) implements Condition {

    /** Checks that nothing is missing. */
    public Aged {
      Objects.requireNonNull(ages, "ages");
    }

    @Override
    public Truth evaluate(Facts facts, int age, @Nullable LocalDate reported) {
      return Truth.of(ages.includes(age));
    }

    @Override
    public List<Fact<?>> facts() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.aged(this);
    }
  }

  /** Both this and the other hold. */
  default Condition and(Condition other) {
    return new AllOf(List.of(this, other));
  }

  /** This or the other holds. */
  default Condition or(Condition other) {
    return new AnyOf(List.of(this, other));
  }

  /** This does not hold. */
  default Condition not() {
    return new Not(this);
  }

  /** If this holds, the other does too. */
  default Condition implies(Condition other) {
    return not().or(other);
  }

  /** All of these hold. */
  static Condition all(Condition... conditions) {
    return new AllOf(Elements.of(conditions, "conditions"));
  }

  /** At least one of these holds. */
  static Condition any(Condition... conditions) {
    return new AnyOf(Elements.of(conditions, "conditions"));
  }

  /** The child has one of these ages; see {@link Aged}. */
  static Condition aged(Ages ages) {
    return new Aged(ages);
  }

  /**
   * What the condition says of these facts, whatever the day is.
   *
   * @param facts what is declared
   * @param age the age of the child, as declarations may differ by age
   */
  default Truth evaluate(Facts facts, int age) {
    return evaluate(facts, age, null);
  }

  /**
   * What the condition says of these facts in a report of this day.
   *
   * @param facts what is declared
   * @param age the age of the child, as declarations may differ by age
   * @param reported the day of the report; {@code null} if it is not known
   */
  Truth evaluate(Facts facts, int age, @Nullable LocalDate reported);

  /**
   * The facts that the condition asks for, each once, in the order in which it names them; of items
   * their list, and what is asked outside of them.
   */
  List<Fact<?>> facts();

  /** Calls the method of the visitor for this kind of condition, and gives what it gives. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One way to go through conditions. A new kind of condition does not compile until every visitor
   * has an answer to it.
   *
   * @param <R> what a visit gives
   */
  interface Visitor<R> {

    /** For one fact compared with fixed values. */
    R comparison(Comparison comparison);

    /** For two facts compared with each other. */
    R relation(Relation relation);

    /** For a day compared with the day of the report. */
    R beforeReport(BeforeReport before);

    /** For what each item of a list has to meet. */
    R everyItem(EveryItem every);

    /** For conditions that all hold. */
    R allOf(AllOf all);

    /** For conditions of which one holds. */
    R anyOf(AnyOf any);

    /** For what must not hold. */
    R not(Not not);

    /** For a question about the child's age. */
    R aged(Aged aged);
  }

  private static List<Fact<?>> factsOf(List<Condition> conditions) {
    List<Fact<?>> facts = new ArrayList<>();
    for (Condition condition : conditions) {
      for (Fact<?> fact : condition.facts()) {
        if (!facts.contains(fact)) {
          facts.add(fact);
        }
      }
    }
    return List.copyOf(facts);
  }
}
