package io.github.kiasdk.examples.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.review.Worsening;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each change of Kiekjes beside the main branch, and what happens if somebody makes it worse. */
class DesignReviewTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

  @Test
  void no_childs_right_gets_worse_by_this_branch() {
    Comparison comparison = sinceMain(Kiekjes.features());

    assertThat(comparison.worse()).isEmpty();
    assertThat(comparison.parts())
        .as("only what the branch is for: others cannot save a video any more")
        .singleElement()
        .matches(part -> part.id().equals("sharing"));
  }

  @Test
  void a_colleague_who_turns_autoplay_on_makes_it_worse() {
    List<FeatureDescriptor> changed =
        List.of(
            new VideoFeed(true), new Sharing(false, true), Kiekjes.streaks(new Counter(1, false)));

    assertThat(sinceMain(changed).worse())
        .singleElement()
        .matches(worse -> worse.kind() == Worsening.Kind.NEW_FAILURE)
        .matches(worse -> worse.check().id().equals("CVK-9.01"));
    assertThat(judged(changed, LAST_DAY).blocking())
        .extracting(Finding::fingerprint)
        .containsExactly("CVK-9.01@kiekjes/feed#16-17");
  }

  @Test
  void the_explanation_counts_until_its_last_day_and_then_blocks() {
    assertThat(judged(Kiekjes.features(), LAST_DAY).isPassed()).isTrue();
    assertThat(judged(Kiekjes.features(), LAST_DAY.plusDays(1)).blocking())
        .extracting(Finding::fingerprint)
        .contains("CVK-9.03@kiekjes/streaks");
  }

  @Test
  void likes_that_go_leave_the_baseline_and_that_is_advice() {
    List<FeatureDescriptor> better =
        List.of(
            new VideoFeed(false),
            new Sharing(false, false),
            Kiekjes.streaks(new Counter(1, false)));

    GateResult result = judged(better, LAST_DAY);

    assertThat(result.isPassed()).isTrue();
    assertThat(result.fixed()).containsExactly("CVK-9.08@kiekjes/sharing");
  }

  private static Comparison sinceMain(List<FeatureDescriptor> features) {
    Service main = Agreed.reader().read(Agreed.DIRECTORY.resolve("main.yaml")).service();
    return Comparison.of(Agreed.checks(LAST_DAY), main, described(features));
  }

  private static Service described(List<FeatureDescriptor> features) {
    Service service = Kiekjes.service();
    for (FeatureDescriptor feature : features) {
      service = service.and(feature.describe());
    }
    return service;
  }

  private static GateResult judged(List<FeatureDescriptor> features, LocalDate day) {
    Checklist checks = Agreed.checks(day);
    return Agreed.gate(checks)
        .judge(Agreed.explanations(checks).with(checks).check(Kiekjes.service(), features));
  }
}
