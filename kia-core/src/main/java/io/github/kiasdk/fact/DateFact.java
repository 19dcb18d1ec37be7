package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.LocalDate;
import java.time.Period;
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

  /** Declared, and earlier than the day of the report. */
  public Condition isPast() {
    return new Condition.BeforeReport(this, Period.ZERO);
  }

  /** Declared, and the day of the report or an earlier one. */
  public Condition hasCome() {
    return isWithin(Period.ZERO);
  }

  /** Declared, and not later than so long after the day of the report; past days too. */
  public Condition isWithin(Period period) {
    return new Condition.BeforeReport(this, period.plusDays(1));
  }

  /** Declared, and earlier than so long before the day of the report. */
  public Condition isLongerAgoThan(Period period) {
    return new Condition.BeforeReport(this, period.negated());
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
  LocalDate checked(LocalDate value) {
    Days.require(value, "");
    return value;
  }

  @Override
  @Nullable LocalDate fromPlain(Object plain, List<Problem> problems) {
    LocalDate day = Days.read(plain);
    if (day == null) {
      problems.add(problem(plain));
    } else {
      Days.check(day, "", problems);
    }
    return Days.fits(day) ? day : null;
  }

  @Override
  Misfit.Wanted wanted() {
    return Misfit.Wanted.WORD;
  }

  @Override
  LocalizedText show(LocalDate value) {
    return LocalizedText.same(value.toString());
  }
}
