package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.BELL;
import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.DOOR_CLOSED;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.WINDOWS;
import static io.github.kiasdk.check.SampleChecks.WINDOW_OPEN;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.vocabulary.Switch;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NextFactsTest {

  @Test
  void the_fact_that_answers_most_checks_comes_first() {
    Checklist checklist =
        checklist(
            check(1).requires(DOOR.isFalse().and(ROOF.isTrue())).build(),
            check(2).requires(LAMP.isFalse()).build(),
            check(3).requires(LAMP.isFalse().and(BELL.is(Switch.OFF))).build(),
            check(4).requires(LAMP.isTrue()).build());

    assertThat(checklist.check(video().build()).nextFacts())
        .extracting(NextFact::fact, NextFact::name, NextFact::functionalities, NextFact::answered)
        .containsExactly(
            tuple(LAMP, "house.lamp", List.of("video"), 2),
            tuple(BELL, "house.bell", List.of("video"), 3),
            tuple(DOOR, "house.door", List.of("video"), 3),
            tuple(ROOF, "house.roof", List.of("video"), 4));
  }

  @Test
  void of_facts_that_answer_as_much_the_first_by_name_comes_first_whatever_their_checks() {
    Checklist checklist =
        checklist(
            check(1).requires(ROOF.isTrue()).build(),
            check(2).requires(LAMP.isFalse()).build(),
            check(3).requires(BELL.is(Switch.OFF)).build(),
            check(4).requires(INHABITED.isTrue()).build(),
            check(5).requires(DOOR.isFalse()).build());

    assertThat(checklist.check(video().build()).nextFacts())
        .extracting(NextFact::fact, NextFact::answered)
        .containsExactly(
            tuple(BELL, 1), tuple(DOOR, 2), tuple(INHABITED, 3), tuple(LAMP, 4), tuple(ROOF, 5));
  }

  @Test
  void a_fact_names_everything_where_it_is_asked_for() {
    Report report =
        checklist(LAMP_OFF)
            .check(
                service()
                    .functionality(video().build())
                    .functionality(Functionality.of(FunctionalityKind.VIDEO, "clip").build())
                    .functionality(search().build())
                    .build());

    assertThat(report.nextFacts())
        .containsExactly(new NextFact(LAMP, "house.lamp", List.of("clip", "video"), 2));
  }

  @Test
  void a_field_is_named_once_for_all_items_that_lack_it() {
    Check closed = check(5).requires(WINDOWS.every(WINDOW_OPEN.isFalse())).build();

    Report report =
        checklist(closed)
            .check(
                video().declare(WINDOWS, List.of(Item.item("attic"), Item.item("cellar"))).build());

    assertThat(report.nextFacts())
        .containsExactly(new NextFact(WINDOW_OPEN, "house.windows.open", List.of("video"), 1));
  }

  @Test
  void what_says_whether_a_check_applies_is_asked_before_what_it_requires() {
    assertThat(checklist(DOOR_CLOSED).check(video().build()).nextFacts())
        .extracting(NextFact::fact)
        .containsExactly(INHABITED);
    assertThat(checklist(DOOR_CLOSED).check(video().declare(INHABITED, true).build()).nextFacts())
        .extracting(NextFact::fact)
        .containsExactly(DOOR);
  }

  @Test
  void evidence_and_judgements_are_no_facts_to_declare() {
    Report report =
        checklist(
                check(6)
                    .requires(LAMP.isFalse())
                    .withEvidenceNotOlderThan(Period.ofYears(1), LAMP)
                    .build(),
                check(7).requires(LAMP.isFalse()).thenJudged().build())
            .check(video().declare(LAMP, false).build());

    assertThat(report.cannotTell()).hasSize(2);
    assertThat(report.nextFacts()).isEmpty();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void declaring_what_is_asked_answers_as_many_checks_as_was_said(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Checklist checklist = CodeVoorKinderrechten.checklist().at(SampleChecks.CLOCK);
    Service before = random.service(0.15);
    List<Finding> open = open(checklist.check(before));
    List<NextFact> next = checklist.check(before).nextFacts();

    assertThat(next).extracting(NextFact::name).containsOnlyOnceElementsOf(asked(open));
    assertThat(next.isEmpty() ? 0 : next.get(next.size() - 1).answered()).isEqualTo(open.size());
    int some = next.isEmpty() ? 0 : new Random(seed).nextInt(next.size());
    Service after = random.declaring(before, next.subList(0, some));
    Set<String> declared = new HashSet<>();
    next.subList(0, some).forEach(fact -> declared.add(fact.name()));
    List<String> settled = new ArrayList<>();
    for (Finding finding : open) {
      if (declared.containsAll(asked(List.of(finding)))) {
        settled.add(finding.fingerprint());
      }
    }

    assertThat(settled).hasSize(some == 0 ? 0 : next.get(some - 1).answered());
    for (Finding still : open(checklist.check(after))) {
      Finding was = same(open, still);
      if (was != null && settled.contains(was.fingerprint())) {
        assertThat(asked(List.of(still)))
            .as("%s asks again", still)
            .doesNotContainAnyElementsOf(asked(List.of(was)));
      }
    }
  }

  private static List<Finding> open(Report report) {
    List<Finding> open = new ArrayList<>(report.cannotTell());
    open.removeIf(finding -> finding.missing().isEmpty());
    open.removeIf(
        finding ->
            EnumSet.of(Reason.NO_EVIDENCE, Reason.OLD_EVIDENCE, Reason.ALLEGED, Reason.OPPOSED)
                .contains(finding.reason()));
    return open;
  }

  private static Finding same(List<Finding> findings, Finding wanted) {
    for (Finding finding : findings) {
      if (finding.check().equals(wanted.check())
          && finding.functionality().equals(wanted.functionality())
          && finding.ages().covers(wanted.ages())) {
        return finding;
      }
    }
    return null;
  }

  private static Set<String> asked(List<Finding> findings) {
    Set<String> names = new HashSet<>();
    for (Finding finding : findings) {
      for (Reading reading : finding.missing()) {
        names.add(reading.name().replaceAll("\\[[^]]*]", ""));
      }
    }
    return names;
  }
}
