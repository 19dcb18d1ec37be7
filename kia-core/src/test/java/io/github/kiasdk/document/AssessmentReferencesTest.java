package io.github.kiasdk.document;

import static io.github.kiasdk.document.Samples.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.DescriptionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AssessmentReferencesTest {

  private static final String SERVICE =
      """
      kia: 1
      service: { id: app, name: App, kind: social }
      functionalities:
        - id: streaks
          kind: streak
          title: Streaks
          effects:
            - { id: compulsion, title: x, sign: negative, rights: [RIGHT] }
            - { id: friendship, title: x, sign: positive, rights: [ivrk-15] }
          mitigations:
            - { id: cap, title: x, treats: [compulsion], goal: reduce, kind: design, status: proposed }
      """;

  private static final String WRONG_ASSESSMENT =
      """
      assessment:
        type: self
        method: kia-sdk-1
        status: draft
        provider-cooperation: refused
        untouched:
          - { cluster: family, reason: No ads }
          - { cluster: health-and-welfare, reason: No ads }
          - { cluster: family, reason: No ads }
        decision:
          outcome: continue
          date: 2026-07-01
          accepts:
            - { effect: streaks/friendship, by: N. Jansen, reason: No ads }
            - { effect: streaks/compulsoin, by: N. Jansen, reason: No ads }
        follow-up: { review-date: 2026-06-01 }
      consultations:
        - { id: a, group: children, who: x, number: 3, method: interview, level: consulting, date: 2026-05-01, input: [{ said: x, about: [compulsion] }] }
        - { id: a, group: parents, who: x, number: 3, method: interview, level: consulting, date: 2026-05-01 }
      views:
        - { id: v1, party: x, received: 2026-05-02, kind: legal, about: [streaks/capp], text: x }
      responses:
        - { to: v1, by: assessor, outcome: noted, reason: No ads, date: 2026-05-01 }
        - { to: v1, by: assessor, outcome: noted, reason: No ads, date: 2026-05-03, changed: [streaks/feed] }
        - { to: w1, by: commissioner, outcome: noted, reason: No ads, date: 2026-05-03 }
      """;

  private static final String[] TOLD = {
    "16:3 assessment.provider-cooperation Whoever assesses its own service cannot say \"refused\""
        + " here. Write own-service, or make the type third-party.",
    "19:9 assessment.untouched[1].cluster \"health-and-welfare\" is touched by the effect"
        + " \"streaks/compulsion\". Take it out here.",
    "20:9 assessment.untouched[2].cluster \"family\" stands here already. Once is enough.",
    "25:11 assessment.decision.accepts[0].effect \"streaks/friendship\" is a positive effect. Only a"
        + " negative one has to be accepted.",
    "26:11 assessment.decision.accepts[1].effect There is no effect \"streaks/compulsoin\". Did you"
        + " mean \"streaks/compulsion\"?",
    "27:16 assessment.follow-up.review-date The review (2026-06-01) is before the decision"
        + " (2026-07-01). Choose a day after it.",
    "29:133 consultations[0].input[0].about[0] There is no effect or measure \"compulsion\". Did you"
        + " mean \"streaks/compulsion\"?",
    "30:7 consultations[1].id The id \"a\" is taken. Give each its own id.",
    "32:68 views[0].about[0] There is no effect or measure \"streaks/capp\". Did you mean"
        + " \"streaks/cap\"?",
    "34:61 responses[0].date This response (2026-05-01) is before the view came in (2026-05-02)."
        + " Check both dates.",
    "35:15 responses[1].by There is a response of the assessor to \"v1\" already. Make them one.",
    "35:89 responses[1].changed[0] There is no effect or measure \"streaks/feed\". There are:"
        + " streaks/compulsion, streaks/friendship, streaks/cap.",
    "36:7 responses[2].to There is no view \"w1\". Did you mean \"v1\"?",
  };

  @Test
  void everything_that_does_not_fit_together_is_told_at_once_with_its_line() {
    assertThat(problems(SERVICE.replace("RIGHT", "ivrk-24") + WRONG_ASSESSMENT))
        .containsExactly(TOLD);
  }

  @Test
  void it_is_told_also_when_something_else_cannot_be_read() {
    String unknownRight = SERVICE.replace("RIGHT", "ivrk-24, ivrk-99") + WRONG_ASSESSMENT;

    assertThat(problems(unknownRight))
        .hasSize(TOLD.length + 1)
        .contains(TOLD)
        .anyMatch(problem -> problem.contains("effects[0].rights[1] \"ivrk-99\" does not fit"));
  }

  @Test
  void it_is_told_also_when_the_service_does_not_fit_together() {
    String noEffect =
        SERVICE.replace("RIGHT", "ivrk-24").replace("treats: [compulsion]", "treats: [confusion]");

    assertThat(problems(noEffect + WRONG_ASSESSMENT)).hasSize(TOLD.length + 1).contains(TOLD);
  }

  @Test
  void elements_that_cannot_be_read_do_not_move_the_places_of_the_others() {
    String first =
        WRONG_ASSESSMENT
            .replace(
                "- { to: v1, by: assessor, outcome: noted, reason: No ads, date: 2026-05-01 }",
                "- 5")
            .replace(
                "- { cluster: family, reason: No ads }\n    - { cluster: h",
                "- 5\n    - { cluster: h");

    assertThat(problems(SERVICE.replace("RIGHT", "ivrk-24") + first))
        .contains(TOLD[1], TOLD[11], TOLD[12])
        .anyMatch(
            problem ->
                problem.startsWith("34:5 responses[0] \"5\" does not fit here: it is a number."))
        .noneMatch(problem -> problem.contains("stands here already"))
        .noneMatch(problem -> problem.contains("already. Make them one."));
  }

  @Test
  void what_does_not_fit_together_is_told_in_dutch() {
    assertThat(
            problems(
                SERVICE.replace("RIGHT", "ivrk-24") + WRONG_ASSESSMENT,
                Format.YAML,
                Locale.forLanguageTag("nl")))
        .hasSize(TOLD.length)
        .contains(
            "36:7 responses[2].to Er is geen zienswijze \"w1\". Bedoel je \"v1\"?",
            "26:11 assessment.decision.accepts[1].effect Er is geen effect \"streaks/compulsoin\"."
                + " Bedoel je \"streaks/compulsion\"?");
  }

  @Test
  void a_group_is_untouched_once_for_each_functionality_and_sign_and_where_no_effect_says_else() {
    String untouched =
        """
        assessment:
          type: self
          method: x
          status: draft
          provider-cooperation: own-service
          untouched:
            - { cluster: health-and-welfare, sign: positive, functionalities: [streaks], reason: No ads }
            - { cluster: health-and-welfare, sign: negative, functionalities: [streaks], reason: No ads }
            - { cluster: family, functionalities: [streaks], reason: No ads }
            - { cluster: family, sign: negative, reason: No ads }
            - { cluster: implementation, functionalities: [streak], reason: No ads }
        """;

    assertThat(problems(SERVICE.replace("RIGHT", "ivrk-24") + untouched))
        .containsExactly(
            "19:9 assessment.untouched[1].cluster \"health-and-welfare\" is touched by the effect"
                + " \"streaks/compulsion\". Take it out here.",
            "21:9 assessment.untouched[3].cluster \"family\" stands here already. Once is enough.",
            "22:52 assessment.untouched[4].functionalities[0] There is no functionality \"streak\"."
                + " Did you mean \"streaks\"?");
  }

  @Test
  void people_are_heard_for_an_assessment_and_not_without_one() {
    String views = WRONG_ASSESSMENT.substring(WRONG_ASSESSMENT.indexOf("views:"));

    assertThat(problems(SERVICE.replace("RIGHT", "ivrk-24") + views))
        .contains(
            "12:1 views This belongs to an assessment. Describe that under assessment, or leave this"
                + " out.")
        .anyMatch(problem -> problem.startsWith("14:1 responses This belongs to an assessment."));
    assertThat(problems(SERVICE.replace("RIGHT", "ivrk-24") + "views: []\n")).isEmpty();
  }

  @Test
  void a_slip_in_either_half_of_a_reference_is_recognised() {
    String views =
        """
        assessment: { type: self, method: x, status: draft, provider-cooperation: own-service, follow-up: {} }
        views:
          - { id: v1, party: x, received: 2026-05-02, kind: legal, about: [streeks/cap, feed/cap], text: x }
        """;

    assertThat(problems(SERVICE.replace("RIGHT", "ivrk-24") + views))
        .containsExactly(
            "12:88 assessment.follow-up There is nothing here. Name a day (review-date), a trigger"
                + " (triggers) or an action (actions), or leave this field out.",
            "14:68 views[0].about[0] There is no effect or measure \"streeks/cap\". Did you mean"
                + " \"streaks/cap\"?",
            "14:81 views[0].about[1] There is no effect or measure \"feed/cap\". There are:"
                + " streaks/compulsion, streaks/friendship, streaks/cap.");
  }

  @Test
  void a_document_made_in_java_is_held_to_the_same() {
    Service service = Service.of(ServiceKind.GAME, "app", "App").build();
    View view =
        new View(
            "v1",
            "Maker",
            LocalDate.of(2026, 5, 1),
            View.Kind.LEGAL,
            List.of("chat/harm"),
            "It is not there.");
    Assessment assessment = Assessment.byThirdParty(Cooperation.COOPERATED).view(view).build();

    assertThatThrownBy(() -> new KiaDocument(service, assessment, List.of()))
        .isInstanceOf(DescriptionException.class)
        .hasMessage(
            "assessment/views/0/about/0: There is no effect or measure \"chat/harm\". There are: -.");
  }

  @Test
  void a_hostile_number_of_references_is_answered_in_time() {
    StringBuilder text = new StringBuilder("kia: 1\nservice: {id: app, name: App, kind: game}\n");
    text.append("functionalities:\n");
    for (int i = 0; i < 40; i++) {
      text.append("- {id: f").append(i).append(", effects: [");
      for (int j = 0; j < 900; j++) {
        text.append("{id: e").append(j).append("},");
      }
      text.append("]}\n");
    }
    text.append("views:\n");
    for (int i = 0; i < 80; i++) {
      text.append("- {about: [");
      for (int j = 0; j < 900; j++) {
        text.append("f/x").append(j).append(',');
      }
      text.append("]}\n");
    }

    assertTimeoutPreemptively(
        Duration.ofMinutes(3), () -> assertThat(problems(text.toString())).hasSize(1001));
  }
}
