package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.util.List;

/**
 * What is required of the assessment of a service. Whoever describes neither effects nor an
 * assessment did not start one and is asked nothing; whoever describes effects did.
 */
abstract class OfAssessment implements Requirement {

  @Override
  public final List<Observation> observe(Described described) {
    Service service = described.service();
    if (service == null || described.functionality() != null) {
      return List.of();
    }
    Assessment assessment = described.assessment();
    if (assessment != null) {
      return look(assessment, service, described);
    }
    return hasEffects(service)
        ? List.of(
            Remark.missing(
                "",
                "Er staan effecten, en geen beoordeling (assessment).",
                "There are effects, and no assessment."))
        : List.of();
  }

  static boolean hasEffects(Service service) {
    for (Functionality functionality : service.functionalities()) {
      if (!functionality.effects().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What is seen of this assessment; empty if there is nothing in it to check. */
  abstract List<Observation> look(Assessment assessment, Service service, Described described);
}
