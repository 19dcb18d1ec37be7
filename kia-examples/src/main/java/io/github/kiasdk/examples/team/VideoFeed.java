package io.github.kiasdk.examples.team;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.functionality.FunctionalityKind.VIDEO;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;

import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Notifications;

/**
 * The videos of Kiekjes: a class of the team's own, which says itself what it does to a child.
 *
 * @param autoplayForOlder whether the next video starts by itself for those of 16 and 17
 */
record VideoFeed(boolean autoplayForOlder) implements FeatureDescriptor {

  @Override
  public Functionality describe() {
    return Functionality.of(VIDEO, "feed")
        .titled("Filmpjes", "Video feed")
        .forAges(10, 17)
        .declare(
            Defaults.AUTOPLAY,
            byAge(ages(10, 15), OFF).and(ages(16, 17), autoplayForOlder ? ON : OFF))
        .declare(Notifications.DEFAULT, OFF)
        .build();
  }
}
