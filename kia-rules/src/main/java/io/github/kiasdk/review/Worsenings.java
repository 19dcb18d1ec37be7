package io.github.kiasdk.review;

import static java.util.Objects.requireNonNull;

import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.review.Worsening.Kind;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides in which ways a child's right got worse. What became better is not looked at. */
final class Worsenings {

  private Worsenings() {}

  /**
   * Those in the answers of one part. A mistake in a description itself takes nobody's right.
   *
   * @param now the part, or {@code null} if it is gone
   */
  static List<Worsening> ofAnswers(List<AnswerChange> answers, @Nullable PartState now) {
    List<Worsening> worse = new ArrayList<>();
    for (AnswerChange answer : answers) {
      if (answer.check().subject() == Subject.DESCRIPTION) {
        continue;
      }
      for (Transition transition : answer.transitions()) {
        Kind kind =
            now != null && now.isSilenced(transition) ? Kind.NO_LONGER_PASSES : kind(transition);
        if (kind != null) {
          worse.add(new Worsening(kind, answer.check().rights(), answer.check(), transition, null));
        }
      }
    }
    return worse;
  }

  private static @Nullable Kind kind(Transition transition) {
    Outcome from = transition.from();
    Finding after = transition.after();
    if (after == null || transition.from() == transition.to()) {
      return transition.newlyFailed().isEmpty() ? null : Kind.NEW_FAILURE;
    }
    boolean passed = from == Outcome.PASSED;
    return switch (after.outcome()) {
      case FAILED -> Kind.NEW_FAILURE;
      case ERROR -> Kind.NEW_ERROR;
      case CANNOT_TELL -> {
        Finding before = transition.before();
        boolean judged = before != null && before.basis() == Basis.JUDGED;
        yield judged && after.reason() == Reason.NO_JUDGEMENT
            ? Kind.LOST_JUDGEMENT
            : passed ? Kind.NO_LONGER_PASSES : null;
      }
      case INAPPLICABLE, PASSED -> null;
    };
  }

  /** Those in the measures of a functionality that is in both descriptions. */
  static List<Worsening> ofMitigations(List<MitigationChange> mitigations) {
    List<Worsening> worse = new ArrayList<>();
    for (MitigationChange change : mitigations) {
      Mitigation before = change.before();
      Set<Right> rights = new LinkedHashSet<>();
      Set<String> harms = new LinkedHashSet<>();
      for (Effect effect : change.treated()) {
        if (effect.sign() == Sign.NEGATIVE) {
          rights.addAll(effect.rights());
          harms.add(effect.id());
        }
      }
      if (before == null || rights.isEmpty() || reach(before.status()) < 0) {
        continue;
      }
      Mitigation after = change.after();
      if (after == null || isWeaker(before, after, harms)) {
        Kind kind = after == null ? Kind.DROPPED_MITIGATION : Kind.WEAKENED_MITIGATION;
        worse.add(new Worsening(kind, List.copyOf(rights), null, null, change));
      }
    }
    return worse;
  }

  private static boolean isWeaker(Mitigation before, Mitigation after, Set<String> harms) {
    Set<String> left = new LinkedHashSet<>(before.treats());
    left.removeAll(after.treats());
    left.retainAll(harms);
    boolean switchedOff =
        Boolean.TRUE.equals(before.defaultOn()) && !Boolean.TRUE.equals(after.defaultOn());
    return !left.isEmpty()
        || switchedOff
        || reach(after.status()) < reach(before.status())
        || strength(requireNonNull(after.effectiveness()))
            < strength(requireNonNull(before.effectiveness()))
        || !orAll(after.ages()).covers(orAll(before.ages()))
        || leavesMore(before.residual(), after.residual());
  }

  private static Ages orAll(@Nullable Ages ages) {
    return ages == null ? Ages.ALL : ages;
  }

  private static boolean leavesMore(@Nullable Level before, @Nullable Level after) {
    return before != null && after != null && after.isHigherThan(before);
  }

  /** How far a measure has come; below zero if nobody means to take it. */
  private static int reach(Status status) {
    return switch (status) {
      case REJECTED, WITHDRAWN -> -1;
      case PROPOSED -> 0;
      case PROMISED -> 1;
      case IN_PROGRESS -> 2;
      case IMPLEMENTED -> 3;
    };
  }

  private static int strength(Effectiveness effectiveness) {
    return switch (effectiveness) {
      case DOES_NOT -> 0;
      case NOT_TESTED -> 1;
      case PARTLY -> 2;
      case WORKS -> 3;
    };
  }
}
