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
  static List<Integer> of(List<Example> all) {
    Set<Integer> told = new LinkedHashSet<>();
    for (Outcome outcome :
        List.of(Outcome.FAILED, Outcome.PASSED, Outcome.CANNOT_TELL, Outcome.INAPPLICABLE)) {
      told.add(first(all, outcome));
    }
    Set<String> seen = new LinkedHashSet<>();
    told.forEach(index -> seen.add(sort(all.get(index))));
    for (int i = 0; i < all.size() && told.size() < MOST; i++) {
      if (all.get(i).reason() != Reason.NOT_RELEVANT && seen.add(sort(all.get(i)))) {
        told.add(i);
      }
    }
    return told.stream().sorted((a, b) -> order(all, a) - order(all, b)).toList();
  }

  /** What tells most about when a check does not apply is its own condition. */
  private static int first(List<Example> all, Outcome outcome) {
    int[] found =
        IntStream.range(0, all.size()).filter(i -> all.get(i).outcome() == outcome).toArray();
    for (int i : found) {
      if (all.get(i).reason() == Reason.DOES_NOT_APPLY) {
        return i;
      }
    }
    return found[0];
  }

  private static String sort(Example example) {
    return example.outcome()
        + " "
        + example.reason()
        + " "
        + example.basis()
        + " "
        + (example.forAges() != null);
  }

  private static int order(List<Example> all, int index) {
    int outcome =
        List.of(Outcome.FAILED, Outcome.PASSED, Outcome.CANNOT_TELL, Outcome.INAPPLICABLE)
            .indexOf(all.get(index).outcome());
    return outcome * 1000 + index;
  }
}
