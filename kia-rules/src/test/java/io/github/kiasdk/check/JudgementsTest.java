package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.AMSTERDAM;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Wellbeing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementsTest {

  private static final Check THEN_JUDGED = check(7).requires(LAMP.isFalse()).thenJudged().build();
  private static final Check JUDGED_ONLY = check(8).judgedOnly(LAMP).build();
  private static final Functionality IN_ORDER = video().declare(LAMP, false).build();

  @Test
  void facts_in_order_wait_for_a_judgement() {
    Finding open = only(checklist(THEN_JUDGED).check(IN_ORDER), "video");

    assertThat(open.outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(open.reason()).isEqualTo(Reason.NO_JUDGEMENT);
    assertThat(open.missing()).isEmpty();
    assertThat(names(open.decidedBy())).containsExactly("house.lamp");
  }

  @Test
  void a_judgement_decides_where_facts_are_in_order() {
    assertThat(judged(Verdict.PASSED).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(judged(Verdict.PASSED).basis()).isEqualTo(Basis.JUDGED);
    assertThat(judged(Verdict.FAILED).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(judged(Verdict.FAILED).basis()).isEqualTo(Basis.JUDGED);
  }

  @Test
  void a_judgement_against_facts_in_order_does_not_say_that_all_of_it_is_wrong() {
    Checklist judged = checklist(THEN_JUDGED).judged(List.of(on(Verdict.FAILED, TODAY, TODAY)));
    Finding inOrder = only(judged.check(IN_ORDER), "video");
    Finding open = only(judged.check(video().build()), "video");

    assertThat(inOrder.change(Locale.ENGLISH))
        .isEqualTo(
            "The facts of this check are in order. See in the reason of the judgement what has to"
                + " be better all the same.");
    assertThat(open.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(open.toChange()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void a_judgement_never_changes_what_facts_decided_and_fails_what_they_left_open_or_nothing(
      Verdict verdict) {
    Checklist judged = checklist(THEN_JUDGED).judged(List.of(on(verdict, TODAY, TODAY)));

    Finding failed = only(judged.check(video().declare(LAMP, true).build()), "video");
    Finding open = only(judged.check(video().build()), "video");

    assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failed.basis()).isEqualTo(Basis.DECLARED);
    if (verdict == Verdict.PASSED) {
      assertThat(open.reason()).isEqualTo(Reason.UNDECLARED);
    } else {
      assertThat(open.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(open.basis()).isEqualTo(Basis.JUDGED);
    }
  }

  @Test
  void where_a_person_decides_what_is_open_no_judgement_stands_against_what_is_declared() {
    Check whereOpen = check(8).requires(LAMP.isFalse()).judgedWhereOpen().build();
    for (Verdict verdict : Verdict.values()) {
      Checklist judged =
          checklist(whereOpen)
              .judged(
                  List.of(
                      new Judgement(
                          whereOpen.id(),
                          "video",
                          verdict,
                          "A. Jansen",
                          "vet",
                          whereOpen.askedOf(),
                          TODAY,
                          TODAY,
                          "Looked at it.",
                          List.of())));

      assertThat(only(judged.check(video().declare(LAMP, true).build()), "video").outcome())
          .isEqualTo(Outcome.FAILED);
    }
    assertThat(only(checklist(whereOpen).check(video().build()), "video").reason())
        .isEqualTo(Reason.NO_JUDGEMENT);
  }

  @Test
  void a_check_by_facts_asks_no_judgement() {
    Check byFacts = check(7).requires(LAMP.isFalse()).build();

    assertThat(
            only(
                    checklist(byFacts)
                        .judged(List.of(on(Verdict.FAILED, TODAY, TODAY)))
                        .check(IN_ORDER),
                    "video")
                .outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void a_check_by_judgement_only_has_no_facts_that_decide() {
    Finding open = only(checklist(JUDGED_ONLY).check(IN_ORDER), "video");
    Judgement passed = judgement("TST-1.08", "video", Verdict.PASSED, TODAY, TODAY);

    assertThat(open.reason()).isEqualTo(Reason.NO_JUDGEMENT);
    assertThat(open.decidedBy()).isEmpty();
    assertThat(
            only(checklist(JUDGED_ONLY).judged(List.of(passed)).check(video().build()), "video")
                .basis())
        .isEqualTo(Basis.JUDGED);
  }

  @Test
  void a_judgement_counts_on_its_first_and_its_last_day() {
    assertCounts(on(Verdict.PASSED, TODAY, TODAY), true);
    assertCounts(on(Verdict.PASSED, TODAY, TODAY.plusYears(1)), true);
    assertCounts(on(Verdict.PASSED, TODAY.minusYears(1), TODAY), true);
    assertCounts(on(Verdict.PASSED, TODAY.minusYears(1), TODAY.minusDays(1)), false);
    assertCounts(on(Verdict.PASSED, TODAY.plusDays(1), TODAY.plusYears(1)), false);
  }

  @Test
  void the_day_is_that_of_the_zone_of_the_clock() {
    Clock lateInUtc = Clock.fixed(TODAY.atTime(22, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Checklist untilToday = checklist(THEN_JUDGED).judged(List.of(on(Verdict.PASSED, TODAY, TODAY)));

    assertThat(only(untilToday.at(lateInUtc).check(IN_ORDER), "video").outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(only(untilToday.at(lateInUtc.withZone(AMSTERDAM)).check(IN_ORDER), "video").reason())
        .isEqualTo(Reason.NO_JUDGEMENT);
  }

  @Test
  void the_newest_that_counts_prevails() {
    Judgement older = on(Verdict.PASSED, TODAY.minusDays(9), TODAY);
    Judgement newer = on(Verdict.FAILED, TODAY.minusDays(1), TODAY);
    Judgement notYet = on(Verdict.PASSED, TODAY.plusDays(1), TODAY.plusDays(2));
    Judgement today = on(Verdict.PASSED, TODAY, TODAY);

    assertThat(outcome(older, newer, notYet)).isEqualTo(Outcome.FAILED);
    assertThat(outcome(notYet, newer, older)).isEqualTo(Outcome.FAILED);
    assertThat(outcome(today, newer, older)).isEqualTo(Outcome.PASSED);
  }

  @Test
  void of_two_on_the_same_day_the_one_that_is_not_in_order_prevails() {
    Judgement passed = on(Verdict.PASSED, TODAY, TODAY);
    Judgement failed = on(Verdict.FAILED, TODAY, TODAY);

    assertThat(outcome(passed, failed)).isEqualTo(Outcome.FAILED);
    assertThat(outcome(failed, passed)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_judgement_is_on_one_check_and_one_functionality() {
    assertCounts(judgement("TST-1.07", "search", Verdict.PASSED, TODAY, TODAY), false);
    assertCounts(judgement("TST-1.01", "video", Verdict.PASSED, TODAY, TODAY), false);
  }

  @Test
  void a_check_on_the_service_is_judged_under_the_id_of_the_service() {
    Check ofService = check(9).ofService().judgedOnly(LAMP).build();
    Judgement onService = judgement("TST-1.09", "house", Verdict.PASSED, TODAY, TODAY);

    Report report =
        checklist(ofService)
            .judged(List.of(onService))
            .check(service().functionality(search().build()).build());

    assertThat(only(report, "house").basis()).isEqualTo(Basis.JUDGED);
  }

  private static void assertCounts(Judgement judgement, boolean counts) {
    assertThat(outcome(judgement)).isEqualTo(counts ? Outcome.PASSED : Outcome.CANNOT_TELL);
  }

  private static Finding judged(Verdict verdict) {
    return only(
        checklist(THEN_JUDGED).judged(List.of(on(verdict, TODAY, TODAY))).check(IN_ORDER), "video");
  }

  private static Outcome outcome(Judgement... judgements) {
    return only(checklist(THEN_JUDGED).judged(List.of(judgements)).check(IN_ORDER), "video")
        .outcome();
  }

  @Test
  void one_that_was_not_in_order_and_has_ended_brings_nothing_older_back() {
    Judgement older = on(Verdict.PASSED, TODAY.minusDays(20), TODAY.plusDays(20));
    Judgement ended = on(Verdict.FAILED, TODAY.minusDays(10), TODAY.minusDays(1));
    Judgement newer = on(Verdict.PASSED, TODAY.minusDays(5), TODAY.plusDays(5));

    Finding open =
        only(checklist(THEN_JUDGED).judged(List.of(older, ended)).check(IN_ORDER), "video");
    assertThat(open.reason()).isEqualTo(Reason.NO_JUDGEMENT);
    assertThat(open.setAside()).containsExactlyInAnyOrder(older, ended);
    assertThat(outcome(older, ended, newer)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(on(Verdict.FAILED, TODAY.minusDays(30), TODAY.minusDays(25)), older))
        .isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Check.Text.class,
      names = {"TITLE", "MATTERS", "QUESTION", "PROVES"})
  void reasons_that_only_say_over_what_the_check_says_answer_nothing(Check.Text text) {
    Check asked =
        CodeVoorKinderrechten.checklist().checks().stream()
            .filter(check -> check.id().equals("CVK-9.16"))
            .findAny()
            .orElseThrow();
    Functionality feed =
        Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
            .declare(Wellbeing.MONITORING, true)
            .build();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      Judgement repeated =
          new Judgement(
              asked.id(),
              "feed",
              Verdict.PASSED,
              "A. Jansen",
              "owner",
              asked.askedOf(),
              TODAY,
              TODAY,
              asked.text(text, locale).toUpperCase(Locale.ROOT),
              List.of());
      Report report = checklist(asked).judged(List.of(repeated)).check(feed);
      assertThat(only(report, "feed").reason()).isEqualTo(Reason.NO_JUDGEMENT);
    }
  }

  @Test
  void reasons_that_were_pasted_under_another_judgement_count_once() {
    Judgement one = judgement("TST-1.07", "search", Verdict.PASSED, TODAY, TODAY);
    Judgement pasted = judgement("TST-1.07", "video", Verdict.PASSED, TODAY, TODAY);
    Judgement worse = judgement("TST-1.07", "video", Verdict.FAILED, TODAY, TODAY);
    Functionality other = search().declare(LAMP, false).build();
    Checklist asked = checklist(THEN_JUDGED);

    for (List<Judgement> all : List.of(List.of(one, pasted), List.of(pasted, one))) {
      Finding none = only(asked.judged(all).check(IN_ORDER), "video");
      assertThat(none.reason()).isEqualTo(Reason.NO_JUDGEMENT);
      assertThat(none.setAside()).containsExactly(pasted);
      assertThat(only(asked.judged(all).check(other), "search").outcome())
          .isEqualTo(Outcome.PASSED);
    }
    assertThat(only(asked.judged(List.of(one, worse)).check(IN_ORDER), "video").outcome())
        .isEqualTo(Outcome.FAILED);
    assertThat(only(asked.judged(List.of(pasted, pasted)).check(IN_ORDER), "video").outcome())
        .isEqualTo(Outcome.PASSED);
  }

  private static Judgement on(Verdict verdict, LocalDate first, LocalDate last) {
    return judgement("TST-1.07", "video", verdict, first, last);
  }

  private static Judgement judgement(
      String check, String about, Verdict verdict, LocalDate first, LocalDate last) {
    return new Judgement(
        check,
        about,
        verdict,
        "A. Jansen",
        "product owner",
        null,
        first,
        last,
        "Looked at it.",
        List.of());
  }
}
