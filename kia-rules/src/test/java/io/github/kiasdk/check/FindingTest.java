package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.BELL;
import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Switch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void a_fingerprint_says_check_place_ages_and_what_it_is_about() {
    assertThat(Finding.fingerprint("TST-1@a/b", null, "")).isEqualTo("TST-1@a/b");
    assertThat(Finding.fingerprint("TST-1@a/b", ages(13, 15), "")).isEqualTo("TST-1@a/b#13-15");
    assertThat(Finding.fingerprint("TST-1@a/b", null, "sleep")).isEqualTo("TST-1@a/b#sleep");
    assertThat(Finding.fingerprint("TST-1@a/b", ages(13, 15), "sleep"))
        .isEqualTo("TST-1@a/b#13-15#sleep");
    assertThat(Finding.fingerprint("TST-1@a/b", null, "13-15"))
        .as("not taken for ages")
        .isEqualTo("TST-1@a/b##13-15");
    assertThat(Finding.fingerprint("TST-1@a/b", null, "#13-15"))
        .as("not taken for the one before")
        .isEqualTo("TST-1@a/b###13-15");
    assertThat(Finding.fingerprint("TST-1@a/b", ages(9, 9), "13-15"))
        .isEqualTo("TST-1@a/b#9#13-15");
  }

  @Test
  void it_holds_for_the_whole_service_only_if_it_does_for_all_children_who_can_use_that() {
    Functionality.Builder open = video();
    Functionality lit =
        video().declare(LAMP, byAge(ages(0, 12), false).and(ages(13, 17), true)).build();

    assertThat(whole(service().forAges(6, 17).functionality(open.build()).build())).isTrue();
    assertThat(whole(service().functionality(open.build()).build())).isTrue();
    assertThat(whole(service().functionality(open.forAges(6, 17).build()).build()))
        .as("the service is for everyone")
        .isFalse();
    assertThat(whole(service().forAges(6, 17).functionality(open.build()).build())).isTrue();
    assertThat(whole(service().forAges(4, 17).functionality(open.build()).build())).isFalse();
    assertThat(only(checklist(LAMP_OFF).check(open.build()), "video").holdsForWholeService())
        .as("asked on its own")
        .isTrue();
    assertThat(checklist(LAMP_OFF).check(service().functionality(lit).build()).findings())
        .hasSize(2)
        .noneMatch(Finding::holdsForAll)
        .noneMatch(Finding::holdsForWholeService);
  }

  @Test
  void of_the_service_itself_it_holds_for_the_whole_of_it() {
    Check ofService = check(3).ofService().requires(LAMP.isFalse()).build();
    for (Service house : List.of(service().build(), service().forAges(6, 12).build())) {
      Finding finding = only(checklist(ofService).check(house), "house");

      assertThat(finding.holdsForWholeService()).isTrue();
      assertThat(finding.service()).isEqualTo("house");
    }
  }

  @Test
  void what_code_saw_decided_it_or_is_missing() {
    List<Reading> readings = List.of(new Reading(LAMP.name(), LAMP, LocalizedText.same("on")));

    for (Truth met : Truth.values()) {
      Requirement sees = described -> List.of(Observation.of(met, "", readings));
      Finding finding =
          only(checklist(check(1).requires(sees, LAMP).build()).check(video().build()), "video");

      assertThat(finding.decidedBy()).isEqualTo(met == Truth.UNKNOWN ? List.of() : readings);
      assertThat(finding.missing()).isEqualTo(met == Truth.UNKNOWN ? readings : List.of());
    }
  }

  @Test
  void a_host_s_json_holds_what_is_known_and_leaves_out_what_is_not() {
    Report report =
        checklist(LAMP_OFF)
            .check(
                service()
                    .functionality(video().declare(LAMP, byAge(ages(0, 12), true)).build())
                    .build());

    assertThat(report.findings().get(0).toPlain())
        .isEqualTo(
            Map.of(
                "fingerprint", "TST-1.01@house/video#0-12",
                "check", "TST-1.01",
                "outcome", "failed",
                "basis", "declared",
                "severity", "high",
                "ages", "0-12",
                "functionality", "video",
                "service", "house",
                "decidedBy", List.of("house.lamp"),
                "missing", List.of()));
    assertThat(report.toPlain())
        .isEqualTo(
            Map.of(
                "id", "house",
                "title", LocalizedText.same("A house").toPlain(),
                "day", TODAY.toString(),
                "counts",
                    Map.of(
                        "failed", 1, "cannot-tell", 1, "passed", 0, "inapplicable", 0, "error", 0),
                "findings",
                    List.of(
                        report.findings().get(0).toPlain(), report.findings().get(1).toPlain())));
    assertThat(only(checklist(LAMP_OFF).check(video().build()), "video").toPlain())
        .isEqualTo(
            Map.of(
                "fingerprint", "TST-1.01@video",
                "check", "TST-1.01",
                "outcome", "cannot-tell",
                "reason", "undeclared",
                "severity", "high",
                "ages", "0-17",
                "functionality", "video",
                "decidedBy", List.of(),
                "missing", List.of("house.lamp")));
  }

  /** Each of these differs from the others in one thing that a reader would see. */
  private static List<Finding> different() {
    Functionality dark = video().declare(LAMP, false).build();
    Functionality lit = video().declare(LAMP, true).build();
    Check judged = check(1).requires(LAMP.isFalse()).thenJudged().build();
    Check either = check(1).requires(LAMP.isFalse().or(DOOR.isFalse())).build();
    Check ofService = check(1).ofService().requires(LAMP.isFalse()).build();
    Service named = Service.of(service().build().kind(), "video", "A house").build();
    List<Finding> findings = new ArrayList<>();
    findings.add(only(checklist(LAMP_OFF).check(lit), "video"));
    findings.add(only(checklist(LAMP_OFF).check(dark), "video"));
    findings.add(only(checklist(LAMP_OFF).check(video().build()), "video"));
    findings.add(only(checklist(LAMP_OFF).check(video().forAges(6, 12).build()), "video"));
    findings.add(only(checklist(check(2).requires(LAMP.isFalse()).build()).check(dark), "video"));
    findings.add(
        only(
            checklist(LAMP_OFF)
                .check(
                    Functionality.of(FunctionalityKind.VIDEO, "clip").declare(LAMP, false).build()),
            "clip"));
    findings.add(only(checklist(either).check(video().declare(DOOR, false).build()), "video"));
    findings.add(only(checklist(ofService).check(named), "video"));
    Check known = check(1).requires(BELL.isOneOf(Switch.ON, Switch.OFF)).build();
    for (Switch bell : List.of(Switch.ON, Switch.OFF)) {
      findings.add(only(checklist(known).check(video().declare(BELL, bell).build()), "video"));
    }
    for (String by : List.of("A. Jansen", "B. de Vries")) {
      Judgement judgement =
          new Judgement(
              "TST-1.01",
              "video",
              Verdict.PASSED,
              by,
              "owner",
              null,
              TODAY,
              TODAY,
              "Looked at it.",
              List.of());
      findings.add(only(checklist(judged).judged(List.of(judgement)).check(dark), "video"));
    }
    for (String about : List.of("sleep", "school")) {
      for (String words : List.of("One.", "Two.")) {
        Requirement sees =
            described -> List.of(Observation.of(Truth.FALSE, about, LocalizedText.same(words)));
        findings.add(
            only(checklist(check(1).requires(sees).build()).check(video().build()), "video"));
      }
    }
    return findings;
  }

  @Test
  void two_are_equal_if_nothing_that_was_answered_differs() {
    List<Finding> ones = different();
    List<Finding> others = different();
    Set<Integer> hashes = new HashSet<>();
    for (int i = 0; i < ones.size(); i++) {
      hashes.add(ones.get(i).hashCode());
      for (int j = 0; j < others.size(); j++) {
        if (i == j) {
          assertThat(ones.get(i)).isEqualTo(others.get(j)).hasSameHashCodeAs(others.get(j));
        } else {
          assertThat(ones.get(i)).isNotEqualTo(others.get(j));
        }
      }
      assertThat(ones.get(i)).isNotEqualTo(ones.get(i).fingerprint());
    }
    assertThat(hashes).as("spread, or every set of them is slow").hasSizeGreaterThan(8);
  }

  @Test
  void a_check_that_was_judged_says_on_which_facts() {
    Check judged = check(1).requires(LAMP.isFalse().and(ROOF.isTrue())).thenJudged().build();
    Judgement judgement =
        new Judgement(
            "TST-1.01",
            "video",
            Verdict.FAILED,
            "A",
            "product owner",
            null,
            TODAY,
            TODAY,
            "Six children tried it.",
            List.of());
    Checklist asked = checklist(judged).judged(List.of(judgement));

    Finding decided =
        only(asked.check(video().declare(LAMP, false).declare(ROOF, true).build()), "video");
    Finding open = only(asked.check(video().declare(LAMP, false).build()), "video");

    assertThat(names(decided.decidedBy())).containsExactly("house.lamp", "house.roof");
    assertThat(decided.judgement()).isEqualTo(judgement);
    assertThat(open.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(open.check().severity()).isEqualTo(Level.HIGH);
    assertThat(open.judgement()).isEqualTo(judgement);
  }

  private static boolean whole(Service asked) {
    return only(checklist(LAMP_OFF).check(asked), "video").holdsForWholeService();
  }
}
