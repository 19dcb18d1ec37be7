package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.time.LocalDate;
import java.util.List;

/** There is a decision with a name and a day, also if it is that there is nothing to decide. */
final class DecisionNamed extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    return List.of(look(assessment, described.today()));
  }

  private static Observation look(Assessment assessment, LocalDate today) {
    Decision decision = assessment.decision();
    if (decision == null) {
      return Remark.notDone(
          assessment, "", "Er staat geen besluit (decision).", "There is no decision (decision).");
    }
    LocalDate date = decision.date();
    if (date != null && date.isAfter(today)) {
      return Remark.wrong(
          "",
          "Het besluit heeft een dag die nog moet komen.",
          "The decision has a day that is still to come.");
    }
    if (decision.outcome() == Decision.Outcome.CONTINUE_WITH_CONDITIONS
        && decision.conditions().isEmpty()) {
      return Remark.wrong(
          "",
          "Het besluit noemt voorwaarden, en er staan er geen (conditions).",
          "The decision speaks of conditions, and there are none (conditions).");
    }
    if (decision.by() == null) {
      return Remark.notDone(
          assessment,
          "",
          "Er staat niet wie heeft besloten (by).",
          "It does not say who decided (by).");
    }
    return date == null
        ? Remark.notDone(
            assessment,
            "",
            "Er staat niet wanneer is besloten (date).",
            "It does not say when it was decided (date).")
        : Remark.inOrder(
            "", "Er staat wie wat wanneer heeft besloten.", "It says who decided what, and when.");
  }
}
