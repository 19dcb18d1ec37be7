package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles conditions; facts that have no place yet get one. */
final class Compiler implements Condition.Visitor<CompiledCondition> {

  private final Places places;
  private final List<Ages> asked = new ArrayList<>();

  Compiler(Places places) {
    this.places = places;
  }

  @Nullable CompiledCondition compile(@Nullable Condition condition) {
    return condition == null ? null : condition.accept(this);
  }

  /** The ages that the conditions compiled so far ask for themselves. */
  List<Ages> asked() {
    return asked;
  }

  @Override
  public CompiledCondition comparison(Condition.Comparison comparison) {
    return CompiledComparison.of(comparison, places.of(comparison.fact()), Truth.TRUE);
  }

  @Override
  public CompiledCondition relation(Condition.Relation relation) {
    return new Relate(places.of(relation.fact()), places.of(relation.other()), relation);
  }

  @Override
  public CompiledCondition beforeReport(Condition.BeforeReport before) {
    return new BeforeReport(places.of(before.fact()), before);
  }

  @Override
  public CompiledCondition everyItem(Condition.EveryItem every) {
    int place = places.of(every.fact());
    List<Fact<?>> around = every.around();
    Places fields = new Places();
    fields.of(every.fact().fields());
    fields.of(around);
    Compiler ofItem = new Compiler(fields);
    CompiledCondition each = every.each().accept(ofItem);
    asked.addAll(ofItem.asked);
    return new CompiledItems(place, every.fact(), places.of(around), each);
  }

  @Override
  public CompiledCondition allOf(Condition.AllOf all) {
    return new Joined(each(all.conditions()), Truth.TRUE);
  }

  @Override
  public CompiledCondition anyOf(Condition.AnyOf any) {
    return new Joined(each(any.conditions()), Truth.FALSE);
  }

  @Override
  public CompiledCondition not(Condition.Not not) {
    return not.condition() instanceof Condition.Comparison opposite
        ? CompiledComparison.of(opposite, places.of(opposite.fact()), Truth.FALSE)
        : new Not(not.condition().accept(this));
  }

  @Override
  public CompiledCondition aged(Condition.Aged aged) {
    asked.add(aged.ages());
    return new Aged(aged.ages());
  }

  private List<CompiledCondition> each(List<Condition> conditions) {
    List<CompiledCondition> compiled = new ArrayList<>();
    for (Condition condition : conditions) {
      compiled.add(condition.accept(this));
    }
    return compiled;
  }

  private static final class Relate extends CompiledCondition {
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

  private static final class BeforeReport extends CompiledCondition {
    private final int place;
    private final Condition.BeforeReport before;
    private final Decider decider;

    BeforeReport(int place, Condition.BeforeReport before) {
      this.place = place;
      this.before = before;
      this.decider = new Decider(before.fact());
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      grounds.add(decider);
      LocalDate day = (LocalDate) values[place];
      return day == null ? Truth.UNKNOWN : before.of(day, grounds.reported());
    }
  }

  private static final class Aged extends CompiledCondition {
    private final Ages ages;

    Aged(Ages ages) {
      this.ages = ages;
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      return Truth.of(ages.includes(age));
    }
  }

  private static final class Not extends CompiledCondition {
    private final CompiledCondition inner;

    Not(CompiledCondition inner) {
      this.inner = inner;
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      return inner.of(values, age, grounds).not();
    }
  }

  /** All of its parts, or any: each says one thing unless a part says the opposite. */
  private static final class Joined extends CompiledCondition {
    private final CompiledCondition[] parts;
    private final Truth unlessOpposed;

    Joined(List<CompiledCondition> parts, Truth unlessOpposed) {
      this.parts = parts.toArray(new CompiledCondition[0]);
      this.unlessOpposed = unlessOpposed;
    }

    @Override
    Truth of(@Nullable Object[] values, int age, Grounds grounds) {
      Truth truth = unlessOpposed;
      int start = grounds.size();
      for (CompiledCondition part : parts) {
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
