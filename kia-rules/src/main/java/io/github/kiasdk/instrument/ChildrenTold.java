package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.List;

/** Children who were heard were told what was done with it. */
final class ChildrenTold extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    List<Observation> seen = new ArrayList<>();
    for (Consultation consultation : ChildrenConsulted.ofChildren(assessment, described)) {
      Consultation.Feedback feedback = consultation.feedback();
      boolean told = feedback != null && !feedback.date().isAfter(described.today());
      seen.add(
          told
              ? Remark.inOrder(
                  consultation.id(),
                  "De kinderen hoorden wat ermee is gedaan.",
                  "The children were told what was done with it.")
              : Remark.notDone(
                  assessment,
                  consultation.id(),
                  "Er staat niet dat de kinderen hoorden wat ermee is gedaan (feedback).",
                  "It does not say that the children were told what was done with it (feedback)."));
    }
    return seen;
  }
}
