package io.github.kiasdk.report;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.html.ServicePage.Bar;
import io.github.kiasdk.report.html.ServicePage.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers per principle as bars on one scale. What is inapplicable is only counted. */
final class HtmlBars {

  private static final int WIDTH = 200;
  private static final Outcome[] DRAWN = {Outcome.FAILED, Outcome.CANNOT_TELL, Outcome.PASSED};

  private HtmlBars() {}

  static List<Bar> of(Report report, Words words) {
    return of(report, words, most(report));
  }

  /**
   * Bars on a scale that several reports share.
   *
   * @param most the number of answers that fills the width
   */
  static List<Bar> of(Report report, Words words, int most) {
    return bars(report, words, most, false);
  }

  /** The same with the number of the principle only. */
  static List<Bar> small(Report report, Words words, int most) {
    return bars(report, words, most, true);
  }

  /** The largest number of answers under one principle. */
  static int most(Report report) {
    int most = 1;
    for (Map<Outcome, Integer> counts : report.counts().values()) {
      int sum = 0;
      for (Outcome outcome : DRAWN) {
        sum += counts.get(outcome);
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  private static List<Bar> bars(Report report, Words words, int most, boolean small) {
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<Principle, Map<Outcome, Integer>> entry : report.counts().entrySet()) {
      Principle principle = entry.getKey();
      List<Segment> segments = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>();
      int before = 0;
      for (Outcome outcome : DRAWN) {
        int number = entry.getValue().get(outcome);
        int from = before * WIDTH / most;
        before += number;
        numbers.add(number);
        if (number > 0) {
          segments.add(
              new Segment(outcome.id(), from, Math.max(1, before * WIDTH / most - from - 1)));
        }
      }
      numbers.add(entry.getValue().get(Outcome.INAPPLICABLE));
      boolean numbered = principle.number() > 0;
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
