package io.github.kiasdk.junit;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.FailureText;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.DescriptionException;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of a feature or service. Start at {@link KiaAssertions}.
 *
 * @param <A> what it is about
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ; others must not need it
public final class ChecklistAssert<A> extends AbstractAssert<ChecklistAssert<A>, A> {

  private final KiaAssertions.Asked asked;
  private Locale locale = Locale.ENGLISH;
  private boolean strict;
  private @Nullable Gate gate;

  ChecklistAssert(A actual, KiaAssertions.Asked asked) {
    super(actual, ChecklistAssert.class);
    this.asked = asked;
  }

  /** Says what is wrong in Dutch for a Dutch locale; in English for every other, and unless set. */
  public ChecklistAssert<A> in(Locale language) {
    locale = Objects.requireNonNull(language, "language");
    return this;
  }

  /** What cannot be told fails too. Without this it is only told beside what failed. */
  public ChecklistAssert<A> strictly() {
    strict = true;
    return this;
  }

  /**
   * Lets this gate decide what fails: not what is explained, stands in the baseline or is too mild
   * for it. Put its explanations on the checklist too ({@link
   * io.github.kiasdk.review.Explanations#with}): then it fails if one has expired or explains
   * nothing.
   */
  public ChecklistAssert<A> through(Gate decides) {
    gate = Objects.requireNonNull(decides, "decides");
    return this;
  }

  /**
   * Asserts that these checks find nothing wrong. The clock and the judgements are those of the
   * checklist: {@code CodeVoorKinderrechten.checklist().at(clock).judged(judgements)}.
   *
   * <p>Succeeds if every check that applies passes or cannot tell, or if the {@linkplain #through
   * gate} says so. Fails if one fails or could not be carried out, if the feature cannot be
   * described, and if no check applies at all. Installed observers are told of every finding.
   *
   * @throws AssertionError with all that is wrong, in at most 25 lines; or with why nothing could
   *     be asked, such as a clock by which it is no day from 1900 to 2199
   */
  public ChecklistAssert<A> satisfies(Checklist checklist) {
    isNotNull();
    Report report;
    try {
      report = asked.ask(checklist.observed());
    } catch (DescriptionException refused) {
      throw (AssertionError)
          new AssertionError("\n" + TestWords.refused(refused, locale) + "\n").initCause(refused);
    }
    if (report == null) {
      failWithMessage("%s", TestWords.NO_FEATURES.in(locale));
      return this;
    }
    if (gate != null) {
      GateResult result = (strict ? gate.strict() : gate).judge(report);
      if (!result.isPassed()) {
        failWithMessage("%s", "\n" + FailureText.in(locale).text(result) + "\n");
      }
      return this;
    }
    boolean wrong =
        !report.saysAnything()
            || report.count(Outcome.FAILED) + report.count(Outcome.ERROR) > 0
            || strict && report.count(Outcome.CANNOT_TELL) > 0;
    if (wrong) {
      failWithMessage("%s", "\n" + FailureText.in(locale).text(report) + "\n");
    }
    return this;
  }
}
