package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.DOOR_CLOSED;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When parts answer for what their service declares: {@link Checklist#check(Service)}. */
class AnsweredByPartsTest {

  @Test
  void a_part_that_declares_nothing_of_it_takes_over_what_its_service_declares() {
    assertThat(told(checklist(DOOR_CLOSED), inhabited().functionality(video().build())))
        .containsExactly("TST-1.02@house/video failed");
  }

  @Test
  void a_part_that_says_itself_that_it_does_not_apply_takes_nothing_over() {
    Functionality empty = video().declare(INHABITED, false).build();

    assertThat(told(checklist(DOOR_CLOSED), inhabited().functionality(empty)))
        .containsExactly("TST-1.02@house/video inapplicable", "TST-1.02@house failed");
  }

  @Test
  void a_part_that_declares_what_the_service_does_not_takes_over_all_the_same() {
    Functionality part = video().declare(INHABITED, true).build();

    assertThat(told(checklist(DOOR_CLOSED), service().declare(DOOR, true).functionality(part)))
        .containsExactly("TST-1.02@house/video failed");
  }

  @Test
  void a_part_that_puts_itself_out_of_scope_takes_nothing_over() {
    Checklist within = checklist(LAMP_OFF).within(INHABITED.isTrue());
    Service.Builder lit = service().declare(LAMP, true);

    assertThat(told(within, lit.functionality(video().declare(INHABITED, false).build())))
        .containsExactly("TST-1.01@house/video inapplicable", "TST-1.01@house failed");
  }

  @Test
  void a_part_for_fewer_children_takes_nothing_over_and_one_for_all_of_them_does() {
    Service.Builder older = service().forAges(12, 17).declare(LAMP, true);

    assertThat(told(checklist(LAMP_OFF), older.functionality(video().forAges(13, 17).build())))
        .containsExactly("TST-1.01@house/video failed", "TST-1.01@house failed");
    assertThat(told(checklist(LAMP_OFF), older.functionality(clip().forAges(12, 17).build())))
        .containsExactly("TST-1.01@house/clip failed", "TST-1.01@house/video failed");
  }

  @Test
  void parts_replace_it_if_they_are_together_for_all_children_and_each_declares_its_own() {
    Functionality young = video().forAges(0, 12).declare(LAMP, false).build();
    Functionality older = clip().forAges(13, 17).declare(LAMP, false).build();
    Functionality someOlder = clip().forAges(13, 16).declare(LAMP, false).build();
    Functionality olderSilent = clip().forAges(13, 17).build();

    assertThat(told(checklist(LAMP_OFF), lit(young, older)))
        .containsExactly("TST-1.01@house/clip passed", "TST-1.01@house/video passed");
    assertThat(told(checklist(LAMP_OFF), lit(young, someOlder)))
        .as("nobody answers for those of 17")
        .endsWith("TST-1.01@house failed");
    assertThat(told(checklist(LAMP_OFF), lit(young, olderSilent)))
        .containsExactly(
            "TST-1.01@house/clip failed", "TST-1.01@house/video passed", "TST-1.01@house failed");
    assertThat(told(checklist(LAMP_OFF), lit(young, older, search().declare(LAMP, false).build())))
        .as("of another kind")
        .endsWith("TST-1.01@house failed");
    assertThat(told(checklist(LAMP_OFF), lit()))
        .as("without parts")
        .containsExactly("SDK-12@house#recommending cannot tell", "TST-1.01@house failed");
  }

  @Test
  void a_part_that_declares_half_of_it_replaces_nothing() {
    Check both = check(4).requires(LAMP.isFalse().and(ROOF.isTrue())).build();
    Service.Builder house = service().declare(LAMP, true).declare(ROOF, true);

    assertThat(told(checklist(both), house.functionality(video().declare(LAMP, false).build())))
        .containsExactly("TST-1.04@house/video passed", "TST-1.04@house failed");
    assertThat(
            told(
                checklist(both),
                service()
                    .declare(LAMP, true)
                    .functionality(video().declare(LAMP, false).declare(ROOF, true).build())))
        .containsExactly("TST-1.04@house/video passed");
  }

  private static Functionality.Builder clip() {
    return Functionality.of(FunctionalityKind.VIDEO, "clip");
  }

  private static Service.Builder inhabited() {
    return service().declare(INHABITED, true).declare(DOOR, true);
  }

  private static Service.Builder lit(Functionality... parts) {
    Service.Builder lit = service().declare(LAMP, true);
    for (Functionality part : parts) {
      lit.functionality(part);
    }
    return lit;
  }

  private static List<String> told(Checklist checklist, Service.Builder house) {
    return checklist.check(house.build()).findings().stream().map(Finding::toString).toList();
  }
}
