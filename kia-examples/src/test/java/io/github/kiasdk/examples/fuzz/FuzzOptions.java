package io.github.kiasdk.examples.fuzz;

import io.github.kiasdk.examples.fuzz.Laws.Depth;
import java.time.Duration;

/**
 * What a fuzzing is asked to do.
 *
 * @param seed the number from which all mutants of it come
 * @param from the first index
 * @param end the index before which it stops
 * @param time when it stops at the latest
 * @param threads how many mutants are followed at a time
 * @param shownEvery one mutant of so many is shown in every format
 */
record FuzzOptions(long seed, long from, long end, Duration time, int threads, int shownEvery) {

  /** One of so many that are shown is held against the schemas. */
  private static final int SCHEMAS_EVERY = 4;

  /** The system properties {@code fuzz.seed}, {@code .minutes}, {@code .documents} and so on. */
  static FuzzOptions given() {
    Long only = Long.getLong("fuzz.only");
    long from = only != null ? only : Long.getLong("fuzz.from", 0);
    long documents = only != null ? 1 : Long.getLong("fuzz.documents", Long.MAX_VALUE - from);
    return new FuzzOptions(
        Long.getLong("fuzz.seed", System.currentTimeMillis()),
        from,
        from + documents,
        Duration.ofSeconds(
            Math.round(60 * Double.parseDouble(System.getProperty("fuzz.minutes", "1")))),
        Integer.getInteger("fuzz.threads", Runtime.getRuntime().availableProcessors()),
        only != null ? 1 : Integer.getInteger("fuzz.shown-every", 200));
  }

  /** How far the mutant of this index is followed. */
  Depth depth(long index) {
    if (index % shownEvery == 0) {
      return Depth.SHOWN;
    }
    if (index % 80 == 7) {
      return Depth.CHECKED;
    }
    return index % 20 == 1 ? Depth.ROUND_TRIP : Depth.READ;
  }

  /** Whether the mutant of this index is held against the schemas as well. */
  boolean schemas(long index) {
    return shownEvery == 1 || index % ((long) shownEvery * SCHEMAS_EVERY) == 0;
  }

  /** How often it says how far it is. */
  Duration progress() {
    return time.compareTo(Duration.ofMinutes(5)) > 0
        ? Duration.ofMinutes(1)
        : Duration.ofSeconds(20);
  }

  @Override
  public String toString() {
    return "seed "
        + seed
        + ", from "
        + from
        + ", "
        + time.toSeconds()
        + " s, "
        + threads
        + " threads";
  }
}
