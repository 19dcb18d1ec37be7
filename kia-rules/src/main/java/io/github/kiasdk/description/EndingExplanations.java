package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;

/** Explanations that soon end, with nothing to follow on them. */
final class EndingExplanations extends OfExplanations {

  /** From so many days before its end on. */
  static final int DAYS = 30;

  /** What begins before the other ends follows on it. */
  @Override
  LocalDate startedBy(LocalDate today) {
    return today.plusDays(DAYS);
  }

  @Override
  boolean tells(Explanation explanation, Described described) {
    LocalDate today = described.today();
    return explanation.countsOn(today) && explanation.daysLeft(today) <= DAYS;
  }

  @Override
  LocalizedText because(Explanation explanation, Described described) {
    long days = explanation.daysLeft(described.today());
    String nl = days == 0 ? "dat is vandaag" : days == 1 ? "nog 1 dag" : "nog " + days + " dagen";
    String en = days == 0 ? "which is today" : days == 1 ? "1 day left" : days + " days left";
    return new LocalizedText(
        "De uitleg van "
            + explanation.owner()
            + " bij "
            + what(explanation)
            + " geldt t/m "
            + explanation.validUntil()
            + ", "
            + nl
            + ".",
        "The explanation of "
            + what(explanation)
            + " by "
            + explanation.owner()
            + " counts until "
            + explanation.validUntil()
            + ", "
            + en
            + ".");
  }
}
