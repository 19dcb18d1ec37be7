package io.github.kiasdk.label;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Level;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An icon of a negative effect on a label, with everything it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param icon what it is about
 * @param links the effects, failed checks and features it rests on, the strongest first; at least
 *     one
 */
public record LabelIcon(RiskIcon icon, List<IconLink> links) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it rests on nothing
   */
  public LabelIcon {
    Objects.requireNonNull(icon, "icon");
    links = List.copyOf(links);
    if (links.isEmpty()) {
      throw new IllegalArgumentException("Nothing to show " + icon + " for");
    }
  }

  /** The highest level of risk after measures; {@code null} if no effect has one. */
  public @Nullable Level level() {
    Level highest = null;
    for (IconLink link : links) {
      if (link instanceof IconLink.OfEffect effect) {
        Level level = effect.level();
        highest =
            level != null && (highest == null || level.isHigherThan(highest)) ? level : highest;
      }
    }
    return highest;
  }

  /** The highest age that a feature gives which is there; 0 if there is none. */
  public int age() {
    int highest = 0;
    for (IconLink link : links) {
      if (link instanceof IconLink.OfFeature feature) {
        highest = Math.max(highest, feature.rule().age());
      }
    }
    return highest;
  }

  /** Whether the risk is no more than possible: nobody rated it, and no feature gives an age. */
  public boolean isPossible() {
    return level() == null && age() == 0;
  }

  /** How sure the surest unrated effect is; {@code null} if there is none. */
  public @Nullable Certainty certainty() {
    for (Certainty certainty :
        List.of(Certainty.HIGH, Certainty.MEDIUM, Certainty.CONTESTED, Certainty.LOW)) {
      for (IconLink link : links) {
        if (link instanceof IconLink.OfEffect effect
            && effect.level() == null
            && effect.certainty() == certainty) {
          return certainty;
        }
      }
    }
    return null;
  }

  /** The order among icons, and nothing more: it is never shown. */
  int strength() {
    return strength(links.get(0));
  }

  /**
   * What weighs most. Rated risk and ages come first; a risk that nobody rated stands above one
   * that was rated low, as not rated is not harmless.
   */
  static int strength(IconLink link) {
    if (link instanceof IconLink.OfEffect effect) {
      Level level = effect.level();
      return level == null
          ? switch (effect.certainty()) {
            case HIGH -> 53;
            case MEDIUM -> 52;
            case CONTESTED -> 51;
            case LOW -> 50;
          }
          : switch (level) {
            case HIGH -> 80;
            case MEDIUM -> 70;
            case LOW -> 20;
          };
    }
    if (link instanceof IconLink.OfFeature feature) {
      int age = feature.rule().age();
      return age >= 16 ? 80 + age : age >= 12 ? 60 + age : 40;
    }
    return switch (((IconLink.OfFinding) link).finding().check().severity()) {
      case HIGH -> 33;
      case MEDIUM -> 32;
      case LOW -> 31;
    };
  }

  /** What tells two links of the same strength apart, whatever order they came in. */
  static String name(IconLink link) {
    if (link instanceof IconLink.OfEffect effect) {
      return effect.about() + " 1 " + effect.effect().id();
    }
    if (link instanceof IconLink.OfFeature feature) {
      return feature.about() + " 2 " + feature.rule().id();
    }
    Finding finding = ((IconLink.OfFinding) link).finding();
    return finding.functionality() + " 3 " + finding.fingerprint();
  }
}
