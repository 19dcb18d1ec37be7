package io.github.kiasdk.junit;

import static io.github.kiasdk.junit.BrokenContract.complaints;
import static io.github.kiasdk.junit.Lamps.DARK_LAMP;
import static io.github.kiasdk.junit.Lamps.DUTCH;
import static io.github.kiasdk.junit.Lamps.ENGLISH;
import static io.github.kiasdk.junit.Lamps.LIT;
import static io.github.kiasdk.junit.Lamps.LIT_LAMP;
import static io.github.kiasdk.junit.Lamps.NO_LAMP;
import static io.github.kiasdk.junit.Lamps.OFF;
import static io.github.kiasdk.junit.Lamps.UNKNOWN_LAMP;
import static io.github.kiasdk.junit.Lamps.WATT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test breaks the contract in one way, and the contract says so. */
class CheckContractTest {

  private static final String COVERAGE = "there_are_examples_of_these_checks_and_of_no_others";
  private static final String OUTCOMES = "a_check_has_an_example_of_each_outcome";
  private static final String MUTANTS = "every_part_of_a_condition_matters";
  private static final String SILENCE = "nothing_is_told_where_nothing_is_declared";
  private static final String WORDS = "every_text_is_there_in_dutch_and_english";
  private static final String OWN_WORDS = "no_check_has_the_words_of_another";
  private static final String ID = "an_id_is_of_the_agreed_form";
  private static final String REFERENCES = "what_a_check_rests_on_can_be_looked_up";

  @Test
  void a_check_that_keeps_to_the_contract_passes() {
    assertThat(complaints(OFF, LIT_LAMP, DARK_LAMP, UNKNOWN_LAMP, NO_LAMP)).isEmpty();
  }

  @Test
  void no_checks_at_all_are_no_pass() {
    assertThat(complaints(Checklist.of(List.of()), Examples.none()))
        .containsEntry(COVERAGE, "There are no checks");
  }

  @Test
  void an_example_of_each_outcome_is_demanded() {
    assertThat(complaints(OFF, LIT_LAMP))
        .containsEntry(
            OUTCOMES,
            """
            LMP-1.01 has no example that is passed
            LMP-1.01 has no example that is cannot-tell
            LMP-1.01 has no example that is inapplicable\
            """);
  }

  @Test
  void examples_of_other_checks_and_two_that_say_the_same_are_refused() {
    Examples examples =
        Examples.none()
            .and("LMP-1.01", LIT_LAMP, DARK_LAMP, UNKNOWN_LAMP, NO_LAMP)
            .and("LMP-1.02", LIT_LAMP);

    assertThat(complaints(Checklist.of(List.of(OFF)), examples))
        .containsOnlyKeys(COVERAGE)
        .hasEntrySatisfying(
            COVERAGE,
            said ->
                assertThat(said)
                    .contains("examples of LMP-1.02, which is none of the checks")
                    .contains("LMP-1.02: another example, or the other language, says the same"));
  }

  @Test
  void a_wrong_outcome_is_told_with_what_the_check_did_answer() {
    Example wrong = Lamps.video("Er is licht.", "There is light.", true).passes();

    assertThat(said(wrong)).isEqualTo("should be one finding passed, but is [0-17 failed []]");
  }

  @Test
  void a_wrong_decider_is_told() {
    Example wrong = Lamps.video("Er is licht.", "There is light.", true).fails(WATT);

    assertThat(said(wrong)).isEqualTo("decided by should be [lamp.watt], but is [lamp.lit]");
  }

  @Test
  void a_wrong_missing_fact_is_told() {
    Example wrong =
        Example.of(FunctionalityKind.VIDEO, "Geen idee.", "No idea.")
            .cannotTell(Reason.UNDECLARED, WATT);

    assertThat(said(wrong)).isEqualTo("missing should be [lamp.watt], but is [lamp.lit]");
  }

  @Test
  void wrong_ages_and_a_wrong_basis_are_told() {
    Example wrong =
        Lamps.video("Er is licht.", "There is light.", true)
            .answeredFor(Ages.ages(13, 15))
            .restingOn(Basis.JUDGED)
            .fails();

    assertThat(said(wrong))
        .isEqualTo(
            """
            should hold for 13-15, but holds for 0-17
            should rest on JUDGED, but rests on DECLARED\
            """);
  }

  @Test
  void an_answer_for_some_ages_only_is_told() {
    Example wrong =
        Example.of(FunctionalityKind.VIDEO, "Soms licht.", "Some light.")
            .declare(LIT, ByAge.byAge(Ages.ages(0, 12), true).and(Ages.ages(13, 17), false))
            .fails();

    assertThat(said(wrong)).isEqualTo("should hold for the whole audience, but holds for 0-12");
  }

  @Test
  void a_check_that_names_nothing_that_decided_is_told_to_explain_itself() {
    Check unexplained =
        Lamps.check("LMP-1.01", DUTCH, ENGLISH)
            .requires(Condition.aged(Ages.ages(13, 17)).or(LIT.isFalse()))
            .build();
    Example older =
        Lamps.video("Er is licht.", "There is light.", true).audience(Ages.ages(13, 17)).passes();

    assertThat(said(unexplained, older))
        .isEqualTo("LMP-1.01@example passed names no fact that decided it");
  }

  @Test
  void a_part_that_no_example_shows_is_told() {
    Check both =
        Lamps.check("LMP-1.01", DUTCH, ENGLISH)
            .requires(LIT.isFalse().and(WATT.isAtMost(60)))
            .build();
    Example tooStrong =
        Lamps.video("Een felle lamp.", "A bright lamp.", false).declare(WATT, 100).fails(WATT);

    String said = complaints(both, tooStrong).get(MUTANTS);

    assertThat(said)
        .contains("LMP-1.01: requires, limit is 61: lamp.watt IS_AT_MOST [60] - no example")
        .contains("equivalentMutants()");
  }

  @Test
  void a_known_equivalent_is_accepted_with_a_reason_and_only_while_it_is_one() {
    Check most =
        Lamps.check("LMP-1.01", DUTCH, ENGLISH)
            .requires(WATT.isAtMost(1000).and(LIT.isFalse()))
            .build();
    String beyond = "LMP-1.01: requires, limit is 1001: lamp.watt IS_AT_MOST [1000]";
    Examples examples =
        Examples.none()
            .and(
                "LMP-1.01",
                Lamps.video("A.", "B.", false).declare(WATT, 1000).passes(),
                Lamps.video("C.", "D.", true).declare(WATT, 1000).fails(),
                Lamps.video("E.", "F.", false).cannotTell(Reason.UNDECLARED, WATT),
                NO_LAMP);
    Checklist checks = Checklist.of(List.of(most));

    assertThat(complaints(checks, examples).get(MUTANTS)).contains(beyond + " - no example");
    assertThat(complaints(checks, examples, Map.of(beyond, " "), true).get(MUTANTS))
        .contains(beyond + " - listed as equivalent without a reason");
    assertThat(
            complaints(checks, examples, Map.of(beyond, "No lamp is stronger."), true).get(MUTANTS))
        .isNull();
    assertThat(complaints(checks, examples, Map.of("LMP-1.01: gone", "Why."), true).get(MUTANTS))
        .contains("LMP-1.01: gone - listed as equivalent, but it is no mutant or is noticed");
    assertThat(complaints(checks, examples, Map.of("LMP-9.09: gone", "Why."), true))
        .containsEntry(
            "mutants_listed_as_equivalent_are_of_these_checks",
            "LMP-9.09: gone is of none of the checks");
    assertThat(complaints(checks, examples, Map.of(), false)).doesNotContainKey(MUTANTS);
  }

  @Test
  void a_check_that_tells_something_of_nothing_is_refused() {
    Check always =
        Lamps.check("LMP-1.01", DUTCH, ENGLISH)
            .requires(Condition.aged(Ages.ALL).or(LIT.isFalse()))
            .build();

    assertThat(complaints(always, NO_LAMP).get(SILENCE))
        .isEqualTo(
            "LMP-1.01 should not be able to tell where nothing is declared:"
                + " LMP-1.01@silent passed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LMP-1.01.title = The lamp is off | LMP-1.01.title = TODO lamp | leftovers of a template
          LMP-1.01.matters = Light | LMP-1.01.matters = ${why} Light | leftovers of a template
          LMP-1.01.question = Is the lamp on? | | LMP-1.01.question (en) is missing
          LMP-1.01.title = The lamp is off | LMP-1.01.title = The lamp is off. | without a full stop
          The lamp is off | The lamp that hangs above the table where everybody eats is off, by day and by night, in summer and in winter, and also when somebody is at home | 120 char
          As declared, the lamp is off. | Volgens wat is ingevuld brandt de lamp niet. | the same in Dutch and in English
          """)
  void words_that_are_missing_left_over_or_too_long_are_told(
      String right, String wrong, String complaint) {
    String english = ENGLISH.replace(right, wrong == null ? "" : wrong);
    Check check = Lamps.check("LMP-1.01", DUTCH, english).requires(LIT.isFalse()).build();

    assertThat(complaints(check, NO_LAMP).get(WORDS)).contains(complaint);
  }

  @Test
  void words_copied_from_another_check_are_told() {
    Check copy =
        Lamps.check(
                "LMP-1.02",
                DUTCH.replace("1.01", "1.02"),
                ENGLISH.replace("1.01", "1.02").replace("The lamp is off", "The bell is off"))
            .requires(LIT.isFalse())
            .build();

    assertThat(complaints(Checklist.of(List.of(OFF, copy)), Examples.none()).get(OWN_WORDS))
        .contains("LMP-1.02.title says what LMP-1.01 says: De lamp is uit")
        .doesNotContain("bell");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LMP-2.01", "LMP-1.1", "L-1.01", "LMP-1.01.1"})
  void an_id_of_another_form_or_principle_is_refused(String id) {
    Check check = Lamps.check(id, DUTCH, ENGLISH).requires(LIT.isFalse()).build();

    assertThat(complaints(check, NO_LAMP).get(ID)).contains(id + " should");
  }

  @Test
  void what_is_named_twice_or_rests_on_nothing_is_told() {
    Check check =
        Lamps.check("LMP-1.01", DUTCH, ENGLISH)
            .requires(LIT.isFalse())
            .ground(Ground.CODE)
            .rights(Right.HEALTH, Right.HEALTH)
            .build();

    assertThat(complaints(check, NO_LAMP).get(REFERENCES))
        .contains("should name its sources")
        .contains("names something twice: [HEALTH, HEALTH]");
  }

  private static String said(Example wrong) {
    return said(OFF, wrong);
  }

  /** What is told, under the check and the example that it is about. */
  private static String said(Check check, Example wrong) {
    String said = complaints(check, wrong).get(wrong.says().en());
    String about = check.id() + ", \"" + wrong.says().en() + "\":\n";
    assertThat(said).startsWith(about);
    return said.substring(about.length());
  }
}
