package io.github.kiasdk.code;

import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Rewards;

/** What a unit test of a streak does, and what most tests read of its report. */
final class ColdStreak {

  static final String DONE = "failed checks of a streak: ";

  private ColdStreak() {}

  public static void main(String[] arguments) {
    Functionality streak =
        Functionality.of(FunctionalityKind.STREAK, "streak")
            .forAges(13, 17)
            .declare(Audience.LIKELY_CHILD_USE, true)
            .declare(Rewards.STREAKS, true)
            .build();
    Report report = CodeVoorKinderrechten.checklist().check(streak);
    int open = report.nextFacts().size() + report.openQuestions().size();
    if (open > 0 && report.saysAnything()) {
      System.out.println(DONE + report.failed().size());
    }
  }
}
