package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What these checks can say of one effect, measure or part of an assessment. The words do not name
 * it, so that a report can say the same of several at once.
 */
final class Remark {

  private Remark() {}

  static Observation inOrder(String about, String nl, String en) {
    return Observation.of(Truth.TRUE, about, new LocalizedText(nl, en));
  }

  static Observation wrong(String about, String nl, String en) {
    return Observation.of(Truth.FALSE, about, new LocalizedText(nl, en));
  }

  /** Something is missing in what is declared. */
  static Observation missing(String about, String nl, String en) {
    return Observation.of(Truth.UNKNOWN, about, new LocalizedText(nl, en));
  }

  /**
   * A step is missing. As long as an assessment is being written, or is out for views, it can still
   * be taken; whoever adopts or publishes an assessment says that nothing more is coming.
   */
  static Observation notDone(@Nullable Assessment assessment, String about, String nl, String en) {
    return isFinished(assessment) ? wrong(about, nl, en) : missing(about, nl, en);
  }

  private static boolean isFinished(@Nullable Assessment assessment) {
    if (assessment == null) {
      return false;
    }
    AssessmentStatus status = assessment.status();
    return status == AssessmentStatus.ADOPTED
        || status == AssessmentStatus.PUBLISHED
        || status == AssessmentStatus.REVISED;
  }
}
