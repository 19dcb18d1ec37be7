package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.Truth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fast form of a condition: each fact has a place in an array, filled once for all checks,
 * instead of being looked up by every condition. It says what {@link Condition#evaluate} says.
 */
abstract class Compiled {

  /**
   * What the condition says.
   *
   * @param values the declared value of each fact at its place, {@code null} where nothing is
   *     declared
   * @param age the age of the child
   */
  abstract Truth of(@Nullable Object[] values, int age);

  /**
   * Compiles a condition.
   *
   * @param places the place of each fact; facts that have none yet get the next
   */
  static Compiled compile(Condition condition, Map<Fact<?>, Integer> places) {
    if (condition instanceof Condition.Comparison comparison) {
      int place = place(comparison.fact(), places);
      boolean one =
          comparison.operator() == Condition.Operator.IS_ONE_OF
              && comparison.operands().size() == 1;
      return one ? new Is(place, comparison.operands().get(0)) : new Compare(place, comparison);
    }
    if (condition instanceof Condition.Relation relation) {
      return new Relate(place(relation.fact(), places), place(relation.other(), places), relation);
    }
    if (condition instanceof Condition.EveryItem every) {
      return new Every(place(every.fact(), places), every.each());
    }
    if (condition instanceof Condition.Aged aged) {
      return new Aged(aged);
    }
    if (condition instanceof Condition.Not not) {
      return new Not(compile(not.condition(), places));
    }
    if (condition instanceof Condition.AllOf all) {
      return new All(compileAll(all.conditions(), places));
    }
    return new Any(compileAll(((Condition.AnyOf) condition).conditions(), places));
  }

  private static Compiled[] compileAll(List<Condition> conditions, Map<Fact<?>, Integer> places) {
    Compiled[] compiled = new Compiled[conditions.size()];
    for (int i = 0; i < compiled.length; i++) {
      compiled[i] = compile(conditions.get(i), places);
    }
    return compiled;
  }

  private static int place(Fact<?> fact, Map<Fact<?>, Integer> places) {
    Integer place = places.get(fact);
    if (place == null) {
      place = places.size();
      places.put(fact, place);
    }
    return place;
  }

  /** Whether the condition asks for the age itself. */
  static boolean asksAge(@Nullable Condition condition) {
    if (condition instanceof Condition.Not not) {
      return asksAge(not.condition());
    }
    if (condition instanceof Condition.EveryItem every) {
      return asksAge(every.each());
    }
    List<Condition> parts =
        condition instanceof Condition.AllOf all
            ? all.conditions()
            : condition instanceof Condition.AnyOf any ? any.conditions() : List.of();
    for (Condition part : parts) {
      if (asksAge(part)) {
        return true;
      }
    }
    return condition instanceof Condition.Aged;
  }

  private static final class Is extends Compiled {
    private final int place;
    private final Object operand;

    Is(int place, Object operand) {
      this.place = place;
      this.operand = operand;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      Object value = values[place];
      return value == null
          ? Truth.UNKNOWN
          : value == operand || value.equals(operand) ? Truth.TRUE : Truth.FALSE;
    }
  }

  private static final class Compare extends Compiled {
    private final int place;
    private final Condition.Comparison comparison;

    Compare(int place, Condition.Comparison comparison) {
      this.place = place;
      this.comparison = comparison;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      return comparison.of(values[place]);
    }
  }

  private static final class Relate extends Compiled {
    private final int place;
    private final int other;
    private final Condition.Relation relation;

    Relate(int place, int other, Condition.Relation relation) {
      this.place = place;
      this.other = other;
      this.relation = relation;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      return relation.of(values[place], values[other]);
    }
  }

  private static final class Every extends Compiled {
    private final int place;
    private final Condition each;

    Every(int place, Condition each) {
      this.place = place;
      this.each = each;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      Object value = values[place];
      if (value == null) {
        return Truth.UNKNOWN;
      }
      Truth truth = Truth.TRUE;
      for (Object item : (List<?>) value) {
        Facts facts = ((Item) item).facts();
        truth = truth.and(each.evaluate(facts, age));
      }
      return truth;
    }
  }

  private static final class Aged extends Compiled {
    private final Condition.Aged aged;

    Aged(Condition.Aged aged) {
      this.aged = aged;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      return Truth.of(aged.ages().includes(age));
    }
  }

  private static final class Not extends Compiled {
    private final Compiled inner;

    Not(Compiled inner) {
      this.inner = inner;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      return inner.of(values, age).not();
    }
  }

  private static final class All extends Compiled {
    private final Compiled[] parts;

    All(Compiled[] parts) {
      this.parts = parts;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      Truth truth = Truth.TRUE;
      for (Compiled part : parts) {
        Truth one = part.of(values, age);
        if (one == Truth.FALSE) {
          return Truth.FALSE;
        }
        if (one == Truth.UNKNOWN) {
          truth = Truth.UNKNOWN;
        }
      }
      return truth;
    }
  }

  private static final class Any extends Compiled {
    private final Compiled[] parts;

    Any(Compiled[] parts) {
      this.parts = parts;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      Truth truth = Truth.FALSE;
      for (Compiled part : parts) {
        Truth one = part.of(values, age);
        if (one == Truth.TRUE) {
          return Truth.TRUE;
        }
        if (one == Truth.UNKNOWN) {
          truth = Truth.UNKNOWN;
        }
      }
      return truth;
    }
  }
}
