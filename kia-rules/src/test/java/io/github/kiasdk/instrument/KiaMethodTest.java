package io.github.kiasdk.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.assessment.NotAsked;
import io.github.kiasdk.assessment.SourceKind;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.DecidedBy;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import io.github.kiasdk.text.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KiaMethodTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Effect SLEEP =
      Effect.negative("sleep", "Later slapen", "Late sleep", Right.HEALTH).build();
  private static final Effect FRIENDS =
      Effect.positive("friends", "Vrienden", "Friends", Right.ASSOCIATION).build();

  @Test
  void the_description_decides_all_of_its_checks() {
    assertThat(KiaMethod.checks())
        .isNotEmpty()
        .isSorted()
        .allMatch(check -> check.decidedBy() == DecidedBy.DESCRIPTION)
        .allMatch(check -> check.principle().equals(KiaMethod.HEADING))
        .allMatch(check -> check.ground() != Ground.CODE && check.facts().isEmpty());
    assertThat(KiaMethod.checklist().checks()).isEqualTo(KiaMethod.checks());
    assertThat(KiaMethod.checklist().scope()).isNull();
  }

  @Test
  void both_languages_have_all_texts_and_no_others() {
    Set<String> keys = new TreeSet<>();
    for (Check check : KiaMethod.checks()) {
      for (Check.Text text : Check.Text.values()) {
        keys.add(check.id() + "." + text.name().toLowerCase(Locale.ROOT));
      }
    }
    Texts texts = Texts.of(KiaMethod.class, "KiaMethod");
    assertThat(texts.keys(Locale.ENGLISH)).isEqualTo(keys);
    assertThat(texts.keys(Locale.forLanguageTag("nl"))).isEqualTo(keys);
  }

  @Test
  void without_effects_and_assessment_every_check_has_nothing_to_check() {
    Report report = check(service(functionality().build()), null);

    assertThat(report.findings())
        .filteredOn(finding -> !finding.check().equals(Checklist.ofAreas()))
        .hasSameSizeAs(KiaMethod.checks())
        .allMatch(finding -> finding.reason() == Reason.NOTHING_TO_SAY);
  }

  @Test
  void effects_without_an_assessment_ask_each_question_about_the_assessment_once() {
    Report report = check(service(functionality().effect(SLEEP).effect(FRIENDS).build()), null);

    assertThat(report.cannotTell())
        .filteredOn(finding -> finding.check().subject() == Subject.SERVICE)
        .hasSameSizeAs(
            KiaMethod.checks().stream()
                .filter(check -> check.subject() == Subject.SERVICE)
                .toList())
        .allMatch(
            finding -> finding.because().en().equals("There are effects, and no assessment."));
  }

  @Test
  void each_effect_and_measure_has_a_finding_of_its_own() {
    Effect other = Effect.negative("money", "Geld", "Money", Right.OTHER_EXPLOITATION).build();
    Report report =
        check(
            service(
                functionality()
                    .effect(SLEEP)
                    .effect(other)
                    .mitigation(
                        Mitigation.treating(List.of("sleep"), "break", "Pauze", "Break").build())
                    .build()),
            null);

    assertThat(prints(report))
        .doesNotHaveDuplicates()
        .contains("KIA-10@app/video#sleep", "KIA-10@app/video#money", "KIA-12@app/video#break");
    assertThat(outcome(report, "KIA-10@app/video#sleep")).isEqualTo(Outcome.FAILED);
    assertThat(outcome(report, "KIA-10@app/video#money")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @ParameterizedTest
  @EnumSource(AssessmentStatus.class)
  void a_missing_step_fails_only_once_the_assessment_was_adopted(AssessmentStatus status) {
    Report report =
        check(
            service(functionality().effect(SLEEP).effect(FRIENDS).build()),
            Assessment.byThirdParty(Cooperation.NOT_ASKED).status(status).build());
    Outcome expected =
        status == AssessmentStatus.DRAFT || status == AssessmentStatus.OUT_FOR_VIEWS
            ? Outcome.CANNOT_TELL
            : Outcome.FAILED;

    for (String id : List.of("KIA-15@app", "KIA-17@app", "KIA-20@app")) {
      assertThat(outcome(report, id)).as(id).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(AssessmentStatus.class)
  void no_measure_at_all_fails_for_who_knows_the_service_once_the_assessment_was_adopted(
      AssessmentStatus status) {
    Report own =
        check(
            service(functionality().effect(SLEEP).effect(FRIENDS).build()),
            Assessment.bySelf().status(status).build());
    Report outsider =
        check(
            service(functionality().effect(SLEEP).effect(FRIENDS).build()),
            Assessment.byThirdParty(Cooperation.NOT_ASKED).status(status).build());
    boolean open = status == AssessmentStatus.DRAFT || status == AssessmentStatus.OUT_FOR_VIEWS;

    assertThat(outcome(own, "KIA-10@app/video#sleep"))
        .isEqualTo(open ? Outcome.CANNOT_TELL : Outcome.FAILED);
    assertThat(outcome(outsider, "KIA-10@app/video#sleep")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void a_promise_never_counts_as_a_measure_that_works() {
    for (Status status : Status.values()) {
      Mitigation measure =
          Mitigation.treating(List.of("sleep"), "break", "Pauze", "Break")
              .status(status)
              .defaultOn(true)
              .tested(Effectiveness.WORKS)
              .build();
      Report report =
          check(service(functionality().effect(SLEEP).mitigation(measure).build()), null);

      assertThat(outcome(report, "KIA-10@app/video#sleep"))
          .as(status.id())
          .isEqualTo(status == Status.IMPLEMENTED ? Outcome.PASSED : Outcome.FAILED);
    }
  }

  @Test
  void a_measure_for_one_effect_does_nothing_about_another_functionality() {
    Functionality video = functionality().effect(SLEEP).build();
    Functionality chat = Functionality.of(FunctionalityKind.DM, "chat").effect(SLEEP).build();
    Assessment accepted =
        Assessment.bySelf()
            .decision(
                new Decision(
                    Decision.Outcome.CONTINUE,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of(new Decision.Acceptance("chat/sleep", "B. de Vries", "It is rare."))))
            .build();
    Report report = check(service(video, chat), accepted);

    assertThat(outcome(report, "KIA-10@app/chat#sleep")).isEqualTo(Outcome.PASSED);
    assertThat(outcome(report, "KIA-10@app/video#sleep")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void the_groups_of_rights_are_those_the_assessment_chose() {
    Assessment crbd =
        Assessment.bySelf()
            .untouched(
                Untouched.of(
                    RightCluster.AGENCY, new LocalizedText("Niet geraakt.", "Not touched.")))
            .build();
    Report report = check(service(functionality().effect(SLEEP).build()), crbd);

    assertThat(report.findings())
        .filteredOn(finding -> finding.check().id().equals("KIA-02"))
        .extracting(Finding::about)
        .containsExactlyElementsOf(
            RightScheme.CRBD.clusters().stream().map(RightCluster::id).toList());
    assertThat(outcome(report, "KIA-02@app#crbd-11")).isEqualTo(Outcome.PASSED);
    assertThat(outcome(report, "KIA-02@app#crbd-7")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void one_effect_that_names_rights_of_many_groups_answers_only_for_its_first() {
    List<Right> many = new ArrayList<>();
    for (RightCluster cluster : RightScheme.GC25.clusters().subList(0, 7)) {
      for (Right right : Right.values()) {
        if (right.cluster(RightScheme.GC25) == cluster) {
          many.add(right);
          break;
        }
      }
    }
    Assessment own = Assessment.bySelf().build();

    assertThat(seen(check(service(bothOf(many)), own))).isEqualTo(1);
    assertThat(seen(check(service(bothOf(many.subList(0, 3))), own))).isEqualTo(3);
  }

  private static Functionality bothOf(List<Right> rights) {
    Right[] named = rights.toArray(new Right[0]);
    return functionality()
        .effect(Effect.negative("bad", "Slecht", "Bad", named).build())
        .effect(Effect.positive("good", "Goed", "Good", named).build())
        .build();
  }

  @Test
  void each_functionality_answers_for_itself_with_both_signs_or_reasons() {
    Functionality video = functionality().effect(SLEEP).build();
    Functionality chat = Functionality.of(FunctionalityKind.DM, "chat").build();
    String health = "KIA-02@app#health-and-welfare";
    Untouched inChat = untouched("Wie schrijft, slaapt er niet minder om.", null, "chat");
    Untouched noGood = untouched("Kijken maakt niemand gezonder.", Sign.POSITIVE, "video");

    Report nothing = check(service(video, chat), Assessment.bySelf().build());
    Report half = check(service(video, chat), Assessment.bySelf().untouched(inChat).build());
    Report all =
        check(
            service(video, chat), Assessment.bySelf().untouched(inChat).untouched(noGood).build());
    Report against =
        check(
            service(video, chat),
            Assessment.bySelf()
                .untouched(untouched("Niemand slaapt er minder om.", Sign.NEGATIVE, "video"))
                .build());

    assertThat(outcome(nothing, health)).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(because(nothing, health))
        .isEqualTo("Nobody looked at this for chat. Only one side was looked at for video.");
    assertThat(because(half, health)).isEqualTo("Only one side was looked at for video.");
    assertThat(outcome(all, health)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(against, health)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_reason_for_one_side_of_a_functionality_holds_for_the_groups_that_it_touches() {
    Functionality video =
        functionality()
            .effect(SLEEP)
            .oneSided("Het is er alleen om af te leiden.", "It is there to distract only.")
            .build();
    Report report = check(service(video), Assessment.bySelf().build());

    assertThat(outcome(report, "KIA-02@app#health-and-welfare")).isEqualTo(Outcome.PASSED);
    assertThat(outcome(report, "KIA-02@app#family")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @Test
  void taking_any_effect_or_reason_away_never_answers_a_group() {
    Functionality video = functionality().effect(SLEEP).effect(FRIENDS).build();
    Functionality bare = functionality().build();
    List<Untouched> reasons =
        List.of(
            untouched("Kijken maakt niemand gezonder.", Sign.POSITIVE, "video"),
            new Untouched(
                RightCluster.FAMILY,
                List.of("video"),
                null,
                LocalizedText.same("Ouders merken er niets van.")));
    for (Functionality part : List.of(video, bare)) {
      for (int left = 0; left < reasons.size(); left++) {
        Assessment.Builder fewer = Assessment.bySelf();
        Assessment.Builder all = Assessment.bySelf();
        reasons.forEach(all::untouched);
        reasons.subList(0, left).forEach(fewer::untouched);
        assertThat(passed(check(service(video), all.build())))
            .containsAll(passed(check(service(part), fewer.build())));
      }
    }
  }

  private static List<String> passed(Report report) {
    return report.with(Outcome.PASSED).stream()
        .map(Finding::fingerprint)
        .filter(print -> print.startsWith("KIA-02"))
        .toList();
  }

  private static Untouched untouched(String words, @Nullable Sign sign, String... parts) {
    return new Untouched(
        RightCluster.HEALTH_AND_WELFARE, List.of(parts), sign, LocalizedText.same(words));
  }

  private static String because(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow()
        .because()
        .en();
  }

  private static long seen(Report report) {
    return report.with(Outcome.PASSED).stream()
        .filter(finding -> finding.check().id().equals("KIA-02"))
        .count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onze bron noemt er geen.",
        "Er is niets gevonden.",
        "Our source names none.",
        "None was found in research.",
        "De gids noemt alleen wat kinderen ervan leren.",
        "The sources are about a fine. They name no benefit for children.",
        "Een bron voor een voordeel vonden we niet.",
        "What children gain from it the sources do not say.",
        "Geen bron vertelt daarover.",
        "The survey names only a benefit here.",
        "De omvang is nog onbekend."
      })
  void that_nothing_was_found_is_no_answer(String words) {
    Assessment assessment =
        Assessment.bySelf()
            .untouched(Untouched.of(RightCluster.FAMILY, LocalizedText.same(words)))
            .build();
    Report group = check(service(functionality().build()), assessment);
    Report side =
        check(service(functionality().effect(SLEEP).oneSided(words, words).build()), null);

    assertThat(outcome(group, "KIA-02@app#family")).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(outcome(side, "KIA-01@app/video")).isEqualTo(Outcome.CANNOT_TELL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een melding blijft zonder gevolgen voor wie meldt.",
        "It has no benefit for the child it happens to.",
        "Er is niets te koop, en reclame is er niet.",
        "Children do not see it; only parents do.",
        "Whoever reports becomes no more vulnerable, and an unfair report stands elsewhere.",
        "Wie meldt, wordt daardoor niet kwetsbaarder."
      })
  void a_reason_about_the_functionality_itself_is_an_answer(String words) {
    Report side =
        check(service(functionality().effect(SLEEP).oneSided(words, words).build()), null);

    assertThat(outcome(side, "KIA-01@app/video")).isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er is niets gevonden. | CANNOT_TELL",
        "De omvang is nog onbekend. | CANNOT_TELL",
        "Half of the pupils said so; whether it lasts is not known yet. | PASSED"
      })
  void a_level_may_rest_on_what_is_known_and_say_what_is_not(String words, Outcome outcome) {
    Effect rated =
        Effect.negative("sleep", "Later slapen", "Late sleep", Right.HEALTH)
            .rating(Rating.of(Impact.LOW, Likelihood.LOW).because(words))
            .build();
    Report rating = check(service(functionality().effect(rated).build()), null);

    assertThat(outcome(rating, "KIA-08@app/video#sleep")).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(AssessmentStatus.class)
  void who_says_that_children_were_not_asked_fails_with_that_reason(AssessmentStatus status) {
    Assessment own =
        Assessment.bySelf()
            .status(status)
            .notAsked(
                new NotAsked(
                    Consultation.Group.CHILDREN,
                    new LocalizedText("Er was geen tijd.", "There was no time.")))
            .build();
    Report report = check(service(functionality().build()), own);

    assertThat(outcome(report, "KIA-17@app")).isEqualTo(Outcome.FAILED);
    assertThat(report.failed())
        .filteredOn(finding -> finding.check().id().equals("KIA-17"))
        .allMatch(finding -> finding.because().nl().endsWith("Er was geen tijd."));
  }

  @Test
  void a_likelihood_by_a_third_party_fails_and_by_the_provider_is_not_asked() {
    Effect rated =
        Effect.negative("sleep", "Later slapen", "Late sleep", Right.HEALTH)
            .rating(Rating.of(Impact.HIGH, Likelihood.HIGH))
            .build();
    Service service = service(functionality().effect(rated).build());

    assertThat(
            outcome(
                check(
                    service,
                    Assessment.byThirdParty(Cooperation.REFUSED)
                        .sourcesUsed(SourceKind.NEWS)
                        .build()),
                "KIA-09@app/video#sleep"))
        .isEqualTo(Outcome.FAILED);
    assertThat(outcome(check(service, Assessment.bySelf().build()), "KIA-09@app/video"))
        .isEqualTo(Outcome.INAPPLICABLE);
  }

  @Test
  void a_review_day_counts_until_it_is_over() {
    Assessment planned =
        Assessment.bySelf()
            .followUp(new FollowUp(TODAY, List.of(FollowUp.Trigger.INCIDENT), List.of()))
            .build();
    Service service = service(functionality().build());

    assertThat(outcome(check(service, planned), "KIA-21@app")).isEqualTo(Outcome.PASSED);
    assertThat(outcome(check(service, planned, TODAY.plusDays(1)), "KIA-21@app"))
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void one_consultation_that_weighs_is_enough_and_illustration_is_not() {
    Service service = service(functionality().build());
    Assessment.Builder illustrated =
        Assessment.bySelf().consultation(heard("class", Consultation.Influence.ILLUSTRATIVE));

    assertThat(outcome(check(service, illustrated.build()), "KIA-17@app"))
        .isEqualTo(Outcome.FAILED);
    assertThat(
            outcome(
                check(
                    service,
                    illustrated
                        .consultation(heard("panel", Consultation.Influence.CO_DECIDING))
                        .build()),
                "KIA-17@app"))
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void the_order_of_effects_changes_no_answer() {
    Effect old = Effect.negative("old", "Oud", "Old", Right.PRIVACY).ages(Ages.ages(3, 5)).build();
    Report one =
        check(service(functionality().effect(SLEEP).effect(old).effect(FRIENDS).build()), null);
    Report other =
        check(service(functionality().effect(FRIENDS).effect(old).effect(SLEEP).build()), null);

    assertThat(answers(one)).containsExactlyInAnyOrderElementsOf(answers(other));
  }

  @Test
  void beside_the_code_it_is_asked_within_its_scope() {
    Checklist code = CodeVoorKinderrechten.checklist();

    assertThat(code.and(KiaMethod.checks()).checks())
        .hasSize(code.checks().size() + KiaMethod.checks().size());
    assertThat(code.and(KiaMethod.checks()).only("kia").checks()).isEqualTo(KiaMethod.checks());
  }

  private static Consultation heard(String id, Consultation.Influence level) {
    return new Consultation(
        id,
        Consultation.Group.CHILDREN,
        new LocalizedText("Een klas", "A class"),
        null,
        20,
        Consultation.Method.WORKSHOP,
        level,
        TODAY,
        null,
        List.of(),
        null);
  }

  private static Functionality.Builder functionality() {
    return Functionality.of(FunctionalityKind.VIDEO, "video");
  }

  private static Service service(Functionality... functionalities) {
    Service.Builder service = Service.of(ServiceKind.SOCIAL, "app", "App");
    for (Functionality functionality : functionalities) {
      service.functionality(functionality);
    }
    return service.build();
  }

  private static Report check(Service service, @Nullable Assessment assessment) {
    return check(service, assessment, TODAY);
  }

  private static Report check(Service service, @Nullable Assessment assessment, LocalDate day) {
    return KiaMethod.checklist()
        .at(Clock.fixed(day.atStartOfDay(ZONE).toInstant(), ZONE))
        .assessed(assessment)
        .check(service);
  }

  private static List<String> prints(Report report) {
    return report.findings().stream().map(Finding::fingerprint).toList();
  }

  private static List<String> answers(Report report) {
    List<String> answers = new ArrayList<>();
    for (Finding finding : report.findings()) {
      answers.add(finding + " " + finding.because());
    }
    return answers;
  }

  private static Outcome outcome(Report report, String fingerprint) {
    return report.findings().stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new AssertionError(fingerprint + " is not among " + prints(report)))
        .outcome();
  }
}
