package io.github.kiasdk.report;

import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import java.util.List;

/** A service in which several checks fail for one and the same reason. */
final class SharedCause {

  private static final Condition NO_AUTOPLAY = Defaults.AUTOPLAY.is(OFF);
  private static final Condition NO_ADS = Ads.SHOWN.isFalse();

  private static final Principle STOPPING =
      new Principle("test-1", 1, new LocalizedText("Laat een kind stoppen", "Let a child stop"));

  static final Service SERVICE =
      Service.of(ServiceKind.SOCIAL, "kiekje", "Kiekje")
          .declare(Ads.SHOWN, true)
          .functionality(
              Functionality.of(FunctionalityKind.VIDEO, "video")
                  .titled("Filmpjes", "Videos")
                  .declare(Defaults.AUTOPLAY, ON)
                  .declare(Rewards.STREAKS, true)
                  .build())
          .functionality(
              Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
                  .titled("Tijdlijn", "Feed")
                  .declare(Defaults.AUTOPLAY, ON)
                  .build())
          .build();

  static final Report REPORT =
      report(
          check("TST-1.01", Level.HIGH, NO_AUTOPLAY),
          check("TST-1.04", Level.HIGH, NO_AUTOPLAY),
          check("TST-2.03", Level.MEDIUM, NO_AUTOPLAY.and(NO_ADS)),
          Small.check("TST-1.03", STOPPING, Level.LOW)
              .relevantFor(FunctionalityKind.VIDEO)
              .requires(Rewards.STREAKS.isFalse())
              .build());

  private SharedCause() {}

  /** One check fails everywhere for a fact of the whole service, another only in the videos. */
  static Report ads() {
    return report(
        check("TST-1.02", Level.HIGH, NO_ADS),
        Small.check("TST-1.03", STOPPING, Level.HIGH)
            .relevantFor(FunctionalityKind.VIDEO)
            .requires(NO_ADS)
            .build());
  }

  /** A slight failure has a grave one in its wake; what is less grave than that has none. */
  static Report graveFollower() {
    return report(
        check("TST-1.01", Level.LOW, NO_AUTOPLAY),
        check("TST-1.02", Level.MEDIUM, Rewards.STREAKS.isFalse()),
        check("TST-1.03", Level.HIGH, NO_AUTOPLAY.and(NO_ADS)));
  }

  private static Check check(String id, Level severity, Condition requirement) {
    return Small.check(id, STOPPING, severity)
        .relevantFor(FunctionalityKind.VIDEO, FunctionalityKind.ENDLESS_FEED)
        .requires(requirement)
        .build();
  }

  private static Report report(Check... checks) {
    return Checklist.of(List.of(checks)).check(SERVICE);
  }
}
