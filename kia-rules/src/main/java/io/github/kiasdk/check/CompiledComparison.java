package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition.Comparison;
import io.github.kiasdk.fact.Condition.Operator;
import io.github.kiasdk.fact.Truth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A fact compared with fixed values; the comparisons that checks use most have a form of their own.
 */
abstract class CompiledComparison extends Compiled {

  private final int place;
  private final Truth held;
  private final Truth notHeld;

  private CompiledComparison(int place, Truth held) {
    this.place = place;
    this.held = held;
    this.notHeld = held.not();
  }

  /**
   * Compiles a comparison of the fact at this place.
   *
   * @param held what to say if it holds: false if the opposite is asked
   */
  static Compiled of(Comparison comparison, int place, Truth held) {
    Object[] operands = comparison.operands().toArray();
    Operator operator = comparison.operator();
    if (operator == Operator.IS_ONE_OF && operands.length == 1) {
      boolean unique = operands[0] instanceof Boolean || operands[0] instanceof Enum<?>;
      return unique ? new Is(place, operands[0], held) : new IsOneOf(place, operands, held);
    }
    if (operator == Operator.IS_ONE_OF || operator == Operator.IS_NONE_OF) {
      return new IsOneOf(place, operands, operator == Operator.IS_ONE_OF ? held : held.not());
    }
    return operator == Operator.CONTAINS_ANY
        ? new ContainsAny(place, operands, held)
        : new Other(place, comparison, held);
  }

  /** Whether it holds for a value that is declared. */
  abstract boolean holds(Object value);

  @Override
  final Truth of(@Nullable Object[] values, int age) {
    Object value = values[place];
    return value == null ? Truth.UNKNOWN : holds(value) ? held : notHeld;
  }

  @Override
  final Answer proof(Truth truth, @Nullable Object[] values, int age, Proofs proofs) {
    return proofs.of(place);
  }

  /** For values of which there is one instance each: a flag's, or an enum's. */
  static final class Is extends CompiledComparison {
    private final Object operand;

    Is(int place, Object operand, Truth held) {
      super(place, held);
      this.operand = operand;
    }

    @Override
    boolean holds(Object value) {
      return value == operand;
    }
  }

  private static final class IsOneOf extends CompiledComparison {
    private final Object[] operands;

    IsOneOf(int place, Object[] operands, Truth held) {
      super(place, held);
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

    ContainsAny(int place, Object[] operands, Truth held) {
      super(place, held);
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
      super(place, held);
      this.comparison = comparison;
    }

    @Override
    boolean holds(Object value) {
      return comparison.of(value) == Truth.TRUE;
    }
  }
}
