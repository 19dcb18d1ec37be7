package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.right.Right;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is the same of many effects is said once. */
class ObservedTest {

  @Test
  void a_check_that_fails_of_several_effects_is_said_once_with_the_effects_in_their_places() {
    Service service = service(2);
    String text = text(service);

    assertThat(text)
        .containsOnlyOnce("Against each harm there is something that works")
        .contains("In: Video 1 (sleep,", "Video 2 (sleep, money)");
  }

  @Test
  void of_many_parts_only_their_number_is_told() {
    String text = text(service(5));

    assertThat(text.replaceAll("\\s+", " "))
        .contains("In: Video 1 (2), Video 2 (2), Video 3 (2), Video 4 (2), Video 5 (2)");
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void checks_that_miss_the_same_in_the_same_place_stand_on_one_line() {
    assertThat(text(service(1)).replaceAll("\\s+", " "))
        .contains(
            "KIA-20, KIA-21, KIA-22, KIA-23 There are effects, and no assessment. In: the whole"
                + " service");
  }

  @Test
  void a_passed_check_is_listed_once_with_the_number_of_its_parts() {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .functionality(
                Functionality.of(FunctionalityKind.VIDEO, "video")
                    .effect(harm("sleep"))
                    .effect(harm("money"))
                    .effect(
                        Effect.positive("fun", "Plezier", "Fun", Right.REST_AND_PLAY)
                            .notStrengthened(
                                "Kinderen vinden het al genoeg.",
                                "Children find it enough as it is.")
                            .build())
                    .effect(
                        Effect.positive("friends", "Vrienden", "Friends", Right.ASSOCIATION)
                            .notStrengthened("Iedereen doet mee.", "All take part.")
                            .build())
                    .build())
            .build();

    assertThat(text(service)).contains("KIA-01 (1), KIA-11 (2)\n");
  }

  @Test
  void a_single_finding_names_its_part() {
    Report report = KiaMethod.checklist().check(service(1));

    assertThat(report.with(Outcome.FAILED))
        .extracting(finding -> FindingText.of(finding, Locale.ENGLISH))
        .anyMatch(said -> said.contains("not so. sleep: No measure is in place yet"));
    assertThat(report.cannotTell())
        .extracting(finding -> FindingText.of(finding, Locale.forLanguageTag("nl")))
        .anyMatch(said -> said.contains("money: Er staat niet welke leeftijden het raakt"));
  }

  @Test
  void the_agenda_asks_each_question_about_an_assessment_once() {
    Service service = service(3);
    String agenda =
        ReviewAgenda.in(Locale.ENGLISH).text(KiaMethod.checklist().check(service), service);

    assertThat(agenda)
        .contains("The KIA method", "Still missing in the assessment")
        .containsOnlyOnce("Which children notice this effect, and what brings it about?");
  }

  private static String text(Service service) {
    return TextReport.in(Locale.ENGLISH).text(KiaMethod.checklist().check(service), service);
  }

  private static Service service(int functionalities) {
    Service.Builder service = Service.of(ServiceKind.SOCIAL, "app", "App");
    for (int i = 1; i <= functionalities; i++) {
      service.functionality(
          Functionality.of(FunctionalityKind.VIDEO, "video-" + i)
              .titled("Filmpje " + i, "Video " + i)
              .effect(harm("sleep"))
              .effect(harm("money"))
              .mitigation(
                  Mitigation.treating(List.of("sleep", "money"), "break", "Pauze", "Break").build())
              .build());
    }
    return service.build();
  }

  private static Effect harm(String id) {
    return Effect.negative(id, "Schade door " + id, "Harm by " + id, Right.HEALTH).build();
  }
}
