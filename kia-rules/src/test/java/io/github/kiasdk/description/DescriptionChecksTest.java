package io.github.kiasdk.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Principles;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.FindingText;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Rewards;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionChecksTest {

  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** Judged by people only, and relevant to streaks. */
  private static final String JUDGED = "CVK-9.16";

  /** Decided by facts. */
  private static final String BY_FACTS = "CVK-9.03";

  private static final Checklist CODE =
      CodeVoorKinderrechten.checklist()
          .at(Clock.fixed(TODAY.atTime(12, 0).atZone(AMSTERDAM).toInstant(), AMSTERDAM));

  private final Functionality streaks =
      Functionality.of(FunctionalityKind.STREAK, "streaks")
          .titled("Reeksen", "Streaks")
          .declare(Rewards.STREAKS, true)
          .build();
  private final Service service =
      RandomDescriptions.closed(
          Service.of(ServiceKind.SOCIAL, "app", "App")
              .forAges(13, 17)
              .functionality(streaks)
              .build());

  @Test
  void an_expired_judgement_is_a_finding_and_its_check_cannot_tell() {
    Judgement expired = judgement(JUDGED, "streaks", TODAY.minusYears(1), TODAY.minusDays(1));

    Report report = CODE.judged(List.of(expired)).check(service);

    assertThat(about(report, JUDGED + "@app/streaks").reason()).isEqualTo(Reason.NO_JUDGEMENT);
    Finding finding = about(report, "SDK-01@app/streaks#CVK-9.16");
    assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(finding.judgement()).isEqualTo(expired);
    assertThat(FindingText.of(finding, Locale.ENGLISH))
        .isEqualTo(
            "Every judgement still counts: not so. A. Bos (designer) judged CVK-9.16 in streaks on"
                + " 2025-06-01 as in order, valid until 2026-05-31: Seen with children. Judge the"
                + " check again, or leave the old judgement out. Until then the check says: cannot"
                + " tell.");
    assertThat(FindingText.of(finding, NL))
        .startsWith(
            "Elk oordeel is nog geldig: niet zo. A. Bos (designer) beoordeelde CVK-9.16 bij")
        .contains("geldig t/m 2026-05-31");
  }

  @Test
  void it_is_also_found_on_a_functionality_on_its_own() {
    Judgement expired = judgement(JUDGED, "streaks", TODAY.minusYears(1), TODAY.minusDays(1));

    assertThat(CODE.judged(List.of(expired)).check(streaks).failed())
        .extracting(Finding::fingerprint)
        .contains("SDK-01@streaks#CVK-9.16");
  }

  @Test
  void the_last_day_is_inclusive_and_a_judgement_that_counts_replaces_an_expired_one() {
    Judgement today = judgement(JUDGED, "streaks", TODAY.minusYears(1), TODAY);
    Judgement expired = judgement(JUDGED, "streaks", TODAY.minusYears(2), TODAY.minusDays(1));
    Judgement tomorrow = judgement(JUDGED, "streaks", TODAY.plusDays(1), TODAY.plusYears(1));

    assertThat(found("SDK", today)).isEmpty();
    assertThat(found("SDK", expired, today)).isEmpty();
    assertThat(found("SDK", tomorrow)).isEmpty();
    assertThat(found("SDK", expired, tomorrow)).containsExactly("SDK-01@app/streaks#CVK-9.16");
  }

  @Test
  void of_several_expired_ones_the_last_that_counted_is_told_whatever_the_order() {
    List<Judgement> expired = new ArrayList<>();
    for (int months = 1; months <= 5; months++) {
      expired.add(judgement(JUDGED, "streaks", TODAY.minusYears(1), TODAY.minusMonths(months)));
    }
    for (int turn = 0; turn < expired.size(); turn++) {
      Collections.rotate(expired, 1);

      Report report = CODE.judged(expired).check(service);

      assertThat(about(report, "SDK-01@app/streaks#CVK-9.16").judgement().validUntil())
          .isEqualTo(TODAY.minusMonths(1));
    }
  }

  @Test
  void a_judgement_on_a_check_that_does_not_exist_is_told_with_the_one_that_was_meant() {
    Report report =
        CODE.judged(List.of(judgement("CVK-9.61", "streaks", TODAY, TODAY))).check(service);

    Finding finding = about(report, "SDK-02@app/streaks#CVK-9.61");
    assertThat(FindingText.of(finding, Locale.ENGLISH))
        .contains("There is no check \"CVK-9.61\". Did you mean CVK-9.");
    assertThat(FindingText.of(finding, NL)).contains("Er is geen toets \"CVK-9.61\". Bedoel je");
  }

  @Test
  void a_judgement_on_a_retired_check_is_told_its_successor() {
    Checklist retired =
        CODE.retiring(
            List.of(
                new Retired("CVK-9.99", "0.2.0", JUDGED, LocalizedText.same("Joined.")),
                new Retired("CVK-9.98", "0.2.0", null, LocalizedText.same("Gone."))));
    Report report =
        retired
            .judged(
                List.of(
                    judgement("CVK-9.99", "streaks", TODAY, TODAY),
                    judgement("CVK-9.98", "app", TODAY, TODAY)))
            .check(service);

    assertThat(about(report, "SDK-02@app/streaks#CVK-9.99").because().en())
        .isEqualTo("The check CVK-9.99 is retired. It is now CVK-9.16.");
    assertThat(about(report, "SDK-02@app#CVK-9.98").because().nl())
        .isEqualTo("De toets CVK-9.98 bestaat niet meer.");
  }

  @Test
  void a_judgement_on_a_functionality_that_does_not_exist_is_told_at_the_service() {
    Judgement stray = judgement(JUDGED, "streks", TODAY, TODAY);

    Finding finding =
        about(CODE.judged(List.of(stray)).check(service), "SDK-02@app#CVK-9.16@streks");

    assertThat(finding.because())
        .isEqualTo(
            new LocalizedText(
                "Er is geen functionaliteit \"streks\". Bedoel je streaks?",
                "There is no functionality \"streks\". Did you mean streaks?"));
    assertThat(CODE.judged(List.of(stray)).check(streaks).failed())
        .noneMatch(one -> one.check().id().startsWith("SDK"));
  }

  @Test
  void a_judgement_where_facts_alone_decide_has_no_effect_and_is_told() {
    Report report =
        CODE.judged(
                List.of(
                    judgement(BY_FACTS, "streaks", TODAY, TODAY),
                    judgement("SDK-01", "app", TODAY, TODAY)))
            .check(service);

    assertThat(about(report, "SDK-03@app/streaks#CVK-9.03").judgement().by()).isEqualTo("A. Bos");
    assertThat(about(report, "SDK-03@app#SDK-01").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(about(report, "CVK-9.03@app/streaks").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(about(report, "CVK-9.03@app/streaks").judgement()).isNull();
  }

  @Test
  void a_check_that_a_reader_left_out_still_exists() {
    Checklist some = CODE.only(check -> check.id().startsWith("SDK"));

    Report report = some.judged(List.of(judgement(JUDGED, "streaks", TODAY, TODAY))).check(service);

    assertThat(report.findings()).isEmpty();
  }

  @Test
  void fingerprints_are_unique() {
    Report report =
        CODE.judged(
                List.of(
                    judgement(JUDGED, "streaks", TODAY.minusDays(9), TODAY.minusDays(1)),
                    judgement(JUDGED, "nowhere", TODAY, TODAY),
                    judgement("CVK-9.15", "nowhere", TODAY, TODAY),
                    judgement("X-1", "nowhere", TODAY, TODAY),
                    judgement("X-1", "streaks", TODAY, TODAY),
                    judgement("X-1", "app", TODAY, TODAY),
                    judgement("X-1", "app", TODAY, TODAY)))
            .check(service);

    Set<String> fingerprints = new HashSet<>();
    report.findings().forEach(finding -> fingerprints.add(finding.fingerprint()));
    assertThat(fingerprints).hasSameSizeAs(report.findings()).contains("SDK-02@app#X-1@nowhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_check_has_all_its_words(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> words = new HashSet<>();
    for (Check check : DescriptionChecks.all()) {
      for (Check.Text text : Check.Text.values()) {
        words.add(check.text(text, locale));
      }
    }

    assertThat(words).hasSize(DescriptionChecks.all().size() * Check.Text.values().length);
    // Five have their words with the checklist, which asks them whether it names them or not.
    int elsewhere = 5 * Check.Text.values().length;
    Texts texts = Texts.of(DescriptionChecks.class, "DescriptionChecks");
    assertThat(texts.keys(locale)).hasSize(words.size() - elsewhere).isEqualTo(texts.keys(NL));
  }

  private List<String> found(String prefix, Judgement... judgements) {
    return fingerprints(CODE.judged(List.of(judgements)).check(service), prefix);
  }

  private static List<String> fingerprints(Report report, String prefix) {
    return report.findings().stream()
        .map(Finding::fingerprint)
        .filter(fingerprint -> fingerprint.startsWith(prefix))
        .toList();
  }

  private static Finding about(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fingerprint + " is not in " + report.findings()));
  }

  @Test
  void whatever_a_reader_looks_at_the_checks_on_the_description_go_along() {
    Checklist expired =
        CODE.explained(
            List.of(
                new Explanation(
                    BY_FACTS,
                    "streaks",
                    ExplanationReason.PLANNED,
                    "It goes in the next version.",
                    "R. Vos",
                    "M. Smit",
                    TODAY.minusYears(1),
                    TODAY.minusDays(1),
                    LocalizedText.same("The counter stops in holidays."),
                    null)));

    for (Checklist narrowed :
        List.of(
            expired.principle(Principles.AVOID_HARMFUL_DESIGN),
            expired.only(BY_FACTS),
            expired.only("aadc", "ivrk-3"),
            expired.only(check -> check.id().equals(BY_FACTS)),
            expired.only(check -> false),
            expired.only(BY_FACTS).only("cvk-9"))) {
      assertThat(about(narrowed.check(service), "SDK-07@app/streaks#CVK-9.03").outcome())
          .isEqualTo(Outcome.FAILED);
      assertThat(narrowed.ofDescription()).isEqualTo(CODE.ofDescription());
    }
    assertThat(about(expired.check(service).only("aadc"), "SDK-07@app/streaks#CVK-9.03").outcome())
        .isEqualTo(Outcome.FAILED);
  }

  private static Judgement judgement(String check, String about, LocalDate from, LocalDate until) {
    return new Judgement(
        check,
        about,
        Verdict.PASSED,
        "A. Bos",
        "designer",
        null,
        from,
        until,
        "Seen with children",
        List.of());
  }
}
