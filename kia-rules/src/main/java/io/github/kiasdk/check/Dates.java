package io.github.kiasdk.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Today, by the clock that was passed in. Asked for only when a check depends on it, as time zone
 * data is slow to load; the day stays the same within one report.
 */
final class Dates {

  private final @Nullable Clock clock;
  private volatile @Nullable LocalDate today;

  private static final class Dutch {

    static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  Dates(@Nullable Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    LocalDate day = today;
    if (day == null) {
      day = LocalDate.now(clock == null ? Dutch.CLOCK : clock);
      today = day;
    }
    return day;
  }
}
