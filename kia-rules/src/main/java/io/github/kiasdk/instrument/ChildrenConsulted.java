package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.NotAsked;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.List;

/** Children were heard, and what they said was weighed. */
final class ChildrenConsulted extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    List<Consultation> heard = ofChildren(assessment, described);
    for (NotAsked one : assessment.notAsked()) {
      if (one.group() == Consultation.Group.CHILDREN) {
        return List.of(
            Remark.wrong(
                "",
                "Kinderen zijn niet gevraagd. De reden: " + one.reason().nl(),
                "Children were not asked. The reason: " + one.reason().en()));
      }
    }
    if (heard.isEmpty()) {
      return List.of(
          Remark.notDone(
              assessment,
              "",
              "Er staat niet dat kinderen zijn gehoord (consultations).",
              "It does not say that children were heard (consultations)."));
    }
    for (Consultation consultation : heard) {
      if (consultation.level() != Consultation.Influence.ILLUSTRATIVE) {
        return List.of(
            Remark.inOrder(
                "",
                "Kinderen zijn gehoord, en wat zij zeiden woog mee.",
                "Children were heard, and what they said was weighed."));
      }
    }
    return List.of(
        Remark.wrong(
            "",
            "Kinderen zijn alleen gehoord ter illustratie.",
            "Children were heard by way of illustration only."));
  }

  /** Those that were held; one that is planned has heard nobody yet. */
  static List<Consultation> ofChildren(Assessment assessment, Described described) {
    List<Consultation> held = new ArrayList<>();
    for (Consultation consultation : assessment.consultations()) {
      if (consultation.group() == Consultation.Group.CHILDREN
          && !consultation.date().isAfter(described.today())) {
        held.add(consultation);
      }
    }
    return held;
  }
}
