package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final LocalizedText ANY = LocalizedText.same("Not touched.");

  @Test
  void it_starts_as_a_draft_by_the_method_of_this_sdk() {
    Assessment own = Assessment.bySelf().build();

    assertThat(own.type()).isEqualTo(AssessmentType.SELF);
    assertThat(own.providerCooperation()).isEqualTo(Cooperation.OWN_SERVICE);
    assertThat(own.method()).isEqualTo("kia-sdk-1");
    assertThat(own.status()).isEqualTo(AssessmentStatus.DRAFT);
    assertThat(own.notSupervision()).isNull();
    assertThat(own.views()).isEmpty();
  }

  @Test
  void everything_that_does_not_fit_is_refused_at_once() {
    Assessment.Builder builder =
        Assessment.byThirdParty(Cooperation.OWN_SERVICE)
            .method(" ")
            .assessor("")
            .untouched(Untouched.of(RightCluster.FAMILY, ANY))
            .untouched(Untouched.of(RightCluster.FAMILY, ANY))
            .consultation(class6b())
            .consultation(class6b())
            .view(view("v1"))
            .view(view("v1"))
            .response(response("v1", Response.Author.ASSESSOR, DAY.minusDays(1)))
            .response(response("v1", Response.Author.ASSESSOR, DAY))
            .response(response("v2", Response.Author.COMMISSIONER, DAY))
            .decision(
                new Decision(
                    Decision.Outcome.NONE, null, List.of(), null, null, DAY, null, List.of()))
            .followUp(new FollowUp(DAY.minusDays(1), List.of(), List.of()));

    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.path())
                    .containsExactly(
                        "method",
                        "assessor",
                        "provider-cooperation",
                        "untouched/1/cluster",
                        "follow-up/review-date",
                        "responses/0/date",
                        "responses/1/by",
                        "consultations/1/id",
                        "views/1/id",
                        "responses/2/to"));
  }

  @Test
  void a_review_on_the_day_of_the_decision_and_an_answer_on_the_day_of_the_view_are_fine() {
    Assessment assessment =
        Assessment.byThirdParty(Cooperation.NOT_ASKED)
            .view(view("v1"))
            .response(response("v1", Response.Author.ASSESSOR, DAY))
            .response(response("v1", Response.Author.COMMISSIONER, DAY))
            .decision(
                new Decision(
                    Decision.Outcome.NONE, null, List.of(), null, null, DAY, null, List.of()))
            .followUp(new FollowUp(DAY, List.of(), List.of()))
            .build();

    assertThat(assessment.responses()).hasSize(2);
  }

  @Test
  void somebody_was_heard_before_being_told_what_was_done() {
    assertThatThrownBy(
            () ->
                new Consultation(
                    "Class 6b",
                    Consultation.Group.CHILDREN,
                    ANY,
                    null,
                    0,
                    Consultation.Method.WORKSHOP,
                    Consultation.Influence.CONSULTING,
                    DAY,
                    null,
                    List.of(),
                    new Consultation.Feedback(DAY.minusDays(1), ANY)))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.path() + ": " + problem.message().en())
                    .satisfiesExactly(
                        id -> assertThat(id).startsWith("id: \"Class 6b\" cannot be an id."),
                        number ->
                            assertThat(number)
                                .isEqualTo(
                                    "number: There is at least one participant. Write a whole"
                                        + " number from 1 on."),
                        feedback ->
                            assertThat(feedback)
                                .isEqualTo(
                                    "feedback/date: The feedback (2026-04-30) is before the"
                                        + " consultation (2026-05-01). Check both dates.")));
  }

  @Test
  void whoever_answers_for_something_has_a_name() {
    assertThatThrownBy(() -> new Decision.Acceptance("a/b", " ", ""))
        .isInstanceOf(DescriptionException.class)
        .hasMessage("by: This text is empty.\nreason: This text is empty.");
    assertThatThrownBy(() -> new TeamMember(TeamMember.Role.LEAD, " "))
        .isInstanceOf(DescriptionException.class);
    assertThatThrownBy(() -> new FollowUp.Action(ANY, " ", DAY, null))
        .isInstanceOf(DescriptionException.class);
  }

  private static Consultation class6b() {
    return new Consultation(
        "class-6b",
        Consultation.Group.CHILDREN,
        ANY,
        null,
        24,
        Consultation.Method.WORKSHOP,
        Consultation.Influence.CONSULTING,
        DAY,
        null,
        List.of(),
        null);
  }

  private static View view(String id) {
    return new View(id, "Maker", DAY, View.Kind.EVIDENCE, List.of(), "It is not so.");
  }

  private static Response response(String to, Response.Author by, LocalDate date) {
    return new Response(to, by, Response.Outcome.NOTED, "Thank you.", date, List.of());
  }
}
