package nl.example.feed;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.validation.ChildRightsByDesign;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Switch;

/** A feature with a description of its own. */
@ChildRightsByDesign(failOn = Level.HIGH, installed = true)
final class VideoFeed implements FeatureDescriptor {

  @Override
  public Functionality describe() {
    return Functionality.of(FunctionalityKind.VIDEO, "feed")
        .declare(Defaults.AUTOPLAY, Switch.ON)
        .build();
  }
}
