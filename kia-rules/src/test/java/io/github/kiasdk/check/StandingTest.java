package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.BELL;
import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.WINDOWS;
import static io.github.kiasdk.check.SampleChecks.WINDOW_OPEN;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static io.github.kiasdk.fact.Ages.ages;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.Standing;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.FindingText;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.MarkdownReport;
import io.github.kiasdk.report.ReviewAgenda;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Switch;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What an answer rests on: who says so, how far it was settled, and what speaks against it. */
class StandingTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Texts TEXTS =
      Texts.of(file -> new ByteArrayInputStream(words().getBytes(UTF_8)), "Standing");

  private static String words() {
    StringBuilder words = new StringBuilder();
    for (int number = 1; number <= 5; number++) {
      for (Check.Text text : Check.Text.values()) {
        String id = String.format(Locale.ROOT, "TST-1.%02d", number);
        words.append(id).append(".").append(text.key()).append("=The ").append(text).append(".\n");
      }
    }
    return words.toString();
  }

  private static Check.Builder check(int number) {
    return Check.check(
            String.format(Locale.ROOT, "TST-1.%02d", number), SampleChecks.PRINCIPLE, TEXTS)
        .severity(Level.HIGH)
        .relevantFor(FunctionalityKind.VIDEO)
        .ground(Ground.DERIVED)
        .rights(Right.HEALTH)
        .cites(SampleChecks.REFERENCE)
        .since("0.1.0");
  }

  private static final Evidence PLAIN =
      Evidence.document("The Times on lamps", URI.create("https://example.org/times"))
          .dated(TODAY.minusDays(9));
  private static final Evidence PRESS = PLAIN.of(Standing.PRESS);
  private static final Evidence FINDING =
      Evidence.document("The regulator on lamps", URI.create("https://example.org/regulator"))
          .dated(TODAY.minusDays(3))
          .of(Standing.PRELIMINARY_FINDING);

  private static final Check LAMP_OFF = check(1).requires(LAMP.isFalse()).build();
  private static final Check PROVEN =
      check(5).requires(LAMP.isFalse()).withEvidenceNotOlderThan(Period.ofYears(1), LAMP).build();

  private static final Assessment BY_OTHERS =
      Assessment.byThirdParty(Cooperation.NOT_ASKED).build();

  private static Finding byOthers(Check check, Functionality.Builder part) {
    return only(checklist(check).assessed(BY_OTHERS).check(part.build()), "video");
  }

  private static Finding bySelf(Check check, @Nullable Assessment by, Functionality.Builder part) {
    return only(checklist(check).assessed(by).check(part.build()), "video");
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void a_failure_that_rests_on_press_or_suspicion_alone_is_alleged_and_on_more_it_stands(
      Standing standing) {
    Finding finding = byOthers(LAMP_OFF, video().declare(LAMP, true, PLAIN.of(standing)));

    if (standing.isAllegation()) {
      assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
      assertThat(finding.reason()).isEqualTo(Reason.ALLEGED);
      assertThat(finding.basis()).isNull();
      assertThat(names(finding.missing())).containsExactly("house.lamp");
      assertThat(FindingText.of(finding, Locale.ENGLISH))
          .contains("only allege house.lamp = yes: " + standing.label().en())
          .contains("“The Times on lamps” (2026-05-23)")
          .contains("would settle it");
      assertThat(FindingText.of(finding, DUTCH)).contains(standing.label().nl(), "maakt het uit");
    } else {
      assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(FindingText.of(finding, Locale.ENGLISH))
          .contains("Rests on: " + standing.label().en() + " “The Times on lamps” (2026-05-23).");
      assertThat(FindingText.of(finding, DUTCH))
          .contains("Berust op: " + standing.label().nl() + " “The Times on lamps”");
    }
    assertThat(names(finding.decidedBy())).containsExactly("house.lamp");
  }

  @Test
  void a_provider_knows_its_own_product_and_weak_evidence_takes_no_failure_away() {
    for (@Nullable Assessment by : new Assessment[] {Assessment.bySelf().build(), null}) {
      for (Standing standing : Standing.values()) {
        assertThat(bySelf(LAMP_OFF, by, video().declare(LAMP, true, PLAIN.of(standing))).outcome())
            .isEqualTo(Outcome.FAILED);
      }
    }
  }

  @Test
  void a_failure_stands_if_the_assessor_says_so_or_one_source_is_more_than_an_allegation() {
    assertThat(byOthers(LAMP_OFF, video().declare(LAMP, true)).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(byOthers(LAMP_OFF, video().declare(LAMP, true, PLAIN)).outcome())
        .as("nobody said what it is, and nobody guesses")
        .isEqualTo(Outcome.FAILED);
    assertThat(byOthers(LAMP_OFF, video().declare(LAMP, true, PRESS, FINDING)).outcome())
        .isEqualTo(Outcome.FAILED);
    assertThat(byOthers(LAMP_OFF, video().declare(LAMP, true, PRESS, FINDING.against())).reason())
        .as("what speaks against it is nothing on which it rests")
        .isEqualTo(Reason.ALLEGED);
    assertThat(byOthers(LAMP_OFF, video().declare(LAMP, true, PRESS.against())).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void of_several_facts_one_that_is_more_than_alleged_is_enough_to_fail() {
    Check both = check(1).requires(LAMP.isFalse().and(DOOR.isFalse())).build();
    Check either = check(1).requires(LAMP.isFalse().or(DOOR.isFalse())).build();

    for (Evidence[] source : new Evidence[][] {{}, {FINDING}}) {
      assertThat(
              byOthers(both, video().declare(LAMP, true, PRESS).declare(DOOR, true, source))
                  .outcome())
          .isEqualTo(Outcome.FAILED);
      Finding open =
          byOthers(either, video().declare(LAMP, true, PRESS).declare(DOOR, true, source));
      assertThat(open.reason()).as("it takes both to fail").isEqualTo(Reason.ALLEGED);
      assertThat(names(open.missing())).containsExactly("house.lamp");
    }
    assertThat(
            byOthers(both, video().declare(LAMP, true, PRESS).declare(DOOR, true, PRESS)).reason())
        .isEqualTo(Reason.ALLEGED);
  }

  @Test
  void an_item_rests_on_what_stands_at_it_and_at_its_list() {
    Check shut = check(1).requires(WINDOWS.every(WINDOW_OPEN.isFalse())).build();
    Item press = new Item("front", Facts.none().declare(WINDOW_OPEN, true, PRESS));
    Item bare = new Item("front", Facts.none().declare(WINDOW_OPEN, true));
    Item back = new Item("back", Facts.none().declare(WINDOW_OPEN, true));

    assertThat(byOthers(shut, video().declare(WINDOWS, List.of(press))).reason())
        .isEqualTo(Reason.ALLEGED);
    assertThat(byOthers(shut, video().declare(WINDOWS, List.of(bare), PRESS)).reason())
        .isEqualTo(Reason.ALLEGED);
    assertThat(byOthers(shut, video().declare(WINDOWS, List.of(press), FINDING)).outcome())
        .isEqualTo(Outcome.FAILED);
    assertThat(byOthers(shut, video().declare(WINDOWS, List.of(press, back))).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void it_is_alleged_only_for_the_children_for_whom_it_would_fail() {
    Report report =
        checklist(LAMP_OFF)
            .assessed(BY_OTHERS)
            .check(
                video()
                    .declare(LAMP, ByAge.byAge(ages(0, 12), true).and(ages(13, 17), false), PRESS)
                    .build());

    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly("TST-1.01@video#0-12 cannot tell", "TST-1.01@video#13-17 passed");
  }

  @Test
  void what_a_person_found_wrong_stays_wrong_whatever_else_is_alleged() {
    Check judged = check(1).requires(LAMP.isFalse()).thenJudged().askedOf(Role.DESIGNER).build();
    Functionality lit = video().declare(LAMP, true, PRESS).build();

    for (Verdict verdict : Verdict.values()) {
      Judgement judgement =
          new Judgement(
              judged.id(),
              "video",
              verdict,
              "A. Jansen",
              "designer",
              Role.DESIGNER,
              TODAY,
              TODAY.plusDays(9),
              "Tried it.",
              List.of());
      Finding finding =
          only(
              checklist(judged).assessed(BY_OTHERS).judged(List.of(judgement)).check(lit), "video");
      assertThat(finding.outcome())
          .isEqualTo(verdict == Verdict.FAILED ? Outcome.FAILED : Outcome.CANNOT_TELL);
    }
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void a_pass_that_wants_evidence_wants_more_than_an_allegation(Standing standing) {
    Finding finding = byOthers(PROVEN, video().declare(LAMP, false, PLAIN.of(standing)));
    Finding own =
        bySelf(
            PROVEN, Assessment.bySelf().build(), video().declare(LAMP, false, PLAIN.of(standing)));

    assertThat(own).isEqualTo(finding);
    if (standing.isAllegation()) {
      assertThat(finding.reason()).isEqualTo(Reason.ALLEGED);
      assertThat(names(finding.missing())).containsExactly("house.lamp");
      assertThat(FindingText.of(finding, Locale.ENGLISH)).contains("only allege house.lamp = no");
    } else {
      assertThat(finding.basis()).isEqualTo(Basis.EVIDENCED);
    }
    assertThat(byOthers(PROVEN, video().declare(LAMP, false, PLAIN.of(standing), PLAIN)).basis())
        .isEqualTo(Basis.EVIDENCED);
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void a_ruling_against_it_takes_a_pass_away_that_wants_evidence(Standing against) {
    for (@Nullable Standing backing : backings()) {
      Evidence source = backing == null ? PLAIN : PLAIN.of(backing);
      Finding finding =
          byOthers(PROVEN, video().declare(LAMP, false, source, FINDING.of(against).against()));

      boolean isOpposed =
          against.isRuling() && (backing == null || against.compareTo(backing) >= 0);
      if (isOpposed) {
        assertThat(finding.reason()).as("%s", backing).isEqualTo(Reason.OPPOSED);
        assertThat(FindingText.of(finding, Locale.ENGLISH))
            .contains("an authority found otherwise about house.lamp = no")
            .contains("against it " + against.label().en() + " “The regulator on lamps”");
        assertThat(FindingText.of(finding, DUTCH)).contains("daartegen " + against.label().nl());
      } else {
        assertThat(finding.basis()).as("%s", backing).isEqualTo(Basis.EVIDENCED);
        assertThat(FindingText.of(finding, Locale.ENGLISH))
            .contains("Against it: " + against.label().en())
            .contains("Rests on: ");
      }
    }
  }

  private static @Nullable Standing[] backings() {
    return new @Nullable Standing[] {
      null, Standing.OWN_TEST, Standing.PRELIMINARY_FINDING, Standing.DECISION, Standing.COURT
    };
  }

  @Test
  void a_ruling_opposes_a_pass_also_where_no_evidence_is_asked_and_both_directions_show() {
    Finding opposed = byOthers(LAMP_OFF, video().declare(LAMP, false, PRESS, FINDING.against()));

    assertThat(opposed.outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(opposed.reason()).isEqualTo(Reason.OPPOSED);
    assertThat(opposed.evidence()).containsExactly(FINDING.against(), PRESS);
    assertThat(FindingText.of(opposed, Locale.ENGLISH)).contains("“The regulator on lamps”");
    assertThat(FindingText.of(opposed, DUTCH)).contains("“The regulator on lamps”");
  }

  @Test
  void a_ruling_against_a_fact_on_which_a_pass_rests_counts_though_it_needs_no_evidence_itself() {
    Check both =
        check(5)
            .requires(LAMP.isFalse().and(ROOF.isTrue()))
            .withEvidenceNotOlderThan(Period.ofYears(1), LAMP)
            .build();

    Finding opposed =
        byOthers(both, video().declare(LAMP, false, PLAIN).declare(ROOF, true, FINDING.against()));

    assertThat(opposed.reason()).isEqualTo(Reason.OPPOSED);
    assertThat(names(opposed.missing())).containsExactly("house.roof");
  }

  @Test
  void a_ruling_against_what_stands_in_an_item_of_a_list_counts_too() {
    Check closed = check(6).requires(WINDOWS.every(WINDOW_OPEN.isFalse())).build();
    Item window =
        new Item("front", Facts.none().declare(WINDOW_OPEN, false, PLAIN, FINDING.against()));

    Finding opposed = byOthers(closed, video().declare(WINDOWS, List.of(window)));

    assertThat(opposed.reason()).isEqualTo(Reason.OPPOSED);
    assertThat(names(opposed.missing())).containsExactly("house.windows[front].open");
  }

  @Test
  void what_is_unsettled_counts_for_a_strict_gate_and_is_no_failure() {
    Report report =
        checklist(LAMP_OFF, check(2).requires(DOOR.isFalse()).build())
            .assessed(BY_OTHERS)
            .check(video().declare(LAMP, true, PRESS).declare(DOOR, false).build());

    assertThat(Gate.failingOn(Level.HIGH).judge(report).isPassed()).isTrue();
    assertThat(Gate.failingOn(Level.HIGH).strict().judge(report).isPassed()).isFalse();
  }

  @Test
  void every_form_of_a_report_says_on_what_a_failure_rests_and_who_alleges_what_cannot_be_told() {
    Check bell = check(2).requires(BELL.is(Switch.OFF)).build();
    Check door =
        check(3).requires(DOOR.isFalse()).withEvidenceNotOlderThan(Period.ofYears(1), DOOR).build();
    Check inhabited = check(4).requires(INHABITED.isTrue()).build();
    Service house =
        service()
            .functionality(
                video()
                    .declare(LAMP, true, FINDING, PLAIN.against().of(Standing.PROVIDER_STATEMENT))
                    .declare(BELL, Switch.ON, PRESS)
                    .declare(DOOR, false, PLAIN, FINDING.against())
                    .declare(INHABITED, true)
                    .build())
            .build();
    Report report = checklist(LAMP_OFF, bell, door, inhabited).assessed(BY_OTHERS).check(house);

    for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
      String finding = Standing.PRELIMINARY_FINDING.label().in(locale);
      String provider = Standing.PROVIDER_STATEMENT.label().in(locale);
      for (String text :
          List.of(
              TextReport.in(locale).text(report, house),
              MarkdownReport.in(locale).text(Gate.open().judge(report), house),
              HtmlReport.in(locale).text(report, house, null))) {
        String plain = text.replaceAll("\\s+", " ").replace("\\", "");
        assertThat(plain)
            .contains(finding + " “The regulator on lamps” (2026-05-29)")
            .contains(provider + " “The Times on lamps”")
            .contains(Standing.PRESS.label().in(locale) + " “The Times on lamps”");
      }
      assertThat(ReviewAgenda.in(locale).text(report, house).replaceAll("\\s+", " "))
          .contains(Standing.PRESS.label().in(locale) + " “The Times on lamps”");
      assertThat(JsonReport.in(locale).text(report, house))
          .contains("\"standing\": \"preliminary-finding\"", "\"contradicts\": true")
          .contains("\"reason\": \"alleged\"", "\"reason\": \"opposed\"");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Standing.class, mode = Mode.EXCLUDE, names = "PRESS")
  void the_order_of_evidence_makes_no_difference(Standing standing) {
    for (Check check : List.of(LAMP_OFF, PROVEN)) {
      for (boolean lit : new boolean[] {true, false}) {
        Evidence other = FINDING.of(standing);
        for (Evidence two : List.of(other, other.against())) {
          assertThat(byOthers(check, video().declare(LAMP, lit, PRESS, two)))
              .isEqualTo(byOthers(check, video().declare(LAMP, lit, two, PRESS)));
        }
      }
    }
  }
}
