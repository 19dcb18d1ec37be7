package io.github.kiasdk.examples.feature;

import static io.github.kiasdk.functionality.FunctionalityKind.OTHER;

import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.vocabulary.Rewards;
import java.util.List;

/** An imagined app with two features. */
final class App {

  private App() {}

  // README begins
  static List<FeatureDescriptor> features() {
    return List.of(
        new VideoFeed(false),
        FeatureDescriptor.of(
            new Counter(0, false),
            counter ->
                Functionality.of(OTHER, "counter")
                    .declare(Rewards.STREAKS, counter.days() > 0)
                    .declare(Rewards.LOSS_ON_ABSENCE, counter.resets())
                    .build()));
  }
  // README ends
}
