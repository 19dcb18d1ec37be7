package io.github.kiasdk.junit;

import static io.github.kiasdk.junit.KiaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.junit.RunTests.Ran;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Defaults.SocialMetric;
import io.github.kiasdk.vocabulary.Rewards;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests and assertions with explanations and a baseline. */
class GatedTestsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  private static final Checklist TWO =
      CodeVoorKinderrechten.checklist().only("CVK-9.03", "CVK-9.04").at(CLOCK);

  private static final Functionality STREAKS =
      Functionality.of(FunctionalityKind.STREAK, "streaks")
          .forAges(13, 17)
          .declare(Rewards.STREAKS, true)
          .declare(Rewards.DAILY_LOGIN, true)
          .build();

  private static final Explanations PLANNED =
      Explanations.of(
          List.of(
              new Explanation(
                  "CVK-9.03",
                  "streaks",
                  ExplanationReason.PLANNED,
                  "The counter goes after the summer.",
                  "R. Vos",
                  "M. Smit",
                  TODAY,
                  TODAY.plusDays(60),
                  new LocalizedText("De teller staat stil.", "The counter stands still."),
                  null)),
          TWO);

  private static final Baseline BEFORE =
      Baseline.read("kia-baseline 1 made 2026-05-01\nCVK-9.04@streaks failed\n", TWO);

  @Test
  void what_is_explained_or_in_the_baseline_is_skipped_and_says_so() {
    List<Ran> ran = run(Gate.failingOn(Level.LOW).explained(PLANNED).frozen(BEFORE));

    assertThat(one(ran, "CVK-9.03"))
        .matches(one -> one.status().equals("ABORTED"))
        .matches(one -> one.message().contains("rewards.streaks = yes"))
        .matches(one -> one.message().contains("The counter goes after the summer."))
        .matches(one -> one.message().contains("R. Vos answers for it, M. Smit agreed"));
    assertThat(one(ran, "CVK-9.04"))
        .matches(one -> one.status().equals("ABORTED"))
        .matches(one -> one.message().contains("Found on 2026-05-01 or before, and still so."));
  }

  @Test
  void what_is_neither_is_red() {
    assertThat(one(run(Gate.failingOn(Level.LOW).explained(PLANNED)), "CVK-9.04").status())
        .isEqualTo("FAILED");
    assertThat(one(run(Gate.failingOn(Level.LOW).frozen(BEFORE)), "CVK-9.03").status())
        .isEqualTo("FAILED");
    assertThat(run(Gate.failingOn(Level.LOW).explained(PLANNED).frozen(BEFORE).auditing()))
        .allMatch(one -> one.status().equals("FAILED"));
  }

  @Test
  void what_is_too_mild_for_the_gate_is_skipped_and_never_green() {
    Checklist mild = CodeVoorKinderrechten.checklist().only("CVK-9.08").at(CLOCK);
    Functionality counters =
        Functionality.of(FunctionalityKind.SOCIAL_METRIC, "counters")
            .forAges(13, 17)
            .declare(Defaults.SOCIAL_METRICS, Set.of(SocialMetric.LIKES))
            .build();
    Gate high = Gate.failingOn(Level.HIGH);

    List<Ran> ran =
        RunTests.of(() -> ChecklistTests.of(mild).through(high).features(List.of(counters)));

    assertThat(one(ran, "CVK-9.08"))
        .matches(one -> one.status().equals("ABORTED"))
        .matches(one -> one.message().contains("The gate asks for graver failures only."));
  }

  @Test
  void a_strict_gate_is_red_for_what_cannot_be_told_unless_the_baseline_holds_it() {
    Functionality silent = Functionality.of(FunctionalityKind.STREAK, "streaks").build();
    Gate strict = Gate.failingOn(Level.LOW).strict().frozen(BEFORE);

    List<Ran> ran =
        RunTests.of(() -> ChecklistTests.of(TWO).through(strict).features(List.of(silent)));

    assertThat(one(ran, "CVK-9.03").status()).isEqualTo("FAILED");
    assertThat(one(ran, "CVK-9.04"))
        .matches(one -> one.status().equals("ABORTED"))
        .matches(one -> one.message().contains("Found on 2026-05-01"));
  }

  @Test
  void what_blocks_for_some_ages_is_red_although_the_failure_at_other_ages_is_frozen() {
    Functionality byAge =
        Functionality.of(FunctionalityKind.STREAK, "streaks")
            .forAges(13, 17)
            .declare(
                Rewards.STREAKS, ByAge.byAge(Ages.ages(13, 15), true).and(Ages.ages(16, 17), false))
            .build();
    Baseline young =
        Baseline.read("kia-baseline 1 made 2026-05-01\nCVK-9.03@streaks#13-15 failed\n", TWO);
    ChecklistTests tests = ChecklistTests.of(TWO.only("CVK-9.03"));
    Gate mild = Gate.failingOn(Level.LOW).frozen(young);

    assertThat(RunTests.of(() -> tests.through(mild).features(List.of(byAge))))
        .allMatch(one -> one.status().equals("ABORTED"));
    assertThat(RunTests.of(() -> tests.through(mild.strict()).features(List.of(byAge))))
        .singleElement()
        .matches(one -> one.status().equals("FAILED"))
        .matches(one -> one.message().contains("16-17") && !one.message().contains("13-15"));
  }

  @Test
  void an_assertion_holds_if_nothing_blocks() {
    Gate gate = Gate.failingOn(Level.LOW).explained(PLANNED).frozen(BEFORE);

    assertThatCode(() -> assertThat(STREAKS).through(gate).satisfies(PLANNED.with(TWO)))
        .doesNotThrowAnyException();
  }

  @Test
  void an_assertion_tells_what_is_left_and_the_figures_with_and_without() {
    Gate gate = Gate.failingOn(Level.LOW).explained(PLANNED);

    Throwable red =
        catchThrowable(() -> assertThat(STREAKS).through(gate).satisfies(PLANNED.with(TWO)));

    assertThat(red)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CVK-9.04")
        .hasMessageContaining(
            "Failed: 2 in all, of which 1 explained and 0 in the baseline. Left: 1.");
    assertThat(red.getMessage()).doesNotContain("CVK-9.03");
    assertThat(red.getMessage().strip().lines().count()).isLessThanOrEqualTo(25);
    assertThat(
            catchThrowable(
                () ->
                    assertThat(STREAKS)
                        .in(Locale.forLanguageTag("nl"))
                        .through(gate)
                        .satisfies(PLANNED.with(TWO))))
        .hasMessageContaining("waarvan 1 met uitleg en 0 in de baseline. Over: 1.");
  }

  private static List<Ran> run(Gate gate) {
    return RunTests.of(
        () -> ChecklistTests.of(PLANNED.with(TWO)).through(gate).features(List.of(STREAKS)));
  }

  private static Ran one(List<Ran> ran, String beginning) {
    return ran.stream()
        .filter(one -> one.name().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError(beginning + " is not in " + ran));
  }
}
