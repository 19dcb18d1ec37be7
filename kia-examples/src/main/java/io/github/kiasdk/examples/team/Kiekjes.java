package io.github.kiasdk.examples.team;

import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Rewards;
import java.util.List;

/** An imagined app in which children of 10 to 17 share videos. */
final class Kiekjes {

  private Kiekjes() {}

  /** What the app is as a whole; its features inherit it. */
  static Service service() {
    return Service.of(ServiceKind.SOCIAL, "kiekjes", "Kiekjes")
        .provider("Kiekjes (made up)")
        .forAges(10, 17)
        .notice("Een verzonnen dienst.", "A made-up service.")
        .declare(Audience.LIKELY_CHILD_USE, true)
        .build();
  }

  /** The features as they are on this branch. */
  static List<FeatureDescriptor> features() {
    return List.of(new VideoFeed(false), new Sharing(false, true), streaks(new Counter(1, false)));
  }

  /** Describes from outside a class that the team cannot change. */
  static FeatureDescriptor streaks(Counter of) {
    return FeatureDescriptor.of(
        of,
        counter ->
            Functionality.of(STREAK, "streaks")
                .titled("Reeksen", "Streaks")
                .forAges(10, 17)
                .declare(Rewards.STREAKS, counter.days() > 0)
                .declare(Rewards.LOSS_ON_ABSENCE, counter.resets())
                .build());
  }

  /** The Code and the team's own rule. */
  static Checklist checklist() {
    return CodeVoorKinderrechten.checklist().and(new KiekjesChecks().checks());
  }
}
