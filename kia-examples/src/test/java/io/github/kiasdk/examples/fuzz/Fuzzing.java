package io.github.kiasdk.examples.fuzz;

import io.github.kiasdk.examples.fuzz.Laws.Reached;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Follows mutants until the time is over, counts, and keeps whatever breaks a law. */
final class Fuzzing {

  /** How long one input may take. */
  static final Duration LONGEST = Duration.ofSeconds(2);

  /** From how much processor time on an input counts as one that never ends. */
  private static final Duration STUCK = Duration.ofMinutes(1);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Inputs of one kind of fault that are kept. */
  private static final int KEPT = 3;

  private final Corpus corpus = Corpus.load();
  private final Mutants mutants;
  private final FuzzOptions options;
  private final Path found;
  private final AtomicLong next;
  private final AtomicLong followed = new AtomicLong();
  private final AtomicLong validated = new AtomicLong();
  private final AtomicLong slowest = new AtomicLong();
  private final AtomicLongArray reached = new AtomicLongArray(Reached.values().length);
  private final Map<String, AtomicLong> faults = new ConcurrentSkipListMap<>();
  private final Map<String, String> told = new ConcurrentSkipListMap<>();
  private final Map<Thread, long[]> running = new ConcurrentHashMap<>();
  private final ReadWriteLock alone = new ReentrantReadWriteLock();
  private final long started = System.nanoTime();
  private volatile String slowestStep = "";

  Fuzzing(FuzzOptions options, Path found) {
    this.options = options;
    this.found = found;
    mutants = new Mutants(corpus, options.seed());
    next = new AtomicLong(options.from());
  }

  /** Starts the fuzzing outside a build: the options are the same system properties. */
  public static void main(String[] arguments) throws InterruptedException {
    Fuzzing fuzzing = new Fuzzing(FuzzOptions.given(), Path.of("target/fuzz/found"));
    fuzzing.run();
    System.out.println(fuzzing.figures());
    System.exit(fuzzing.faults().isEmpty() ? 0 : 1);
  }

  /** Runs to the end of the time or of the documents asked for. */
  void run() throws InterruptedException {
    System.out.println("fuzz: " + options + ", " + corpus.size() + " seeds");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < options.threads(); i++) {
      Thread thread = new Thread(this::work, "fuzz-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    long told = System.nanoTime();
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        thread.join(500);
        stopStuck();
        if (System.nanoTime() - told > options.progress().toNanos()) {
          told = System.nanoTime();
          System.out.println(figures());
        }
      }
    }
  }

  /** What broke a law, by law and place; empty if nothing did. */
  List<String> faults() {
    List<String> all = new ArrayList<>();
    faults.forEach((fault, times) -> all.add(times + " x " + fault + "\n    " + told.get(fault)));
    return all;
  }

  private void work() {
    Path scratch = temporary();
    Laws laws = new Laws(corpus, scratch);
    while (System.nanoTime() - started < options.time().toNanos()) {
      long index = next.getAndIncrement();
      if (index >= options.end()) {
        break;
      }
      alone.readLock().lock();
      try {
        running.put(Thread.currentThread(), new long[] {index, THREADS.getCurrentThreadCpuTime()});
        one(laws, index);
      } finally {
        running.remove(Thread.currentThread());
        alone.readLock().unlock();
      }
    }
    remove(scratch);
  }

  private void one(Laws laws, long index) {
    Input input = mutants.mutant(index);
    follow(laws, input, index);
    long took = laws.watch().longest();
    if (took > slowest.get()) {
      slowest.accumulateAndGet(took, Math::max);
      slowestStep = laws.watch().step() + " of " + index;
    }
    followed.incrementAndGet();
    if (took > LONGEST.toNanos()) {
      again(laws, input, index);
    }
  }

  /**
   * A pause of the machine is no fault: it counts if it is slow once more, with nothing beside it.
   */
  private void again(Laws laws, Input input, long index) {
    alone.readLock().unlock();
    alone.writeLock().lock();
    try {
      follow(laws, input, index);
      Stopwatch watch = laws.watch();
      if (watch.longest() > LONGEST.toNanos()) {
        String seen = watch.step() + " takes " + watch.longest() / 1_000_000 + " ms";
        fault("no run takes over two seconds", seen, input, index);
      }
    } finally {
      alone.readLock().lock();
      alone.writeLock().unlock();
    }
  }

  private void follow(Laws laws, Input input, long index) {
    boolean schemas = options.schemas(index);
    try {
      Reached as = laws.follow(input, options.depth(index), (index & 1) == 0, schemas);
      reached.incrementAndGet(as.ordinal());
      if (schemas && as == Reached.SHOWN) {
        validated.incrementAndGet();
      }
    } catch (Broken broken) {
      fault(broken.law(), broken.getMessage(), input, index);
    } catch (Throwable thrown) {
      fault(place(thrown), String.valueOf(thrown), input, index);
    }
  }

  private void fault(String fault, String seen, Input input, long index) {
    long times = faults.computeIfAbsent(fault, any -> new AtomicLong()).incrementAndGet();
    if (times <= KEPT) {
      Path saved = input.save(found, options.seed() + "-" + index);
      String line = "-Dfuzz.seed=" + options.seed() + " -Dfuzz.only=" + index + " " + saved;
      told.putIfAbsent(fault, line + " (from " + input.seed() + ")\n    " + shortened(seen));
      System.out.println("fuzz: FOUND " + fault + "\n    " + line + "\n    " + shortened(seen));
    }
  }

  /** What was thrown and the last place of ours that it came through. */
  static String place(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    for (StackTraceElement at : trace) {
      if (at.getClassName().startsWith("io.github.kiasdk.")) {
        return thrown.getClass().getName() + " at " + at.getClassName() + "." + at.getMethodName();
      }
    }
    return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private void stopStuck() {
    running.forEach(
        (thread, since) -> {
          if (THREADS.getThreadCpuTime(thread.getId()) - since[1] > STUCK.toNanos()) {
            StringBuilder stack = new StringBuilder("stuck");
            for (StackTraceElement at : thread.getStackTrace()) {
              stack.append("\n    at ").append(at);
            }
            fault("every run ends", stack.toString(), mutants.mutant(since[0]), since[0]);
            throw new IllegalStateException("a run does not end: " + since[0] + stack);
          }
        });
  }

  /** How far the inputs came, and how fast. */
  String figures() {
    long seconds = Math.max(1, Duration.ofNanos(System.nanoTime() - started).toSeconds());
    long all = Math.max(1, followed.get());
    StringBuilder line = new StringBuilder("fuzz: ");
    line.append(String.format(Locale.ROOT, "%,d inputs in %,d s", followed.get(), seconds));
    line.append(String.format(Locale.ROOT, " (%,d/s)", followed.get() / seconds));
    for (Reached far : Reached.values()) {
      long times = reached.get(far.ordinal());
      String name = far.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      line.append(String.format(Locale.ROOT, ", %s %,d", name, times));
    }
    long read = 0;
    for (int i = 1; i < reached.length(); i++) {
      read += reached.get(i);
    }
    line.append(String.format(Locale.ROOT, "; readable %.1f %%", 100.0 * read / all));
    line.append(String.format(Locale.ROOT, ", against schemas %,d", validated.get()));
    line.append(String.format(Locale.ROOT, ", slowest %,d ms", slowest.get() / 1_000_000));
    line.append(" (").append(slowestStep).append("), faults ").append(faults.size());
    return line.toString();
  }

  private static String shortened(@Nullable String text) {
    String words = String.valueOf(text);
    return words.length() > 600 ? words.substring(0, 600) + "…" : words;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("kia-fuzz");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void remove(Path scratch) {
    try (var files = Files.list(scratch)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(scratch);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
