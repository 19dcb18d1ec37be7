package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which failures have one cause, and which of them is the root; {@link Report#rootOf} says the
 * rule. Worked out from the findings alone, so their order and that of the checks do not matter.
 */
final class Roots {

  /** A failure with the names of the facts that decided it: read once, as reading takes time. */
  private record Failure(Finding finding, Set<String> reads, int children) {

    static Failure of(Finding finding) {
      Set<String> reads = new HashSet<>();
      if (onFactsAlone(finding)) {
        for (Reading reading : finding.decidedBy()) {
          reads.add(reading.name());
        }
      }
      int children = 0;
      for (int age = 0; age <= Ages.OLDEST; age++) {
        children += finding.ages().includes(age) ? 1 : 0;
      }
      return new Failure(finding, reads, children);
    }

    /** A person's verdict or what a description says has no cause in the facts beside it. */
    private static boolean onFactsAlone(Finding finding) {
      return finding.judgement() == null
          && finding.because() == null
          && finding.check().subject() != Subject.DESCRIPTION;
    }

    /** At one place a name stands for one declared value, so names are enough. */
    boolean followsFrom(Failure other) {
      return !other.reads.isEmpty()
          && reads.containsAll(other.reads)
          && finding.subject() == other.finding.subject()
          && finding.ages().overlaps(other.finding.ages());
    }
  }

  /** The likeliest root first: it rests on the fewest facts, and holds for the most children. */
  private static final Comparator<Failure> ROOTS_FIRST =
      Comparator.<Failure>comparingInt(failure -> failure.reads.size())
          .thenComparing(failure -> failure.children, Comparator.reverseOrder())
          .thenComparing(failure -> failure.finding.check().severity())
          .thenComparing(failure -> failure.finding.check())
          .thenComparing(failure -> failure.finding.fingerprint());

  private final Map<String, Finding> rootByFollower = new HashMap<>();
  private final Map<String, List<Finding>> followersByRoot = new HashMap<>();

  /** Takes the failures in the order in which followers are to be told. */
  Roots(List<Finding> failed) {
    List<Failure> failures = new ArrayList<>();
    for (Finding finding : failed) {
      failures.add(Failure.of(finding));
    }
    failures.sort(ROOTS_FIRST);
    Map<String, List<Failure>> rootsByPlace = new HashMap<>();
    for (Failure failure : failures) {
      String place = failure.finding.functionality();
      List<Failure> roots = rootsByPlace.computeIfAbsent(place, key -> new ArrayList<>());
      Finding root = firstThatExplains(failure, roots);
      if (root == null) {
        roots.add(failure);
      } else {
        rootByFollower.put(failure.finding.fingerprint(), root);
      }
    }
    for (Finding finding : failed) {
      Finding root = rootOf(finding);
      if (root != null) {
        followersByRoot.computeIfAbsent(root.fingerprint(), key -> new ArrayList<>()).add(finding);
      }
    }
  }

  private static @Nullable Finding firstThatExplains(Failure failure, List<Failure> roots) {
    for (Failure root : roots) {
      if (failure.followsFrom(root)) {
        return root.finding;
      }
    }
    return null;
  }

  @Nullable Finding rootOf(Finding finding) {
    return finding.outcome() == Outcome.FAILED ? rootByFollower.get(finding.fingerprint()) : null;
  }

  List<Finding> followers(Finding root) {
    return root.outcome() == Outcome.FAILED
        ? List.copyOf(followersByRoot.getOrDefault(root.fingerprint(), List.of()))
        : List.of();
  }

  /** The facts that decided the follower and not its root, by name. */
  static List<Reading> more(Finding follower, Finding root) {
    Set<String> ofRoot = new HashSet<>();
    for (Reading reading : root.decidedBy()) {
      ofRoot.add(reading.name());
    }
    List<Reading> more = new ArrayList<>(follower.decidedBy());
    more.removeIf(reading -> ofRoot.contains(reading.name()));
    return more;
  }
}
