package io.github.kiasdk.review;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.fact.Ages;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question, a check asked of one functionality or service, with its answers before and after.
 *
 * <p>Immutable and thread-safe.
 *
 * @param check the check that was asked
 * @param about what the answers are about, if the check finds several things in one place, such as
 *     the id of an effect; else empty
 * @param transitions the answers for children of all ages, also where they are the same; no age
 *     stands in two
 */
public record AnswerChange(Check check, String about, List<Transition> transitions) {

  /** Checks that nothing is missing and copies the list. */
  public AnswerChange {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(about, "about");
    transitions = List.copyOf(transitions);
  }

  /** Whether the answer differs for children of at least one age. */
  public boolean changes() {
    for (Transition transition : transitions) {
      if (transition.changes()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What became of the finding with this outcome: it is introduced, it is resolved, or it holds for
   * children of other ages.
   *
   * @return {@code null} if it holds for the same ages as before, or never did
   */
  public @Nullable Change of(Outcome outcome) {
    Ages before = ages(outcome, true);
    Ages after = ages(outcome, false);
    return Objects.equals(before, after) ? null : Change.of(before != null, after != null);
  }

  /** The ages for which the answer was this one, or is; {@code null} if there are none. */
  private @Nullable Ages ages(Outcome outcome, boolean earlier) {
    Ages ages = null;
    for (Transition transition : transitions) {
      if ((earlier ? transition.from() : transition.to()) == outcome) {
        ages = ages == null ? transition.ages() : ages.and(transition.ages());
      }
    }
    return ages;
  }

  boolean isSilent() {
    for (Transition transition : transitions) {
      if (!Transition.isSilent(transition.from()) || !Transition.isSilent(transition.to())) {
        return false;
      }
    }
    return true;
  }
}
