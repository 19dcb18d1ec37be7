package io.github.kiasdk.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.EveryField;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.NotAsked;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

  @Test
  void every_field_of_an_assessment_that_changes_is_named_and_no_comparison_is_silent_about_it() {
    Service service = Service.of(ServiceKind.GAME, "app", "App").build();
    Assessment before = Assessment.bySelf().build();
    Map<String, Assessment> changed =
        EveryField.changed(
            before,
            Set.of(
                "type", // of another type is another cooperation too: see below
                "provider-cooperation",
                "previous",
                "team",
                "untouched",
                "not-asked",
                "decision",
                "follow-up",
                "consultations",
                "views",
                "responses"));
    LocalizedText words = LocalizedText.same("Only adults use it.");
    changed.put(
        "untouched",
        Assessment.bySelf().untouched(Untouched.of(RightCluster.FAMILY, words)).build());
    changed.put(
        "not-asked",
        Assessment.bySelf().notAsked(new NotAsked(Consultation.Group.CHILDREN, words)).build());
    changed.put(
        "views",
        Assessment.bySelf()
            .view(
                new View(
                    "v",
                    "Maker",
                    LocalDate.of(2026, 3, 1),
                    View.Kind.LEGAL,
                    List.of(),
                    "It is not so."))
            .build());
    Checklist code = CodeVoorKinderrechten.checklist().and(KiaMethod.checks());

    changed.forEach(
        (field, after) ->
            assertThat(
                    Comparison.of(code, document(service, before), document(service, after))
                        .parts())
                .as(field)
                .flatExtracting(PartChange::fields)
                .extracting(FieldChange::field)
                .contains("assessment." + field));
  }

  @Test
  void an_assessment_that_came_or_went_or_is_of_another_type_changes_something() {
    Service service = Service.of(ServiceKind.GAME, "app", "App").build();
    Checklist code = CodeVoorKinderrechten.checklist();
    List<@Nullable Assessment> all =
        Arrays.asList(
            null,
            Assessment.bySelf().build(),
            Assessment.byThirdParty(Cooperation.NOT_ASKED).build());
    for (Assessment one : all) {
      for (Assessment other : all) {
        assertThat(Comparison.of(code, document(service, one), document(service, other)).isEmpty())
            .isEqualTo(one == other);
      }
    }
  }

  private static KiaDocument document(Service service, @Nullable Assessment assessment) {
    return new KiaDocument(service, assessment, List.of());
  }
}
