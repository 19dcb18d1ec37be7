package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.names;
import static io.github.kiasdk.check.SampleChecks.only;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final Checklist WITHIN = checklist(LAMP_OFF).within(INHABITED.isTrue());

  @Test
  void an_unknown_scope_counts_as_within() {
    assertThat(only(WITHIN.check(video().declare(LAMP, true).build()), "video").outcome())
        .isEqualTo(Outcome.FAILED);
    assertThat(only(WITHIN.check(video().build()), "video").reason()).isEqualTo(Reason.UNDECLARED);
  }

  @Test
  void outside_the_scope_nothing_applies_and_the_finding_tells_which_fact_said_so() {
    Finding outside =
        only(WITHIN.check(video().declare(INHABITED, false).declare(LAMP, true).build()), "video");

    assertThat(outside.outcome()).isEqualTo(Outcome.INAPPLICABLE);
    assertThat(outside.reason()).isEqualTo(Reason.OUT_OF_SCOPE);
    assertThat(names(outside.decidedBy())).containsExactly("house.inhabited");
    assertThat(outside.missing()).isEmpty();
  }

  @Test
  void what_is_not_relevant_is_not_asked_about_the_scope() {
    assertThat(only(WITHIN.check(search().declare(INHABITED, false).build()), "search").reason())
        .isEqualTo(Reason.NOT_RELEVANT);
  }

  @Test
  void the_scope_is_inherited_from_the_service() {
    Report report =
        WITHIN.check(
            service()
                .declare(INHABITED, false)
                .functionality(video().declare(LAMP, true).build())
                .build());

    assertThat(only(report, "video").reason()).isEqualTo(Reason.OUT_OF_SCOPE);
  }

  @Test
  void a_scope_can_differ_by_age() {
    Report report =
        WITHIN.check(
            video()
                .declare(INHABITED, byAge(ages(0, 12), true).and(ages(13, 17), false))
                .declare(LAMP, true)
                .build());

    assertThat(report.findings())
        .extracting(Finding::outcome, Finding::ages)
        .containsExactly(
            tuple(Outcome.FAILED, ages(0, 12)), tuple(Outcome.INAPPLICABLE, ages(13, 17)));
  }

  @Test
  void a_selection_keeps_the_scope_and_the_clock() {
    assertThat(
            only(
                    WITHIN
                        .only(check -> true)
                        .and(List.of())
                        .check(video().declare(INHABITED, false).build()),
                    "video")
                .reason())
        .isEqualTo(Reason.OUT_OF_SCOPE);
  }
}
