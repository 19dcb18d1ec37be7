package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.BELL;
import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.DOOR_CLOSED;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
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
import static io.github.kiasdk.fact.Condition.aged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsByAgeTest {

  @Test
  void each_answer_is_one_finding_with_the_ages_it_holds_for() {
    Report report =
        checklist(LAMP_OFF)
            .check(
                video()
                    .forAges(10, 17)
                    .declare(
                        LAMP,
                        byAge(ages(10, 12), false).and(ages(13, 15), true).and(ages(16, 17), false))
                    .build());

    assertThat(report.findings())
        .extracting(Finding::outcome, Finding::ages, Finding::holdsForAll, Finding::fingerprint)
        .containsExactly(
            tuple(Outcome.FAILED, ages(13, 15), false, "TST-1.01@video#13-15"),
            tuple(Outcome.PASSED, Ages.parse("10-12, 16-17"), false, "TST-1.01@video#10-12,16-17"));
  }

  @Test
  void an_answer_that_is_the_same_for_all_is_one_finding_for_all() {
    Report report =
        checklist(LAMP_OFF)
            .check(
                video()
                    .forAges(13, 17)
                    .declare(LAMP, byAge(ages(13, 15), true).and(ages(16, 17), true))
                    .build());

    assertThat(only(report, "video").ages()).isEqualTo(ages(13, 17));
    assertThat(only(report, "video").holdsForAll()).isTrue();
    assertThat(only(report, "video").fingerprint()).isEqualTo("TST-1.01@video");
  }

  @Test
  void a_check_that_reads_nothing_by_age_is_not_split() {
    Report report =
        checklist(LAMP_OFF)
            .check(
                video()
                    .declare(LAMP, true)
                    .declare(BELL, byAge(ages(0, 9), Switch.ON).and(ages(10, 17), Switch.OFF))
                    .build());

    assertThat(only(report, "video").holdsForAll()).isTrue();
  }

  @Test
  void ages_without_a_value_cannot_be_told() {
    Report report =
        checklist(LAMP_OFF).check(video().declare(LAMP, byAge(ages(13, 17), false)).build());

    assertThat(report.findings())
        .extracting(Finding::reason, Finding::ages)
        .containsExactly(tuple(Reason.UNDECLARED, ages(0, 12)), tuple(null, ages(13, 17)));
  }

  @Test
  void a_check_can_apply_to_some_ages_only() {
    Report report =
        checklist(DOOR_CLOSED)
            .check(
                video()
                    .declare(INHABITED, byAge(ages(0, 12), true).and(ages(13, 17), false))
                    .declare(DOOR, true)
                    .build());

    assertThat(report.findings())
        .extracting(Finding::outcome, Finding::ages)
        .containsExactly(
            tuple(Outcome.FAILED, ages(0, 12)), tuple(Outcome.INAPPLICABLE, ages(13, 17)));
  }

  @Test
  void an_age_in_a_condition_splits_without_any_value_by_age() {
    Check young = check(4).requires(aged(ages(0, 12)).implies(LAMP.isFalse())).build();

    assertThat(checklist(young).check(video().declare(LAMP, true).build()).findings())
        .extracting(Finding::outcome, Finding::ages)
        .containsExactly(tuple(Outcome.FAILED, ages(0, 12)), tuple(Outcome.PASSED, ages(13, 17)));
  }

  @Test
  void an_age_in_the_scope_or_in_the_condition_on_items_splits_as_well() {
    Check perWindow =
        check(4).requires(WINDOWS.none(aged(ages(0, 12)).and(WINDOW_OPEN.isTrue()))).build();
    Item open = Item.item("attic").declare(WINDOW_OPEN, true);

    assertThat(
            checklist(LAMP_OFF)
                .within(aged(ages(0, 12)))
                .check(video().declare(LAMP, true).build())
                .findings())
        .extracting(Finding::outcome, Finding::ages)
        .containsExactly(
            tuple(Outcome.FAILED, ages(0, 12)), tuple(Outcome.INAPPLICABLE, ages(13, 17)));
    assertThat(
            checklist(perWindow).check(video().declare(WINDOWS, List.of(open)).build()).findings())
        .extracting(Finding::outcome, Finding::ages)
        .containsExactly(tuple(Outcome.FAILED, ages(0, 12)), tuple(Outcome.PASSED, ages(13, 17)));
  }

  @Test
  void a_field_of_an_item_that_differs_by_age_splits_as_well() {
    Check closed = check(4).requires(WINDOWS.every(WINDOW_OPEN.isFalse())).build();
    Facts attic =
        Facts.none().declare(WINDOW_OPEN, byAge(ages(0, 12), false).and(ages(13, 17), true));

    List<Finding> findings =
        checklist(closed)
            .check(video().declare(WINDOWS, List.of(new Item("attic", attic))).build())
            .findings();

    assertThat(findings)
        .extracting(Finding::outcome, Finding::ages)
        .containsExactly(tuple(Outcome.FAILED, ages(13, 17)), tuple(Outcome.PASSED, ages(0, 12)));
    assertThat(names(findings.get(0).decidedBy())).containsExactly("house.windows[attic].open");
  }

  @Test
  void a_reading_shows_the_value_for_the_ages_of_its_finding() {
    List<Finding> findings =
        checklist(LAMP_OFF)
            .check(video().declare(LAMP, byAge(ages(0, 12), false).and(ages(13, 17), true)).build())
            .findings();

    assertThat(findings.get(0).decidedBy().get(0).value())
        .isEqualTo(new LocalizedText("ja", "yes"));
    assertThat(findings.get(1).decidedBy().get(0).value())
        .isEqualTo(new LocalizedText("nee", "no"));
  }

  @Test
  void a_reading_shows_the_ages_where_the_value_differs_within_one_finding() {
    Check either = check(4).requires(BELL.isOneOf(Switch.ON, Switch.OFF)).build();

    Finding passed =
        only(
            checklist(either)
                .check(
                    video()
                        .declare(BELL, byAge(ages(0, 12), Switch.OFF).and(ages(13, 17), Switch.ON))
                        .build()),
            "video");

    assertThat(passed.decidedBy().get(0).value())
        .isEqualTo(new LocalizedText("uit (0-12), aan (13-17)", "off (0-12), on (13-17)"));
  }

  @Test
  void a_reading_shows_the_ages_also_where_only_the_oldest_differ() {
    Check either = check(4).requires(BELL.isOneOf(Switch.ON, Switch.OFF)).build();

    Finding passed =
        only(
            checklist(either)
                .check(
                    video()
                        .declare(BELL, byAge(ages(0, 16), Switch.OFF).and(ages(17, 17), Switch.ON))
                        .build()),
            "video");

    assertThat(passed.decidedBy().get(0).value())
        .isEqualTo(new LocalizedText("uit (0-16), aan (17)", "off (0-16), on (17)"));
  }

  @Test
  void the_audience_is_the_functionalitys_own_then_the_services_then_everyone() {
    assertThat(only(checklist(LAMP_OFF).check(video().build()), "video").ages())
        .isEqualTo(Ages.ALL);
    assertThat(
            only(
                    checklist(LAMP_OFF)
                        .check(service().forAges(6, 12).functionality(video().build()).build()),
                    "video")
                .ages())
        .isEqualTo(ages(6, 12));
    assertThat(
            only(
                    checklist(LAMP_OFF)
                        .check(
                            service()
                                .forAges(6, 12)
                                .functionality(video().forAges(8, 9).build())
                                .build()),
                    "video")
                .ages())
        .isEqualTo(ages(8, 9));
  }
}
