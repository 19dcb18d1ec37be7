package io.github.kiasdk.plain;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that a description can speak of. A year outside of them is a slip of the pen, and would
 * leave no room to reckon with periods.
 */
public final class Days {

  /** The earliest day. */
  public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  /** The latest day. */
  public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Days() {}

  /** Whether a description can speak of this day; there may be none. */
  public static boolean fits(@Nullable LocalDate day) {
    return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /** Adds a problem if there is a day and a description cannot speak of it. */
  public static void check(@Nullable LocalDate day, String field, List<Problem> problems) {
    if (day != null && !fits(day)) {
      problems.add(new Problem(field, outside(day)));
    }
  }

  /**
   * Refuses a day that a description cannot speak of.
   *
   * @throws DescriptionException if it is no such day
   */
  public static void require(@Nullable LocalDate day, String field) {
    if (day != null && !fits(day)) {
      throw DescriptionException.of(field, outside(day));
    }
  }

  /** What to say of a day that a description cannot speak of. */
  public static LocalizedText outside(LocalDate day) {
    return new LocalizedText(
        "De dag "
            + day
            + " kan hier niet. Controleer het jaar: elke dag van "
            + FIRST
            + " tot en met "
            + LAST
            + " kan.",
        "The day "
            + day
            + " is not possible here. Check the year: any day from "
            + FIRST
            + " up to and including "
            + LAST
            + " is.");
  }

  /** The day that a plain value stands for, possible or not, or {@code null} if it is none. */
  public static @Nullable LocalDate read(@Nullable Object plain) {
    if (plain instanceof LocalDate date) {
      return date;
    }
    try {
      return plain instanceof String written ? LocalDate.parse(written) : null;
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
