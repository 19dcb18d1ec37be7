package io.github.kiasdk.examples.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.BestInterests;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExemplaryTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final KiaDocument DOCUMENT =
      DocumentReader.standard().read(Path.of("assessments", "exemplary.yaml"));

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-01", "2026-11-22", "2027-03-01"})
  void every_check_that_applies_has_an_answer_and_none_fails(LocalDate day) {
    Report report = checkOn(day, DOCUMENT.judgements());

    assertThat(report.failed()).extracting(Finding::fingerprint).isEmpty();
    assertThat(report.cannotTell()).extracting(Finding::fingerprint).isEmpty();
    assertThat(report.with(Outcome.ERROR)).isEmpty();
    assertThat(report.with(Outcome.PASSED))
        .hasSizeGreaterThan(110)
        .extracting(one -> one.check().principle().number())
        .contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void a_year_and_a_half_later_its_evidence_and_judgements_have_lapsed() {
    Report report = checkOn(LocalDate.of(2027, 12, 1), DOCUMENT.judgements());

    // By then the day of the next assessment has passed too.
    assertThat(report.failed())
        .extracting(one -> one.check().id())
        .contains("CVK-1.07")
        .containsOnly("CVK-1.07", "SDK-01");
    assertThat(report.cannotTell())
        .extracting(one -> one.check().id())
        .contains("CVK-3.04", "CVK-9.10", "CVK-9.13", "CVK-9.16", "CVK-10.05");
  }

  @Test
  void without_its_judgements_each_of_them_is_an_open_question() {
    Report report = checkOn(LocalDate.of(2026, 6, 1), List.of());

    assertThat(report.failed()).isEmpty();
    assertThat(report.cannotTell())
        .extracting(open -> open.check().id() + "@" + open.functionality())
        .containsExactlyInAnyOrderElementsOf(
            DOCUMENT.judgements().stream()
                .map(one -> one.check() + "@" + one.functionality())
                .toList());
  }

  @Test
  void no_two_judgements_give_the_same_reasons() {
    assertThat(DOCUMENT.judgements())
        .extracting(Judgement::reasons)
        .doesNotHaveDuplicates()
        .allMatch(reasons -> reasons.length() > 100)
        .extracting(reasons -> reasons.substring(0, reasons.indexOf('.')))
        .doesNotHaveDuplicates();
    assertThat(DOCUMENT.judgements()).allMatch(judgement -> !judgement.evidence().isEmpty());
  }

  @Test
  void it_says_that_it_is_fictional() {
    assertThat(DOCUMENT.service().notice()).isNotNull();
    assertThat(DOCUMENT.service().notice().nl()).startsWith("Verzonnen voorbeeld");
    assertThat(DOCUMENT.service().notice().en()).startsWith("Fictional example");
    assertThat(DOCUMENT.service().provider()).contains("verzonnen", "fictional");
  }

  @Test
  void every_functionality_has_effects_of_both_signs_and_a_proven_measure_for_each_harm() {
    assertThat(DOCUMENT.service().functionalities())
        .extracting(Functionality::kinds)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(6);
    for (Functionality functionality : DOCUMENT.service().functionalities()) {
      assertThat(functionality.effects())
          .extracting(Effect::sign)
          .contains(Sign.POSITIVE, Sign.NEGATIVE);
      List<String> treated = new ArrayList<>();
      functionality.mitigations().stream()
          .filter(Mitigation::provenToWork)
          .forEach(measure -> treated.addAll(measure.treats()));
      assertThat(functionality.effects())
          .filteredOn(effect -> effect.sign() == Sign.NEGATIVE)
          .extracting(Effect::id)
          .isSubsetOf(treated);
    }
  }

  @Test
  void every_right_that_an_effect_touches_is_in_the_assessment_of_the_childs_interests() {
    Set<Right> touched = EnumSet.noneOf(Right.class);
    for (Functionality functionality : DOCUMENT.service().functionalities()) {
      functionality.effects().forEach(effect -> touched.addAll(effect.rights()));
    }
    assertThat(DOCUMENT.service().facts().valueAt(BestInterests.RIGHTS, 10)).containsAll(touched);
  }

  @Test
  void a_service_of_every_kind_of_functionality_that_declares_nothing_passes_nothing() {
    List<Functionality> silent = new ArrayList<>();
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      silent.add(silent(kind));
    }
    Report report = checkSilent(silent);

    assertThat(report.findings()).hasSizeGreaterThan(1000);
    assertThat(report.with(Outcome.PASSED)).isEmpty();
    // The names of these two kinds say what the checks ask for.
    assertThat(report.failed())
        .extracting(Finding::fingerprint)
        .containsExactlyInAnyOrder("CVK-9.02@silent/endless-feed", "CVK-9.03@silent/streak");
    assertThat(report.with(Outcome.ERROR)).isEmpty();
    assertThat(report.cannotTell())
        .extracting(one -> one.check().id())
        .containsAll(
            CodeVoorKinderrechten.checklist().checks().stream().map(Object::toString).toList());
  }

  @ParameterizedTest
  @EnumSource(FunctionalityKind.class)
  void one_functionality_that_declares_nothing_passes_nothing(FunctionalityKind kind) {
    assertThat(CodeVoorKinderrechten.checklist().check(silent(kind)).with(Outcome.PASSED))
        .isEmpty();
    assertThat(checkSilent(List.of(silent(kind))).with(Outcome.PASSED)).isEmpty();
  }

  private static Functionality silent(FunctionalityKind kind) {
    return Functionality.of(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-')).build();
  }

  private static Report checkSilent(List<Functionality> functionalities) {
    Service service =
        new Service(
            "silent",
            "Silent",
            null,
            ServiceKind.OTHER,
            null,
            null,
            null,
            null,
            Facts.none(),
            functionalities);
    return CodeVoorKinderrechten.checklist().check(service);
  }

  private static Report checkOn(LocalDate day, List<Judgement> judgements) {
    return CodeVoorKinderrechten.checklist()
        .at(Clock.fixed(day.atStartOfDay(ZONE).toInstant(), ZONE))
        .judged(judgements)
        .check(DOCUMENT.service());
  }
}
