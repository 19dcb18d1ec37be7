package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 1);
  private static final LocalizedText INSTEAD = LocalizedText.same("A cap of an hour.");

  @Test
  void the_first_and_the_last_day_count_and_no_other_beyond_them() {
    Explanation explanation = explanation("R. Vos", "M. Smit", FIRST, LAST);

    assertThat(explanation.countsOn(FIRST)).isTrue();
    assertThat(explanation.countsOn(LAST)).isTrue();
    assertThat(explanation.countsOn(FIRST.minusDays(1))).isFalse();
    assertThat(explanation.countsOn(LAST.plusDays(1))).isFalse();
    assertThat(explanation.daysLeft(LAST)).isZero();
    assertThat(explanation.daysLeft(LAST.minusDays(30))).isEqualTo(30);
    assertThat(explanation.daysLeft(LAST.plusDays(2))).isEqualTo(-2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R. Vos",
        "r. vos",
        "  R.  Vos ",
        "R.\u00a0Vos",
        "Ｒ. Vos",
        "R. Vos (board)",
        "Vos, R."
      })
  void nobody_approves_what_they_answer_for_themselves_however_the_name_is_typed(String approver) {
    assertThat(problems("R. Vos (product A)", approver, FIRST, LAST))
        .extracting(Problem::path)
        .containsExactly("approver");
    assertThat(problems("R. Vos", approver, FIRST, LAST))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("approver");
              assertThat(problem.message().en()).contains("somebody other than R. Vos");
              assertThat(problem.message().nl()).contains("een ander dan R. Vos");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\t", "\u200b", "-", "...", "Dr.", "( )"})
  void an_owner_and_an_approver_have_a_name(String nobody) {
    assertThat(problems("R. Vos", nobody, FIRST, LAST))
        .extracting(Problem::path)
        .contains("approver");
    assertThat(problems(nobody, "M. Smit", FIRST, LAST))
        .extracting(Problem::path)
        .contains("owner");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "Nobody (board)",
        "n/a",
        "owner",
        "see owner",
        "zie boven",
        "the approver",
        "42",
        "N.A.",
        "TBD",
        "tba",
        "TODO",
        "zelf",
        "ikzelf",
        "dezelfde",
        "same person",
        "Niemand",
        "n i e m a n d",
        "onbekend",
        "unknown",
        "none",
        "geen",
        "myself",
        "self",
        "idem",
        "n.v.t.",
        "nvt",
        "x",
        "?",
        "N0body",
        "not approved",
        "not approved yet",
        "TBC",
        "pending",
        "none yet",
        "nog niemand",
        "someone else",
        "iemand anders",
        "iemand",
        "to be decided",
        "volgt nog",
        "nader te bepalen"
      })
  void a_word_for_nobody_or_for_oneself_is_no_name(String nobody) {
    assertThat(problems("R. Vos", nobody, FIRST, LAST))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("approver");
              assertThat(problem.message().en()).contains("the name of a person");
            });
    assertThat(problems(nobody, "M. Smit", FIRST, LAST))
        .extracting(Problem::path)
        .containsExactly("owner");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody Smith",
        "Na Li",
        "X. Jansen",
        "Ben Self",
        "Geen de Vries",
        "Onno",
        "Else",
        "Else Bakker",
        "Will Open-Smit",
        "In de Braek",
        "A. Persoon",
        "Will Open",
        "Op de Wacht"
      })
  void who_has_such_a_word_in_a_name_is_somebody(String somebody) {
    assertThat(explanation("R. Vos", somebody, FIRST, LAST).approver()).isEqualTo(somebody);
  }

  @Test
  void a_name_with_letters_of_two_scripts_in_a_word_is_refused() {
    assertThat(problems("R. Vos", "Maria V\u043es", FIRST, LAST))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("approver");
              assertThat(problem.message().en()).contains("letters of two scripts");
              assertThat(problem.message().nl()).contains("letters van twee schriften");
            });
    assertThat(problems("R. V\u043es", "R. Vos", FIRST, LAST))
        .extracting(Problem::path)
        .containsExactly("owner", "approver");
  }

  @Test
  void a_year_is_the_most_and_its_last_day_is_told() {
    assertThat(explanation("A", "B", FIRST, FIRST.plusYears(1)).validUntil())
        .isEqualTo("2027-03-01");
    assertThat(problems("A", "B", FIRST, FIRST.plusYears(1).plusDays(1)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo("valid-until");
              assertThat(problem.message().en()).contains("2027-03-01 is the latest");
              assertThat(problem.message().nl()).contains("Uiterlijk kan 2027-03-01");
            });
  }

  @Test
  void a_single_day_is_enough_and_the_last_is_never_before_the_first() {
    assertThat(explanation("A", "B", FIRST, FIRST).countsOn(FIRST)).isTrue();
    assertThat(problems("A", "B", FIRST, FIRST.minusDays(1)))
        .extracting(Problem::path)
        .containsExactly("valid-until");
  }

  @Test
  void something_is_done_for_children_instead() {
    DescriptionException refused =
        catchThrowableOfType(
            DescriptionException.class,
            () ->
                new Explanation(
                    "CVK-9.03",
                    "streaks",
                    ExplanationReason.PLANNED,
                    "The counter goes soon.",
                    "A",
                    "B",
                    FIRST,
                    LAST,
                    null,
                    null));

    assertThat(refused.problems()).singleElement().extracting(Problem::path).isEqualTo("");
    assertThat(refused).hasMessageContaining("what is done for children instead");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    DescriptionException refused =
        catchThrowableOfType(
            DescriptionException.class,
            () ->
                new Explanation(
                    " ",
                    null,
                    "",
                    "",
                    ExplanationReason.PLANNED,
                    "\t",
                    "A",
                    "a",
                    FIRST,
                    FIRST.minusDays(9),
                    null,
                    " "));

    assertThat(refused.problems())
        .extracting(Problem::path)
        .containsExactlyInAnyOrder(
            "check", "functionality", "about", "words", "mitigation", "approver", "valid-until");
  }

  private static List<Problem> problems(
      String owner, String approver, LocalDate first, LocalDate last) {
    return catchThrowableOfType(
            DescriptionException.class, () -> explanation(owner, approver, first, last))
        .problems();
  }

  private static Explanation explanation(
      String owner, String approver, LocalDate first, LocalDate last) {
    return new Explanation(
        "CVK-9.03",
        "streaks",
        ExplanationReason.OTHER_MEASURE,
        "Children asked for it.",
        owner,
        approver,
        first,
        last,
        INSTEAD,
        null);
  }
}
