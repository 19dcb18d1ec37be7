package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the first report adds to the start of a Java program: from the start of a fresh JVM to its
 * end, in turn with and without a check. Prints the medians.
 */
public final class ColdStart {

  private static final int RUNS = 31;

  private ColdStart() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Double> empty = new ArrayList<>();
    List<Double> firstReport = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      empty.add(milliseconds(Empty.class));
      firstReport.add(milliseconds(FirstReport.class));
    }
    double without = median(empty);
    double with = median(firstReport);
    System.out.printf(
        Locale.ROOT,
        "Median of %d runs: empty main %.0f ms, first report %.0f ms, difference %.0f ms%n",
        RUNS,
        without,
        with,
        with - without);
  }

  private static double milliseconds(Class<?> main) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    long end = System.nanoTime();
    if (status != 0) {
      throw new IllegalStateException(main.getName() + " ended with " + status);
    }
    return (end - start) / 1e6;
  }

  private static double median(List<Double> measured) {
    List<Double> sorted = new ArrayList<>(measured);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }

  /** Does nothing. */
  static final class Empty {

    private Empty() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
  }

  /** Describes a functionality and checks it. */
  static final class FirstReport {

    private FirstReport() {}

    /** Prints how many checks failed. */
    public static void main(String[] arguments) {
      Functionality streaks =
          Functionality.of(FunctionalityKind.STREAK, "streaks")
              .forAges(13, 17)
              .declare(Audience.LIKELY_CHILD_USE, true)
              .declare(Rewards.STREAKS, true)
              .declare(Rewards.LOSS_ON_ABSENCE, true)
              .declare(Session.PAUSE_PENALTY, Session.Penalty.NONE)
              .build();
      System.out.println(CodeVoorKinderrechten.checklist().check(streaks).failed().size());
    }
  }
}
