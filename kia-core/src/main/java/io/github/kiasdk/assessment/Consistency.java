package io.github.kiasdk.assessment;

import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the parts of an assessment fit together. */
final class Consistency {

  private Consistency() {}

  static void checkWords(
      String method,
      @Nullable String commissioner,
      @Nullable String assessor,
      List<Problem> problems) {
    Words.check(method, "method", problems);
    Words.checkOptional(commissioner, "commissioner", problems);
    Words.checkOptional(assessor, "assessor", problems);
  }

  static void checkCooperation(
      AssessmentType type, Cooperation cooperation, List<Problem> problems) {
    if (type == AssessmentType.SELF && cooperation != Cooperation.OWN_SERVICE) {
      problems.add(
          new Problem(
              "provider-cooperation",
              new LocalizedText(
                  "Wie de eigen dienst beoordeelt, kan daar niet \""
                      + cooperation.id()
                      + "\" invullen. Schrijf own-service, of maak van type third-party.",
                  "Whoever assesses its own service cannot say \""
                      + cooperation.id()
                      + "\" here. Write own-service, or make the type third-party.")));
    }
    if (type == AssessmentType.THIRD_PARTY && cooperation == Cooperation.OWN_SERVICE) {
      problems.add(
          new Problem(
              "provider-cooperation",
              new LocalizedText(
                  "Een derde partij beoordeelt niet haar eigen dienst. Schrijf wat de aanbieder"
                      + " deed, bijvoorbeeld not-asked, of maak van type self.",
                  "A third party does not assess its own service. Write what the provider did, for"
                      + " instance not-asked, or make the type self.")));
    }
  }

  static void checkUntouched(List<Untouched> untouched, List<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < untouched.size(); i++) {
      String cluster = untouched.get(i).cluster().id();
      if (!seen.add(cluster)) {
        problems.add(
            new Problem(
                "untouched/" + i + "/cluster",
                new LocalizedText(
                    "\"" + cluster + "\" staat hier al. Eén keer is genoeg.",
                    "\"" + cluster + "\" stands here already. Once is enough.")));
      }
    }
  }

  static void checkReview(
      @Nullable Decision decision, @Nullable FollowUp followUp, List<Problem> problems) {
    LocalDate decided = decision == null ? null : decision.date();
    LocalDate review = followUp == null ? null : followUp.reviewDate();
    if (decided != null && review != null && review.isBefore(decided)) {
      problems.add(
          new Problem(
              "follow-up/review-date",
              new LocalizedText(
                  "De nieuwe blik ("
                      + review
                      + ") ligt voor het besluit ("
                      + decided
                      + "). Kies een dag erna.",
                  "The review ("
                      + review
                      + ") is before the decision ("
                      + decided
                      + "). Choose a day after it.")));
    }
  }

  static void checkIds(List<Consultation> consultations, List<View> views, List<Problem> problems) {
    List<String> held = new ArrayList<>();
    for (Consultation consultation : consultations) {
      held.add(consultation.id());
    }
    Ids.checkUnique(held, "consultations", problems);
    Ids.checkUnique(ids(views), "views", problems);
  }

  private static List<String> ids(List<View> views) {
    List<String> ids = new ArrayList<>();
    for (View view : views) {
      ids.add(view.id());
    }
    return ids;
  }

  static void checkResponses(List<View> views, List<Response> responses, List<Problem> problems) {
    Map<String, View> byId = new HashMap<>();
    for (View view : views) {
      byId.putIfAbsent(view.id(), view);
    }
    Set<String> answered = new HashSet<>();
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      View view = byId.get(response.to());
      if (view == null) {
        problems.add(
            new Problem(
                "responses/" + i + "/to",
                Ids.dangling(response.to(), "zienswijze", "view", ids(views))));
      } else {
        checkDay(response, view, i, problems);
      }
      if (!answered.add(response.by().id() + " " + response.to())) {
        problems.add(new Problem("responses/" + i + "/by", twice(response)));
      }
    }
  }

  private static void checkDay(Response response, View view, int index, List<Problem> problems) {
    if (response.date().isBefore(view.received())) {
      problems.add(
          new Problem(
              "responses/" + index + "/date",
              new LocalizedText(
                  "Deze reactie ("
                      + response.date()
                      + ") ligt voor de ontvangst van de zienswijze ("
                      + view.received()
                      + "). Controleer beide datums.",
                  "This response ("
                      + response.date()
                      + ") is before the view came in ("
                      + view.received()
                      + "). Check both dates.")));
    }
  }

  private static LocalizedText twice(Response response) {
    return new LocalizedText(
        "Er is al een reactie van de "
            + response.by().label().nl()
            + " op \""
            + response.to()
            + "\". Maak er één van.",
        "There is a response of the "
            + response.by().label().en()
            + " to \""
            + response.to()
            + "\" already. Make them one.");
  }
}
