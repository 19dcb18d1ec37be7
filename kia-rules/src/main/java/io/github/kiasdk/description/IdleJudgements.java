package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judgements on checks that no judgement decides; of several on one check, the newest. */
final class IdleJudgements implements Requirement {

  @Override
  public List<Observation> observe(Described described) {
    Map<String, Judgement> newest = new TreeMap<>();
    for (Judgement judgement : described.judgementsHere()) {
      String check = judgement.check();
      if (described.isCheck(check) && !described.isJudged(check)) {
        newest.merge(check, judgement, IdleJudgements::newer);
      }
    }
    List<Observation> seen = new ArrayList<>();
    for (Judgement judgement : newest.values()) {
      seen.add(Observation.of(Truth.FALSE, judgement.check(), judgement));
    }
    return seen;
  }

  /** Of two on the same day the one that comes first by its words, so that order says nothing. */
  static Judgement newer(Judgement one, Judgement other) {
    int difference = one.date().compareTo(other.date());
    difference = difference != 0 ? difference : other.toString().compareTo(one.toString());
    return difference >= 0 ? one : other;
  }
}
