package io.github.kiasdk.examples.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateClosedException;
import io.github.kiasdk.review.GateResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseGateTest {

  private static final Path REVIEW = Path.of("review");

  @TempDir private Path directory;

  @Test
  void what_is_explained_and_what_was_there_before_let_the_release_through() {
    GateResult result = ReleaseGate.judge(REVIEW, on(LocalDate.of(2026, 9, 30)));

    assertThat(result.isPassed()).isTrue();
    assertThat(result.explained())
        .extracting(Finding::fingerprint)
        .containsExactly("CVK-9.03@clips/streaks");
    assertThat(result.frozen())
        .extracting(Finding::fingerprint)
        .containsExactlyInAnyOrder("CVK-9.01@clips/feed", "CVK-9.08@clips/feed");
  }

  @Test
  void a_day_later_the_explanation_has_ended_and_the_gate_closes() {
    assertThatThrownBy(() -> ReleaseGate.judge(REVIEW, on(LocalDate.of(2026, 10, 1))).orThrow())
        .isInstanceOf(GateClosedException.class)
        .hasMessageContaining("CVK-9.03@clips/streaks");
  }

  @Test
  void a_colleague_who_adds_something_new_is_stopped() throws IOException {
    for (String name : new String[] {"clips.yaml", "explanations.yaml", "baseline.txt"}) {
      String text = Files.readString(REVIEW.resolve(name));
      Files.writeString(
          directory.resolve(name),
          text.replace("loss-on-absence: false", "loss-on-absence: false, fixed-times: true")
              .replace("social-metrics: [likes]", "social-metrics: [], discoverable: on"));
    }

    GateResult result = ReleaseGate.judge(directory, on(LocalDate.of(2026, 6, 1)));

    assertThat(result.isPassed()).isFalse();
    assertThat(result.fixed()).contains("CVK-9.08@clips/feed#13-17");
    assertThat(result.blocking()).extracting(Finding::fingerprint).contains("CVK-6.06@clips/feed");
  }

  @Test
  void the_baseline_is_the_one_that_the_command_makes() {
    GateResult result = ReleaseGate.judge(REVIEW, on(LocalDate.of(2026, 6, 1)));

    Baseline made =
        Baseline.of(LocalDate.of(2026, 6, 1), result.report().without(result.explained()).failed());

    assertThat(result.baseline()).isEqualTo(made);
  }

  static Checklist on(LocalDate day) {
    ZoneId zone = ZoneId.of("Europe/Amsterdam");
    return CodeVoorKinderrechten.checklist()
        .at(Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone));
  }
}
