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

  /** Compiles conditions; facts that have no place yet get one. */
  static final class Compiler implements Condition.Visitor<Compiled> {

    private final Places places;
    private final List<Ages> asked = new ArrayList<>();

    Compiler(Places places) {
      this.places = places;
    }

    @Nullable Compiled compile(@Nullable Condition condition) {
      return condition == null ? null : condition.accept(this);
    }

    /** The ages that the conditions compiled so far ask for themselves. */
    List<Ages> asked() {
      return asked;
    }

    @Override
    public Compiled comparison(Condition.Comparison comparison) {
      return CompiledComparison.of(comparison, places.of(comparison.fact()), Truth.TRUE);
    }

    @Override
    public Compiled relation(Condition.Relation relation) {
      return new Relate(places.of(relation.fact()), places.of(relation.other()), relation);
    }

    @Override
    public Compiled everyItem(Condition.EveryItem every) {
      int place = places.of(every.fact());
      Places fields = new Places();
      fields.of(every.fact().fields());
      Compiler ofItem = new Compiler(fields);
      Compiled each = every.each().accept(ofItem);
      asked.addAll(ofItem.asked);
      return new CompiledItems(place, each);
    }

    @Override
    public Compiled allOf(Condition.AllOf all) {
      return new Joined(each(all.conditions()), Truth.TRUE);
    }

    @Override
    public Compiled anyOf(Condition.AnyOf any) {
      return new Joined(each(any.conditions()), Truth.FALSE);
    }

    @Override
    public Compiled not(Condition.Not not) {
      return not.condition() instanceof Condition.Comparison opposite
          ? CompiledComparison.of(opposite, places.of(opposite.fact()), Truth.FALSE)
          : new Not(not.condition().accept(this));
    }

    @Override
    public Compiled aged(Condition.Aged aged) {
      asked.add(aged.ages());
      return new Aged(aged.ages());
    }

    private List<Compiled> each(List<Condition> conditions) {
      List<Compiled> compiled = new ArrayList<>();
      for (Condition condition : conditions) {
        compiled.add(condition.accept(this));
      }
      return compiled;
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
