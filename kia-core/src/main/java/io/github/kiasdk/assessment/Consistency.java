package io.github.kiasdk.assessment;

import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.plain.Group;
import io.github.kiasdk.plain.References;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the parts of an assessment fit together. */
final class Consistency {

  /** No functionality has this id. */
  private static final String WHOLE = "";

  private Consistency() {}

  static void check(Group assessment, List<Problem> problems) {
    checkCooperation(assessment, problems);
    checkUntouched(assessment.groups("untouched"), problems);
    checkAsked(assessment, problems);
    checkReview(assessment, problems);
    checkResponses(assessment, problems);
  }

  private static void checkCooperation(Group assessment, List<Problem> problems) {
    AssessmentType type = assessment.value("type");
    Cooperation cooperation = assessment.value("provider-cooperation");
    if (type == null || cooperation == null) {
      return;
    }
    if (type == AssessmentType.SELF && cooperation != Cooperation.OWN_SERVICE) {
      problems.add(
          assessment.problem(
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
          assessment.problem(
              "provider-cooperation",
              new LocalizedText(
                  "Een derde partij beoordeelt niet haar eigen dienst. Schrijf wat de aanbieder"
                      + " deed, bijvoorbeeld not-asked, of maak van type self.",
                  "A third party does not assess its own service. Write what the provider did, for"
                      + " instance not-asked, or make the type self.")));
    }
  }

  private static void checkUntouched(List<Group> untouched, List<Problem> problems) {
    Map<String, Set<String>> seen = new HashMap<>();
    for (Group group : untouched) {
      RightCluster cluster = group.value("cluster");
      if (cluster == null) {
        continue;
      }
      Sign sign = group.value("sign");
      List<String> parts = group.value("functionalities");
      boolean isNew = true;
      for (Sign one : sign == null ? List.of(Sign.values()) : List.of(sign)) {
        Set<String> here =
            seen.computeIfAbsent(cluster.id() + " " + one.id(), any -> new HashSet<>());
        if (parts == null || parts.isEmpty()) {
          isNew &= here.isEmpty() && here.add(WHOLE);
        } else {
          isNew &= !here.contains(WHOLE);
          for (String part : parts) {
            isNew &= here.add(part);
          }
        }
      }
      if (!isNew) {
        problems.add(
            group.problem(
                "cluster",
                new LocalizedText(
                    "\"" + cluster.id() + "\" staat hier al. Eén keer is genoeg.",
                    "\"" + cluster.id() + "\" stands here already. Once is enough.")));
      }
    }
  }

  private static void checkAsked(Group assessment, List<Problem> problems) {
    Set<Consultation.Group> seen = new HashSet<>();
    for (Group held : assessment.groups("consultations")) {
      Consultation.Group asked = held.value("group");
      if (asked != null) {
        seen.add(asked);
      }
    }
    for (Group one : assessment.groups("not-asked")) {
      Consultation.Group group = one.value("group");
      if (group != null && !seen.add(group)) {
        problems.add(
            one.problem(
                "group",
                new LocalizedText(
                    "\""
                        + group.id()
                        + "\" staat hier al, of bij consultations. Laat één van de twee weg.",
                    "\""
                        + group.id()
                        + "\" stands here already, or under consultations. Leave one of them"
                        + " out.")));
      }
    }
  }

  private static void checkReview(Group assessment, List<Problem> problems) {
    LocalDate decided = assessment.group("decision").value("date");
    Group followUp = assessment.group("follow-up");
    LocalDate review = followUp.value("review-date");
    if (decided != null && review != null && review.isBefore(decided)) {
      problems.add(
          followUp.problem(
              "review-date",
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

  private static void checkResponses(Group assessment, List<Problem> problems) {
    Map<String, Group> views = References.named(View.class, assessment);
    Set<String> answered = new HashSet<>();
    for (Group response : assessment.groups("responses")) {
      String to = response.value("to");
      Response.Author by = response.value("by");
      if (to == null || by == null) {
        continue;
      }
      LocalDate received = views.containsKey(to) ? views.get(to).value("received") : null;
      LocalDate date = response.value("date");
      if (received != null && date != null && date.isBefore(received)) {
        problems.add(response.problem("date", early(date, received)));
      }
      if (!answered.add(by.id() + " " + to)) {
        problems.add(response.problem("by", twice(by, to)));
      }
    }
  }

  private static LocalizedText early(LocalDate date, LocalDate received) {
    return new LocalizedText(
        "Deze reactie ("
            + date
            + ") ligt voor de ontvangst van de zienswijze ("
            + received
            + "). Controleer beide datums.",
        "This response ("
            + date
            + ") is before the view came in ("
            + received
            + "). Check both dates.");
  }

  private static LocalizedText twice(Response.Author by, String to) {
    return new LocalizedText(
        "Er is al een reactie van de " + by.label().nl() + " op \"" + to + "\". Maak er één van.",
        "There is a response of the "
            + by.label().en()
            + " to \""
            + to
            + "\" already. Make them one.");
  }
}
