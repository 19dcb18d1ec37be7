package io.github.kiasdk.check.engine;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of one report, which stays the same within it. Asked for only when a check depends on it,
 * as time zone data is slow to load.
 */
public final class Dates implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Today clock;
  private volatile @Nullable LocalDate today;

  /** The day by this clock. */
  public Dates(Today clock) {
    this.clock = clock;
  }

  /** The day is kept, the clock is not. */
  private void writeObject(ObjectOutputStream stream) throws IOException {
    today();
    stream.defaultWriteObject();
  }

  /** The day. */
  public LocalDate today() {
    LocalDate day = today;
    if (day == null) {
      day = clock.date();
      today = day;
    }
    return day;
  }
}
