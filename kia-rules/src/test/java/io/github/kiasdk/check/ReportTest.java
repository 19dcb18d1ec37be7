package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.DOOR_CLOSED;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.PRINCIPLE;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.WINDOWS;
import static io.github.kiasdk.check.SampleChecks.WINDOW_OPEN;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

  /** A flag is no number: carrying this check out throws. */
  private static final Check BROKEN =
      check(4)
          .requires(new Condition.Comparison(LAMP, Condition.Operator.IS_AT_MOST, List.of(3)))
          .build();

  private static final Check DOOR_OR_LAMP =
      check(3).requires(DOOR.isFalse().or(LAMP.isFalse())).build();

  @Test
  void a_report_without_failures_is_given_back() {
    Report report = checklist(LAMP_OFF).check(video().declare(LAMP, false).build());
    Report open = checklist(LAMP_OFF).check(video().build());

    assertThat(report.orThrow()).isSameAs(report);
    assertThat(open.orThrow()).isSameAs(open);
  }

  @Test
  void a_failure_is_red_and_told_with_what_decided_it_and_what_to_change() {
    Report report =
        checklist(LAMP_OFF)
            .check(
                video().declare(LAMP, byAge(ages(0, 12), false).and(ages(13, 17), true)).build());

    assertThatThrownBy(report::orThrow)
        .isInstanceOfSatisfying(
            ChecksFailedException.class, thrown -> assertThat(thrown.report()).isSameAs(report))
        .hasMessage(
            """
            video: 1 failed, 0 cannot tell, 1 passed, 0 errors

            TST-1.01@video#13-17  The lamp is off
              declared  house.lamp = yes
              change    Switch the lamp off.\
            """);
  }

  @Test
  void a_check_that_throws_is_an_error_finding_and_red() {
    Report report = checklist(BROKEN, LAMP_OFF).check(video().declare(LAMP, false).build());
    Finding error = report.with(Outcome.ERROR).get(0);

    assertThat(error.check()).isEqualTo(BROKEN);
    assertThat(error.error()).isInstanceOf(ClassCastException.class);
    assertThat(error.reason()).isNull();
    assertThat(error.basis()).isNull();
    assertThat(error.decidedBy()).isEmpty();
    assertThat(error.missing()).isEmpty();
    assertThat(error.holdsForAll()).isTrue();
    assertThat(report.count(Outcome.PASSED)).isEqualTo(1);
    assertThatThrownBy(report::orThrow)
        .isInstanceOf(ChecksFailedException.class)
        .hasMessageContaining("TST-1.04@video  could not be carried out: java.lang.ClassCast");
  }

  @Test
  void a_check_that_throws_for_one_age_says_nothing_about_the_others() {
    Check brokenForYoung =
        check(4)
            .requires(
                Condition.aged(ages(0, 12))
                    .implies(
                        new Condition.Comparison(LAMP, Condition.Operator.IS_AT_MOST, List.of(3))))
            .build();

    Report report = checklist(brokenForYoung).check(video().declare(LAMP, false).build());

    assertThat(only(report, "video").outcome()).isEqualTo(Outcome.ERROR);
  }

  @Test
  void nothing_applicable_is_never_a_pass() {
    Report notRelevant = checklist(LAMP_OFF).check(search().build());
    Report noCheck = checklist(LAMP_OFF).check(service().without(Area.RECOMMENDING).build());
    Report noneApplies = checklist(DOOR_CLOSED).check(video().declare(INHABITED, false).build());

    for (Report report : List.of(notRelevant, noCheck, noneApplies)) {
      assertThat(report.saysAnything()).isFalse();
      assertThatThrownBy(report::orThrow)
          .isInstanceOf(ChecksFailedException.class)
          .hasMessageContaining("No check is applicable, which is not a pass");
    }
  }

  @Test
  void the_gravest_failure_comes_first() {
    Check low = check(1).severity(Level.LOW).requires(LAMP.isFalse()).build();
    Check high = check(2).severity(Level.HIGH).requires(DOOR.isFalse()).build();
    Check medium = check(3).severity(Level.MEDIUM).requires(ROOF.isFalse()).build();
    Report report =
        checklist(low, high, medium)
            .check(video().declare(LAMP, true).declare(DOOR, true).declare(ROOF, true).build());

    assertThat(report.failed()).extracting(Finding::check).containsExactly(high, medium, low);
    assertThat(report.failed(Level.MEDIUM))
        .extracting(Finding::check)
        .containsExactly(high, medium);
    assertThat(report.failed(Level.HIGH)).extracting(Finding::check).containsExactly(high);
    assertThat(report.findings()).extracting(Finding::check).containsExactly(low, high, medium);
  }

  @Test
  void open_questions_are_those_that_wait_for_a_person() {
    Check low = check(1).severity(Level.LOW).judgedOnly(LAMP).build();
    Check high = check(2).severity(Level.HIGH).judgedOnly(LAMP).build();
    Check undeclared = check(3).requires(DOOR.isFalse()).thenJudged().build();

    Report report = checklist(low, high, undeclared).check(video().build());

    assertThat(report.openQuestions()).extracting(Finding::check).containsExactly(high, low);
    assertThat(report.cannotTell()).hasSize(3);
  }

  @Test
  void it_counts_per_principle_and_every_outcome_is_counted() {
    Report report =
        checklist(LAMP_OFF, DOOR_CLOSED)
            .check(
                service()
                    .functionality(video().declare(LAMP, true).build())
                    .functionality(search().build())
                    .build());

    assertThat(report.counts())
        .isEqualTo(
            Map.of(
                PRINCIPLE,
                Map.of(
                    Outcome.FAILED, 1,
                    Outcome.CANNOT_TELL, 1,
                    Outcome.INAPPLICABLE, 2,
                    Outcome.PASSED, 0,
                    Outcome.ERROR, 0)));
    for (Outcome outcome : Outcome.values()) {
      assertThat(report.count(outcome))
          .isEqualTo(report.with(outcome).size())
          .isEqualTo(report.counts().get(PRINCIPLE).get(outcome));
    }
    assertThat(report).hasToString("house: 1 failed, 1 cannot tell, 0 passed, 0 errors");
    assertThat(report.id()).isEqualTo("house");
    assertThat(report.title()).isEqualTo(LocalizedText.same("A house"));
  }

  @Test
  void findings_stand_by_check_and_then_by_functionality() {
    Report report =
        checklist(DOOR_CLOSED, LAMP_OFF)
            .check(
                service().functionality(video().build()).functionality(search().build()).build());

    assertThat(report.findings())
        .extracting(Finding::fingerprint)
        .containsExactly(
            "TST-1.01@house/search",
            "TST-1.01@house/video",
            "TST-1.02@house/search",
            "TST-1.02@house/video");
  }

  @Test
  void reports_are_equal_if_they_found_the_same() {
    Report one = checklist(LAMP_OFF).check(video().declare(LAMP, true).build());

    assertThat(one.hashCode()).isNotEqualTo(checklist(LAMP_OFF).check(video().build()).hashCode());
    assertThat(one)
        .isEqualTo(checklist(LAMP_OFF).check(video().declare(LAMP, true).build()))
        .hasSameHashCodeAs(checklist(LAMP_OFF).check(video().declare(LAMP, true).build()))
        .isNotEqualTo(checklist(LAMP_OFF).check(video().declare(LAMP, false).build()))
        .isNotEqualTo(
            checklist(LAMP_OFF).check(video().titled("Film", "Film").declare(LAMP, true).build()));
  }

  @Test
  void nobody_can_change_what_was_found() {
    Report report = checklist(LAMP_OFF).check(video().declare(LAMP, true).build());

    assertThatThrownBy(() -> report.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    report.failed().clear();
    assertThat(report.failed()).hasSize(1);
  }

  @Test
  void judgements_that_end_soon_are_told_the_one_that_ends_first_first() {
    Check one = check(1).judgedOnly(LAMP).build();
    Check two = check(2).judgedOnly(LAMP).build();
    Check three = check(3).judgedOnly(LAMP).build();
    Report report =
        checklist(one, two, three, check(4).requires(LAMP.isFalse()).build())
            .judged(
                List.of(
                    until(one, TODAY.plusDays(30)),
                    until(two, TODAY),
                    until(three, TODAY.plusYears(1))))
            .check(video().declare(LAMP, false).build());

    assertThat(report.expiringWithin(30)).extracting(Finding::check).containsExactly(two, one);
    assertThat(report.expiringWithin(29)).extracting(Finding::check).containsExactly(two);
    assertThat(report.expiringWithin(0)).extracting(Finding::check).containsExactly(two);
    assertThat(report.expiringWithin(-1)).isEmpty();
    assertThat(report.expiringWithin(365)).hasSize(3);
  }

  private static Judgement until(Check check, LocalDate last) {
    return new Judgement(
        check.id(),
        "video",
        Verdict.PASSED,
        "A. Jansen",
        "owner",
        check.askedOf(),
        TODAY.minusDays(9),
        last,
        "Looked at " + check.id() + " itself.",
        List.of());
  }

  @Test
  void without_some_of_its_findings_it_holds_the_others_in_their_order() {
    Report report =
        checklist(LAMP_OFF, check(2).requires(DOOR.isFalse()).build(), DOOR_OR_LAMP)
            .check(video().declare(LAMP, true).declare(DOOR, true).build());
    Finding lamp = report.findings().get(0);
    Finding follower = report.findings().get(2);

    Report left = report.without(List.of(lamp));

    assertThat(left.findings()).isEqualTo(report.findings().subList(1, 3));
    assertThat(report.rootOf(follower)).isEqualTo(lamp);
    assertThat(left.rootOf(follower)).isEqualTo(report.findings().get(1));
    assertThat(report.without(List.of())).isEqualTo(report);
  }

  @Test
  void what_could_not_be_described_stands_where_its_check_belongs() {
    Check before =
        Check.check("AAA-1", PRINCIPLE, SampleChecks.TEXTS)
            .severity(Level.LOW)
            .ofService()
            .requires(DOOR.isFalse())
            .ground(Ground.DERIVED)
            .rights(Right.HEALTH)
            .cites(SampleChecks.REFERENCE)
            .since("0.1.0")
            .build();
    FeatureDescriptor broken =
        () -> {
          throw new IllegalStateException("no settings");
        };

    Report report =
        checklist(before, LAMP_OFF)
            .check(service().functionality(video().build()).build(), List.of(broken, broken));

    assertThat(report.findings())
        .extracting(finding -> finding.check().id())
        .containsExactly("AAA-1", "SDK-05", "SDK-05", "TST-1.01");
    Service closed = service().without(Area.values()).build();
    assertThat(checklist(before).check(closed, List.of(broken)).findings())
        .as("also at the end")
        .extracting(finding -> finding.check().id())
        .containsExactly("AAA-1", "SDK-05");
  }

  @Test
  void a_check_that_throws_within_an_item_leaves_the_facts_of_the_next_what_they_are() {
    Check brokenItem =
        check(1)
            .requires(
                WINDOWS.every(
                    new Condition.Comparison(
                        WINDOW_OPEN, Condition.Operator.IS_AT_MOST, List.of(3))))
            .build();
    Item attic = Item.item("attic").declare(WINDOW_OPEN, true);

    Report report =
        checklist(brokenItem, check(2).requires(LAMP.isFalse()).build())
            .check(video().declare(WINDOWS, List.of(attic)).declare(LAMP, true).build());

    assertThat(report.count(Outcome.ERROR)).isEqualTo(1);
    assertThat(report.failed())
        .singleElement()
        .satisfies(failed -> assertThat(names(failed.decidedBy())).containsExactly("house.lamp"));
  }

  @Test
  void words_are_dutch_for_a_dutch_reader_and_missing_words_are_told() {
    assertThat(LAMP_OFF.text(Check.Text.TITLE, Locale.forLanguageTag("nl")))
        .isEqualTo("De lamp is uit");
    assertThat(LAMP_OFF.text(Check.Text.TITLE, Locale.FRENCH)).isEqualTo("The lamp is off");
    assertThatThrownBy(() -> LAMP_OFF.text(Check.Text.PROVES, Locale.ENGLISH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("SampleChecks_en.properties has no text for TST-1.01.proves");
    Check blank = check(3).requires(LAMP.isFalse()).build();
    assertThatThrownBy(() -> blank.text(Check.Text.TITLE, Locale.forLanguageTag("nl")))
        .hasMessage("SampleChecks_nl.properties has no text for TST-1.03.title");
    assertThatThrownBy(() -> Texts.of(ReportTest.class, "Nowhere").text("a", Locale.ROOT))
        .hasMessageContaining("There is no Nowhere_en.properties beside");
  }
}
