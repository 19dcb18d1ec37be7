package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Test
  void it_counts_from_the_first_up_to_and_including_the_last_day() {
    Judgement judgement = judgement("A. Jansen", FIRST, LAST);

    assertThat(judgement.countsOn(FIRST.minusDays(1))).isFalse();
    assertThat(judgement.countsOn(FIRST)).isTrue();
    assertThat(judgement.countsOn(LAST)).isTrue();
    assertThat(judgement.countsOn(LAST.plusDays(1))).isFalse();
    assertThat(judgement("A. Jansen", FIRST, FIRST).countsOn(FIRST)).isTrue();
  }

  @Test
  void a_last_day_before_the_first_and_a_nameless_person_are_refused() {
    assertThatThrownBy(() -> judgement(" ", LAST, FIRST))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path)
                    .containsExactly("by", "valid-until"))
        .hasMessageContaining(
            "The last day (2026-01-01) is before the day of the judgement (2026-12-31).");
  }

  @Test
  void more_than_two_years_are_refused_with_the_last_day_that_can_be() {
    assertThat(judgement("A. Jansen", FIRST, FIRST.plusYears(2)).countsOn(FIRST.plusYears(2)))
        .isTrue();
    assertThatThrownBy(() -> judgement("A. Jansen", FIRST, FIRST.plusYears(2).plusDays(1)))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("valid-until")
        .hasMessageContaining("at most 2 years: up to and including 2028-01-01");
  }

  @Test
  void two_are_equal_if_they_say_the_same() {
    assertThat(judgement("A. Jansen", FIRST, LAST)).isEqualTo(judgement("A. Jansen", FIRST, LAST));
    assertThat(judgement("A. Jansen", FIRST, LAST)).isNotEqualTo(judgement("B. Smit", FIRST, LAST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "n/a", "nobody", "???", "TBD", "not decided yet"})
  void nobody_judges_and_nobody_accepts(String nobody) {
    assertThatThrownBy(
            () ->
                new Judgement(
                    "CVK-9.16",
                    "feed",
                    Verdict.PASSED,
                    nobody,
                    "product owner",
                    null,
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    "Seen with children.",
                    List.of()))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("by")
        .hasMessageContaining("the name of a person");
    assertThatThrownBy(() -> new Decision.Acceptance("feed/sleep", nobody, "We accept this."))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("the name of a person");
  }

  private static Judgement judgement(String by, LocalDate first, LocalDate last) {
    return new Judgement(
        "CVK-9.16",
        "feed",
        Verdict.PASSED,
        by,
        "product owner",
        null,
        first,
        last,
        "Looked at it.",
        List.of());
  }
}
