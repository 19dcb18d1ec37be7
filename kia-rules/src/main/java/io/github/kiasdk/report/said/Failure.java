package io.github.kiasdk.report.said;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is not in order: the findings that one sentence can say, as the same check fails for the
 * same ages and the same reason. Every format tells failures by this one grouping, in an order and
 * at a length of its own.
 *
 * @param question what the findings have in common
 * @param findings at least one, in the order of the report
 * @param followers what follows from them, the gravest first
 */
public record Failure(String question, List<Finding> findings, List<Follower> followers) {

  /**
   * What fails for the same reason as another failure.
   *
   * @param question what the findings have in common
   * @param besides what has to be put right besides the root; mostly nothing
   * @param ofRoot the finding that follows from each root from which one follows
   */
  public record Follower(
      String question, List<String> besides, Map<Finding, Finding> ofRoot, List<Finding> findings) {

    /** The one that stands for all. */
    public Finding first() {
      return findings.get(0);
    }
  }

  /**
   * The failures among these findings that stand by themselves, in the order in which each comes
   * first.
   *
   * @param report knows what follows from what
   */
  public static List<Failure> of(List<Finding> findings, Report report, Words words) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (report.rootOf(finding) == null) {
        String question = question(finding, reason(finding, words), words);
        alike.computeIfAbsent(question, key -> new ArrayList<>()).add(finding);
      }
    }
    List<Failure> failures = new ArrayList<>();
    alike.forEach(
        (question, same) ->
            failures.add(new Failure(question, same, followers(same, report, words))));
    return failures;
  }

  private static List<Follower> followers(List<Finding> roots, Report report, Words words) {
    Map<String, Follower> alike = new LinkedHashMap<>();
    for (Finding root : roots) {
      for (Finding finding : report.followers(root)) {
        List<String> besides = words.readings(report.besidesRoot(finding));
        Follower follower =
            alike.computeIfAbsent(
                question(finding, String.join("|", besides), words),
                key -> new Follower(key, besides, new IdentityHashMap<>(), new ArrayList<>()));
        follower.ofRoot.put(root, finding);
        follower.findings.add(finding);
      }
    }
    return List.copyOf(alike.values());
  }

  private static String question(Finding finding, String reason, Words words) {
    return finding.check().id() + words.ages(finding) + "|" + reason;
  }

  /** What decided: facts with their values, or a sentence if more than facts did. */
  public static String reason(Finding finding, Words words) {
    if (finding.outcome() == Outcome.ERROR) {
      return FindingSentence.error(finding, words);
    }
    String other = FindingSentence.otherThanFacts(finding, words);
    return other.isEmpty()
        ? String.join(Words.BETWEEN, words.readings(finding.decidedBy()))
        : other;
  }

  /** The same in some of its places, with what follows there. */
  public Failure in(List<Finding> some) {
    List<Follower> here = new ArrayList<>();
    for (Follower follower : followers) {
      List<Finding> findings = new ArrayList<>();
      for (Finding root : some) {
        Finding finding = follower.ofRoot.get(root);
        if (finding != null) {
          findings.add(finding);
        }
      }
      if (!findings.isEmpty()) {
        here.add(new Follower(follower.question, follower.besides, follower.ofRoot, findings));
      }
    }
    return new Failure(question, some, here);
  }

  /** The one that stands for all. */
  public Finding first() {
    return findings.get(0);
  }

  /**
   * What is in order of the same check in all of these places, and what is still open in any of
   * them, in a sentence each; mostly nothing.
   */
  public List<String> besides(Words words) {
    Set<Reading> inOrder = new LinkedHashSet<>(first().inOrder());
    Set<Reading> open = new LinkedHashSet<>();
    for (Finding finding : findings) {
      inOrder.retainAll(finding.inOrder());
      open.addAll(finding.stillOpen());
    }
    List<String> said = new ArrayList<>();
    if (!inOrder.isEmpty()) {
      said.add(words.say("failure.in-order", words.and(words.readings(List.copyOf(inOrder)))));
    }
    if (!open.isEmpty()) {
      said.add(words.say("failure.still-open", words.and(words.readings(List.copyOf(open)))));
    }
    return said;
  }

  /** Whether this follows from each of the findings. */
  public boolean isEverywhere(Follower follower) {
    return follower.findings.size() == findings.size();
  }

  /** How grave it is, be it only for what follows from it. */
  public Level gravest() {
    Level gravest = first().check().severity();
    for (Follower follower : followers) {
      Level other = follower.first().check().severity();
      gravest = other.isHigherThan(gravest) ? other : gravest;
    }
    return gravest;
  }

  /** How many checks of this severity it tells of. */
  public int count(Level severity) {
    int count = first().check().severity() == severity ? 1 : 0;
    for (Follower follower : followers) {
      count += follower.first().check().severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** The ids of the checks that follow. */
  public List<String> followerIds() {
    List<String> ids = new ArrayList<>();
    for (Follower follower : followers) {
      ids.add(follower.first().check().id());
    }
    return ids;
  }
}
