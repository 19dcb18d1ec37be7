package io.github.kiasdk.examples.feature;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.functionality.FunctionalityKind.VIDEO;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;

import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Notifications;

/** A feature of an imagined app, which says itself what it does to a child. */
// README begins
final class VideoFeed implements FeatureDescriptor {

  private final boolean autoplayForOlder;

  VideoFeed(boolean autoplayForOlder) {
    this.autoplayForOlder = autoplayForOlder;
  }

  @Override
  public Functionality describe() {
    return Functionality.of(VIDEO, "feed")
        .titled("Filmpjes", "Video feed")
        .forAges(13, 17)
        .declare(
            Defaults.AUTOPLAY,
            byAge(ages(13, 15), OFF).and(ages(16, 17), autoplayForOlder ? ON : OFF))
        .declare(Notifications.DEFAULT, OFF)
        .build();
  }
}
// README ends
