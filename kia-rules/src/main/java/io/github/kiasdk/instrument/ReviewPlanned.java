package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which somebody looks again has not passed, and it says what makes that day come sooner.
 * Where a later assessment has taken its place, somebody looked again.
 */
final class ReviewPlanned extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    return assessment.status() == AssessmentStatus.REVISED
        ? List.of()
        : List.of(look(assessment, described.today()));
  }

  private static Observation look(Assessment assessment, LocalDate today) {
    FollowUp followUp = assessment.followUp();
    LocalDate review = followUp == null ? null : followUp.reviewDate();
    if (followUp == null || review == null) {
      return Remark.notDone(
          assessment,
          "",
          "Er staat niet wanneer iemand opnieuw kijkt (review-date).",
          "It does not say when somebody looks again (review-date).");
    }
    if (review.isBefore(today)) {
      return Remark.wrong(
          "", "De dag om opnieuw te kijken is voorbij.", "The day to look again has passed.");
    }
    return followUp.triggers().isEmpty()
        ? Remark.notDone(
            assessment,
            "",
            "Er staat niet wanneer iemand eerder moet kijken (triggers).",
            "It does not say what makes somebody look sooner (triggers).")
        : Remark.inOrder(
            "",
            "Er staat wanneer iemand opnieuw kijkt, en wanneer eerder.",
            "It says when somebody looks again, and when sooner.");
  }
}
