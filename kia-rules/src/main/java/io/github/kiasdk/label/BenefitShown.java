package io.github.kiasdk.label;

import java.util.List;
import java.util.Objects;

/**
 * An icon of positive effects on a label.
 *
 * <p>Immutable and thread-safe.
 *
 * @param icon what they are about
 * @param links the effects; at least one
 */
public record BenefitShown(BenefitIcon icon, List<IconLink.OfEffect> links) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it rests on nothing
   */
  public BenefitShown {
    Objects.requireNonNull(icon, "icon");
    links = List.copyOf(links);
    if (links.isEmpty()) {
      throw new IllegalArgumentException("Nothing to show " + icon + " for");
    }
  }
}
