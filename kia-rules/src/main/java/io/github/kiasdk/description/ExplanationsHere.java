package io.github.kiasdk.description;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Described;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What is explained at one functionality or at the service. */
final class ExplanationsHere {

  private ExplanationsHere() {}

  /**
   * For each check that is explained here, the explanation that ends last.
   *
   * @param started the day on which it must have begun to count
   */
  static Map<String, Explanation> last(Described described, LocalDate started) {
    Map<String, Explanation> last = new TreeMap<>();
    for (Explanation explanation : described.explanations()) {
      Check check = described.check(explanation.check());
      if (check != null
          && explanation.functionality().equals(described.id())
          && !explanation.date().isAfter(started)) {
        Explanation before = last.get(check.id());
        if (before == null || outlasts(explanation, before)) {
          last.put(check.id(), explanation);
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
