package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.time.LocalDate;
import java.util.List;

/** The provider was asked for its view, or gave one. Nobody asks itself. */
final class ProviderHeard extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    if (assessment.type() == AssessmentType.SELF) {
      return List.of();
    }
    LocalDate requested = assessment.viewRequested();
    if (!assessment.views().isEmpty()) {
      return List.of(Remark.inOrder("", "Er staat een zienswijze.", "There is a view."));
    }
    if (requested != null && !requested.isAfter(described.today())) {
      return List.of(
          Remark.inOrder(
              "",
              "De aanbieder is om een zienswijze gevraagd.",
              "The provider was asked for its view."));
    }
    return List.of(
        Remark.notDone(
            assessment,
            "",
            "Er staat geen zienswijze, en niet dat de aanbieder erom is gevraagd (view-requested).",
            "There is no view, and it does not say that the provider was asked for one"
                + " (view-requested)."));
  }
}
