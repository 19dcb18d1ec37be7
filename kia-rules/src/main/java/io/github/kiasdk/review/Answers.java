package io.github.kiasdk.review;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.fact.Ages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The findings of two reports, paired by question and by age. */
final class Answers {

  /** Stands for the whole service, whatever its id: no functionality has an empty one. */
  static final String SERVICE = "";

  private static final int AGES = Ages.OLDEST + 1;

  private final Map<String, Map<String, Asked>> parts = new LinkedHashMap<>();

  /** One question: for each age a finding, if there is one, in both descriptions. */
  private static final class Asked {

    private final @Nullable Finding[] before = new Finding[AGES];
    private final @Nullable Finding[] after = new Finding[AGES];

    /** Of two findings that answer the same question for the same child, the graver one counts. */
    void add(Finding finding, boolean earlier) {
      @Nullable Finding[] side = earlier ? before : after;
      for (int age = 0; age < AGES; age++) {
        Finding known = side[age];
        if (finding.ages().includes(age)
            && (known == null || finding.outcome().compareTo(known.outcome()) < 0)) {
          side[age] = finding;
        }
      }
    }
  }

  /** Children of some ages, with the two findings about them. */
  private record Pair(Ages ages, @Nullable Finding before, @Nullable Finding after) {}

  Answers(Report before, Report after) {
    add(before, true);
    add(after, false);
  }

  private void add(Report report, boolean earlier) {
    for (Finding finding : report.findings()) {
      parts
          .computeIfAbsent(part(finding), key -> new TreeMap<>())
          .computeIfAbsent(question(finding), key -> new Asked())
          .add(finding, earlier);
    }
  }

  static String part(Finding finding) {
    return finding.subject() == Subject.SERVICE ? SERVICE : finding.functionality();
  }

  /** By check first, and what it is about second, so that answers come in the order of checks. */
  private static String question(Finding finding) {
    return finding.check().id() + "#" + finding.about();
  }

  /**
   * All questions asked in this part, also those whose answer is the same.
   *
   * @param facts the facts that hold in this part
   */
  List<AnswerChange> of(String part, FactDifferences facts) {
    List<AnswerChange> answers = new ArrayList<>();
    for (Asked asked : parts.getOrDefault(part, Map.of()).values()) {
      List<Pair> pairs = pairs(asked);
      List<Transition> transitions = new ArrayList<>();
      for (Pair pair : pairs) {
        transitions.add(transition(pair, pairs.size() == 1, facts));
      }
      Finding any = transitions.get(0).finding();
      answers.add(new AnswerChange(any.check(), any.about(), transitions));
    }
    return answers;
  }

  private static List<Pair> pairs(Asked asked) {
    List<Pair> pairs = new ArrayList<>();
    for (int age = 0; age < AGES; age++) {
      Finding before = asked.before[age];
      Finding after = asked.after[age];
      if (before == null && after == null) {
        continue;
      }
      Ages ages = Ages.ages(age, age);
      boolean joined = false;
      for (int i = 0; i < pairs.size() && !joined; i++) {
        Pair pair = pairs.get(i);
        if (pair.before == before && pair.after == after) {
          pairs.set(i, new Pair(pair.ages.and(ages), before, after));
          joined = true;
        }
      }
      if (!joined) {
        pairs.add(new Pair(ages, before, after));
      }
    }
    return pairs;
  }

  private static Transition transition(Pair pair, boolean forAll, FactDifferences facts) {
    Transition plain = new Transition(pair.ages, forAll, pair.before, pair.after, List.of());
    if (!plain.changes()) {
      return plain;
    }
    List<FactChange> because = facts.behind(pair.before, pair.after, pair.ages);
    return new Transition(pair.ages, forAll, pair.before, pair.after, because);
  }
}
