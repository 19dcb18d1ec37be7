package io.github.kiasdk.check;

import io.github.kiasdk.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders missing facts so that the first few answer the most checks. Finding the very fewest is a
 * set-cover problem; taking the set with the best yield each time comes close and is quick.
 */
final class NextFacts {

  private NextFacts() {}

  static List<NextFact> of(List<Finding> open) {
    Map<String, Fact<?>> facts = new HashMap<>();
    Map<String, Set<String>> askedBy = new TreeMap<>();
    List<Set<String>> questions = new ArrayList<>();
    for (Finding finding : open) {
      Set<String> question = new TreeSet<>();
      for (Reading reading : finding.missing()) {
        String name = withoutItem(reading.name());
        question.add(name);
        facts.put(name, reading.fact());
        askedBy.computeIfAbsent(name, key -> new TreeSet<>()).add(finding.functionality());
      }
      if (!question.isEmpty()) {
        questions.add(question);
      }
    }
    Set<String> chosen = new LinkedHashSet<>();
    List<NextFact> next = new ArrayList<>();
    while (chosen.size() < askedBy.size()) {
      for (String name : best(questions, chosen)) {
        chosen.add(name);
        next.add(
            new NextFact(
                facts.get(name),
                name,
                List.copyOf(askedBy.get(name)),
                answered(questions, chosen)));
      }
    }
    return next;
  }

  /** The open question that yields most answers for each new fact it takes. */
  private static List<String> best(List<Set<String>> questions, Set<String> chosen) {
    List<String> best = List.of();
    double bestYield = -1;
    int before = answered(questions, chosen);
    for (Set<String> question : questions) {
      Set<String> added = new TreeSet<>(question);
      added.removeAll(chosen);
      if (added.isEmpty()) {
        continue;
      }
      Set<String> then = new TreeSet<>(chosen);
      then.addAll(added);
      double yield = (double) (answered(questions, then) - before) / added.size();
      List<String> names = new ArrayList<>(added);
      boolean better =
          yield > bestYield
              || yield == bestYield
                  && String.join(",", names).compareTo(String.join(",", best)) < 0;
      if (better) {
        best = names;
        bestYield = yield;
      }
    }
    return best;
  }

  private static int answered(List<Set<String>> questions, Set<String> declared) {
    int answered = 0;
    for (Set<String> question : questions) {
      if (declared.containsAll(question)) {
        answered++;
      }
    }
    return answered;
  }

  /** {@code profiling.uses[feed].default} without the item: {@code profiling.uses.default}. */
  private static String withoutItem(String name) {
    int open = name.indexOf('[');
    return open < 0 ? name : name.substring(0, open) + name.substring(name.indexOf(']', open) + 1);
  }
}
