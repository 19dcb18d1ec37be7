package io.github.kiasdk.check;

import io.github.kiasdk.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders missing facts so that the first few answer the most checks. Finding the very fewest is a
 * set-cover problem; taking the set with the best yield each time comes close and is quick: the
 * same question at many places is one, so that only the questions that differ are compared.
 */
final class NextFacts {

  /** A question that is open at so many places, by the numbers of the facts it still takes. */
  private record Question(TreeSet<Integer> open, int times) {}

  private final List<String> names;
  private List<Question> questions = new ArrayList<>();
  private int answered;

  private NextFacts(List<String> names, Map<Set<String>, Integer> timesAsked) {
    this.names = names;
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    for (Map.Entry<Set<String>, Integer> asked : timesAsked.entrySet()) {
      TreeSet<Integer> open = new TreeSet<>();
      for (String name : asked.getKey()) {
        open.add(numbers.get(name));
      }
      questions.add(new Question(open, asked.getValue()));
    }
  }

  static List<NextFact> of(List<Finding> open) {
    Map<String, Fact<?>> facts = new HashMap<>();
    Map<String, Set<String>> askedBy = new TreeMap<>();
    Map<Set<String>, Integer> timesAsked = new HashMap<>();
    for (Finding finding : open) {
      Set<String> question = new TreeSet<>();
      for (Reading reading : finding.missing()) {
        String name = withoutItem(reading.name());
        question.add(name);
        facts.put(name, reading.fact());
        askedBy.computeIfAbsent(name, key -> new TreeSet<>()).add(finding.functionality());
      }
      if (!question.isEmpty()) {
        timesAsked.merge(question, 1, Integer::sum);
      }
    }
    NextFacts rest = new NextFacts(List.copyOf(askedBy.keySet()), timesAsked);
    List<NextFact> next = new ArrayList<>();
    while (!rest.questions.isEmpty()) {
      for (int number : rest.best()) {
        String name = rest.names.get(number);
        rest.declare(number);
        next.add(
            new NextFact(
                Objects.requireNonNull(facts.get(name)),
                name,
                List.copyOf(Objects.requireNonNull(askedBy.get(name))),
                rest.answered));
      }
    }
    return next;
  }

  /** The open question that yields most answers for each new fact it takes. */
  private List<Integer> best() {
    Map<Integer, List<Question>> byFirst = new HashMap<>();
    for (Question question : questions) {
      byFirst.computeIfAbsent(question.open.first(), key -> new ArrayList<>()).add(question);
    }
    Question best = questions.get(0);
    double bestYield = -1;
    for (Question question : questions) {
      double yield = (double) answeredWith(question.open, byFirst) / question.open.size();
      if (yield > bestYield || yield == bestYield && words(question).compareTo(words(best)) < 0) {
        best = question;
        bestYield = yield;
      }
    }
    return List.copyOf(best.open);
  }

  private static int answeredWith(
      Set<Integer> declared, Map<Integer, List<Question>> questionsByFirst) {
    int more = 0;
    for (int first : declared) {
      for (Question question : questionsByFirst.getOrDefault(first, List.of())) {
        more += declared.containsAll(question.open) ? question.times : 0;
      }
    }
    return more;
  }

  private String words(Question question) {
    List<String> words = new ArrayList<>();
    for (int number : question.open) {
      words.add(names.get(number));
    }
    return String.join(",", words);
  }

  private void declare(int number) {
    Map<TreeSet<Integer>, Integer> left = new HashMap<>();
    for (Question question : questions) {
      question.open.remove(number);
      if (question.open.isEmpty()) {
        answered += question.times;
      } else {
        left.merge(question.open, question.times, Integer::sum);
      }
    }
    questions = new ArrayList<>();
    for (Map.Entry<TreeSet<Integer>, Integer> entry : left.entrySet()) {
      questions.add(new Question(entry.getKey(), entry.getValue()));
    }
  }

  /** {@code profiling.uses[feed].default} without the item: {@code profiling.uses.default}. */
  private static String withoutItem(String name) {
    int open = name.indexOf('[');
    return open < 0 ? name : name.substring(0, open) + name.substring(name.indexOf(']', open) + 1);
  }
}
