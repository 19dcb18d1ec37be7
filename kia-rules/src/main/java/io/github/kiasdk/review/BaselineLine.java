package io.github.kiasdk.review;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.text.DescriptionException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One line of a baseline: what was found before, as a fingerprint says it.
 *
 * @param fingerprint the whole
 * @param question the check and the functionality
 * @param ages the ages it held for; {@code null} for all children
 * @param about what it is about, if one check finds several things in one place; else empty
 * @param outcome failed or cannot tell
 */
record BaselineLine(
    String fingerprint, String question, @Nullable Ages ages, String about, Outcome outcome)
    implements Serializable {

  static BaselineLine of(Finding finding) {
    return of(finding.fingerprint(), finding.outcome());
  }

  static BaselineLine of(String fingerprint, Outcome outcome) {
    int mark = fingerprint.indexOf('#');
    if (mark < 0) {
      return new BaselineLine(fingerprint, fingerprint, null, "", outcome);
    }
    String question = fingerprint.substring(0, mark);
    int next = fingerprint.indexOf('#', mark + 1);
    Ages ages = ages(fingerprint.substring(mark + 1, next < 0 ? fingerprint.length() : next));
    int rest = ages == null ? mark : next;
    String about = rest < 0 ? "" : fingerprint.substring(rest + 1);
    return new BaselineLine(fingerprint, question, ages, about, outcome);
  }

  private static @Nullable Ages ages(String written) {
    try {
      return Ages.parse(written);
    } catch (DescriptionException somethingElse) {
      return null;
    }
  }

  String check() {
    return question.substring(0, question.indexOf('@'));
  }

  /**
   * Whether this was found before, or something worse was: for the same children or more of them,
   * and a failure where now nobody can tell.
   */
  boolean covers(Finding finding) {
    BaselineLine now = of(finding);
    boolean known = outcome == Outcome.FAILED || outcome == finding.outcome();
    boolean same = now.question.equals(question) && now.about.equals(about);
    return known
        && (now.fingerprint.equals(fingerprint)
            || same && (ages == null || ages.covers(finding.ages())));
  }
}
