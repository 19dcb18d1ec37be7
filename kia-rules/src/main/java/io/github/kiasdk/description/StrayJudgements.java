package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Judgements on a check that does not exist, seen where they were given, and judgements on a
 * functionality that does not exist, seen at the service. A functionality that is asked about on
 * its own cannot know which others there are.
 */
final class StrayJudgements implements Requirement {

  @Override
  public List<Observation> observe(Described described) {
    Map<String, Judgement> stray = new TreeMap<>();
    for (Judgement judgement : described.judgementsHere()) {
      if (!described.isCheck(judgement.check())) {
        stray.merge(judgement.check(), judgement, IdleJudgements::newer);
      }
    }
    Set<String> parts = parts(described);
    if (!parts.isEmpty()) {
      for (Judgement judgement : described.judgements()) {
        if (!parts.contains(judgement.functionality())) {
          String name = judgement.check() + "@" + judgement.functionality();
          stray.merge(name, judgement, IdleJudgements::newer);
        }
      }
    }
    List<Observation> seen = new ArrayList<>();
    for (Map.Entry<String, Judgement> entry : stray.entrySet()) {
      Judgement judgement = entry.getValue();
      LocalizedText because =
          judgement.functionality().equals(described.id())
              ? unknownCheck(judgement.check(), described)
              : unknownPart(judgement.functionality(), described);
      seen.add(new Observation(Truth.FALSE, entry.getKey(), because, List.of(), judgement));
    }
    return seen;
  }

  /** The ids of the service and its functionalities, if it is the service that is asked about. */
  private static Set<String> parts(Described described) {
    Set<String> parts = new HashSet<>();
    Service service = described.service();
    if (service != null && described.functionality() == null) {
      parts.add(service.id());
      for (Functionality functionality : service.functionalities()) {
        parts.add(functionality.id());
      }
    }
    return parts;
  }

  private static LocalizedText unknownCheck(String id, Described described) {
    Retired retired = described.retired(id);
    if (retired != null) {
      String next = retired.successor();
      return next == null
          ? new LocalizedText(
              "De toets " + id + " bestaat niet meer.", "The check " + id + " is retired.")
          : new LocalizedText(
              "De toets " + id + " bestaat niet meer. Nu is dat " + next + ".",
              "The check " + id + " is retired. It is now " + next + ".");
    }
    String meant = described.nearestCheck(id);
    return suggesting(
        "Er is geen toets \"" + id + "\".", "There is no check \"" + id + "\".", meant);
  }

  private static LocalizedText unknownPart(String id, Described described) {
    return suggesting(
        "Er is geen functionaliteit \"" + id + "\".",
        "There is no functionality \"" + id + "\".",
        described.nearestPlace(id));
  }

  private static LocalizedText suggesting(String nl, String en, @Nullable String meant) {
    return meant == null
        ? new LocalizedText(nl, en)
        : new LocalizedText(nl + " Bedoel je " + meant + "?", en + " Did you mean " + meant + "?");
  }
}
