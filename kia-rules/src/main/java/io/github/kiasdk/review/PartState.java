package io.github.kiasdk.review;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A functionality or service that is still there: whether what passed in it is asked of it now, or
 * need not be.
 *
 * @param part its id, or {@link Answers#SERVICE}
 * @param facts what is declared of it now, with what it inherits
 * @param audience the ages that it is for now
 * @param emptied the ids of its effects and measures that are still there and lack now what they
 *     held
 * @param report what is found now
 */
record PartState(String part, Facts facts, Ages audience, Set<String> emptied, Report report) {

  /** Whether nobody is asked any more, although nothing that is declared says why. */
  boolean isSilenced(Transition transition) {
    Finding before = transition.before();
    Finding after = transition.after();
    if (before == null || before.outcome() != Outcome.PASSED) {
      return false;
    }
    if (after == null) {
      // An effect or a group that is no longer described was taken away; it is not kept quiet.
      return before.about().isEmpty()
          ? isSilenced(before.check(), transition.ages())
          : emptied.contains(before.about());
    }
    Reason reason = after.reason();
    return after.outcome() == Outcome.INAPPLICABLE
        && reason != Reason.DOES_NOT_APPLY
        && (reason == Reason.OUT_OF_SCOPE || isSilenced(before.check(), transition.ages()));
  }

  private boolean isSilenced(Check check, Ages ages) {
    for (int age = ages.youngest(); age <= ages.oldest(); age++) {
      boolean concerned = ages.includes(age) && audience.includes(age);
      if (concerned && !isExcluded(check.applicability(), age) && !isAnswered(check, age)) {
        return true;
      }
    }
    return false;
  }

  private boolean isExcluded(@Nullable Condition applicability, int age) {
    return applicability != null && applicability.evaluate(facts, age) == Truth.FALSE;
  }

  /**
   * Whether what is declared here says that it applies: then no other place says for it that not.
   */
  private boolean applies(Check check, int age) {
    Condition applicability = check.applicability();
    return applicability != null && applicability.evaluate(facts, age) == Truth.TRUE;
  }

  /** Here, or there where this is asked of it: a service of its parts, a part of its service. */
  private boolean isAnswered(Check check, int age) {
    for (Finding finding : report.findings()) {
      if (finding.check().equals(check) && finding.ages().includes(age)) {
        String place = Answers.part(finding);
        boolean near = place.equals(Answers.SERVICE) || part.equals(Answers.SERVICE);
        boolean asked = !Transition.isSilent(finding.outcome());
        if (finding.reason() == Reason.DOES_NOT_APPLY && near && !applies(check, age)
            || asked && place.equals(part)
            || finding.outcome() == Outcome.PASSED && near) {
          return true;
        }
      }
    }
    return false;
  }
}
