package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.AUTOPLAY;
import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.SERVICE;
import static io.github.kiasdk.review.Reviewed.STREAKS;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.explanation;
import static io.github.kiasdk.review.Reviewed.fingerprints;
import static io.github.kiasdk.review.Reviewed.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final Report REPORT = CODE.check(SERVICE);

  private static final Explanations EXPLAINED =
      Explanations.of(List.of(explanation(STREAKS, "streaks")), CODE);

  @Test
  void it_blocks_from_its_severity_on() {
    assertThat(Gate.failingOn(Level.HIGH).judge(REPORT).blocking())
        .isEqualTo(REPORT.failed(Level.HIGH))
        .isNotEmpty();
    assertThat(Gate.failingOn(Level.LOW).judge(REPORT).blocking()).isEqualTo(REPORT.failed());
    assertThat(Gate.open().judge(REPORT).isPassed()).isTrue();
    assertThat(Gate.open().strict().judge(REPORT).blocking())
        .hasSize(REPORT.count(Outcome.FAILED) + REPORT.count(Outcome.CANNOT_TELL));
  }

  @Test
  void an_explanation_lets_a_failure_through_and_the_figures_tell_both() {
    Report report = EXPLAINED.with(CODE).check(SERVICE);
    GateResult result = Gate.failingOn(Level.LOW).explained(EXPLAINED).judge(report);

    assertThat(fingerprints(result.explained())).containsExactly("CVK-9.03@app/streaks");
    assertThat(fingerprints(result.blocking())).doesNotContain("CVK-9.03@app/streaks");
    assertThat(result.explanationOf(result.explained().get(0)).owner()).isEqualTo("R. Vos");
    assertThat(result.figures()).isEqualTo(new Figures(report.count(Outcome.FAILED), 1, 0));
    assertThat(result.figures(Level.HIGH).explained()).isEqualTo(1);
    assertThat(result.figures(Level.LOW).explained()).isZero();
    assertThat(result.left().findings()).doesNotContain(result.explained().get(0));
  }

  @Test
  void one_explanation_is_about_a_check_whatever_ages_it_fails_for() {
    Explanations feed = Explanations.of(List.of(explanation(AUTOPLAY, "feed")), CODE);

    assertThat(fingerprints(Gate.open().explained(feed).judge(REPORT).explained()))
        .containsExactly("CVK-9.01@app/feed#13-15");
  }

  @Test
  void with_a_baseline_only_what_is_new_blocks() {
    Report before = CODE.check(Reviewed.service(Reviewed.STREAK));
    Baseline baseline = Baseline.of(TODAY, before.findings());

    GateResult now = Gate.failingOn(Level.HIGH).frozen(baseline).judge(REPORT);

    assertThat(fingerprints(now.blocking())).contains("CVK-9.01@app/feed#13-15");
    assertThat(fingerprints(now.frozen())).contains("CVK-9.03@app/streaks");
    assertThat(Gate.failingOn(Level.LOW).strict().frozen(baseline).judge(before).isPassed())
        .isTrue();
    assertThat(now.figures().left() + now.figures().frozen()).isEqualTo(now.figures().failed());
  }

  @Test
  void an_improvement_is_advice_and_never_a_failure() {
    Baseline baseline = Baseline.of(TODAY, REPORT.findings());
    Report better = CODE.check(Reviewed.service(Reviewed.streak(false), Reviewed.FEED));

    GateResult result = Gate.failingOn(Level.LOW).frozen(baseline).judge(better);

    assertThat(result.isPassed()).isTrue();
    assertThat(result.fixed()).contains("CVK-9.03@app/streaks#13-17");
  }

  @Test
  void explained_comes_before_frozen_so_that_an_end_is_not_overlooked() {
    GateResult result =
        Gate.open()
            .explained(EXPLAINED)
            .frozen(Baseline.of(TODAY, REPORT.findings()))
            .judge(REPORT);

    assertThat(fingerprints(result.explained())).containsExactly("CVK-9.03@app/streaks");
    assertThat(fingerprints(result.frozen())).doesNotContain("CVK-9.03@app/streaks");
  }

  @Test
  void an_audit_leaves_out_both() {
    GateResult audit =
        Gate.failingOn(Level.HIGH)
            .explained(EXPLAINED)
            .frozen(Baseline.of(TODAY, REPORT.findings()))
            .auditing()
            .judge(REPORT);

    assertThat(audit.blocking()).isEqualTo(REPORT.failed(Level.HIGH));
    assertThat(audit.explained()).isEmpty();
    assertThat(audit.frozen()).isEmpty();
    assertThat(audit.baseline()).isNull();
    assertThat(audit.isAudit()).isTrue();
    assertThat(audit.figures()).isEqualTo(new Figures(REPORT.count(Outcome.FAILED), 0, 0));
  }

  @Test
  void what_is_proposed_does_not_count_yet() {
    Explanations proposed = EXPLAINED.comparedTo(List.of());

    GateResult result = Gate.failingOn(Level.HIGH).explained(proposed).judge(REPORT);

    assertThat(fingerprints(result.blocking())).contains("CVK-9.03@app/streaks");
    assertThat(result.proposed()).extracting(Explanation::check).containsExactly(STREAKS);
  }

  @Test
  void the_warning_that_an_explanation_ends_blocks_nothing_and_an_expired_one_does() {
    Explanation one = explanation(STREAKS, "streaks", TODAY, TODAY.plusDays(20));
    Explanations ending = Explanations.of(List.of(one), CODE);
    Gate gate = Gate.failingOn(Level.LOW).explained(ending);

    GateResult soon = gate.judge(ending.with(CODE).check(SERVICE));
    GateResult after = gate.judge(ending.with(on(TODAY.plusDays(21))).check(SERVICE));

    assertThat(soon.ending()).containsExactly(one);
    assertThat(fingerprints(soon.report().failed())).contains("SDK-06@app/streaks#CVK-9.03");
    assertThat(fingerprints(soon.blocking())).noneMatch(it -> it.startsWith("SDK"));
    assertThat(fingerprints(after.blocking()))
        .contains("CVK-9.03@app/streaks", "SDK-07@app/streaks#CVK-9.03");
    assertThat(after.ending()).isEmpty();
  }

  @Test
  void a_check_that_cannot_be_carried_out_always_blocks() {
    Checklist broken =
        CODE.and(
            List.of(
                Check.check(
                        "TST-1", CODE.find(STREAKS).principle(), Texts.of(GateTest.class, "none"))
                    .severity(Level.LOW)
                    .ofService()
                    .requires(
                        described -> {
                          throw new IllegalStateException("broken");
                        })
                    .ground(Ground.DERIVED)
                    .rights(Right.PRIVACY)
                    .cites(CODE.find(STREAKS).references().get(0))
                    .since("1.0")
                    .build()));
    Report report = broken.check(SERVICE);
    Baseline baseline = Baseline.of(TODAY, report.findings());

    GateResult result = Gate.failingOn(Level.HIGH).frozen(baseline).judge(report);

    assertThat(result.blocking()).extracting(Finding::outcome).containsExactly(Outcome.ERROR);
  }

  @Test
  void a_report_in_which_nothing_applies_is_no_pass() {
    Report silent = CODE.only(check -> false).check(SERVICE);

    assertThat(Gate.failingOn(Level.HIGH).judge(silent).isPassed()).isFalse();
    assertThat(Gate.open().judge(silent).isPassed()).isTrue();
    assertThatThrownBy(() -> Gate.failingOn(Level.HIGH).judge(silent).orThrow())
        .isInstanceOf(GateClosedException.class)
        .hasMessageContaining("No check is applicable");
  }

  @Test
  void it_throws_what_blocks_and_nothing_that_is_explained() {
    GateClosedException closed =
        catchThrowableOfType(
            GateClosedException.class,
            () -> Gate.failingOn(Level.HIGH).explained(EXPLAINED).judge(REPORT).orThrow());

    assertThat(closed)
        .hasMessageContaining("CVK-9.01@app/feed#13-15  failed  The next video")
        .hasMessageContaining("1 explained");
    assertThat(closed.getMessage()).doesNotContain("CVK-9.03@app/streaks");
    assertThat(closed.result().isPassed()).isFalse();
    assertThat(Gate.open().judge(REPORT).orThrow()).isEqualTo(REPORT);
  }

  @Test
  void it_throws_in_dutch_for_who_asks_that() {
    GateResult result = Gate.failingOn(Level.HIGH).explained(EXPLAINED).judge(REPORT);
    Report silent = CODE.only(check -> false).check(SERVICE);

    assertThatThrownBy(() -> result.orThrow(Locale.forLanguageTag("nl")))
        .hasMessageStartingWith(result.summary().nl() + "\n")
        .hasMessageContaining("1 met uitleg")
        .hasMessageContaining("CVK-9.01@app/feed#13-15  niet in orde  De volgende video")
        .hasMessageContaining("\n  wijzig  ");
    assertThatThrownBy(
            () -> Gate.failingOn(Level.HIGH).judge(silent).orThrow(Locale.forLanguageTag("nl")))
        .hasMessageContaining("Geen toets is van toepassing");
  }

  @Test
  void many_threads_can_ask_one_gate() throws Exception {
    Gate gate =
        Gate.failingOn(Level.LOW)
            .explained(EXPLAINED)
            .frozen(Baseline.of(TODAY, REPORT.only("9").findings()));
    String expected = gate.judge(REPORT).toString();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        answers.add(threads.submit(() -> gate.judge(CODE.check(SERVICE)).toString()));
      }
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
