package io.github.kiasdk.label;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Area;
import java.util.List;
import java.util.Objects;

/**
 * The age on a label: the highest that any feature or rated effect gives. A lower one never takes
 * away from a higher one, and what nobody declared or rated never lowers it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the age from which the service is thought fit, as far as known; 0 if nothing gives
 *     one
 * @param because what gives that age; empty if nothing does
 * @param open features of which nobody knows whether the service has them, and that could raise it
 * @param unrated how many negative effects have no level of risk, and could raise it
 * @param unlooked the ids of the parts of which nobody described a drawback for all ages; that none
 *     was found is no description
 * @param areas the areas of which nobody said whether the service has anything in them
 * @param described whether there is anything to derive an age from
 * @param describedFrom the age of the youngest children for whom the service is described; what it
 *     is for younger ones, nobody said
 */
public record AgeClass(
    int from,
    List<IconLink> because,
    List<IconLink.OfFeature> open,
    int unrated,
    List<String> unlooked,
    List<Area> areas,
    boolean described,
    int describedFrom) {

  /** How sure the age is. */
  public enum Certitude {
    /** All that the rules ask for is known, and every drawback was looked for and rated. */
    DETERMINED,
    /** Something is open that could raise it. */
    AT_LEAST,
    /** Nothing gives an age, and something is open. */
    NOT_DETERMINED
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the age is not from 0 to 18, or does not fit its reasons
   */
  public AgeClass {
    because = List.copyOf(because);
    open = List.copyOf(Objects.requireNonNull(open, "open"));
    unlooked = List.copyOf(unlooked);
    areas = List.copyOf(areas);
    if (from < 0 || from > 18 || because.isEmpty() != (from == 0)) {
      throw new IllegalArgumentException("No age with a reason: " + from);
    }
    if (describedFrom < 0 || describedFrom > Ages.OLDEST) {
      throw new IllegalArgumentException("No age of a child: " + describedFrom);
    }
  }

  /** How sure the age is. */
  public Certitude certitude() {
    boolean looked = described && unlooked.isEmpty() && areas.isEmpty() && !isForYounger();
    if (looked && open.isEmpty() && unrated == 0) {
      return Certitude.DETERMINED;
    }
    return from > 0 ? Certitude.AT_LEAST : Certitude.NOT_DETERMINED;
  }

  /** Whether the age takes in children for whom the service is not described. */
  public boolean isForYounger() {
    return from < describedFrom;
  }
}
