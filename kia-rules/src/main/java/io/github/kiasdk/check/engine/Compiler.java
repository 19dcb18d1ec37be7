package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles conditions; facts that have no place yet get one. */
final class Compiler implements Condition.Visitor<Compiled> {

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
    return new CompiledItems(place, every.fact(), each);
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

  private static final class Relate extends Compiled {
    private final int place;
    private final int other;
    private final Condition.Relation relation;
    private final Decider one;
    private final Decider two;

    Relate(int place, int other, Condition.Relation relation) {
      this.place = place;
      this.other = other;
      this.relation = relation;
      this.one = new Decider(relation.fact());
      this.two = new Decider(relation.other());
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      Truth truth = relation.of(values[place], values[other]);
      if (truth != Truth.UNKNOWN || values[place] == null) {
        grounds.add(one);
      }
      if (truth != Truth.UNKNOWN || values[other] == null) {
        grounds.add(two);
      }
      return truth;
    }
  }

  private static final class Aged extends Compiled {
    private final Ages ages;

    Aged(Ages ages) {
      this.ages = ages;
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      return Truth.of(ages.includes(age));
    }
  }

  private static final class Not extends Compiled {
    private final Compiled inner;

    Not(Compiled inner) {
      this.inner = inner;
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      return inner.of(values, age, grounds).not();
    }
  }

  /** All of its parts, or any: each says one thing unless a part says the opposite. */
  private static final class Joined extends Compiled {
    private final Compiled[] parts;
    private final Truth unlessOpposed;

    Joined(List<Compiled> parts, Truth unlessOpposed) {
      this.parts = parts.toArray(new Compiled[0]);
      this.unlessOpposed = unlessOpposed;
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      Truth truth = unlessOpposed;
      int start = grounds.size();
      for (Compiled part : parts) {
        int middle = grounds.size();
        // Most parts are of this one class, which can then be called directly.
        Truth one =
            part instanceof CompiledComparison.Is is
                ? is.of(values, age, grounds)
                : part.of(values, age, grounds);
        truth = grounds.join(truth, one, start, middle, unlessOpposed);
      }
      return truth;
    }
  }
}
