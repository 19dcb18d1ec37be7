package io.github.kiasdk.validation;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import jakarta.validation.Valid;
import java.util.List;

/** What hosts put the constraint on. */
final class Feeds {

  private Feeds() {}

  /** A class that describes itself. */
  @ChildRightsByDesign(only = {"CVK-9.01", "CVK-9.03"})
  record Feed(Functionality describe) implements FeatureDescriptor {}

  /** A plain descriptor without a constraint of its own. */
  record Plain(Functionality describe) implements FeatureDescriptor {}

  record App(@Valid Feed feed) {}

  record Catalogue(List<@ChildRightsByDesign(only = "CVK-9.03") Plain> features) {}

  record Described(@ChildRightsByDesign(only = {"CVK-7.01", "CVK-9.03"}) Service service) {}

  record Declared(@ChildRightsByDesign(only = "CVK-9.03", strict = true) Functionality game) {}

  @ChildRightsByDesign(groups = Principles.AvoidHarmfulDesign.class)
  @ChildRightsByDesign(groups = Principles.PreventProfiling.class)
  record Grouped(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(only = "cvk-9", payload = Severity.High.class)
  @ChildRightsByDesign(only = "cvk-9", payload = Severity.Medium.class)
  record BySeverity(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(only = "cvk-9", failOn = Level.HIGH)
  record Grave(Functionality describe) implements FeatureDescriptor {}

  /** A host's own method, as a container validates its calls. */
  static class Shop {
    @ChildRightsByDesign(only = "CVK-9.03")
    public Plain launch(@ChildRightsByDesign(only = "CVK-9.03") Plain feature) {
      return feature;
    }
  }

  static Functionality streaks() {
    return Functionality.of(FunctionalityKind.STREAK, "streaks")
        .declare(Rewards.STREAKS, true)
        .declare(Rewards.LOSS_ON_ABSENCE, false)
        .build();
  }

  static Functionality noStreaks() {
    return Functionality.of(FunctionalityKind.STREAK, "streaks")
        .declare(Rewards.STREAKS, false)
        .declare(Rewards.LOSS_ON_ABSENCE, false)
        .build();
  }

  static Functionality undeclared() {
    return Functionality.of(FunctionalityKind.PLAY, "streaks").build();
  }

  static Functionality autoplay() {
    return Functionality.of(FunctionalityKind.VIDEO, "feed")
        .declare(Defaults.AUTOPLAY, Switch.ON)
        .declare(
            Profiling.USES,
            List.of(
                Item.item("ads {x} ${y}.[z]")
                    .declare(Profiling.USE_PURPOSE, Profiling.UsePurpose.ADVERTISING)))
        .build();
  }

  static Functionality autoplayForSome() {
    return Functionality.of(FunctionalityKind.VIDEO, "feed")
        .forAges(13, 17)
        .declare(Defaults.AUTOPLAY, byAge(ages(13, 15), Switch.ON).and(ages(16, 17), Switch.OFF))
        .build();
  }

  static Service service() {
    return Service.of(ServiceKind.STREAMING, "app", "App")
        .functionality(autoplay())
        .functionality(streaks())
        .build();
  }
}
