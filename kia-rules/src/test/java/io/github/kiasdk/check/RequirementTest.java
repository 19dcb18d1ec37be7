package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RequirementTest {

  private static final LocalizedText NOT_MEASURED =
      new LocalizedText("Het gevolg heeft geen maatregel.", "The effect has no measure.");

  /** Every effect has a measure: what the checks of the KIA method will ask. */
  private static final Requirement MEASURED =
      described -> {
        List<Observation> seen = new ArrayList<>();
        for (Effect effect : Objects.requireNonNull(described.functionality()).effects()) {
          seen.add(Observation.of(Truth.FALSE, effect.id(), NOT_MEASURED));
        }
        return seen;
      };

  @Test
  void code_answers_for_each_thing_it_saw() {
    Report report =
        checklist(check(1).requires(MEASURED).build())
            .check(video().effect(effect("sleep")).effect(effect("school")).build());

    assertThat(report.findings())
        .extracting(Finding::fingerprint)
        .containsExactly("TST-1.01@video#sleep", "TST-1.01@video#school");
    assertThat(report.failed())
        .hasSize(2)
        .allMatch(finding -> NOT_MEASURED.equals(finding.because()))
        .allMatch(finding -> finding.basis() == Basis.DECLARED);
  }

  @Test
  void code_sees_what_people_judged_here_and_which_checks_there_are() {
    List<String> seen = new ArrayList<>();
    Requirement looking =
        described -> {
          described.judgementsHere().forEach(one -> seen.add(described.id() + one.check()));
          seen.add(described.isCheck("TST-1.02") + " " + described.isJudged("TST-1.02"));
          seen.add(described.isCheck("TST-1.03") + " " + described.isJudged("TST-1.03"));
          seen.add(described.nearestPlace("vidoe") + " " + described.nearestPlace("nowhere"));
          return List.of();
        };
    Checklist checklist =
        checklist(check(1).requires(looking).build(), check(2).judgedOnly(LAMP).build())
            .judged(List.of(passed("TST-1.02", "video"), passed("TST-1.02", "other")));

    checklist.check(service().functionality(video().build()).build());

    assertThat(seen).containsExactly("videoTST-1.02", "true true", "false false", "video null");
  }

  private static Judgement passed(String check, String place) {
    return new Judgement(
        check,
        place,
        Verdict.PASSED,
        "A",
        "product owner",
        null,
        TODAY,
        TODAY,
        "The lamp was seen off.",
        List.of());
  }

  @Test
  void code_sees_the_assessment_that_the_checklist_was_given() {
    Requirement published =
        described -> {
          Assessment assessment = described.assessment();
          Truth truth =
              assessment == null
                  ? Truth.UNKNOWN
                  : Truth.of(assessment.status() == AssessmentStatus.PUBLISHED);
          return List.of(Observation.of(truth, "", NOT_MEASURED));
        };
    Checklist checklist = checklist(check(1).requires(published).build());
    Assessment assessment =
        Assessment.byThirdParty(Cooperation.NOT_ASKED).status(AssessmentStatus.PUBLISHED).build();

    assertThat(only(checklist.check(video().build()), "video").outcome())
        .isEqualTo(Outcome.CANNOT_TELL);
    Checklist assessed = checklist.assessed(assessment);
    assertThat(only(assessed.check(video().build()), "video").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(only(assessed.judged(List.of()).check(video().build()), "video").outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(only(assessed.assessed(null).check(video().build()), "video").outcome())
        .isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void what_is_not_described_is_inapplicable_and_no_pass() {
    Report report = checklist(check(1).requires(MEASURED).build()).check(video().build());

    assertThat(only(report, "video").reason()).isEqualTo(Reason.NOTHING_TO_SAY);
    assertThat(report.saysAnything()).isFalse();
  }

  @Test
  void unknown_cannot_tell_and_names_the_facts() {
    Requirement unknown =
        described ->
            List.of(
                Observation.of(Truth.UNKNOWN, "", List.of(new Reading(LAMP.name(), LAMP, null))));

    Report report = checklist(check(1).requires(unknown, LAMP).build()).check(video().build());

    assertThat(only(report, "video").outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(only(report, "video").decidedBy()).isEmpty();
    assertThat(report.nextFacts()).extracting(NextFact::name).containsExactly("house.lamp");
  }

  @Test
  void code_can_wait_for_a_judgement_and_says_which_decided() {
    Requirement met = described -> List.of(Observation.of(Truth.TRUE, "", List.of()));
    Checklist judged = checklist(check(1).requires(met).thenJudged().build());
    Judgement judgement =
        new Judgement(
            "TST-1.01",
            "video",
            Verdict.PASSED,
            "A",
            "product owner",
            null,
            TODAY,
            TODAY,
            "The lamp was seen off.",
            List.of());

    Finding open = only(judged.check(video().build()), "video");
    Finding passed = only(judged.judged(List.of(judgement)).check(video().build()), "video");

    assertThat(open.reason()).isEqualTo(Reason.NO_JUDGEMENT);
    assertThat(open.judgement()).isNull();
    assertThat(passed.basis()).isEqualTo(Basis.JUDGED);
    assertThat(passed.judgement()).isEqualTo(judgement);
  }

  @Test
  void code_is_asked_only_of_the_ages_for_which_the_check_applies() {
    Requirement sees =
        described -> List.of(Observation.of(Truth.FALSE, "", text(described.ages().toString())));
    Functionality differs =
        video()
            .forAges(10, 17)
            .declare(INHABITED, byAge(ages(10, 12), false).and(ages(13, 17), true))
            .build();

    Report report =
        checklist(check(1).appliesWhen(INHABITED.isTrue()).requires(sees).build()).check(differs);

    assertThat(report.with(Outcome.FAILED))
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.because()).isEqualTo(text("13-17"));
              assertThat(failed.fingerprint()).isEqualTo("TST-1.01@video#13-17");
            });
    assertThat(report.with(Outcome.INAPPLICABLE))
        .singleElement()
        .matches(finding -> finding.ages().equals(ages(10, 12)));
  }

  @Test
  void code_sees_the_service_and_what_is_inherited_from_it() {
    Requirement sees =
        described ->
            List.of(
                Observation.of(
                    Truth.of(
                        described.service() != null
                            && Boolean.TRUE.equals(described.facts().valueAt(LAMP, 12))
                            && described.today().equals(TODAY)
                            && described.id().equals("video")),
                    "",
                    List.of()));

    Report report =
        checklist(check(1).requires(sees, LAMP).build())
            .check(service().declare(LAMP, true).functionality(video().build()).build());

    assertThat(only(report, "video").outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void code_that_throws_or_names_two_things_alike_is_an_error() {
    Requirement throwing =
        described -> {
          throw new IllegalStateException("broken");
        };
    Observation same = Observation.of(Truth.FALSE, "same", List.of());

    Report report =
        checklist(
                check(1).requires(throwing).build(),
                check(2).requires(described -> List.of(same, same)).build())
            .check(video().build());

    assertThat(report.with(Outcome.ERROR)).hasSize(2).hasSameSizeAs(report.findings());
  }

  @Test
  void a_check_of_the_description_is_asked_of_everything_and_never_passes() {
    Requirement sees =
        described ->
            List.of(Observation.of(Truth.of(!described.id().equals("search")), "", text("Seen.")));
    Checklist all =
        Checklist.of(List.of(check(1).ofDescription().requires(sees).build()))
            .within(DOOR.isTrue());

    Report report =
        all.check(
            service()
                .declare(DOOR, false)
                .functionality(video().build())
                .functionality(search().build())
                .build());

    assertThat(report.findings()).singleElement().hasToString("TST-1.01@house/search failed");
    assertThat(all.check(video().build()).findings()).isEmpty();
    assertThat(all.check(search().build()).failed()).hasSize(1);
  }

  @Test
  void a_check_of_the_description_is_code() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(1).ofDescription().requires(LAMP.isTrue()).build())
        .withMessageContaining("is code");
  }

  private static LocalizedText text(String words) {
    return LocalizedText.same(words);
  }

  private static Effect effect(String id) {
    return Effect.negative(id, "Gevolg", "Effect", Right.HEALTH).build();
  }
}
