package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.Account;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.PartFindings;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where nothing was found wrong, and what that does not mean. */
public final class PassedSection {

  private final Report report;
  private final @Nullable Service service;
  private final Words words;
  private final Page page;

  public PassedSection(Report report, @Nullable Service service, Words words, Page page) {
    this.report = report;
    this.service = service;
    this.words = words;
    this.page = page;
  }

  public void write() {
    List<Finding> passed = report.with(Outcome.PASSED);
    if (passed.isEmpty()) {
      return;
    }
    page.heading(words.say("passed", passed.size()), Style.STRONG);
    page.say(2, words.say("passed.means"));
    Map<String, Set<String>> byTitle = new LinkedHashMap<>();
    List<Finding> onFacts = new ArrayList<>(passed);
    onFacts.removeIf(FindingSentence::isOfPart);
    for (List<Finding> findings : Parts.byFunctionality(onFacts, service).values()) {
      Account inPart = Parts.passed(findings, words);
      byTitle.computeIfAbsent(inPart.title(), key -> new LinkedHashSet<>()).addAll(inPart.lines());
    }
    PartFindings.among(passed)
        .forEach((principle, checks) -> byTitle.put(words.heading(principle), counted(checks)));
    int column = Parts.columnFor(byTitle.keySet(), 2);
    for (Map.Entry<String, Set<String>> line : byTitle.entrySet()) {
      page.item(2, line.getKey(), column, String.join(", ", line.getValue()));
    }
    each("passed.judged", passed, PassedSection::judged);
    // Both directions show, also of what passed.
    each("passed.against", passed, EvidenceText::against);
  }

  /** The checks, each with the number of effects, measures or other parts it found in order. */
  private Set<String> counted(Map<Check, List<Finding>> checks) {
    Set<String> counted = new LinkedHashSet<>();
    for (List<Finding> ofCheck : checks.values()) {
      Parts.byId(ofCheck, words)
          .forEach((id, parts) -> counted.add(words.say("observed.parts", id, parts.size())));
    }
    return counted;
  }

  /** What there is to say of each beside its id, under a heading if there is anything. */
  private void each(String key, List<Finding> passed, BiFunction<Finding, Words, String> saying) {
    boolean first = true;
    for (Finding finding : passed) {
      String said = saying.apply(finding, words);
      if (said.isEmpty()) {
        continue;
      }
      if (first) {
        page.heading(words.say(key), Style.STRONG);
      }
      first = false;
      page.item(
          2, Parts.id(finding, words), Parts.COLUMN, Parts.name(finding, words) + ": " + said);
    }
  }

  private static String judged(Finding finding, Words words) {
    return finding.judgement() == null ? "" : words.of(finding.judgement(), true);
  }
}
