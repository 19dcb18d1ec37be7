package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Explanations that soon end, with nothing to follow on them. */
final class EndingExplanations implements Requirement {

  /** From so many days before its end on. */
  static final int DAYS = 30;

  @Override
  public List<Observation> observe(Described described) {
    if (described.explanations().isEmpty()) {
      return List.of();
    }
    LocalDate today = described.today();
    List<Observation> seen = new ArrayList<>();
    for (Map.Entry<String, Explanation> one :
        ExplanationsHere.last(described, today.plusDays(DAYS)).entrySet()) {
      Explanation explanation = one.getValue();
      if (explanation.countsOn(today) && explanation.daysLeft(today) <= DAYS) {
        seen.add(Observation.of(Truth.FALSE, one.getKey(), because(explanation, today)));
      }
    }
    return seen;
  }

  private static LocalizedText because(Explanation explanation, LocalDate today) {
    long days = explanation.daysLeft(today);
    String nl = days == 0 ? "dat is vandaag" : days == 1 ? "nog 1 dag" : "nog " + days + " dagen";
    String en = days == 0 ? "which is today" : days == 1 ? "1 day left" : days + " days left";
    return new LocalizedText(
        "De uitleg van "
            + explanation.owner()
            + " bij "
            + explanation.check()
            + " geldt t/m "
            + explanation.validUntil()
            + ", "
            + nl
            + ".",
        "The explanation of "
            + explanation.check()
            + " by "
            + explanation.owner()
            + " counts until "
            + explanation.validUntil()
            + ", "
            + en
            + ".");
  }
}
