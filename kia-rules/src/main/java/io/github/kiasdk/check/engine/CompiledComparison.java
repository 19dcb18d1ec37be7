package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Condition.Comparison;
import io.github.kiasdk.fact.Condition.Operator;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Truth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A fact compared with fixed values; the comparisons that checks use most have a form of their own.
 */
abstract class CompiledComparison extends CompiledCondition {

  private final Decider decider;
  private final int place;
  private final Truth held;
  private final Truth notHeld;

  private CompiledComparison(Fact<?> fact, int place, Truth held) {
    this.decider = new Decider(fact);
    this.place = place;
    this.held = held;
    this.notHeld = held.not();
  }

  /**
   * Compiles a comparison of the fact at this place.
   *
   * @param held what to say if it holds: false if the opposite is asked
   */
  static CompiledCondition of(Comparison comparison, int place, Truth held) {
    Fact<?> fact = comparison.fact();
    Object[] operands = comparison.operands().toArray();
    Operator operator = comparison.operator();
    if (operator == Operator.IS_ONE_OF && operands.length == 1) {
      boolean unique = operands[0] instanceof Boolean || operands[0] instanceof Enum<?>;
      return unique
          ? new Is(fact, place, operands[0], held)
          : new IsOneOf(fact, place, operands, held);
    }
    if (operator == Operator.IS_ONE_OF || operator == Operator.IS_NONE_OF) {
      Truth ofOne = operator == Operator.IS_ONE_OF ? held : held.not();
      return new IsOneOf(fact, place, operands, ofOne);
    }
    return operator == Operator.CONTAINS_ANY
        ? new ContainsAny(fact, place, operands, held)
        : new Other(place, comparison, held);
  }

  /** Whether it holds for a value that is declared. */
  abstract boolean holds(Object value);

  @Override
  final Truth of(@Nullable Object[] values, int age, Grounds grounds) {
    grounds.add(decider);
    Object value = values[place];
    return value == null ? Truth.UNKNOWN : holds(value) ? held : notHeld;
  }

  /** For values of which there is one instance each: a flag's, or an enum's. */
  static final class Is extends CompiledComparison {
    private final Object operand;

    Is(Fact<?> fact, int place, Object operand, Truth held) {
      super(fact, place, held);
      this.operand = operand;
    }

    @Override
    boolean holds(Object value) {
      return value == operand;
    }
  }

  private static final class IsOneOf extends CompiledComparison {
    private final Object[] operands;

    IsOneOf(Fact<?> fact, int place, Object[] operands, Truth held) {
      super(fact, place, held);
      this.operands = operands;
    }

    @Override
    boolean holds(Object value) {
      for (Object operand : operands) {
        if (value == operand || value.equals(operand)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class ContainsAny extends CompiledComparison {
    private final Object[] operands;

    ContainsAny(Fact<?> fact, int place, Object[] operands, Truth held) {
      super(fact, place, held);
      this.operands = operands;
    }

    @Override
    boolean holds(Object value) {
      Collection<?> values = (Collection<?>) value;
      for (Object operand : operands) {
        if (values.contains(operand)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Other extends CompiledComparison {
    private final Comparison comparison;

    Other(int place, Comparison comparison, Truth held) {
      super(comparison.fact(), place, held);
      this.comparison = comparison;
    }

    @Override
    boolean holds(Object value) {
      return comparison.of(value) == Truth.TRUE;
    }
  }
}
