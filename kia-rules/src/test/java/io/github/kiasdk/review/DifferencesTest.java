package io.github.kiasdk.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.EveryField;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.right.Right;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {

  static List<Object[]> records() {
    return List.of(
        new Object[] {
          Service.of(ServiceKind.GAME, "app", "App").build(), Set.of("facts", "functionalities")
        },
        new Object[] {
          Functionality.of(FunctionalityKind.VIDEO, "feed")
              .titled("Feed", "Feed")
              .forAges(10, 12)
              .build(),
          Set.of("facts", "effects", "mitigations")
        },
        new Object[] {
          Effect.negative("sleep", "Slaap", "Sleep", Right.HEALTH).build(),
          Set.of("not-strengthened")
        },
        new Object[] {
          Effect.positive("play", "Spel", "Play", Right.HEALTH).build(), Set.of("rating")
        },
        new Object[] {
          Mitigation.treating(List.of("sleep"), "pause", "Pauze", "Pause").build(), Set.of()
        });
  }

  @ParameterizedTest
  @MethodSource("records")
  void every_field_that_changes_is_named(Record before, Set<String> apart) {
    EveryField.changed(before, apart)
        .forEach(
            (field, after) ->
                assertThat(Differences.of(before, after))
                    .extracting(FieldChange::field)
                    .isEqualTo(field.equals("id") ? List.of() : List.of(field)));
  }
}
