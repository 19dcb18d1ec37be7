package io.github.kiasdk.review;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A made-up service on one day, and explanations about it. */
final class Reviewed {

  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  static final Checklist CODE = on(TODAY);

  /** High, fails for streaks. */
  static final String STREAKS = "CVK-9.03";

  /** Fails for children of 13 to 15 in the feed. */
  static final String AUTOPLAY = "CVK-9.01";

  /** Its leading ground is law. */
  static final String LAW = "CVK-7.01";

  static final Functionality FEED = feed(Switch.ON, Switch.OFF);

  static final Functionality STREAK = streak(true);

  static final Service SERVICE = service(STREAK, FEED);

  private Reviewed() {}

  static Checklist on(LocalDate day) {
    return CodeVoorKinderrechten.checklist()
        .at(Clock.fixed(day.atTime(12, 0).atZone(AMSTERDAM).toInstant(), AMSTERDAM));
  }

  static Functionality feed(Switch younger, Switch older) {
    return Functionality.of(FunctionalityKind.VIDEO, "feed")
        .titled("Filmpjes", "Feed")
        .declare(Defaults.AUTOPLAY, byAge(ages(13, 15), younger).and(ages(16, 17), older))
        .build();
  }

  static Functionality streak(boolean has) {
    return Functionality.of(FunctionalityKind.STREAK, "streaks")
        .titled("Reeksen", "Streaks")
        .declare(Rewards.STREAKS, has)
        .declare(Rewards.LOSS_ON_ABSENCE, false)
        .build();
  }

  static Service service(Functionality... parts) {
    Service.Builder service = Service.of(ServiceKind.SOCIAL, "app", "App").forAges(13, 17);
    for (Functionality part : parts) {
      service.functionality(part);
    }
    return service.build();
  }

  static Explanation explanation(String check, String functionality, LocalDate from, LocalDate to) {
    return explanation(check, functionality, null, from, to);
  }

  static Explanation explanation(
      String check, String functionality, @Nullable String about, LocalDate from, LocalDate to) {
    return new Explanation(
        check,
        null,
        functionality,
        about,
        ExplanationReason.PLANNED,
        "It goes in the next version.",
        "R. Vos",
        "M. Smit",
        from,
        to,
        LocalizedText.same("The counter stops in holidays."),
        null);
  }

  static Explanation explanation(String check, String functionality) {
    return explanation(check, functionality, TODAY.minusDays(10), TODAY.plusDays(90));
  }

  static Explanation explanation(String check, String functionality, @Nullable String about) {
    return explanation(check, functionality, about, TODAY.minusDays(10), TODAY.plusDays(90));
  }

  static Finding finding(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fingerprint + " is not in " + report.findings()));
  }

  static List<String> fingerprints(List<Finding> findings) {
    return findings.stream().map(Finding::fingerprint).toList();
  }
}
