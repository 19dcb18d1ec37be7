package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.LAW;
import static io.github.kiasdk.review.Reviewed.SERVICE;
import static io.github.kiasdk.review.Reviewed.STREAKS;
import static io.github.kiasdk.review.Reviewed.explanation;
import static io.github.kiasdk.review.Reviewed.finding;
import static io.github.kiasdk.review.Reviewed.fingerprints;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was written about a check before it was retired. */
class SuccessionTest {

  private static final String HEADER = "kia-baseline 2 made 2026-06-01\n";

  private static final Checklist NOW =
      CODE.retiring(
          List.of(
              retired("CVK-9.97", "CVK-9.99"),
              retired("CVK-9.99", STREAKS),
              retired("CVK-9.98", null),
              retired("CVK-7.99", LAW)));

  private static final Report REPORT = NOW.check(SERVICE);

  private static final Finding FAILED = finding(REPORT, "CVK-9.03@app/streaks");

  @Test
  void a_line_of_a_retired_check_counts_for_its_successor_and_says_so() {
    Baseline baseline = Baseline.read(HEADER + "CVK-9.97@app/streaks failed\n", NOW);

    assertThat(baseline.covers(FAILED)).isTrue();
    assertThat(Gate.failingOn(Level.HIGH).frozen(baseline).judge(REPORT).blocking())
        .doesNotContain(FAILED);
    assertThat(baseline.advice())
        .singleElement()
        .satisfies(
            advice -> {
              assertThat(advice.en())
                  .isEqualTo(
                      "CVK-9.97@app/streaks: the check is retired. This line of the baseline now counts"
                          + " for CVK-9.03. Write the baseline again to have that id in it.");
              assertThat(advice.nl()).startsWith("CVK-9.97@app/streaks: ").contains("CVK-9.03");
            });
  }

  @Test
  void a_baseline_that_is_written_again_has_the_new_id_and_nothing_more_to_tell() {
    Baseline kept =
        Baseline.read(HEADER + "CVK-9.99@app/streaks failed\n", NOW).kept(List.of(REPORT));

    assertThat(kept.text()).isEqualTo(HEADER + "CVK-9.03@app/streaks#13-17 failed\n");
    assertThat(kept.advice()).isEmpty();
    assertThat(Baseline.read(kept.text(), NOW).advice()).isEmpty();
  }

  @Test
  void the_ages_and_what_it_is_about_go_along() {
    Baseline baseline =
        Baseline.read(
            HEADER
                + "CVK-9.99@app/streaks#13-15 failed\nCVK-9.99@app/streaks#daily cap cannot-tell\n",
            NOW);

    assertThat(baseline.fingerprints())
        .containsExactly("CVK-9.03@app/streaks#13-15", "CVK-9.03@app/streaks#daily cap");
    assertThat(baseline.covers(FAILED)).isFalse();
  }

  @Test
  void a_line_falls_away_with_advice_if_nothing_took_the_place_of_its_check() {
    Baseline baseline =
        Baseline.read(HEADER + "CVK-9.03@app/streaks failed\nCVK-9.98@app/streaks failed\n", NOW);

    assertThat(baseline.fingerprints()).containsExactly("CVK-9.03@app/streaks");
    assertThat(baseline.advice())
        .singleElement()
        .satisfies(
            advice ->
                assertThat(advice.en())
                    .isEqualTo(
                        "CVK-9.98@app/streaks: the check is retired and nothing took its place. This"
                            + " line of the baseline no longer counts. Take it out, or write the"
                            + " baseline again."));
  }

  @Test
  void an_explanation_of_a_retired_check_counts_for_its_successor_and_says_so() {
    Explanations explanations = Explanations.of(List.of(explanation("CVK-9.97", "streaks")), NOW);
    GateResult result =
        Gate.failingOn(Level.HIGH)
            .explained(explanations)
            .judge(explanations.with(NOW).check(SERVICE));

    assertThat(fingerprints(result.explained())).containsExactly("CVK-9.03@app/streaks");
    assertThat(explanations.advice())
        .singleElement()
        .satisfies(
            advice -> {
              assertThat(advice.en())
                  .isEqualTo(
                      "CVK-9.97@streaks: the check is retired. This explanation now counts for"
                          + " CVK-9.03. See whether its words still fit, and write that id in it.");
              assertThat(advice.nl()).startsWith("CVK-9.97@streaks: ").contains("CVK-9.03");
            });
  }

  @Test
  void an_explanation_without_a_successor_explains_nothing_and_is_no_mistake() {
    Explanations explanations = Explanations.of(List.of(explanation("CVK-9.98", "streaks")), NOW);
    Report report = explanations.with(NOW).check(SERVICE);

    assertThat(explanations.counting()).isEmpty();
    assertThat(Gate.failingOn(Level.HIGH).explained(explanations).judge(report).blocking())
        .contains(FAILED);
    assertThat(fingerprints(report.failed())).noneMatch(one -> one.startsWith("SDK"));
    assertThat(explanations.advice()).hasSize(1);
    assertThat(explanations.advice().get(0).en()).contains("nothing took its place", "Take it out");
  }

  @Test
  void what_the_base_explained_under_the_old_id_is_not_new_under_the_other() {
    Explanation old = explanation("CVK-9.99", "streaks");
    Explanation now = explanation(STREAKS, "streaks");

    assertThat(Explanations.of(List.of(old), NOW).comparedTo(List.of(old)).proposed()).isEmpty();
    assertThat(Explanations.of(List.of(now), NOW).comparedTo(List.of(old)).proposed()).isEmpty();
    assertThat(Explanations.of(List.of(old), NOW).comparedTo(List.of()).proposed())
        .containsExactly(now);
  }

  private static Retired retired(String id, String successor) {
    return new Retired(id, "0.2.0", successor, LocalizedText.same("Asked better."));
  }
}
