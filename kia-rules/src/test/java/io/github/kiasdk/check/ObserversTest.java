package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObserversTest {

  private static final Functionality VIDEO = video().declare(LAMP, true).build();

  private final List<String> heard = new ArrayList<>();

  @Test
  void an_observer_is_told_of_every_finding_also_of_those_that_are_inapplicable() {
    Checklist observed = checklist(LAMP_OFF).observedBy(this::hear);

    observed.check(VIDEO);
    observed.check(search().build());
    observed.check(SampleChecks.service().functionality(VIDEO).build());
    observed.check(() -> Functionality.of(FunctionalityKind.VIDEO, "mine").build());
    observed.check(() -> null);

    assertThat(heard)
        .containsExactly(
            "TST-1.01@video failed in video",
            "TST-1.01@search inapplicable in search",
            "TST-1.01@house/video failed in house",
            "TST-1.01@mine cannot tell in mine",
            "SDK-05@ObserversTest error in ObserversTest");
  }

  @Test
  void what_is_asked_stays_the_same_for_checklists_made_of_it() {
    checklist(LAMP_OFF).observedBy(this::hear).at(SampleChecks.CLOCK).only("TST-1.01").check(VIDEO);

    assertThat(heard).hasSize(1);
  }

  @Test
  void an_observer_that_throws_is_said_once_is_told_no_more_and_stops_nothing() {
    FindingObserver broken =
        (finding, report) -> {
          heard.add("broken");
          throw new IllegalStateException("no connection");
        };
    Checklist observed = checklist(LAMP_OFF).observedBy(broken, this::hear);

    Report first = observed.check(VIDEO);
    Report second = observed.check(VIDEO);

    assertThat(first).isEqualTo(checklist(LAMP_OFF).check(VIDEO)).isEqualTo(second);
    assertThat(first.observerProblems())
        .extracting(LocalizedText::en)
        .singleElement()
        .asString()
        .contains("went wrong and is told no more: java.lang.IllegalStateException: no connection");
    assertThat(second.observerProblems()).isEmpty();
    assertThat(heard)
        .containsExactly(
            "broken", "TST-1.01@video failed in video", "TST-1.01@video failed in video");
  }

  @Test
  void an_observer_hears_the_report_with_what_follows_from_what() {
    List<Report> reports = new ArrayList<>();

    Report report =
        checklist(LAMP_OFF).observedBy((finding, whole) -> reports.add(whole)).check(VIDEO);

    assertThat(reports).hasSize(1).allMatch(whole -> whole == report);
  }

  @Test
  void where_none_is_installed_nothing_changes() {
    Checklist observed = checklist(LAMP_OFF).observed();

    assertThat(observed.check(VIDEO)).isEqualTo(checklist(LAMP_OFF).check(VIDEO));
  }

  private void hear(Finding finding, Report report) {
    heard.add(finding + " in " + report.id());
  }
}
