package io.github.kiasdk.examples.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.ResidualRisk;
import io.github.kiasdk.assessment.RiskTotal;
import io.github.kiasdk.assessment.TeamMember;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Goal;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The self-assessment that shows how a good one can look: what people did, not only what is. */
class ExemplaryAssessmentTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final KiaDocument DOCUMENT =
      DocumentReader.standard().read(Path.of("assessments", "exemplary.yaml"));
  private static final Service SERVICE = DOCUMENT.service();
  private static final Assessment ASSESSMENT = Objects.requireNonNull(DOCUMENT.assessment());
  private static final Decision DECISION = Objects.requireNonNull(ASSESSMENT.decision());
  private static final RiskMatrix MATRIX = RiskMatrix.standard();

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-01", "2026-11-22", "2027-03-01"})
  void it_passes_every_check_of_the_method_that_applies(LocalDate day) {
    Report report = checkOn(day);

    assertThat(report.failed()).extracting(Finding::fingerprint).isEmpty();
    assertThat(report.cannotTell()).extracting(Finding::fingerprint).isEmpty();
    assertThat(report.with(Outcome.ERROR)).isEmpty();
    assertThat(report.with(Outcome.PASSED))
        .extracting(finding -> finding.check().id())
        .filteredOn(id -> id.startsWith("KIA-"))
        .containsAll(ofSelfAssessments());
  }

  @Test
  void once_the_day_to_look_again_has_passed_somebody_has_to_look() {
    assertThat(checkOn(LocalDate.of(2027, 4, 2)).failed())
        .extracting(finding -> finding.check().id())
        .containsExactly("KIA-21");
  }

  @Test
  void a_team_of_several_trades_assessed_its_own_service_and_calls_it_no_supervision() {
    assertThat(ASSESSMENT.type()).isEqualTo(AssessmentType.SELF);
    assertThat(ASSESSMENT.method()).isEqualTo(Assessment.METHOD);
    assertThat(ASSESSMENT.notSupervision()).isTrue();
    assertThat(ASSESSMENT.limitations()).isNotNull();
    assertThat(ASSESSMENT.team())
        .extracting(TeamMember::role)
        .contains(
            TeamMember.Role.LEAD, TeamMember.Role.CHILD_RIGHTS, TeamMember.Role.DESIGN_AND_DATA);
  }

  @Test
  void somebody_looked_at_every_group_of_rights_and_of_vulnerable_children() {
    Set<VulnerableGroup> seen = EnumSet.copyOf(ASSESSMENT.groupsConsidered());
    for (Functionality functionality : SERVICE.functionalities()) {
      functionality.effects().forEach(effect -> seen.addAll(effect.vulnerableGroups()));
    }

    assertThat(EffectGrid.of(SERVICE, ASSESSMENT).notSeen()).isEmpty();
    assertThat(seen).containsExactlyInAnyOrder(VulnerableGroup.values());
  }

  @Test
  void every_effect_says_whom_it_touches_and_where_it_comes_from() {
    assertThat(SERVICE.functionalities())
        .flatExtracting(Functionality::effects)
        .allSatisfy(
            effect -> {
              assertThat(effect.ages()).isNotNull();
              assertThat(effect.origin()).isNotNull();
              assertThat(effect.evidence())
                  .isNotEmpty()
                  .allSatisfy(source -> assertThat(source.date()).isNotNull());
            });
  }

  @Test
  void every_harm_has_a_level_and_measures_leave_none_of_them_high() {
    assertThat(RiskTotal.beforeMeasures(SERVICE, MATRIX)).isEqualTo(new RiskTotal.Known(1, 4, 8));
    assertThat(RiskTotal.afterMeasures(SERVICE, MATRIX)).isEqualTo(new RiskTotal.Known(0, 4, 9));
  }

  @Test
  void what_stays_above_low_is_accepted_by_the_one_who_decided() {
    List<String> remaining = new ArrayList<>();
    for (Functionality functionality : SERVICE.functionalities()) {
      for (Effect effect : functionality.effects()) {
        ResidualRisk risk = ResidualRisk.of(functionality, effect, MATRIX);
        if (risk != null && risk.level() != Level.LOW) {
          remaining.add(functionality.id() + "/" + effect.id());
        }
      }
    }

    assertThat(DECISION.accepts())
        .extracting(Decision.Acceptance::effect)
        .containsExactlyElementsOf(remaining);
    assertThat(DECISION.accepts())
        .extracting(Decision.Acceptance::by)
        .containsOnly(Objects.requireNonNull(DECISION.by()));
  }

  @Test
  void every_benefit_is_made_larger_or_has_a_reason_to_leave_it() {
    for (Functionality functionality : SERVICE.functionalities()) {
      for (Effect effect : functionality.effects()) {
        boolean strengthened =
            functionality.mitigations().stream()
                .anyMatch(
                    one -> one.goal() == Goal.STRENGTHEN && one.treats().contains(effect.id()));
        assertThat(effect.sign() == Sign.NEGATIVE || strengthened)
            .as(functionality.id() + "/" + effect.id())
            .isEqualTo(effect.notStrengthened() == null);
      }
    }
  }

  @Test
  void every_measure_has_an_owner_a_day_and_a_look_at_other_rights() {
    assertThat(SERVICE.functionalities())
        .flatExtracting(Functionality::mitigations)
        .allSatisfy(
            measure -> {
              assertThat(measure.owner()).isNotNull();
              assertThat(measure.date()).isNotNull();
              assertThat(measure.sideEffects().isEmpty())
                  .isEqualTo(measure.noSideEffects() != null);
            });
  }

  @Test
  void a_measure_that_is_there_was_tested_and_another_claims_nothing() {
    assertThat(SERVICE.functionalities())
        .flatExtracting(Functionality::mitigations)
        .allSatisfy(
            measure -> {
              boolean there = measure.status() == Status.IMPLEMENTED;
              assertThat(measure.effectiveness() == Effectiveness.NOT_TESTED).isEqualTo(!there);
              assertThat(!there || isDated(measure)).isTrue();
            });
  }

  @Test
  void children_decided_too_and_everybody_heard_what_came_of_it() {
    assertThat(ASSESSMENT.consultations())
        .extracting(Consultation::group)
        .contains(
            Consultation.Group.CHILDREN, Consultation.Group.PARENTS, Consultation.Group.EXPERTS);
    assertThat(ASSESSMENT.consultations())
        .extracting(Consultation::level)
        .contains(Consultation.Influence.CO_DECIDING)
        .doesNotContain(Consultation.Influence.ILLUSTRATIVE);
    assertThat(ASSESSMENT.consultations())
        .allSatisfy(
            held -> {
              assertThat(held.feedback()).isNotNull();
              assertThat(held.input()).isNotEmpty();
              assertThat(held.group() == Consultation.Group.CHILDREN && held.consent() == null)
                  .isFalse();
            });
    assertThat(ASSESSMENT.consultations())
        .flatExtracting(Consultation::input)
        .allSatisfy(
            input -> {
              assertThat(input.about()).isNotEmpty();
              assertThat(input.done()).isNotNull();
            });
  }

  @Test
  void the_decision_comes_after_what_it_rests_on_and_before_the_reference_date() {
    assertThat(DECISION.date()).isBefore(SERVICE.referenceDate());
    assertThat(ASSESSMENT.consultations())
        .extracting(Consultation::date)
        .allMatch(day -> day.isBefore(Objects.requireNonNull(DECISION.date())));
    assertThat(SERVICE.functionalities())
        .flatExtracting(Functionality::mitigations)
        .extracting(Mitigation::date)
        .allMatch(day -> day.isBefore(DECISION.date()));
  }

  @Test
  void what_happens_next_has_an_owner_and_is_due_before_somebody_looks_again() {
    FollowUp next = Objects.requireNonNull(ASSESSMENT.followUp());

    assertThat(next.triggers()).contains(FollowUp.Trigger.values());
    assertThat(next.actions())
        .isNotEmpty()
        .allMatch(action -> action.due().isAfter(SERVICE.referenceDate()))
        .allMatch(action -> action.due().isBefore(next.reviewDate()));
  }

  /** All but those on views: nobody asks itself for one. A likelihood is asked of third parties. */
  private static List<String> ofSelfAssessments() {
    return KiaMethod.checklist().checks().stream()
        .map(Check::id)
        .filter(id -> !List.of("KIA-09", "KIA-15", "KIA-16").contains(id))
        .toList();
  }

  private static Report checkOn(LocalDate day) {
    return KiaMethod.checklist()
        .at(Clock.fixed(day.atStartOfDay(ZONE).toInstant(), ZONE))
        .assessed(ASSESSMENT)
        .check(SERVICE);
  }

  private static boolean isDated(Mitigation measure) {
    return measure.evidence().stream().map(Evidence::date).anyMatch(Objects::nonNull);
  }
}
