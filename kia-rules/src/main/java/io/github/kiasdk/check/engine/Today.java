package io.github.kiasdk.check.engine;

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

  /** The day it is now. */
  public LocalDate date() {
    Clock asked = clock == null ? Dutch.CLOCK : clock;
    long now = asked.millis();
    Day day = last;
    if (day == null || now < day.start || now >= day.end) {
      day = day(now, asked.getZone());
      last = day;
    }
    return day.date;
  }

  private static Day day(long now, ZoneId zone) {
    LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(now), zone);
    return new Day(date, start(date, zone), start(date.plusDays(1), zone));
  }

  private static long start(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant().toEpochMilli();
  }
}
