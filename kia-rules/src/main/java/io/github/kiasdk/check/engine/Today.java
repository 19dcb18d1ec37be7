package io.github.kiasdk.check.engine;

import io.github.kiasdk.plain.Days;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The day by a clock. The clock is asked every time, the rules of its zone once a day: they take
 * longer than many checks together.
 */
public final class Today {

  private static final long MILLIS_PER_DAY = 24L * 60 * 60 * 1000;

  /** Between these it is a day that a description can speak of, wherever on Earth. */
  private static final long FIRST = utc(Days.FIRST.plusDays(1));

  private static final long LAST = utc(Days.LAST);

  private final @Nullable Clock clock;

  /** Two threads may both work it out; whoever reads it asks whether it is still that day. */
  private @Nullable Day last;

  private record Day(LocalDate date, long start, long end) {}

  private static final class Dutch {

    static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  /** By this clock, or by that of the Netherlands if it is {@code null}. */
  public Today(@Nullable Clock clock) {
    this.clock = clock;
  }

  /**
   * Refuses a clock by which it is a day that no description can speak of. Asks for no rules of
   * zones unless it has to.
   *
   * @throws DescriptionException that says so
   */
  public void require() {
    long now = millis();
    if (now < FIRST || now >= LAST) {
      date();
    }
  }

  /**
   * The day it is now.
   *
   * @throws DescriptionException if that is no day that a description can speak of
   */
  public LocalDate date() {
    long now = millis();
    Day day = last;
    if (day == null || now < day.start || now >= day.end) {
      day = day(now, clock().getZone());
      last = day;
    }
    return day.date;
  }

  private Clock clock() {
    return clock == null ? Dutch.CLOCK : clock;
  }

  private long millis() {
    try {
      return clock().millis();
    } catch (ArithmeticException beyondCounting) {
      throw outside(clock().instant().toString(), beyondCounting);
    }
  }

  private static DescriptionException outside(String now, @Nullable Throwable cause) {
    DescriptionException refused =
        DescriptionException.of(
            "",
            new LocalizedText(
                "Volgens de klok is het nu "
                    + now
                    + ". Dat kan hier niet. Zet de klok goed: elke dag van "
                    + Days.FIRST
                    + " tot en met "
                    + Days.LAST
                    + " kan.",
                "By the clock it is now "
                    + now
                    + ". That is not possible here. Set the clock right: any day from "
                    + Days.FIRST
                    + " up to and including "
                    + Days.LAST
                    + " is."));
    if (cause != null) {
      refused.initCause(cause);
    }
    return refused;
  }

  private static Day day(long now, ZoneId zone) {
    LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(now), zone);
    if (!Days.fits(date)) {
      throw outside(date.toString(), null);
    }
    return new Day(date, start(date, zone), start(date.plusDays(1), zone));
  }

  private static long start(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  private static long utc(LocalDate date) {
    return date.toEpochDay() * MILLIS_PER_DAY;
  }
}
