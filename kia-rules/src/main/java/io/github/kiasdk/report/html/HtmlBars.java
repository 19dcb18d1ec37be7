package io.github.kiasdk.report.html;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.html.ServicePage.Bar;
import io.github.kiasdk.report.html.ServicePage.Segment;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers per principle as bars. What is inapplicable is only counted. */
public final class HtmlBars {

  private static final int WIDTH = 200;
  private static final Outcome[] DRAWN = {Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.PASSED};

  private HtmlBars() {}

  /**
   * How many answers fill the width. What is no principle of a code, such as the method, asks of
   * every effect and measure; beside it the principles would be too small to see.
   *
   * @param principles for principles with a number
   * @param others for all else
   */
  public record Scale(int principles, int others) {

    public static Scale of(Report report) {
      int principles = 1;
      int others = 1;
      for (Map.Entry<Principle, Map<Outcome, Integer>> entry : report.counts().entrySet()) {
        int sum = 0;
        for (Outcome outcome : DRAWN) {
          sum += entry.getValue().getOrDefault(outcome, 0);
        }
        if (isNumbered(entry.getKey())) {
          principles = Math.max(principles, sum);
        } else {
          others = Math.max(others, sum);
        }
      }
      return new Scale(principles, others);
    }

    /** A scale that both fit on. */
    public Scale and(Scale other) {
      return new Scale(Math.max(principles, other.principles), Math.max(others, other.others));
    }
  }

  private static boolean isNumbered(Principle principle) {
    return principle.number() > 0;
  }

  public static List<Bar> of(Report report, Words words) {
    return of(report, words, Scale.of(report));
  }

  /** Bars on a scale that several reports share. */
  public static List<Bar> of(Report report, Words words, Scale scale) {
    return bars(report, words, scale, false);
  }

  /** The same with the number of the principle only. */
  public static List<Bar> small(Report report, Words words, Scale scale) {
    return bars(report, words, scale, true);
  }

  private static List<Bar> bars(Report report, Words words, Scale scale, boolean small) {
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<Principle, Map<Outcome, Integer>> entry : report.counts().entrySet()) {
      Principle principle = entry.getKey();
      List<Segment> segments = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>();
      boolean numbered = isNumbered(principle);
      int most = numbered ? scale.principles() : scale.others();
      int before = 0;
      for (Outcome outcome : DRAWN) {
        int number = entry.getValue().getOrDefault(outcome, 0);
        int from = before * WIDTH / most;
        before += number;
        numbers.add(number);
        if (number > 0) {
          segments.add(
              new Segment(outcome.id(), from, Math.max(1, before * WIDTH / most - from - 1)));
        }
      }
      numbers.add(entry.getValue().get(Outcome.INAPPLICABLE));
      String label =
          !small
              ? words.heading(principle)
              : numbered ? String.valueOf(principle.number()) : words.of(principle.title());
      if (numbered || !segments.isEmpty()) {
        bars.add(new Bar(label, segments, numbers));
      }
    }
    return bars;
  }
}
