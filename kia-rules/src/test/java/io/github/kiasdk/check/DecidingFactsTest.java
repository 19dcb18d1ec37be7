package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.TODAY;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.video;
import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.functionality.Functionality;
import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which facts a finding names: those that decide, each once, in the order of the condition. */
class DecidingFactsTest {

  private static final Evidence IN_TIME =
      Evidence.document("Report", URI.create("https://example.org/report")).dated(TODAY);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 9, 15, 16, 17, 33, 70})
  void however_many_facts_decide_each_is_named_once_and_in_order(int number) {
    List<FlagFact> facts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      facts.add(Fact.flag("many.fact-" + i, "Feit " + i, "Fact " + i));
    }
    Condition all = facts.get(0).isTrue();
    for (FlagFact fact : facts) {
      all = all.and(fact.isTrue());
    }
    Check check = check(1).requires(all).build();
    Functionality.Builder declared = video();
    facts.forEach(fact -> declared.declare(fact, true));
    List<String> expected = facts.stream().map(Fact::name).toList();

    Finding open = only(checklist(check).check(video().build()), "video");
    Finding passed = only(checklist(check).check(declared.build()), "video");

    assertThat(open.outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(names(open.missing())).isEqualTo(expected);
    assertThat(passed.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(names(passed.decidedBy())).isEqualTo(expected);
  }

  @Test
  void a_fact_that_is_read_twice_takes_no_other_out_of_the_list() {
    Check twice =
        check(1)
            .requires(LAMP.isTrue().or(LAMP.isFalse()).and(DOOR.isTrue()).and(ROOF.isTrue()))
            .build();

    assertThat(names(only(checklist(twice).check(video().build()), "video").missing()))
        .containsExactly("house.lamp", "house.door", "house.roof");
  }

  @Test
  void where_one_of_several_would_do_those_with_evidence_decide_whatever_their_order() {
    for (Condition either :
        List.of(LAMP.isFalse().or(DOOR.isFalse()), DOOR.isFalse().or(LAMP.isFalse()))) {
      Check check =
          check(1).requires(either).withEvidenceNotOlderThan(Period.ofYears(1), LAMP, DOOR).build();

      for (FlagFact proven : List.of(LAMP, DOOR)) {
        FlagFact other = proven == LAMP ? DOOR : LAMP;
        Functionality house = video().declare(proven, false, IN_TIME).declare(other, false).build();

        assertThat(only(checklist(check).check(house), "video").basis()).isEqualTo(Basis.EVIDENCED);
      }
      Finding none =
          only(
              checklist(check).check(video().declare(LAMP, false).declare(DOOR, false).build()),
              "video");
      assertThat(none.reason()).isEqualTo(Reason.NO_EVIDENCE);
      assertThat(none.missing()).hasSize(2);
    }
  }

  @Test
  void the_facts_of_an_earlier_check_do_not_put_the_next_out_of_scope() {
    Report report =
        checklist(LAMP_OFF, check(2).requires(DOOR.isFalse()).build())
            .within(INHABITED.isTrue())
            .check(
                video()
                    .declare(INHABITED, byAge(ages(0, 12), true).and(ages(13, 17), false))
                    .declare(LAMP, true)
                    .declare(DOOR, true)
                    .build());

    assertThat(report.with(Outcome.INAPPLICABLE))
        .hasSize(2)
        .allSatisfy(
            outside -> assertThat(names(outside.decidedBy())).containsExactly("house.inhabited"));
  }
}
