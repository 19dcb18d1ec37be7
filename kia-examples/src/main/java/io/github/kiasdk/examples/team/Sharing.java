package io.github.kiasdk.examples.team;

import static io.github.kiasdk.functionality.FunctionalityKind.UGC_PUBLISHING;

import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Defaults.SocialMetric;
import java.util.Set;

/**
 * How a child shows a video to others.
 *
 * @param savedByOthers whether others can keep a copy
 * @param likes whether everybody sees how many liked it
 */
record Sharing(boolean savedByOthers, boolean likes) implements FeatureDescriptor {

  @Override
  public Functionality describe() {
    return Functionality.of(UGC_PUBLISHING, "sharing")
        .titled("Filmpjes delen", "Sharing videos")
        .forAges(10, 17)
        .declare(Defaults.SOCIAL_METRICS, likes ? Set.of(SocialMetric.LIKES) : Set.of())
        .declare(KiekjesChecks.SAVED_BY_OTHERS, savedByOthers)
        .build();
  }
}
