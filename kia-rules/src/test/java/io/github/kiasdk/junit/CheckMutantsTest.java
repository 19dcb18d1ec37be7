package io.github.kiasdk.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CheckMutantsTest {

  private static final Examination ASKING =
      new Examination(CodeVoorKinderrechten.checklist().scope(), LocalDate.of(2026, 6, 1));

  /** Otherwise a mutant could differ by more than its slip, and every example would notice. */
  @TestFactory
  Stream<DynamicTest> a_check_rebuilt_without_a_slip_is_the_same() {
    return CodeVoorKinderrechten.checklist().checks().stream()
        .map(check -> dynamicTest(check.id(), () -> assertSame(check)));
  }

  @Test
  void only_a_check_that_people_decide_has_no_part_to_slip_in() {
    for (Check check : CodeVoorKinderrechten.checklist().checks()) {
      assertThat(CheckMutants.of(check).isEmpty())
          .as(check.id())
          .isEqualTo(check.condition() == null);
    }
  }

  @Test
  void an_empty_set_of_examples_notices_nothing() {
    assertThat(CheckMutants.unnoticed(Lamps.OFF, List.of(), ASKING))
        .containsExactlyElementsOf(CheckMutants.of(Lamps.OFF).keySet())
        .isNotEmpty();
  }

  private static void assertSame(Check check) {
    Check rebuilt = CheckMutants.rebuilt(check, check.applicability(), check.condition());

    assertThat(rebuilt.condition()).isEqualTo(check.condition());
    assertThat(rebuilt.applicability()).isEqualTo(check.applicability());
    assertThat(rebuilt.decidedBy()).isEqualTo(check.decidedBy());
    assertThat(rebuilt.evidenceAge()).isEqualTo(check.evidenceAge());
    assertThat(rebuilt.backedFacts()).isEqualTo(check.backedFacts());
    assertThat(rebuilt.subject()).isEqualTo(check.subject());
    assertThat(rebuilt.relevantKinds()).isEqualTo(check.relevantKinds());
    assertThat(rebuilt.facts()).isEqualTo(check.facts());
  }
}
