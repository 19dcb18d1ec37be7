package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.SERVICE;
import static io.github.kiasdk.review.Reviewed.STREAK;
import static io.github.kiasdk.review.Reviewed.STREAKS;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.explanation;
import static io.github.kiasdk.review.Reviewed.fingerprints;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Rewards;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ways to make a gate in Java green, and that each fails or is told; see docs/gates.md. */
class GateWaysTest {

  private static final Report REPORT = CODE.check(SERVICE);

  private static final Report OTHER =
      CODE.check(
          Service.of(ServiceKind.SOCIAL, "other", "Other")
              .forAges(13, 17)
              .functionality(STREAK)
              .build());

  private static final Gate GATE = Gate.failingOn(Level.HIGH);

  @Test
  void an_explanation_of_another_service_opens_nothing() {
    assertThat(blocking(GATE.explained(explained("other")), REPORT))
        .contains("CVK-9.03@app/streaks");
    assertThat(blocking(GATE.explained(explained("app")), REPORT))
        .doesNotContain("CVK-9.03@app/streaks");
    assertThat(blocking(GATE.explained(explained("app")), CODE.check(STREAK)))
        .as("a functionality on its own is of no service")
        .contains("CVK-9.03@streaks");
  }

  @Test
  void an_explanation_that_begins_tomorrow_opens_nothing_today() {
    Explanation tomorrow = explanation(STREAKS, "streaks", TODAY.plusDays(1), TODAY.plusDays(9));

    assertThat(blocking(GATE.explained(Explanations.of(List.of(tomorrow), CODE)), REPORT))
        .contains("CVK-9.03@app/streaks");
  }

  @Test
  void press_or_a_suspicion_opens_no_gate_of_a_provider_and_no_strict_one_of_anybody() {
    Evidence press =
        Evidence.document("The Times", URI.create("https://example.org")).of(Standing.PRESS);
    Service alleged =
        Reviewed.service(
            Functionality.of(FunctionalityKind.STREAK, "streaks")
                .declare(Rewards.STREAKS, true, press)
                .declare(Rewards.LOSS_ON_ABSENCE, true, press.of(Standing.SUSPICION))
                .build());
    Assessment byOthers = Assessment.byThirdParty(Cooperation.NOT_ASKED).build();

    for (Checklist code : List.of(CODE, CODE.assessed(Assessment.bySelf().build()))) {
      assertThat(blocking(GATE, code.check(alleged))).contains("CVK-9.03@app/streaks");
    }
    Report open = CODE.assessed(byOthers).check(alleged);
    assertThat(blocking(GATE, open)).doesNotContain("CVK-9.03@app/streaks");
    assertThat(blocking(GATE.strict(), open)).contains("CVK-9.03@app/streaks");
    assertThat(open.with(Outcome.CANNOT_TELL))
        .filteredOn(one -> one.fingerprint().equals("CVK-9.03@app/streaks"))
        .extracting(Finding::reason)
        .containsExactly(Reason.ALLEGED);
  }

  @Test
  void a_failure_that_is_put_down_to_press_is_not_told_as_better() {
    Evidence found =
        Evidence.document("The regulator", URI.create("https://example.org"))
            .of(Standing.PRELIMINARY_FINDING);
    Assessment byOthers = Assessment.byThirdParty(Cooperation.NOT_ASKED).build();
    KiaDocument before = new KiaDocument(streaks(found), byOthers, List.of());
    KiaDocument after = new KiaDocument(streaks(found.of(Standing.PRESS)), byOthers, List.of());

    Comparison comparison = Comparison.of(CODE, before, after);

    assertThat(comparison.isNoWorse()).isFalse();
    assertThat(comparison.caveats())
        .extracting(LocalizedText::en)
        .anyMatch(one -> one.startsWith("Evidence counts for less than it did"));
    assertThat(comparison.count(Outcome.FAILED, Outcome.CANNOT_TELL)).isPositive();
    assertThat(comparison.count(Outcome.FAILED, Outcome.PASSED)).isZero();
    assertThat(ComparisonReport.in(Locale.ENGLISH).text(comparison))
        .contains("CVK-9.03")
        .doesNotContain("passes now", "pass now");
    Gate frozen = GATE.frozen(baseline("CVK-9.03@app/streaks#13-17 failed"));
    assertThat(frozen.judge(comparison.reportAfter()).fixed()).isEmpty();
  }

  private static Service streaks(Evidence source) {
    return Reviewed.service(
        Functionality.of(FunctionalityKind.STREAK, "streaks")
            .declare(Rewards.STREAKS, true, source)
            .declare(Rewards.LOSS_ON_ABSENCE, true, source)
            .build());
  }

  @Test
  void a_baseline_of_another_service_or_of_a_functionality_on_its_own_opens_nothing() {
    assertThat(blocking(GATE.frozen(baseline("CVK-9.03@other/streaks failed")), REPORT))
        .contains("CVK-9.03@app/streaks");
    assertThat(blocking(GATE.frozen(baseline("CVK-9.03@/streaks failed")), REPORT))
        .contains("CVK-9.03@app/streaks");
    assertThat(blocking(GATE.frozen(baseline("CVK-9.03@app/streaks failed")), CODE.check(STREAK)))
        .contains("CVK-9.03@streaks");
  }

  @Test
  void what_names_no_service_opens_nothing_among_services_that_share_a_part() {
    Baseline old = Baseline.read("kia-baseline 1 made 2026-06-01\nCVK-9.03@streaks failed\n", CODE);
    Gate gate = GATE.explained(explained(null)).frozen(old);

    Gate among = gate.among(List.of(REPORT, OTHER));

    assertThat(blocking(among, REPORT)).contains("CVK-9.03@app/streaks");
    assertThat(blocking(among, OTHER)).contains("CVK-9.03@other/streaks");
    assertThat(among.judge(REPORT).baseline().advice())
        .anyMatch(told -> told.en().contains("several services here have such a part"));
    assertThat(blocking(gate.among(List.of(OTHER)), OTHER)).isEmpty();
  }

  @Test
  void what_a_gate_is_given_after_its_run_is_seen_among_it_too() {
    Baseline old = Baseline.read("kia-baseline 1 made 2026-06-01\nCVK-9.03@streaks failed\n", CODE);
    Gate among = GATE.among(List.of(REPORT, OTHER));

    assertThat(blocking(among.explained(explained(null)), REPORT)).contains("CVK-9.03@app/streaks");
    assertThat(blocking(among.frozen(old), REPORT)).contains("CVK-9.03@app/streaks");
    assertThat(blocking(among.strict().explained(explained(null)), OTHER))
        .contains("CVK-9.03@other/streaks");
    assertThat(blocking(among.explained(explained("app")), REPORT))
        .doesNotContain("CVK-9.03@app/streaks");
    Gate twice = GATE.among(List.of(REPORT, REPORT));
    assertThat(
            catchThrowableOfType(
                DescriptionException.class, () -> twice.explained(explained("app"))))
        .isNotNull();
  }

  @Test
  void two_reports_of_one_id_cannot_share_a_baseline_or_an_explanation() {
    Gate frozen = GATE.frozen(baseline("CVK-9.03@app/streaks failed"));

    DescriptionException refused =
        catchThrowableOfType(
            DescriptionException.class, () -> frozen.among(List.of(REPORT, REPORT)));

    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message().en()).startsWith("\"app\" is the id of two: App and");
              assertThat(problem.message().nl()).startsWith("\"app\" is twee keer een id");
            });
    assertThat(
            catchThrowableOfType(
                DescriptionException.class,
                () -> GATE.explained(explained("app")).among(List.of(REPORT, REPORT))))
        .isNotNull();
    assertThat(GATE.among(List.of(REPORT, REPORT)).judge(REPORT).isPassed()).isFalse();
  }

  @Test
  void what_is_milder_than_asked_passes_and_is_still_counted_as_failed() {
    Report mild = REPORT.only("CVK-9.08", "CVK-9.04");
    Report failing = CODE.check(Reviewed.service(Reviewed.STREAK, Reviewed.FEED));
    long milder =
        failing.failed().stream()
            .filter(finding -> finding.check().severity() != Level.HIGH)
            .count();

    GateResult result = GATE.judge(failing);

    assertThat(result.figures().failed())
        .isEqualTo(Math.toIntExact(milder) + failing.failed(Level.HIGH).size());
    assertThat(result.blocking()).allMatch(finding -> finding.check().severity() == Level.HIGH);
    assertThat(Gate.failingOn(Level.LOW).judge(mild).blocking()).isEqualTo(mild.failed());
  }

  @Test
  void what_nobody_said_opens_a_gate_that_is_not_strict_and_is_counted() {
    Report silent = CODE.check(Reviewed.service());

    assertThat(silent.failed()).isEmpty();
    assertThat(GATE.judge(silent).isPassed()).isTrue();
    assertThat(silent.count(Outcome.CANNOT_TELL)).isPositive();
    assertThat(GATE.strict().judge(silent).isPassed()).isFalse();
  }

  @Test
  void an_explanation_is_of_a_failure_and_never_of_what_cannot_be_told() {
    Explanations all = Explanations.of(List.of(explanation("CVK-9.04", "streaks")), CODE);

    GateResult result = Gate.failingOn(Level.LOW).strict().explained(all).judge(REPORT);

    assertThat(fingerprints(result.blocking())).contains("CVK-9.04@app/streaks");
    assertThat(result.explained()).isEmpty();
  }

  @Test
  void a_report_that_was_narrowed_until_nothing_applies_is_no_pass() {
    Report nothing = REPORT.only("CVK-9.15");

    assertThat(nothing.saysAnything()).isFalse();
    assertThat(GATE.judge(nothing).isPassed()).isFalse();
  }

  @Test
  void an_audit_stays_one_among_others() {
    Gate audit = GATE.frozen(baseline("CVK-9.03@app/streaks failed")).auditing();

    assertThat(blocking(audit.among(List.of(REPORT)), REPORT)).contains("CVK-9.03@app/streaks");
    assertThat(audit.among(List.of(REPORT)).judge(REPORT).isAudit()).isTrue();
  }

  @Test
  void too_many_explanations_open_nothing_at_all() {
    DescriptionException refused =
        catchThrowableOfType(
            DescriptionException.class,
            () -> Explanations.of(List.of(explanation(STREAKS, "streaks")), CODE, 0));

    assertThat(refused.problems()).isNotEmpty();
  }

  @Test
  void that_nothing_got_worse_is_not_said_of_two_services_or_where_nothing_was_asked() {
    Service before = Reviewed.service(STREAK);
    Service other =
        Service.of(ServiceKind.SOCIAL, "other", "Other")
            .forAges(13, 17)
            .functionality(STREAK)
            .build();
    Comparison two = Comparison.of(CODE, before, other);
    Comparison nothing = Comparison.of(CODE.only("CVK-9.15"), before, before);
    Comparison same = Comparison.of(CODE, before, before);

    assertThat(two.worse()).isEmpty();
    assertThat(two.isNoWorse()).isFalse();
    assertThat(two.caveats())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.en()).startsWith("These are descriptions of two services: \"app\"");
              assertThat(one.nl()).startsWith("Dit zijn beschrijvingen van twee diensten");
            });
    assertThat(
            Comparison.ofRenamed(
                    CODE, new KiaDocument(before, List.of()), new KiaDocument(other, List.of()))
                .isNoWorse())
        .isTrue();
    assertThat(nothing.worse()).isEmpty();
    assertThat(nothing.isNoWorse()).isFalse();
    assertThat(nothing.caveats())
        .singleElement()
        .satisfies(one -> assertThat(one.en()).startsWith("No check is applicable now."));
    assertThat(same.isNoWorse()).isTrue();
    assertThat(same.caveats()).isEmpty();
  }

  @Test
  void the_caveats_of_a_comparison_stand_in_every_form_of_it() {
    Comparison nothing = Comparison.of(CODE.only("CVK-9.15"), SERVICE, SERVICE);
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      String said = nothing.caveats().get(0).in(language);
      ComparisonReport report = ComparisonReport.in(language);
      for (String text :
          List.of(
              report.text(nothing),
              report.markdown(nothing),
              report.html(nothing),
              report.json(nothing))) {
        assertThat(text.replaceAll("\\s+", " ")).contains(said);
      }
      assertThat(report.markdown(nothing)).as("marked once").contains("**" + said + "**\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_check_that_cannot_be_carried_out_any_more_is_worse_whatever_it_said(Outcome said) {
    Checklist checklist = CODE.only(STREAKS).and(List.of(saysItsName()));
    Service before = named(said.name());
    Service after = named("ERROR");

    Comparison comparison = Comparison.of(checklist, before, after);

    assertThat(comparison.worse())
        .extracting(Worsening::kind)
        .isEqualTo(said == Outcome.ERROR ? List.of() : List.of(Worsening.Kind.NEW_ERROR));
    assertThat(comparison.isNoWorse()).isFalse();
    assertThat(comparison.caveats())
        .extracting(LocalizedText::en)
        .containsExactly(
            "TST-1@app could not be carried out. Whether anything got worse there is not known.");
    assertThat(Comparison.of(checklist, after, named("PASSED")).isNoWorse()).isTrue();
  }

  private static Service named(String name) {
    return Service.of(ServiceKind.SOCIAL, "app", name)
        .forAges(13, 17)
        .functionality(STREAK)
        .build();
  }

  /** A check whose outcome is the name of the service. */
  private static Check saysItsName() {
    LocalizedText because = LocalizedText.same("It is called so.");
    return Check.check(
            "TST-1", CODE.find(STREAKS).principle(), Texts.of(GateWaysTest.class, "none"))
        .severity(Level.LOW)
        .ofService()
        .requires(
            described ->
                switch (Outcome.valueOf(Objects.requireNonNull(described.service()).name())) {
                  case FAILED -> List.of(Observation.of(Truth.FALSE, "", because));
                  case CANNOT_TELL -> List.of(Observation.of(Truth.UNKNOWN, "", because));
                  case PASSED -> List.of(Observation.of(Truth.TRUE, "", because));
                  case INAPPLICABLE -> List.of();
                  case ERROR -> throw new IllegalStateException("broken");
                })
        .ground(Ground.DERIVED)
        .rights(Right.PRIVACY)
        .cites(CODE.find(STREAKS).references().get(0))
        .since("1.0")
        .build();
  }

  private static Explanations explained(String service) {
    return Explanations.of(
        List.of(
            new Explanation(
                STREAKS,
                service,
                "streaks",
                null,
                ExplanationReason.PLANNED,
                "It goes in the next version.",
                "R. Vos",
                "M. Smit",
                TODAY,
                TODAY.plusDays(9),
                LocalizedText.same("The counter stops in holidays."),
                null)),
        CODE);
  }

  private static Baseline baseline(String line) {
    return Baseline.read("kia-baseline 2 made 2026-06-01\n" + line + "\n", CODE);
  }

  private static List<String> blocking(Gate gate, Report report) {
    List<Finding> blocking = gate.judge(report).blocking();
    return fingerprints(blocking);
  }
}
