package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.functionality.Service;
import java.util.List;

/** The assessment says that it is no instrument of supervision. */
final class NoSupervision extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    Boolean said = assessment.notSupervision();
    if (said == null) {
      return List.of(
          Remark.missing(
              "",
              "Er staat niet of de beoordeling dit zelf zegt (not-supervision).",
              "It does not say whether the assessment itself says so (not-supervision)."));
    }
    return List.of(
        said
            ? Remark.inOrder("", "De beoordeling zegt dit zelf.", "The assessment itself says so.")
            : Remark.wrong("", "De beoordeling zegt dit niet.", "The assessment does not say so."));
  }
}
