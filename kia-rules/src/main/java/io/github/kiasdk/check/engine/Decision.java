package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One answer, for the ages of which it is true.
 *
 * @param answer the answer
 * @param ages the ages
 * @param deciders the facts that decided it, or that are missing for it, in the order in which the
 *     condition names them
 * @param unproven those of them whose evidence is missing, too old, an allegation or opposed, if
 *     that is the answer
 */
@SuppressWarnings("serial") // what it declares as a list can be written
public record Decision(Answer answer, Ages ages, List<Decider> deciders, List<Decider> unproven)
    implements Serializable {

  /** An answer that no fact decided. */
  public static Decision of(Answer answer, Ages ages) {
    return new Decision(answer, ages, List.of(), List.of());
  }

  /** The same answer, for the ages of both. */
  Decision and(Decision other) {
    return new Decision(
        answer,
        ages.and(other.ages),
        joined(deciders, other.deciders),
        joined(unproven, other.unproven));
  }

  private static List<Decider> joined(List<Decider> some, List<Decider> others) {
    if (some.equals(others)) {
      return some;
    }
    Set<Decider> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(new ArrayList<>(all));
  }
}
