package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.List;
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
   * What the evidence for the facts that decide lets a check answer. Only for a condition that is
   * true or false, and not for conditions over items.
   *
   * @param truth what the condition says
   */
  abstract Answer proof(Truth truth, @Nullable Object[] values, int age, Proofs proofs);

  /** Compiles a condition; facts that have no place yet get one. */
  static Compiled compile(Condition condition, Places places) {
    if (condition instanceof Condition.Comparison comparison) {
      return CompiledComparison.of(comparison, places.of(comparison.fact()), Truth.TRUE);
    }
    if (condition instanceof Condition.Relation relation) {
      return new Relate(places.of(relation.fact()), places.of(relation.other()), relation);
    }
    if (condition instanceof Condition.EveryItem every) {
      return new CompiledItems(places.of(every.fact()), every);
    }
    if (condition instanceof Condition.Aged aged) {
      return new Aged(aged.ages());
    }
    if (condition instanceof Condition.Not not) {
      return not.condition() instanceof Condition.Comparison opposite
          ? CompiledComparison.of(opposite, places.of(opposite.fact()), Truth.FALSE)
          : new Not(compile(not.condition(), places));
    }
    return condition instanceof Condition.AllOf all
        ? new Joined(compileAll(all.conditions(), places), Truth.TRUE)
        : new Joined(compileAll(((Condition.AnyOf) condition).conditions(), places), Truth.FALSE);
  }

  private static List<Compiled> compileAll(List<Condition> conditions, Places places) {
    List<Compiled> compiled = new ArrayList<>();
    for (Condition condition : conditions) {
      compiled.add(compile(condition, places));
    }
    return compiled;
  }

  /** Adds the ages that the condition itself asks for. */
  static void collectAges(@Nullable Condition condition, List<Ages> ages) {
    if (condition instanceof Condition.Aged aged) {
      ages.add(aged.ages());
    } else if (condition instanceof Condition.Not not) {
      collectAges(not.condition(), ages);
    } else if (condition instanceof Condition.EveryItem every) {
      collectAges(every.each(), ages);
    } else if (condition instanceof Condition.AllOf all) {
      for (Condition part : all.conditions()) {
        collectAges(part, ages);
      }
    } else if (condition instanceof Condition.AnyOf any) {
      for (Condition part : any.conditions()) {
        collectAges(part, ages);
      }
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

    @Override
    Answer proof(Truth truth, @Nullable Object[] values, int age, Proofs proofs) {
      return Proofs.both(proofs.of(place), proofs.of(other));
    }
  }

  private static final class Aged extends Compiled {
    private final Ages ages;

    Aged(Ages ages) {
      this.ages = ages;
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      return Truth.of(ages.includes(age));
    }

    @Override
    Answer proof(Truth truth, @Nullable Object[] values, int age, Proofs proofs) {
      return Answer.PASSED;
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

    @Override
    Answer proof(Truth truth, @Nullable Object[] values, int age, Proofs proofs) {
      return inner.proof(truth.not(), values, age, proofs);
    }
  }

  /** All of its parts, or any: each says one thing unless a part says the opposite. */
  private static final class Joined extends Compiled {
    /** Most parts are of this one class: apart from the others, they are called directly. */
    private final CompiledComparison.Is[] simple;

    private final Compiled[] others;
    private final Truth unlessOpposed;
    private final Truth opposite;

    Joined(List<Compiled> parts, Truth unlessOpposed) {
      List<CompiledComparison.Is> is = new ArrayList<>();
      List<Compiled> rest = new ArrayList<>();
      for (Compiled part : parts) {
        if (part instanceof CompiledComparison.Is one) {
          is.add(one);
        } else {
          rest.add(part);
        }
      }
      this.simple = is.toArray(new CompiledComparison.Is[0]);
      this.others = rest.toArray(new Compiled[0]);
      this.unlessOpposed = unlessOpposed;
      this.opposite = unlessOpposed.not();
    }

    @Override
    Truth of(@Nullable Object[] values, int age) {
      Truth truth = unlessOpposed;
      for (CompiledComparison.Is part : simple) {
        Truth one = part.of(values, age);
        if (one == opposite) {
          return opposite;
        }
        truth = one == Truth.UNKNOWN ? one : truth;
      }
      for (Compiled part : others) {
        Truth one = part.of(values, age);
        if (one == opposite) {
          return opposite;
        }
        truth = one == Truth.UNKNOWN ? one : truth;
      }
      return truth;
    }

    @Override
    Answer proof(Truth truth, @Nullable Object[] values, int age, Proofs proofs) {
      // Where one part would do, those with evidence are enough.
      boolean oneSuffices = truth == opposite;
      Answer all = Answer.PASSED;
      Answer sufficient = null;
      for (int i = 0; i < simple.length + others.length; i++) {
        Compiled part = i < simple.length ? simple[i] : others[i - simple.length];
        if (part.of(values, age) == truth) {
          Answer one = part.proof(truth, values, age, proofs);
          all = Proofs.both(all, one);
          if (Proofs.suffices(one)) {
            sufficient = sufficient == null ? one : Proofs.both(sufficient, one);
          }
        }
      }
      return oneSuffices && sufficient != null ? sufficient : all;
    }
  }
}
