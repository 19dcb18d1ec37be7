package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose value is a whole number with a unit.
 *
 * <p>Immutable and thread-safe.
 */
public final class NumberFact extends Fact<Integer> {

  private static final long serialVersionUID = 1L;

  private final LocalizedText unit;
  private final int least;
  private final int most;

  NumberFact(String name, String nl, String en, LocalizedText unit, int least, int most) {
    super(name, nl, en);
    this.unit = Objects.requireNonNull(unit, "unit");
    if (least > most) {
      throw new IllegalArgumentException(name + ": " + least + " is more than " + most);
    }
    this.least = least;
    this.most = most;
  }

  /** What is counted. */
  public LocalizedText unit() {
    return unit;
  }

  /** The smallest allowed number. */
  public int least() {
    return least;
  }

  /** The largest allowed number. */
  public int most() {
    return most;
  }

  /** Declared, whatever the number is. */
  public Condition isGiven() {
    return new Condition.Comparison(this, Condition.Operator.IS_GIVEN, List.of());
  }

  /** Declared and not above this number. */
  public Condition isAtMost(int limit) {
    return new Condition.Comparison(this, Condition.Operator.IS_AT_MOST, List.of(limit));
  }

  /** Declared and not below this number. */
  public Condition isAtLeast(int limit) {
    return new Condition.Comparison(this, Condition.Operator.IS_AT_LEAST, List.of(limit));
  }

  /** Both declared, and this one not above the other. */
  public Condition isAtMost(NumberFact other) {
    return new Condition.Relation(this, Condition.Operator.IS_AT_MOST, other);
  }

  @Override
  public LocalizedText allowed() {
    return new LocalizedText(
        "een heel getal van " + least + " tot en met " + most + " (" + unit.nl() + ")",
        "a whole number from " + least + " up to and including " + most + " (" + unit.en() + ")");
  }

  @Override
  Integer checked(Integer value) {
    if (value < least || value > most) {
      throw refusal(value);
    }
    return value;
  }

  @Override
  Object toPlain(Integer value) {
    return value;
  }

  @Override
  @Nullable Integer fromPlain(Object plain, List<Problem> problems) {
    boolean whole = plain instanceof Integer || plain instanceof Long || plain instanceof Short;
    if (whole && ((Number) plain).longValue() >= least && ((Number) plain).longValue() <= most) {
      return ((Number) plain).intValue();
    }
    problems.add(problem(plain));
    return null;
  }

  @Override
  Misfit.Wanted wanted() {
    return Misfit.Wanted.NUMBER;
  }

  @Override
  LocalizedText show(Integer value) {
    return new LocalizedText(value + " " + unit.nl(), value + " " + unit.en());
  }
}
