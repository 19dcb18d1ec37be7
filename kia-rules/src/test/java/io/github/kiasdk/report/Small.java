package io.github.kiasdk.report;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Ui;
import io.github.kiasdk.vocabulary.Wellbeing;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A small service and a few checks that together bring out every kind of answer but an error. */
final class Small {

  static final Locale NL = Locale.forLanguageTag("nl");
  static final Locale EN = Locale.ENGLISH;

  static final Texts TEXTS = Texts.of(Small.class, "Small");

  private static final Principle STOPPING =
      new Principle("test-1", 1, new LocalizedText("Laat een kind stoppen", "Let a child stop"));
  private static final Principle CARE =
      new Principle("test-2", 2, new LocalizedText("Zorg voor veiligheid", "Take care of safety"));

  static final Check AUTOPLAY =
      check("TST-1.01", STOPPING, Level.HIGH)
          .relevantFor(FunctionalityKind.VIDEO, FunctionalityKind.ENDLESS_FEED)
          .requires(Defaults.AUTOPLAY.is(OFF))
          .build();

  static final Check NO_ADS =
      check("TST-1.02", STOPPING, Level.MEDIUM)
          .relevantFor(FunctionalityKind.VIDEO, FunctionalityKind.ENDLESS_FEED)
          .requires(Ads.SHOWN.isFalse())
          .build();

  static final Check NO_LOSS =
      check("TST-1.03", STOPPING, Level.LOW)
          .relevantFor(FunctionalityKind.PLAY)
          .appliesWhen(Rewards.STREAKS.isTrue())
          .requires(Rewards.LOSS_ON_ABSENCE.isFalse())
          .build();

  static final Check MODERATED =
      check("TST-2.01", CARE, Level.HIGH)
          .ofService()
          .requires(Moderation.HUMAN.isTrue())
          .withEvidenceNotOlderThan(Period.ofYears(1), Moderation.HUMAN)
          .build();

  static final Check HELPLINES =
      check("TST-2.02", CARE, Level.MEDIUM)
          .ofService()
          .requires(Moderation.HELPLINES.isTrue())
          .withEvidenceNotOlderThan(Period.ofMonths(6), Moderation.HELPLINES)
          .build();

  static final Check NO_PATTERNS =
      check("TST-2.03", CARE, Level.MEDIUM)
          .relevantFor(FunctionalityKind.VIDEO, FunctionalityKind.PLAY)
          .requires(Ui.PATTERNS.isEmpty())
          .thenJudged()
          .build();

  static final Check ROOM_FOR_LIFE =
      check("TST-2.04", CARE, Level.HIGH)
          .relevantFor(FunctionalityKind.PLAY)
          .judgedOnly(Wellbeing.MONITORING)
          .build();

  static final Checklist CHECKLIST =
      Checklist.of(
              List.of(AUTOPLAY, NO_ADS, NO_LOSS, MODERATED, HELPLINES, NO_PATTERNS, ROOM_FOR_LIFE))
          .at(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")))
          .judged(
              List.of(
                  new Judgement(
                      "TST-2.04",
                      "streaks",
                      Verdict.FAILED,
                      "N. Jansen",
                      "product owner",
                      null,
                      LocalDate.of(2026, 3, 1),
                      LocalDate.of(2026, 12, 31),
                      "Children said so.",
                      List.of())));

  static final Service SERVICE =
      Service.of(ServiceKind.SOCIAL, "kiekje", "Kiekje")
          .provider("Voorbeeld BV")
          .forAges(13, 17)
          .referenceDate(LocalDate.of(2026, 6, 1))
          .notice("Een verzonnen dienst, voor een test.", "An invented service, for a test.")
          .declare(Ads.SHOWN, true)
          .declare(Moderation.HUMAN, true)
          .declare(
              Moderation.HELPLINES,
              true,
              Evidence.document("Page on help", URI.create("https://example.org/help"))
                  .dated(LocalDate.of(2025, 1, 15)))
          .functionality(
              Functionality.of(FunctionalityKind.VIDEO, "video")
                  .titled("Filmpjes", "Videos")
                  .declare(Defaults.AUTOPLAY, byAge(ages(13, 15), ON).and(ages(16, 17), OFF))
                  .declare(Ui.PATTERNS, Set.of())
                  .build())
          .functionality(
              Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
                  .titled("Tijdlijn", "Feed")
                  .declare(Defaults.AUTOPLAY, ON)
                  .build())
          .functionality(
              Functionality.of(FunctionalityKind.PLAY, "streaks")
                  .titled("Reeksen", "Streaks")
                  .build())
          .functionality(
              Functionality.of(FunctionalityKind.PLAY, "stamps")
                  .titled("Stempels", "Stamps")
                  .declare(Rewards.STREAKS, false)
                  .declare(Rewards.LOSS_ON_ABSENCE, false)
                  .build())
          .build();

  static final Report REPORT = CHECKLIST.check(SERVICE);

  private Small() {}

  /** A check under test with the texts beside this class. */
  static Check.Builder check(String id, Principle principle, Level severity) {
    return Check.check(id, principle, TEXTS)
        .severity(severity)
        .ground(Ground.DERIVED, "T1")
        .rights(Right.HEALTH, Right.REST_AND_PLAY)
        .cites(
            new Reference("law-1", Reference.Kind.BINDING, LocalizedText.same("Law 1")),
            new Reference("guide-1", Reference.Kind.GUIDANCE, LocalizedText.same("Guide 1")))
        .since("0.1.0");
  }

  /** A check that cannot be carried out, as it compares a yes or no with a number. */
  static Check broken(Fact<Boolean> flag) {
    return check("TST-1.04", STOPPING, Level.HIGH)
        .relevantFor(FunctionalityKind.PLAY)
        .requires(new Condition.Comparison(flag, Condition.Operator.IS_AT_MOST, List.of(1)))
        .build();
  }
}
