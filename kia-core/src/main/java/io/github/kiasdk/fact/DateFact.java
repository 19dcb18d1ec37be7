package io.github.kiasdk.fact;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose value is a day.
 *
 * <p>Immutable and thread-safe.
 */
public final class DateFact extends Fact<LocalDate> {

  private static final long serialVersionUID = 1L;

  DateFact(String name, String nl, String en) {
    super(name, nl, en);
  }

  /** Declared, whatever the day is. */
  public Condition isGiven() {
    return new Condition.Comparison(this, Condition.Operator.IS_GIVEN, List.of());
  }

  /** Both declared, and this day earlier than the other. */
  public Condition isBefore(DateFact other) {
    return new Condition.Relation(this, Condition.Operator.IS_BEFORE, other);
  }

  /** Both declared, and this day the same as the other or later. */
  public Condition isNotBefore(DateFact other) {
    return isBefore(other).not();
  }

  @Override
  public LocalizedText allowed() {
    return new LocalizedText(
        "een datum als jaar-maand-dag, zoals 2026-03-01",
        "a date as year-month-day, as 2026-03-01");
  }

  @Override
  Object toPlain(LocalDate value) {
    return value.toString();
  }

  @Override
  @Nullable LocalDate fromPlain(Object plain, List<Problem> problems) {
    if (plain instanceof LocalDate date) {
      return date;
    }
    if (plain instanceof String written) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeException notADate) {
        problems.add(problem(written));
        return null;
      }
    }
    problems.add(problem(String.valueOf(plain)));
    return null;
  }

  @Override
  LocalizedText show(LocalDate value) {
    return LocalizedText.same(value.toString());
  }
}
