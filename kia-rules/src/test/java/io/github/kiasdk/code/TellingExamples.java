package io.github.kiasdk.code;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which of a check's examples its reference page shows. */
final class TellingExamples {

  private static final int MOST = 6;

  private TellingExamples() {}

  /** One of each answer first, then those that differ from them in reason, basis or ages. */
  static List<Integer> of(List<ToldExample> all) {
    Set<Integer> told = new LinkedHashSet<>();
    for (Outcome outcome :
        List.of(Outcome.FAILED, Outcome.PASSED, Outcome.CANNOT_TELL, Outcome.INAPPLICABLE)) {
      told.add(first(all, outcome));
    }
    Set<String> seen = new LinkedHashSet<>();
    told.forEach(index -> seen.add(all.get(index).sort()));
    for (int i = 0; i < all.size() && told.size() < MOST; i++) {
      if (all.get(i).reason() != Reason.NOT_RELEVANT && seen.add(all.get(i).sort())) {
        told.add(i);
      }
    }
    return told.stream().sorted((a, b) -> order(all, a) - order(all, b)).toList();
  }

  /** What tells most about when a check does not apply is its own condition. */
  private static int first(List<ToldExample> all, Outcome outcome) {
    int[] found =
        IntStream.range(0, all.size()).filter(i -> all.get(i).outcome() == outcome).toArray();
    for (int i : found) {
      if (all.get(i).reason() == Reason.DOES_NOT_APPLY) {
        return i;
      }
    }
    return found[0];
  }

  private static int order(List<ToldExample> all, int index) {
    int outcome =
        List.of(Outcome.FAILED, Outcome.PASSED, Outcome.CANNOT_TELL, Outcome.INAPPLICABLE)
            .indexOf(all.get(index).outcome());
    return outcome * 1000 + index;
  }
}
