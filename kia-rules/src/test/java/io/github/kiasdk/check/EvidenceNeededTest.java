package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.WINDOWS;
import static io.github.kiasdk.check.SampleChecks.WINDOW_OPEN;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Functionality;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceNeededTest {

  private static final Evidence UNDATED =
      Evidence.document("Report", URI.create("https://example.org/report"));
  private static final Evidence IN_TIME = UNDATED.dated(TODAY.minusYears(1));
  private static final Evidence TOO_OLD = UNDATED.dated(TODAY.minusYears(1).minusDays(1));

  private static final Check CHECK =
      check(5).requires(LAMP.isFalse()).withEvidenceNotOlderThan(Period.ofYears(1), LAMP).build();

  @Test
  void evidence_of_exactly_the_age_that_is_allowed_is_in_time() {
    Finding passed = ask(video().declare(LAMP, false, IN_TIME));

    assertThat(passed.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(passed.basis()).isEqualTo(Basis.EVIDENCED);
    assertThat(passed.missing()).isEmpty();
    assertThat(ask(video().declare(LAMP, false, UNDATED.dated(TODAY))).basis())
        .isEqualTo(Basis.EVIDENCED);
  }

  @Test
  void evidence_one_day_older_is_too_old() {
    Finding old = ask(video().declare(LAMP, false, TOO_OLD));

    assertThat(old.outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(old.reason()).isEqualTo(Reason.OLD_EVIDENCE);
    assertThat(old.missing()).containsExactly(new Reading("house.lamp", LAMP, null));
  }

  @Test
  void the_day_is_that_of_the_zone_of_the_clock() {
    Clock lateInUtc = Clock.fixed(TODAY.atTime(23, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Functionality lamp = video().declare(LAMP, false, IN_TIME).build();

    assertThat(only(checklist(CHECK).at(lateInUtc).check(lamp), "video").basis())
        .isEqualTo(Basis.EVIDENCED);
    assertThat(
            only(
                    checklist(CHECK).at(lateInUtc.withZone(SampleChecks.AMSTERDAM)).check(lamp),
                    "video")
                .reason())
        .isEqualTo(Reason.OLD_EVIDENCE);
  }

  @Test
  void without_evidence_that_is_dated_and_speaks_for_it_there_is_none() {
    Evidence contradicting = new Evidence("Study", null, TODAY, null, null, true, null);
    Evidence future = UNDATED.dated(TODAY.plusDays(1));

    for (Finding finding :
        List.of(
            ask(video().declare(LAMP, false)),
            ask(video().declare(LAMP, false, UNDATED)),
            ask(video().declare(LAMP, false, contradicting)),
            ask(video().declare(LAMP, false, future)))) {
      assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
      assertThat(finding.reason()).isEqualTo(Reason.NO_EVIDENCE);
      assertThat(names(finding.missing())).containsExactly("house.lamp");
      assertThat(names(finding.decidedBy())).containsExactly("house.lamp");
    }
  }

  @Test
  void the_newest_evidence_counts() {
    assertThat(ask(video().declare(LAMP, false, TOO_OLD, IN_TIME, UNDATED)).basis())
        .isEqualTo(Basis.EVIDENCED);
    assertThat(
            ask(video().declare(LAMP, false, TOO_OLD, UNDATED.dated(TODAY.plusDays(1)))).reason())
        .isEqualTo(Reason.OLD_EVIDENCE);
  }

  @Test
  void facts_that_fail_need_no_evidence() {
    Finding failed = ask(video().declare(LAMP, true));

    assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(failed.basis()).isEqualTo(Basis.DECLARED);
  }

  @Test
  void a_pass_that_rests_on_no_fact_that_needs_evidence_is_declared() {
    Check either =
        check(6)
            .requires(DOOR.isFalse().or(LAMP.isFalse()))
            .withEvidenceNotOlderThan(Period.ofYears(1), LAMP)
            .build();

    Finding passed = only(checklist(either).check(video().declare(DOOR, false).build()), "video");

    assertThat(passed.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(passed.basis()).isEqualTo(Basis.DECLARED);
  }

  @Test
  void one_more_fact_without_evidence_takes_nothing_away_from_a_pass() {
    Check either =
        check(6)
            .requires(DOOR.isFalse().or(LAMP.isFalse()).and(ROOF.isTrue()))
            .withEvidenceNotOlderThan(Period.ofYears(1), LAMP, ROOF)
            .build();
    Functionality.Builder backed = video().declare(DOOR, false).declare(ROOF, true, IN_TIME);

    Finding more = only(checklist(either).check(backed.declare(LAMP, false).build()), "video");

    assertThat(more.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(more.basis()).isEqualTo(Basis.EVIDENCED);
  }

  @Test
  void one_of_several_items_with_evidence_is_enough_where_one_item_is() {
    Check oneOpen =
        check(6)
            .requires(WINDOWS.any(WINDOW_OPEN.isTrue()).or(LAMP.isFalse()))
            .withEvidenceNotOlderThan(Period.ofYears(1), WINDOWS)
            .build();
    Item attic = Item.item("attic").declare(WINDOW_OPEN, true);
    Item cellar = Item.item("cellar").declare(WINDOW_OPEN, true);

    assertThat(
            names(
                only(
                        checklist(oneOpen)
                            .check(video().declare(WINDOWS, List.of(attic, cellar)).build()),
                        "video")
                    .missing()))
        .containsExactly("house.windows[attic].open", "house.windows[cellar].open");
    assertThat(
            only(
                    checklist(oneOpen)
                        .check(video().declare(WINDOWS, List.of(attic, cellar), IN_TIME).build()),
                    "video")
                .basis())
        .isEqualTo(Basis.EVIDENCED);
  }

  @Test
  void every_fact_that_decided_needs_its_own() {
    Check both =
        check(6)
            .requires(LAMP.isFalse().and(ROOF.isTrue()))
            .withEvidenceNotOlderThan(Period.ofYears(1), LAMP, ROOF)
            .build();

    Finding one =
        only(
            checklist(both)
                .check(video().declare(LAMP, false, TOO_OLD).declare(ROOF, true).build()),
            "video");

    assertThat(one.reason()).isEqualTo(Reason.NO_EVIDENCE);
    assertThat(names(one.missing())).containsExactly("house.roof");
  }

  @Test
  void inherited_facts_bring_their_evidence_along() {
    Report report =
        checklist(CHECK)
            .check(service().declare(LAMP, false, IN_TIME).functionality(video().build()).build());

    assertThat(only(report, "video").basis()).isEqualTo(Basis.EVIDENCED);
  }

  @Test
  void only_the_ages_that_would_pass_need_evidence() {
    assertThat(
            checklist(CHECK)
                .check(
                    video()
                        .declare(LAMP, byAge(ages(0, 12), true).and(ages(13, 17), false))
                        .build())
                .findings())
        .extracting(Finding::outcome, Finding::reason, Finding::ages)
        .containsExactly(
            tuple(Outcome.FAILED, null, ages(0, 12)),
            tuple(Outcome.CANNOT_TELL, Reason.NO_EVIDENCE, ages(13, 17)));
  }

  @Test
  void only_the_ages_whose_pass_rests_on_a_fact_without_evidence_lack_it() {
    Check either =
        check(6)
            .requires(DOOR.isFalse().or(LAMP.isFalse()))
            .withEvidenceNotOlderThan(Period.ofYears(1), LAMP)
            .build();
    Functionality.Builder video =
        video()
            .declare(DOOR, byAge(ages(0, 12), true).and(ages(13, 17), false))
            .declare(LAMP, byAge(ages(0, 12), false).and(ages(13, 17), true));

    assertThat(checklist(either).check(video.build()).findings())
        .extracting(Finding::outcome, Finding::reason, Finding::ages)
        .containsExactly(
            tuple(Outcome.CANNOT_TELL, Reason.NO_EVIDENCE, ages(0, 12)),
            tuple(Outcome.PASSED, null, ages(13, 17)));
  }

  @Test
  void a_leap_day_is_the_last_day_of_february_a_year_later() {
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    Clock clock = Clock.fixed(leapDay.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    Functionality lamp =
        video().declare(LAMP, false, UNDATED.dated(LocalDate.of(2027, 2, 28))).build();

    assertThat(only(checklist(CHECK).at(clock).check(lamp), "video").basis())
        .isEqualTo(Basis.EVIDENCED);
  }

  private static Finding ask(Functionality.Builder described) {
    return only(checklist(CHECK).check(described.build()), "video");
  }
}
