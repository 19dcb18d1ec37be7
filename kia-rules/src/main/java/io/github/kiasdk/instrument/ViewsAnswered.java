package io.github.kiasdk.instrument;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each view has an answer of the assessor and one of the commissioner. */
final class ViewsAnswered extends OfAssessment {

  @Override
  List<Observation> look(Assessment assessment, Service service, Described described) {
    List<Observation> seen = new ArrayList<>();
    for (View view : assessment.views()) {
      Observation answered = look(view.id(), assessment);
      Observation copied =
          answered.met() == Truth.TRUE ? copied(view.id(), assessment, described) : null;
      seen.add(copied != null ? copied : answered);
    }
    return seen;
  }

  private static @Nullable Observation copied(
      String view, Assessment assessment, Described described) {
    for (Response response : assessment.responses()) {
      if (response.to().equals(view)) {
        Observation copied =
            CopiedReason.of(response.reason(), CopiedReason.ofResponse(response), view, described);
        if (copied != null) {
          return copied;
        }
      }
    }
    return null;
  }

  private static Observation look(String view, Assessment assessment) {
    boolean byAssessor = isAnswered(view, Response.Author.ASSESSOR, assessment);
    boolean byCommissioner = isAnswered(view, Response.Author.COMMISSIONER, assessment);
    if (byAssessor && byCommissioner) {
      return Remark.inOrder(
          view,
          "Uitvoerder en opdrachtgever antwoordden elk apart.",
          "Assessor and commissioner answered, each apart.");
    }
    if (!byAssessor && !byCommissioner) {
      return Remark.notDone(
          assessment,
          view,
          "Er is geen antwoord van de uitvoerder en geen van de opdrachtgever.",
          "There is no answer of the assessor and none of the commissioner.");
    }
    return byAssessor
        ? Remark.notDone(
            assessment,
            view,
            "Er is geen antwoord van de opdrachtgever.",
            "There is no answer of the commissioner.")
        : Remark.notDone(
            assessment,
            view,
            "Er is geen antwoord van de uitvoerder.",
            "There is no answer of the assessor.");
  }

  private static boolean isAnswered(String view, Response.Author by, Assessment assessment) {
    for (Response response : assessment.responses()) {
      if (response.to().equals(view) && response.by() == by) {
        return true;
      }
    }
    return false;
  }
}
