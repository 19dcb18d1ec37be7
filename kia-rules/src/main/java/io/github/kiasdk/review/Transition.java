package io.github.kiasdk.review;

import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question before and after, for children of some ages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ages the ages of these children
 * @param forAll whether these are all children about whom the question is, or was, asked
 * @param before the finding as it was; {@code null} if the question was not asked
 * @param after the finding as it is now; {@code null} if the question is not asked any more
 * @param because the facts behind these findings that changed; empty if the answer is the same, or
 *     if no fact changed it
 */
public record Transition(
    Ages ages,
    boolean forAll,
    @Nullable Finding before,
    @Nullable Finding after,
    List<FactChange> because) {

  /** Checks that there is a finding and copies the list. */
  public Transition {
    Objects.requireNonNull(ages, "ages");
    if (before == null && after == null) {
      throw new IllegalArgumentException("A question is asked of at least one description");
    }
    because = List.copyOf(because);
  }

  /** The answer as it was; {@code null} if the question was not asked. */
  public @Nullable Outcome from() {
    return before == null ? null : before.outcome();
  }

  /** The answer as it is now; {@code null} if the question is not asked any more. */
  public @Nullable Outcome to() {
    return after == null ? null : after.outcome();
  }

  /**
   * Whether the answer differs. That a check which still cannot tell now waits for something else,
   * such as a judgement after its facts were declared, counts too, and that a check which still
   * fails now fails in one more of its clauses. That it is inapplicable or not asked is the same to
   * a reader.
   */
  public boolean changes() {
    if (isSilent(from()) && isSilent(to())) {
      return false;
    }
    return from() != to()
        || to() == Outcome.CANNOT_TELL && reason(before) != reason(after)
        || !newlyFailed().isEmpty();
  }

  /** Of a check that failed and fails: the clauses that fail now and did not. */
  public List<Clause> newlyFailed() {
    List<Clause> fresh = new ArrayList<>();
    if (before != null && after != null && from() == Outcome.FAILED && to() == Outcome.FAILED) {
      Map<Clause, Truth> earlier = before.clauses();
      for (Map.Entry<Clause, Truth> one : after.clauses().entrySet()) {
        Truth was = earlier.get(one.getKey());
        if (one.getValue() == Truth.FALSE && was != null && was != Truth.FALSE) {
          fresh.add(one.getKey());
        }
      }
    }
    return fresh;
  }

  /** Whether a person has to answer now what had an answer before, or was not asked. */
  public boolean opensQuestion() {
    return reason(after) == Reason.NO_JUDGEMENT && reason(before) != Reason.NO_JUDGEMENT;
  }

  /** The finding as it is now, or as it was if the question is not asked any more. */
  public Finding finding() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  static boolean isSilent(@Nullable Outcome outcome) {
    return outcome == null || outcome == Outcome.INAPPLICABLE;
  }

  private static @Nullable Reason reason(@Nullable Finding finding) {
    return finding == null ? null : finding.reason();
  }
}
