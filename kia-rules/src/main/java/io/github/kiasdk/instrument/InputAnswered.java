package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.List;

/** What children said stands with an effect or measure, and something was done with it. */
final class InputAnswered extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    List<Observation> seen = new ArrayList<>();
    for (Consultation consultation : ChildrenConsulted.ofChildren(assessment, described)) {
      seen.add(look(consultation, assessment));
    }
    return seen;
  }

  private static Observation look(Consultation consultation, Assessment assessment) {
    String id = consultation.id();
    if (consultation.input().isEmpty()) {
      return Remark.notDone(
          assessment,
          id,
          "Er staat niet wat de kinderen zeiden (input).",
          "It does not say what the children said (input).");
    }
    boolean linked = true;
    boolean answered = true;
    for (Consultation.Input input : consultation.input()) {
      linked &= !input.about().isEmpty();
      answered &= input.done() != null;
    }
    if (linked && answered) {
      return Remark.inOrder(
          id,
          "Bij alles wat kinderen zeiden, staat waar het over gaat en wat ermee is gedaan.",
          "All that children said has what it is about and what was done with it.");
    }
    return answered
        ? Remark.notDone(
            assessment,
            id,
            "Niet alles wat kinderen zeiden, hoort bij een effect of maatregel (about).",
            "Not all that children said stands with an effect or measure (about).")
        : Remark.notDone(
            assessment,
            id,
            "Niet bij alles wat kinderen zeiden, staat wat ermee is gedaan (done).",
            "It does not say of all that children said what was done with it (done).");
  }
}
