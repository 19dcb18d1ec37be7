package io.github.kiasdk.check;

import java.util.List;

/**
 * What a check requires, as code: for what no condition over facts can say, such as that every
 * grave effect has a measure, or that a judgement still counts.
 *
 * <p>Implementations are thread-safe and pure: what they see depends on nothing but what they are
 * given. One that throws becomes a finding with {@link Outcome#ERROR}.
 */
@FunctionalInterface
public interface Requirement {

  /**
   * Looks at a functionality or service to which the check is relevant and applies.
   *
   * @return what is seen, each with a name of its own; empty if there is nothing here to check
   */
  List<Observation> observe(Described described);
}
