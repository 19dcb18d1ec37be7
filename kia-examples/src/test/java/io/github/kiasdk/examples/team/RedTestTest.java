package io.github.kiasdk.examples.team;

import static io.github.kiasdk.code.Principles.AVOID_HARMFUL_DESIGN;
import static io.github.kiasdk.junit.KiaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RedTestTest {

  private static final Checklist DESIGN =
      CodeVoorKinderrechten.checklist().principle(AVOID_HARMFUL_DESIGN);

  @Test
  void a_colleague_who_turns_autoplay_on_reads_what_is_wrong_and_what_to_change() {
    Throwable red = catchThrowable(() -> assertThat(new VideoFeed(true)).satisfies(DESIGN));

    assertThat(red)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("feed (VideoFeed) · 1 of ")
        .hasMessageContaining("CVK-9.01  The next video or story does not start by itself")
        .hasMessageContaining("high · ages 16-17")
        .hasMessageContaining("  declared   defaults.autoplay = on\n")
        .hasMessageContaining("  change     Switch autoplay off by default for every age.")
        .hasMessageContaining("  more       list of checks (CHECKS.md), under CVK-9.01\n");
    assertThat(red.getMessage().strip().lines().count()).isLessThanOrEqualTo(25);
  }

  @Test
  void the_same_in_dutch() {
    Locale dutch = Locale.forLanguageTag("nl");

    assertThat(catchThrowable(() -> assertThat(new VideoFeed(true)).in(dutch).satisfies(DESIGN)))
        .hasMessageContaining("  ingevuld   defaults.autoplay = aan\n")
        .hasMessageContaining("hoog · 16-17 jaar");
  }

  @Test
  void an_observer_counts_what_is_found() {
    long before = OutcomeCounter.count(Outcome.FAILED);

    DESIGN.observedBy(new OutcomeCounter()).check(new VideoFeed(true));

    assertThat(OutcomeCounter.count(Outcome.FAILED)).isGreaterThan(before);
  }
}
