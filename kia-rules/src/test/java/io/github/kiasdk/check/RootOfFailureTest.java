package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.BELL;
import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.WINDOWS;
import static io.github.kiasdk.check.SampleChecks.WINDOW_OPEN;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
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
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Switch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootOfFailureTest {

  private static final Check LAMP_AND_DOOR =
      check(2).requires(LAMP.isFalse().and(DOOR.isFalse())).build();

  @Test
  void what_rests_on_more_facts_follows_from_what_rests_on_fewer() {
    Report report =
        checklist(LAMP_AND_DOOR, LAMP_OFF)
            .check(video().declare(LAMP, true).declare(DOOR, true).build());
    Finding lamp = finding(report, "TST-1.01@video");
    Finding both = finding(report, "TST-1.02@video");

    assertThat(report.rootOf(both)).isEqualTo(lamp);
    assertThat(report.rootOf(lamp)).isNull();
    assertThat(report.followers(lamp)).containsExactly(both);
    assertThat(report.followers(both)).isEmpty();
    assertThat(names(report.besidesRoot(both))).containsExactly("house.door");
    assertThat(report.besidesRoot(lamp)).isEmpty();
  }

  @Test
  void only_facts_that_decided_count_not_all_that_a_check_reads() {
    Report report =
        checklist(LAMP_OFF, LAMP_AND_DOOR)
            .check(video().declare(LAMP, true).declare(DOOR, false).build());

    Finding both = finding(report, "TST-1.02@video");

    assertThat(report.rootOf(both)).isEqualTo(finding(report, "TST-1.01@video"));
    assertThat(report.besidesRoot(both)).isEmpty();
  }

  @Test
  void of_failures_on_the_same_facts_the_gravest_is_the_root_and_then_the_first() {
    Check low = check(1).severity(Level.LOW).requires(LAMP.isFalse()).build();
    Check high = check(3).severity(Level.HIGH).requires(LAMP.isFalse()).build();
    Check alsoHigh = check(10).severity(Level.HIGH).requires(LAMP.isFalse()).build();

    Report report = checklist(low, alsoHigh, high).check(video().declare(LAMP, true).build());

    Finding root = finding(report, "TST-1.03@video");
    assertThat(report.followers(root)).extracting(Finding::check).containsExactly(alsoHigh, low);
  }

  @Test
  void a_chain_has_one_root() {
    Check all = check(3).requires(LAMP.isFalse().and(DOOR.isFalse()).and(ROOF.isFalse())).build();

    Report report =
        checklist(all, LAMP_AND_DOOR, LAMP_OFF)
            .check(video().declare(LAMP, true).declare(DOOR, true).declare(ROOF, true).build());

    assertThat(report.followers(finding(report, "TST-1.01@video")))
        .extracting(Finding::check)
        .containsExactly(LAMP_AND_DOOR, all);
    assertThat(report.rootOf(finding(report, "TST-1.03@video")).check()).isEqualTo(LAMP_OFF);
  }

  @Test
  void failures_on_facts_of_their_own_have_no_root() {
    Check door = check(2).requires(DOOR.isFalse()).build();
    Check bell = check(3).requires(BELL.is(Switch.OFF).and(DOOR.isFalse()).not()).build();

    Report report =
        checklist(LAMP_OFF, door, bell)
            .check(
                video().declare(LAMP, true).declare(DOOR, true).declare(BELL, Switch.ON).build());

    assertThat(report.failed()).hasSize(2).allMatch(finding -> report.rootOf(finding) == null);
    assertThat(report.failed()).allMatch(finding -> report.followers(finding).isEmpty());
  }

  @Test
  void each_place_has_roots_of_its_own() {
    Check again = check(2).requires(LAMP.isFalse()).build();
    Check ofService =
        Check.check("TST-1.03", SampleChecks.PRINCIPLE, SampleChecks.TEXTS)
            .severity(Level.HIGH)
            .ofService()
            .requires(LAMP.isFalse())
            .ground(Ground.DERIVED)
            .rights(Right.HEALTH)
            .cites(SampleChecks.REFERENCE)
            .since("0.1.0")
            .build();

    Report report =
        checklist(LAMP_OFF, again, ofService)
            .check(
                service()
                    .declare(LAMP, true)
                    .functionality(video().build())
                    .functionality(Functionality.of(FunctionalityKind.VIDEO, "film").build())
                    .build());

    assertThat(roots(report))
        .containsExactlyInAnyOrder("TST-1.01@house/video", "TST-1.01@house/film", "TST-1.03@house");
    assertThat(report.rootOf(finding(report, "TST-1.02@house/film")).functionality())
        .isEqualTo("film");
  }

  @Test
  void of_two_items_in_one_list_each_has_a_cause_of_its_own() {
    Check first = check(1).requires(WINDOWS.every(WINDOW_OPEN.isFalse())).build();
    Check empty = check(2).requires(WINDOWS.isEmpty()).build();

    Report report =
        checklist(first, empty)
            .check(
                video()
                    .declare(
                        WINDOWS, List.of(new Item("one", Facts.none().declare(WINDOW_OPEN, true))))
                    .build());

    assertThat(roots(report)).containsExactly("TST-1.01@video", "TST-1.02@video");
  }

  @Test
  void a_root_fails_for_some_of_the_same_children() {
    Condition young = Condition.aged(ages(0, 12));
    Check forYoung = check(2).requires(young.implies(LAMP.isFalse())).build();
    Check forOld = check(3).requires(young.not().implies(LAMP.isFalse())).build();

    Report apart = checklist(forYoung, forOld).check(video().declare(LAMP, true).build());
    Report together =
        checklist(forYoung, forOld, check(4).severity(Level.LOW).requires(LAMP.isFalse()).build())
            .check(video().declare(LAMP, true).build());

    assertThat(roots(apart)).containsExactly("TST-1.02@video#0-12", "TST-1.03@video#13-17");
    assertThat(roots(together)).containsExactly("TST-1.04@video");
  }

  @Test
  void what_a_person_judged_stands_by_itself() {
    Check judged = check(2).requires(LAMP.isTrue()).thenJudged().build();
    Check other = check(3).requires(LAMP.isFalse()).build();
    LocalDate lastDay = TODAY.plusDays(1);
    Judgement refused =
        new Judgement(
            "TST-1.02",
            "video",
            Verdict.FAILED,
            "A",
            "product owner",
            null,
            TODAY,
            lastDay,
            "Six children tried it.",
            List.of());

    Report report =
        checklist(judged, other)
            .judged(List.of(refused))
            .check(video().declare(LAMP, true).build());

    assertThat(roots(report)).containsExactly("TST-1.02@video", "TST-1.03@video");
  }

  @Test
  void what_passed_or_is_open_has_no_root_and_no_followers() {
    Report report = checklist(LAMP_OFF, LAMP_AND_DOOR).check(video().declare(LAMP, false).build());

    assertThat(report.findings())
        .hasSize(2)
        .allMatch(finding -> report.rootOf(finding) == null)
        .allMatch(finding -> report.followers(finding).isEmpty());
  }

  @Test
  void a_part_of_a_report_has_its_roots_within_that_part() {
    Report report =
        checklist(LAMP_OFF, LAMP_AND_DOOR)
            .check(video().declare(LAMP, true).declare(DOOR, true).build());

    assertThat(roots(report.only("TST-1.02"))).containsExactly("TST-1.02@video");
  }

  @Test
  void a_failed_build_names_followers_under_their_root() {
    Report report =
        checklist(LAMP_OFF, LAMP_AND_DOOR)
            .check(video().declare(LAMP, true).declare(DOOR, true).build());

    assertThatThrownBy(report::orThrow)
        .hasMessage(
            """
            video: 2 failed, 0 cannot tell, 0 passed, 0 errors

            TST-1.01@video  The lamp is off
              declared  house.lamp = yes
              change    Switch the lamp off.
              same reason  TST-1.02@video  The door is closed
                declared  house.door = yes
                change    Close the door.\
            """);
  }

  @Test
  void a_failed_build_does_not_repeat_what_the_root_says() {
    Check again = check(2).requires(LAMP.isFalse()).build();
    Report report = checklist(LAMP_OFF, again).check(video().declare(LAMP, true).build());

    assertThatThrownBy(report::orThrow)
        .hasMessageEndingWith(
            "  change    Switch the lamp off.\n  same reason  TST-1.02@video  The door is closed");
  }

  @Test
  void a_follower_may_fail_for_more_ages_than_its_root() {
    Report report =
        checklist(LAMP_OFF, LAMP_AND_DOOR)
            .check(
                video()
                    .declare(LAMP, byAge(ages(0, 12), false).and(ages(13, 17), true))
                    .declare(DOOR, true)
                    .build());

    for (Finding finding : report.failed()) {
      if (finding.check() == LAMP_AND_DOOR && finding.ages().includes(13)) {
        assertThat(report.rootOf(finding)).isEqualTo(finding(report, "TST-1.01@video#13-17"));
      }
    }
    assertThat(roots(report)).contains("TST-1.01@video#13-17");
  }

  private static Finding finding(Report report, String fingerprint) {
    for (Finding finding : report.findings()) {
      if (finding.fingerprint().equals(fingerprint)) {
        return finding;
      }
    }
    throw new AssertionError(fingerprint + " is not in " + report.findings());
  }

  private static List<String> roots(Report report) {
    List<String> roots = new ArrayList<>();
    for (Finding finding : report.with(Outcome.FAILED)) {
      if (report.rootOf(finding) == null) {
        roots.add(finding.fingerprint());
      }
    }
    return roots;
  }
}
