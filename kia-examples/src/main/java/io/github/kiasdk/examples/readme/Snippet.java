package io.github.kiasdk.examples.readme;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;

import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Rewards;

/** The example of the README, between the two marks, so that it compiles and says what it says. */
public final class Snippet {

  private Snippet() {}

  /** What the README shows. */
  public static Report ask() {
    // README begins
    Functionality streaks =
        Functionality.of(STREAK, "streaks")
            .titled("Reeksen", "Streaks")
            .forAges(13, 17)
            .declare(Rewards.STREAKS, true)
            .declare(Notifications.DEFAULT, byAge(ages(13, 15), OFF).and(ages(16, 17), ON))
            .build();
    Report report = CodeVoorKinderrechten.checklist().check(streaks);
    report.failed(); // what is not in order, the gravest first
    report.nextFacts(); // the facts to declare next
    report.openQuestions(); // what only a person can answer
    // README ends
    return report;
  }
}
