package io.github.kiasdk.mitigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MitigationTest {

  @Test
  void a_measure_is_a_proposal_that_nobody_tested_until_somebody_says_else() {
    Mitigation reminder = treating(List.of("less-sleep")).build();

    assertThat(reminder.status()).isEqualTo(Status.PROPOSED);
    assertThat(reminder.effectiveness()).isEqualTo(Effectiveness.NOT_TESTED);
    assertThat(reminder.goal()).isEqualTo(Goal.REDUCE);
    assertThat(reminder.kind()).isEqualTo(MitigationKind.DESIGN);
    assertThat(reminder.defaultOn()).isNull();
  }

  @Test
  void what_was_said_is_what_it_holds() {
    Evidence test = Evidence.document("Test", URI.create("https://example.org/test"));
    Evidence plan = Evidence.document("Plan", URI.create("https://example.org/plan"));
    SideEffect lessPrivacy =
        new SideEffect(Right.PRIVACY, new LocalizedText("Minder privacy", "Less privacy"));
    Mitigation reminder =
        treating(List.of("less-sleep"))
            .status(Status.IMPLEMENTED, LocalDate.of(2026, 3, 1))
            .defaultOn(true)
            .evidence(plan)
            .tested(Effectiveness.values()[1], test)
            .sideEffects(lessPrivacy)
            .build();

    assertThat(reminder.date()).isEqualTo("2026-03-01");
    assertThat(reminder.defaultOn()).isTrue();
    assertThat(reminder.effectiveness()).isEqualTo(Effectiveness.values()[1]);
    assertThat(reminder.evidence()).containsExactly(plan, test);
    assertThat(reminder.sideEffects()).containsExactly(lessPrivacy);
  }

  @Test
  void a_measure_for_nothing_or_with_a_wrong_id_is_refused() {
    assertThatThrownBy(() -> Mitigation.treating(List.of(), "A b", "Iets", "Something").build())
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::path)
                    .containsExactly("id", "treats"))
        .hasMessageContaining("Name at least one effect that this measure is for.");
  }

  @Test
  void two_are_equal_if_they_say_the_same() {
    assertThat(treating(List.of("a")).build())
        .isEqualTo(treating(List.of("a")).build())
        .isNotEqualTo(treating(List.of("b")).build());
  }

  private static Mitigation.Builder treating(List<String> effects) {
    return Mitigation.treating(effects, "reminder", "Herinnering", "Reminder");
  }
}
