package io.github.kiasdk.examples.team;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.FindingObserver;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts outcomes, as a team's metrics would; named in {@code META-INF/services} where used. */
// README begins
public final class OutcomeCounter implements FindingObserver {

  private static final Map<Outcome, LongAdder> COUNTS = new ConcurrentHashMap<>();

  @Override
  public void found(Finding finding, Report report) {
    COUNTS.computeIfAbsent(finding.outcome(), outcome -> new LongAdder()).increment();
  }

  static long count(Outcome outcome) {
    return COUNTS.getOrDefault(outcome, new LongAdder()).sum();
  }
}
// README ends
