package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks at what is explained at one functionality or at the service: of each check, and of each
 * thing that it tells apart there, the explanation that ends last.
 */
abstract class OfExplanations implements Requirement {

  /** The day on which an explanation must have begun to count, to be looked at. */
  LocalDate startedBy(LocalDate today) {
    return today;
  }

  /** Whether there is something to tell of it. */
  abstract boolean tells(Explanation explanation, Described described);

  /** The check that is explained, with the thing that it is explained for. */
  static String what(Explanation explanation) {
    String about = explanation.about();
    return explanation.check() + (about == null ? "" : " (" + about + ")");
  }

  abstract LocalizedText because(Explanation explanation, Described described);

  @Override
  public final List<Observation> observe(Described described) {
    if (described.explanationsHere().isEmpty()) {
      return List.of();
    }
    LocalDate today = described.today();
    List<Observation> seen = new ArrayList<>();
    for (Map.Entry<String, Explanation> one : last(described, startedBy(today)).entrySet()) {
      Explanation explanation = one.getValue();
      if (tells(explanation, described)) {
        seen.add(Observation.of(Truth.FALSE, one.getKey(), because(explanation, described)));
      }
    }
    return seen;
  }

  /**
   * By check and by what of it is explained here, the explanation that ends last.
   *
   * @param started the day on which it must have begun to count
   */
  private static Map<String, Explanation> last(Described described, LocalDate started) {
    Map<String, Explanation> last = new TreeMap<>();
    for (Explanation explanation : described.explanationsHere()) {
      String check = explanation.check();
      if (described.isCheck(check)
          && explanation.isAbout(described.service() == null ? null : described.service().id())
          && !explanation.date().isAfter(started)) {
        String what = explanation.about() == null ? check : check + "/" + explanation.about();
        Explanation before = last.get(what);
        if (before == null || outlasts(explanation, before)) {
          last.put(what, explanation);
        }
      }
    }
    return last;
  }

  /** Of two that end on the same day, the later one; then by words, so that order says nothing. */
  private static boolean outlasts(Explanation one, Explanation other) {
    int difference = one.validUntil().compareTo(other.validUntil());
    difference = difference != 0 ? difference : one.date().compareTo(other.date());
    return difference != 0 ? difference > 0 : one.toString().compareTo(other.toString()) > 0;
  }
}
