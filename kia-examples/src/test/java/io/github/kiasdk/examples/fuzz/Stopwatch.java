package io.github.kiasdk.examples.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * Times each step that a user could ask for by itself, in processor time: a busy machine makes
 * nothing slow. What the fuzzing does to look at the outcome is left out. One of it per thread.
 */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long longest;
  private String step = "nothing";

  /** Takes this step, and remembers it if it takes longest so far. */
  <T> T time(String what, Supplier<T> taken) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      return taken.get();
    } finally {
      long took = THREADS.getCurrentThreadCpuTime() - before;
      if (took > longest) {
        longest = took;
        step = what;
      }
    }
  }

  /** Forgets all steps. */
  void reset() {
    longest = 0;
    step = "nothing";
  }

  /** The nanoseconds of the longest step. */
  long longest() {
    return longest;
  }

  /** The longest step. */
  String step() {
    return step;
  }
}
