package io.github.kiasdk.label;

import io.github.kiasdk.effect.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rules by which a label is made, with a version of their own: the ages of features and of
 * levels of risk. Which icon an effect gets belongs to the version too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version what a label names as its rules, not blank
 * @param features the ages of features, with ids of their own
 * @param atHigh the age that a high risk after measures gives, 0 for none
 * @param atMedium the age that a medium risk after measures gives
 * @param atLow the age that a low risk after measures gives
 */
public record LabelRules(
    String version, List<FeatureAge> features, int atHigh, int atMedium, int atLow) {

  // No public system gives ages to levels of a KIA. These two are our proposal, in classes of PEGI.
  private static final LabelRules STANDARD =
      new LabelRules("kia-label-0.1", FeatureAges.PEGI_2026, 16, 12, 0);

  /**
   * Checks the rules and copies the list.
   *
   * @throws IllegalArgumentException if the version is blank, an id is used twice, an age is not
   *     from 0 to 18, or a higher level gives a lower age
   */
  public LabelRules {
    Objects.requireNonNull(version, "version");
    features = List.copyOf(features);
    Set<String> ids = new HashSet<>();
    for (FeatureAge feature : features) {
      if (!ids.add(feature.id())) {
        throw new IllegalArgumentException("Two features are called " + feature.id());
      }
    }
    if (version.isBlank() || atLow < 0 || atMedium < atLow || atHigh < atMedium || atHigh > 18) {
      throw new IllegalArgumentException(
          "A version and ages that rise from 0 to 18: " + List.of(atLow, atMedium, atHigh));
    }
  }

  /** The rules of this library: the features of PEGI 2026, and 16 and 12 for rated risks. */
  public static LabelRules standard() {
    return STANDARD;
  }

  /** The age that a level of risk after measures gives; 0 for none. */
  public int age(Level level) {
    return switch (level) {
      case HIGH -> atHigh;
      case MEDIUM -> atMedium;
      case LOW -> atLow;
    };
  }
}
