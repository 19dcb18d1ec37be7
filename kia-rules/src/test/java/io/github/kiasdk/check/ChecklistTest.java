package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.DOOR_CLOSED;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private static final Check OF_SERVICE = check(3).ofService().requires(LAMP.isFalse()).build();

  @Test
  void a_declared_fact_passes_or_fails_and_one_that_is_not_declared_does_neither() {
    Checklist lamp = checklist(LAMP_OFF);

    Finding passed = only(lamp.check(video().declare(LAMP, false).build()), "video");
    Finding failed = only(lamp.check(video().declare(LAMP, true).build()), "video");
    Finding open = only(lamp.check(video().build()), "video");

    assertThat(passed.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(passed.basis()).isEqualTo(Basis.DECLARED);
    assertThat(passed.reason()).isNull();
    assertThat(names(passed.decidedBy())).containsExactly("house.lamp");
    assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failed.basis()).isEqualTo(Basis.DECLARED);
    assertThat(failed.decidedBy())
        .containsExactly(new Reading("house.lamp", LAMP, new LocalizedText("ja", "yes")));
    assertThat(open.outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(open.reason()).isEqualTo(Reason.UNDECLARED);
    assertThat(open.basis()).isNull();
    assertThat(open.decidedBy()).isEmpty();
    assertThat(open.missing()).containsExactly(new Reading("house.lamp", LAMP, null));
  }

  @Test
  void whether_it_applies_is_asked_first_and_apart_from_what_it_requires() {
    Checklist door = checklist(DOOR_CLOSED);

    Finding unknown = only(door.check(video().declare(DOOR, true).build()), "video");
    Finding not =
        only(door.check(video().declare(INHABITED, false).declare(DOOR, true).build()), "video");
    Finding applies = only(door.check(video().declare(INHABITED, true).build()), "video");

    assertThat(unknown.reason()).isEqualTo(Reason.APPLICABILITY_UNKNOWN);
    assertThat(names(unknown.missing())).containsExactly("house.inhabited");
    assertThat(not.outcome()).isEqualTo(Outcome.INAPPLICABLE);
    assertThat(not.reason()).isEqualTo(Reason.DOES_NOT_APPLY);
    assertThat(names(not.decidedBy())).containsExactly("house.inhabited");
    assertThat(not.missing()).isEmpty();
    assertThat(applies.reason()).isEqualTo(Reason.UNDECLARED);
    assertThat(names(applies.missing())).containsExactly("house.door");
  }

  @Test
  void a_check_is_relevant_to_its_kinds_and_to_whoever_declares_what_it_requires() {
    Checklist door = checklist(DOOR_CLOSED);

    Finding otherKind = only(door.check(search().build()), "search");
    Finding onlyApplicability =
        only(door.check(search().declare(INHABITED, true).build()), "search");
    Finding declared = only(door.check(search().declare(DOOR, true).build()), "search");

    assertThat(otherKind.outcome()).isEqualTo(Outcome.INAPPLICABLE);
    assertThat(otherKind.reason()).isEqualTo(Reason.NOT_RELEVANT);
    assertThat(otherKind.decidedBy()).isEmpty();
    assertThat(otherKind.missing()).isEmpty();
    assertThat(onlyApplicability.reason()).isEqualTo(Reason.NOT_RELEVANT);
    assertThat(declared.reason()).isEqualTo(Reason.APPLICABILITY_UNKNOWN);
  }

  @Test
  void a_fact_of_the_service_makes_no_functionality_of_another_kind_relevant() {
    Report report =
        checklist(LAMP_OFF)
            .check(
                service()
                    .declare(LAMP, true)
                    .functionality(search().build())
                    .functionality(video().build())
                    .build());

    assertThat(only(report, "search").reason()).isEqualTo(Reason.NOT_RELEVANT);
    assertThat(only(report, "video").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.findings()).hasSize(2);
  }

  @Test
  void a_fact_of_the_service_that_no_functionality_reads_is_asked_of_the_service() {
    Report report =
        checklist(LAMP_OFF)
            .check(service().declare(LAMP, true).functionality(search().build()).build());

    Finding whole = only(report, "house");
    assertThat(whole.subject()).isEqualTo(Subject.SERVICE);
    assertThat(whole.outcome()).isEqualTo(Outcome.FAILED);
    for (Check check : List.of(LAMP_OFF, DOOR_CLOSED)) {
      Report silent = checklist(check).check(service().declare(INHABITED, true).build());
      assertThat(silent.findings()).extracting(Finding::check).containsOnly(Checklist.ofAreas());
      assertThat(silent.notAsked().values()).allMatch(checks -> checks.equals(List.of(check)));
    }
  }

  @Test
  void a_check_on_the_service_is_asked_once_of_the_service() {
    Report report =
        checklist(OF_SERVICE)
            .check(service().declare(LAMP, false).functionality(search().build()).build());

    assertThat(report.findings()).hasSize(1);
    assertThat(only(report, "house").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(only(report, "house").title()).isEqualTo(LocalizedText.same("A house"));
    assertThat(only(checklist(OF_SERVICE).check(service().build()), "house").reason())
        .isEqualTo(Reason.UNDECLARED);
  }

  @Test
  void a_functionality_of_a_relevant_kind_answers_for_the_service() {
    Report report =
        checklist(OF_SERVICE)
            .check(service().declare(LAMP, false).functionality(video().build()).build());

    assertThat(report.findings()).hasSize(1);
    assertThat(only(report, "video").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(only(report, "video").subject()).isEqualTo(Subject.FUNCTIONALITY);
  }

  @Test
  void a_functionality_that_declares_what_the_service_is_asked_answers_for_it() {
    Report report =
        checklist(OF_SERVICE)
            .check(
                service()
                    .functionality(search().declare(LAMP, true).build())
                    .functionality(video().declare(LAMP, false).build())
                    .build());

    assertThat(report.findings())
        .extracting(Finding::functionality, Finding::outcome)
        .containsExactly(tuple("search", Outcome.FAILED), tuple("video", Outcome.PASSED));
  }

  @Test
  void what_the_service_declares_is_asked_of_it_too_unless_a_relevant_kind_answers() {
    Functionality declares = search().declare(LAMP, true).build();

    Report both =
        checklist(OF_SERVICE).check(service().declare(LAMP, false).functionality(declares).build());
    Report answered =
        checklist(OF_SERVICE)
            .check(
                service()
                    .declare(LAMP, false)
                    .functionality(declares)
                    .functionality(video().build())
                    .build());

    assertThat(both.findings())
        .extracting(Finding::functionality, Finding::outcome)
        .containsExactlyInAnyOrder(tuple("search", Outcome.FAILED), tuple("house", Outcome.PASSED));
    assertThat(answered.findings())
        .extracting(Finding::functionality, Finding::outcome)
        .containsExactly(tuple("search", Outcome.FAILED), tuple("video", Outcome.PASSED));
  }

  @Test
  void a_lone_functionality_is_asked_only_those_checks_on_the_service_that_are_relevant_to_it() {
    assertThat(checklist(OF_SERVICE).check(search().build()).findings()).isEmpty();
    assertThat(checklist(OF_SERVICE).check(video().build()).findings()).hasSize(1);
    assertThat(checklist(OF_SERVICE).check(search().declare(LAMP, true).build()).findings())
        .hasSize(1);
  }

  @Test
  void a_functionality_inherits_from_the_service_and_its_own_declaration_wins() {
    Report report =
        checklist(DOOR_CLOSED)
            .check(
                service()
                    .declare(INHABITED, true)
                    .declare(DOOR, true)
                    .functionality(video().declare(DOOR, false).build())
                    .functionality(Functionality.of(FunctionalityKind.VIDEO, "clip").build())
                    .build());

    assertThat(only(report, "video").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(only(report, "clip").outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void checks_stand_in_the_order_of_their_ids() {
    Check ten = check(10).requires(LAMP.isFalse()).build();

    assertThat(Checklist.of(List.of(ten, DOOR_CLOSED, LAMP_OFF)).checks())
        .containsExactly(LAMP_OFF, DOOR_CLOSED, ten);
    assertThat(checklist(LAMP_OFF).and(List.of(ten)).checks()).containsExactly(LAMP_OFF, ten);
    assertThat(checklist(LAMP_OFF, ten).only(check -> check.equals(ten)).checks())
        .containsExactly(ten);
    assertThat(checklist(LAMP_OFF, ten).find("TST-1.10")).isSameAs(ten);
    assertThat(checklist(LAMP_OFF).find("TST-1.10")).isNull();
  }

  @Test
  void an_id_stands_in_a_checklist_once() {
    Check same = check(1).requires(DOOR.isFalse()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checklist.of(List.of(LAMP_OFF, same)))
        .withMessage("Two checks have the id TST-1.01");
    assertThatIllegalArgumentException().isThrownBy(() -> checklist(LAMP_OFF).and(List.of(same)));
  }

  @Test
  void a_principle_is_a_checklist_of_its_own() {
    Principle other = new Principle("test-2", 2, LocalizedText.same("Other"));
    Check elsewhere =
        Check.check("TST-2.01", other, SampleChecks.TEXTS)
            .severity(Level.LOW)
            .relevantFor(FunctionalityKind.VIDEO)
            .requires(LAMP.isFalse())
            .ground(Ground.CODE)
            .rights(Right.HEALTH)
            .cites(SampleChecks.REFERENCE)
            .since("0.1.0")
            .build();

    assertThat(checklist(LAMP_OFF, elsewhere).principle(other).checks()).containsExactly(elsewhere);
  }
}
