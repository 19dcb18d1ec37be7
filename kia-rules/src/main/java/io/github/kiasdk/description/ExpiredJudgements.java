package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * For each question whose judgements have all expired: the one that counted longest. Where the
 * newest was not in order and has expired, that one: what is older does not come back.
 */
final class ExpiredJudgements implements Requirement {

  @Override
  public List<Observation> observe(Described described) {
    List<Judgement> judgements = described.judgementsHere();
    if (judgements.isEmpty()) {
      return List.of();
    }
    LocalDate today = described.today();
    Map<String, Judgement> last = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (described.isJudged(judgement.check()) && !judgement.date().isAfter(today)) {
        Judgement before = last.get(judgement.check());
        if (before == null || outlasts(judgement, before)) {
          last.put(judgement.check(), judgement);
        }
      }
    }
    for (Judgement judgement : judgements) {
      if (described.isEndedAndFailing(judgement)) {
        last.put(judgement.check(), judgement);
      }
    }
    List<Observation> seen = new ArrayList<>();
    for (Judgement judgement : last.values()) {
      if (!judgement.countsOn(today)) {
        seen.add(Observation.of(Truth.FALSE, judgement.check(), judgement));
      }
    }
    return seen;
  }

  /** Of two that end on the same day, the later one; then by words, so that order says nothing. */
  private static boolean outlasts(Judgement one, Judgement other) {
    int difference = one.validUntil().compareTo(other.validUntil());
    difference = difference != 0 ? difference : one.date().compareTo(other.date());
    return difference != 0 ? difference > 0 : one.toString().compareTo(other.toString()) > 0;
  }
}
