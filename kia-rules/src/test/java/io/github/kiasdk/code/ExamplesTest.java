package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExamplesTest {

  private static final Set<Reason> NAMING_WHAT_IS_MISSING =
      Set.of(
          Reason.UNDECLARED, Reason.APPLICABILITY_UNKNOWN, Reason.NO_EVIDENCE, Reason.OLD_EVIDENCE);

  @TestFactory
  Stream<DynamicTest> every_example_is_answered_as_it_says() {
    return Examples.byCheck().entrySet().stream()
        .flatMap(
            check ->
                check.getValue().stream()
                    .map(
                        example ->
                            dynamicTest(
                                check.getKey() + " " + example.says().en(),
                                () -> assertAnswered(example, check.getKey()))));
  }

  @Test
  void the_examples_are_those_of_all_checks() {
    assertThat(Examples.byCheck().keySet())
        .containsExactlyElementsOf(
            CodeVoorKinderrechten.checklist().checks().stream().map(Check::id).toList());
  }

  @Test
  void every_check_has_an_example_of_each_answer() {
    Examples.byCheck()
        .forEach(
            (id, examples) ->
                assertThat(examples)
                    .as(id)
                    .extracting(Example::outcome)
                    .contains(
                        Outcome.FAILED, Outcome.PASSED, Outcome.CANNOT_TELL, Outcome.INAPPLICABLE));
  }

  @Test
  void every_principle_has_an_example_outside_the_scope_of_the_code() {
    for (int number = 1; number <= 10; number++) {
      String principle = "CVK-" + number + ".";
      assertThat(Examples.byCheck().entrySet())
          .filteredOn(check -> check.getKey().startsWith(principle))
          .flatExtracting(check -> check.getValue())
          .extracting(Example::reason)
          .contains(Reason.OUT_OF_SCOPE);
    }
  }

  @Test
  void no_two_examples_say_the_same() {
    List<LocalizedText> says = new ArrayList<>();
    Examples.byCheck()
        .values()
        .forEach(examples -> examples.forEach(each -> says.add(each.says())));

    assertThat(says).extracting(LocalizedText::nl).doesNotHaveDuplicates();
    assertThat(says).extracting(LocalizedText::en).doesNotHaveDuplicates();
    assertThat(says).allMatch(text -> !text.nl().equals(text.en()));
  }

  private static void assertAnswered(Example example, String id) {
    List<Finding> findings = example.findings(CodeVoorKinderrechten.checklist().find(id));
    List<Finding> meant = new ArrayList<>(findings);
    meant.removeIf(
        finding -> finding.outcome() != example.outcome() || finding.reason() != example.reason());

    assertThat(meant).as("answers: %s %s", findings, reasons(findings)).hasSize(1);
    Finding finding = meant.get(0);
    if (example.forAges() == null) {
      assertThat(finding.holdsForAll()).as("ages %s", finding.ages()).isTrue();
    } else {
      assertThat(finding.ages()).isEqualTo(example.forAges());
    }
    assertThat(finding.basis()).isEqualTo(basis(example));
    assertThat(names(finding.missing())).containsExactlyInAnyOrderElementsOf(example.missing());
    assertThat(example.missing().isEmpty())
        .as("names what is missing")
        .isEqualTo(!NAMING_WHAT_IS_MISSING.contains(reasonOf(example)));
    if (!example.decidedBy().isEmpty()) {
      assertThat(names(finding.decidedBy()))
          .containsExactlyInAnyOrderElementsOf(example.decidedBy());
    }
  }

  private static Basis basis(Example example) {
    boolean answered = example.outcome() == Outcome.PASSED || example.outcome() == Outcome.FAILED;
    return example.basis() == null && answered ? Basis.DECLARED : example.basis();
  }

  /** A set of constants refuses to be asked for null. */
  private static Object reasonOf(Example example) {
    return example.reason() == null ? "none" : example.reason();
  }

  private static List<String> reasons(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.reason() + " " + names(finding.missing()))
        .toList();
  }

  private static List<String> names(List<Reading> readings) {
    return readings.stream().map(Reading::name).toList();
  }
}
