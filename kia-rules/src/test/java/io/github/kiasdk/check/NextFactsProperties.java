package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order of the next facts is that of the plain way to find it, however many places ask. */
class NextFactsProperties {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(CLOCK);

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void what_comes_next_is_what_the_plain_way_finds(@ForAll long seed) {
    RandomDescriptions random = new RandomDescriptions(seed);
    List<Functionality> parts = new ArrayList<>();
    for (int i = random.random().nextInt(8); i >= 0; i--) {
      parts.add(random.functionality("part-" + i, random.random().nextDouble()));
    }
    Service service = RandomDescriptions.service(random.facts(0.2), parts);

    Report report = CODE.check(service);

    assertThat(report.nextFacts()).isEqualTo(reference(open(report)));
  }

  private static List<Finding> open(Report report) {
    List<Finding> open = new ArrayList<>(report.cannotTell());
    open.removeIf(
        finding ->
            finding.reason() != Reason.UNDECLARED
                && finding.reason() != Reason.APPLICABILITY_UNKNOWN);
    return open;
  }

  private static List<NextFact> reference(List<Finding> open) {
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
