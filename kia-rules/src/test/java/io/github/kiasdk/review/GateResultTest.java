package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.SERVICE;
import static io.github.kiasdk.review.Reviewed.STREAKS;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.explanation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a gate says, of failures of every severity. */
class GateResultTest {

  private static final Checklist THREE =
      Checklist.of(List.of(failing(1, Level.LOW), failing(2, Level.HIGH), failing(3, Level.MEDIUM)))
          .at(
              Clock.fixed(
                  TODAY.atTime(12, 0).atZone(Reviewed.AMSTERDAM).toInstant(), Reviewed.AMSTERDAM));

  private static final Report REPORT = THREE.check(SERVICE);

  private static final Baseline FROZEN = Baseline.of(TODAY, REPORT.findings());

  private static final Explanations EXPLAINED =
      Explanations.of(
          List.of(
              explanation("TST-1", "app"),
              explanation("TST-2", "app"),
              explanation("TST-3", "app")),
          THREE);

  private static Check failing(int number, Level severity) {
    LocalizedText because = LocalizedText.same("So it is.");
    return sees(
        number,
        severity,
        described -> List.of(Observation.of(Truth.FALSE, "", because)),
        CODE.find(STREAKS).references().get(0));
  }

  private static Check sees(int number, Level severity, Requirement seen, Reference cited) {
    return Check.check(
            "TST-" + number, CODE.find(STREAKS).principle(), Texts.of(GateResultTest.class, "none"))
        .severity(severity)
        .ofService()
        .requires(seen)
        .ground(Ground.CODE)
        .rights(Right.PRIVACY)
        .cites(cited)
        .since("1.0")
        .build();
  }

  @Test
  void what_blocks_is_explained_or_frozen_stands_with_the_gravest_first() {
    Gate gate = Gate.failingOn(Level.LOW);

    assertThat(severities(gate.judge(REPORT).blocking()))
        .containsExactly(Level.HIGH, Level.MEDIUM, Level.LOW);
    assertThat(severities(gate.frozen(FROZEN).judge(REPORT).frozen()))
        .containsExactly(Level.HIGH, Level.MEDIUM, Level.LOW);
    assertThat(severities(gate.explained(EXPLAINED).judge(REPORT).explained()))
        .containsExactly(Level.HIGH, Level.MEDIUM, Level.LOW);
  }

  @Test
  void no_explanation_opens_what_is_law_in_the_report_whatever_it_was_when_it_was_written() {
    Reference law = CODE.find(Reviewed.LAW).references().get(0);
    Requirement fails =
        described -> List.of(Observation.of(Truth.FALSE, "", LocalizedText.same("So.")));
    Report now = Checklist.of(List.of(sees(1, Level.HIGH, fails, law))).check(SERVICE);

    GateResult result = Gate.failingOn(Level.HIGH).explained(EXPLAINED).judge(now);

    assertThat(now.failed()).singleElement().matches(one -> !one.check().law().isEmpty());
    assertThat(result.explained()).isEmpty();
    assertThat(result.blocking()).hasSize(1);
  }

  @Test
  void a_check_that_cannot_be_carried_out_now_loses_no_line_of_a_baseline() {
    Requirement broken =
        described -> {
          throw new IllegalStateException("broken");
        };
    Report now =
        Checklist.of(
                List.of(
                    sees(1, Level.LOW, broken, CODE.find(STREAKS).references().get(0)),
                    sees(
                        2,
                        Level.HIGH,
                        described -> List.of(),
                        CODE.find(STREAKS).references().get(0))))
            .check(SERVICE);

    assertThat(FROZEN.kept(List.of(now)).fingerprints())
        .as("the first could not tell, the second has nothing to say, the third was not asked")
        .containsExactly("TST-1@app#13-17", "TST-3@app#13-17");
    assertThat(FROZEN.fixed(now)).containsExactly("TST-2@app#13-17");
  }

  @Test
  void a_closed_gate_names_twenty_and_counts_the_rest() {
    for (int number : List.of(20, 21, 23)) {
      List<Check> checks = new ArrayList<>();
      for (int i = 1; i <= number; i++) {
        checks.add(
            Check.check("TST-" + i, CODE.find(STREAKS).principle(), WORDS)
                .severity(Level.LOW)
                .ofService()
                .requires(described -> List.of(Observation.of(Truth.UNKNOWN, "", List.of())))
                .ground(Ground.CODE)
                .rights(Right.PRIVACY)
                .cites(CODE.find(STREAKS).references().get(0))
                .since("1.0")
                .build());
      }
      GateResult result =
          Gate.failingOn(Level.LOW).strict().judge(Checklist.of(checks).check(SERVICE));

      assertThatThrownBy(result::orThrow)
          .isInstanceOfSatisfying(
              GateClosedException.class,
              closed -> {
                List<String> lines = closed.getMessage().lines().toList();
                assertThat(lines).hasSize(number == 20 ? 21 : 22);
                assertThat(lines.get(lines.size() - 1))
                    .isEqualTo(
                        number == 20
                            ? "TST-20@app  cannot tell  The title"
                            : "… and " + (number - 20) + " more");
              });
    }
  }

  private static final Texts WORDS =
      Texts.of(
          file -> {
            StringBuilder words = new StringBuilder();
            for (int i = 1; i <= 23; i++) {
              words.append("TST-").append(i).append(".title=The title\n");
            }
            return new ByteArrayInputStream(words.toString().getBytes(StandardCharsets.UTF_8));
          },
          "Words");

  @Test
  void parts_that_do_not_fit_in_the_whole_are_refused() {
    assertThat(new Figures(3, 1, 2).left()).isZero();
    assertThatThrownBy(() -> new Figures(2, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Figures(2, -1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Figures(2, 1, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Level> severities(List<Finding> findings) {
    return findings.stream().map(finding -> finding.check().severity()).toList();
  }

  @Test
  void the_figures_stand_in_a_line_in_both_languages() {
    GateResult one = Gate.failingOn(Level.HIGH).judge(REPORT);
    GateResult three = Gate.failingOn(Level.LOW).judge(REPORT);

    assertThat(one.summary())
        .isEqualTo(
            new LocalizedText(
                "app: 1 houdt tegen; 3 niet in orde, 0 met uitleg, 0 in de baseline, 3 over",
                "app: 1 blocks; 3 failed, 0 explained, 0 frozen, 3 left"));
    assertThat(one).hasToString(one.summary().en());
    assertThat(three.summary())
        .isEqualTo(
            new LocalizedText(
                "app: 3 houden tegen; 3 niet in orde, 0 met uitleg, 0 in de baseline, 3 over",
                "app: 3 block; 3 failed, 0 explained, 0 frozen, 3 left"));
    assertThat(one.figures(Level.HIGH)).isEqualTo(new Figures(1, 0, 0));
  }

  @Test
  void a_host_s_json_holds_what_was_judged_and_the_whole_report() {
    Explanations one = Explanations.of(List.of(explanation("TST-1", "app")), THREE);
    Baseline ofThree = Baseline.of(TODAY, REPORT.only("TST-3").findings());

    GateResult result = Gate.failingOn(Level.LOW).explained(one).frozen(ofThree).judge(REPORT);

    assertThat(result.toPlain())
        .isEqualTo(
            Map.of(
                "passed", false,
                "audit", false,
                "figures", Map.of("failed", 3, "explained", 1, "frozen", 1, "left", 1),
                "blocking", List.of("TST-2@app"),
                "explained", List.of("TST-1@app"),
                "frozen", List.of("TST-3@app"),
                "report", REPORT.toPlain()));
  }

  @Test
  void a_baseline_is_refused_by_a_gate_that_already_knows_two_reports_of_one_id() {
    Gate twice = Gate.failingOn(Level.LOW).among(List.of(REPORT, REPORT));

    assertThatThrownBy(() -> twice.frozen(FROZEN)).isInstanceOf(DescriptionException.class);
    assertThat(twice.frozen(null).judge(REPORT).blocking()).hasSize(3);
  }

  @Test
  void a_baseline_that_is_taken_away_from_a_gate_freezes_nothing() {
    Gate gate = Gate.failingOn(Level.LOW).among(List.of(REPORT)).frozen(FROZEN);

    assertThat(gate.judge(REPORT).frozen()).hasSize(3);
    assertThat(gate.frozen(null).judge(REPORT).blocking()).hasSize(3);
  }

  @Test
  void an_answer_changes_with_its_outcome_and_where_it_still_cannot_tell_with_its_reason() {
    Report report = CODE.check(Reviewed.service(Reviewed.STREAK));
    Finding failed = Reviewed.finding(report, "CVK-9.03@app/streaks");
    Finding undeclared = first(report, Reason.UNDECLARED);
    Finding unjudged = first(report, Reason.NO_JUDGEMENT);
    Finding inapplicable = report.with(Outcome.INAPPLICABLE).get(0);

    assertThat(changes(failed, failed)).isFalse();
    assertThat(changes(undeclared, failed)).isTrue();
    assertThat(changes(null, failed)).isTrue();
    assertThat(changes(failed, null)).isTrue();
    assertThat(changes(undeclared, undeclared)).isFalse();
    assertThat(changes(undeclared, unjudged)).isTrue();
    assertThat(changes(null, inapplicable)).isFalse();
    assertThat(changes(inapplicable, null)).isFalse();
    assertThat(changes(inapplicable, failed)).isTrue();
    assertThat(between(undeclared, unjudged).opensQuestion()).isTrue();
    assertThat(between(null, unjudged).opensQuestion()).isTrue();
    assertThat(between(unjudged, unjudged).opensQuestion()).isFalse();
    assertThat(between(unjudged, undeclared).opensQuestion()).isFalse();
    assertThat(between(unjudged, null).opensQuestion()).isFalse();
  }

  private static Finding first(Report report, Reason reason) {
    return report.cannotTell().stream()
        .filter(finding -> finding.reason() == reason)
        .findFirst()
        .orElseThrow();
  }

  private static boolean changes(Finding before, Finding after) {
    return between(before, after).changes();
  }

  private static Transition between(Finding before, Finding after) {
    return new Transition(Ages.ALL, true, before, after, List.of());
  }
}
