package io.github.kiasdk.junit;

import static io.github.kiasdk.code.CodeVoorKinderrechten.checklist;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.junit.RunTests.Ran;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.text.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make tests of documents green, and that each fails; see docs/gates.md. */
class GatedDocumentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final Checklist ONE =
      checklist()
          .only("CVK-9.03")
          .at(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

  private static final Gate GATE = Gate.failingOn(Level.LOW);

  @Test
  void a_baseline_without_a_service_is_of_no_two_documents() {
    Baseline old = Baseline.read("kia-baseline 1 made 2026-05-01\nCVK-9.03@streaks failed\n", ONE);

    assertThat(status("gated/two/*.yaml", GATE.frozen(old))).containsExactly("FAILED", "FAILED");
    assertThat(status("gated/two/app.yaml", GATE.frozen(old))).containsExactly("ABORTED");
  }

  @Test
  void a_baseline_of_one_service_is_not_of_the_other() {
    Baseline app =
        Baseline.read("kia-baseline 2 made 2026-05-01\nCVK-9.03@app/streaks failed\n", ONE);

    assertThat(status("gated/two/*.yaml", GATE.frozen(app))).containsExactly("ABORTED", "FAILED");
  }

  @Test
  void an_explanation_without_a_service_is_of_no_two_documents_and_one_with_is_of_one() {
    assertThat(status("gated/two/*.yaml", GATE.explained(explained(null, TODAY.plusDays(9)))))
        .containsExactly("FAILED", "FAILED");
    assertThat(status("gated/two/*.yaml", GATE.explained(explained("other", TODAY.plusDays(9)))))
        .containsExactly("FAILED", "ABORTED");
  }

  @Test
  void an_explanation_that_expired_yesterday_is_red_and_today_is_its_last_day() {
    assertThat(status("gated/two/app.yaml", GATE.explained(explained("app", TODAY))))
        .containsExactly("ABORTED");
    assertThat(status("gated/two/app.yaml", GATE.explained(explained("app", TODAY.minusDays(1)))))
        .containsExactly("FAILED");
  }

  @Test
  void two_documents_of_one_service_cannot_share_a_baseline() {
    Baseline app =
        Baseline.read("kia-baseline 2 made 2026-05-01\nCVK-9.03@app/streaks failed\n", ONE);

    assertThat(run("gated/alike/*.yaml", GATE.frozen(app)))
        .singleElement()
        .matches(one -> one.status().equals("FAILED"))
        .matches(one -> one.message().startsWith("\"app\" is twee keer een id"));
    assertThat(status("gated/alike/*.yaml", GATE)).containsExactly("FAILED", "FAILED");
  }

  @Test
  void a_pattern_that_fits_nothing_is_red() {
    assertThat(status("gated/none/*.yaml", GATE)).containsExactly("FAILED");
    assertThat(status("gated/two/none.yaml", GATE)).containsExactly("FAILED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void a_pattern_in_which_nothing_stands_is_red_and_no_folder(String blank) {
    assertThat(run(blank, GATE))
        .singleElement()
        .matches(one -> one.status().equals("FAILED"))
        .matches(one -> one.message().startsWith("De naam van de documenten is leeg"));
    assertThat(RunTests.of(() -> ChecklistTests.of(ONE).documents(blank)))
        .singleElement()
        .matches(one -> one.message().startsWith("The name of the documents is empty"));
  }

  private static List<String> status(String pattern, Gate gate) {
    return run(pattern, gate).stream().map(Ran::status).toList();
  }

  private static List<Ran> run(String pattern, Gate gate) {
    return RunTests.of(
        () ->
            ChecklistTests.of(ONE)
                .in(Locale.forLanguageTag("nl"))
                .through(gate)
                .documents(pattern));
  }

  private static Explanations explained(String service, LocalDate last) {
    return Explanations.of(
        List.of(
            new Explanation(
                "CVK-9.03",
                service,
                "streaks",
                null,
                ExplanationReason.PLANNED,
                "It goes.",
                "R. Vos",
                "M. Smit",
                last.minusDays(20),
                last,
                LocalizedText.same("It stops in holidays."),
                null)),
        ONE);
  }
}
