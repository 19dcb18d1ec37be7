package io.github.kiasdk.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of one report, which stays the same within it. Asked for only when a check depends on it,
 * as time zone data is slow to load.
 */
final class Dates {

  private final Today clock;
  private volatile @Nullable LocalDate today;

  Dates(Today clock) {
    this.clock = clock;
  }

  LocalDate today() {
    LocalDate day = today;
    if (day == null) {
      day = clock.date();
      today = day;
    }
    return day;
  }
}
