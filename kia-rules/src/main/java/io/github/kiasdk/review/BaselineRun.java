package io.github.kiasdk.review;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the reports of one run can say about the lines of a baseline. */
final class BaselineRun {

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Finding>> byQuestion = new HashMap<>();
  private final Set<String> failedToAnswer = new HashSet<>();

  /** As {@code CVK-9.03@clips}: what was asked anywhere in a service. */
  private final Set<String> asked = new HashSet<>();

  /** The services of which a part could not be described, so that nobody knows which is gone. */
  private final Set<String> incomplete = new HashSet<>();

  private BaselineRun() {}

  static BaselineRun of(Collection<Report> reports) {
    BaselineRun run = new BaselineRun();
    for (Report report : reports) {
      report.findings().forEach(run::add);
    }
    return run;
  }

  private void add(Finding finding) {
    findings.add(finding);
    for (String question : List.of(BaselineLine.question(finding), BaselineLine.unnamed(finding))) {
      byQuestion.computeIfAbsent(question, key -> new ArrayList<>()).add(finding);
      if (finding.outcome() == Outcome.ERROR) {
        failedToAnswer.add(question);
      }
    }
    if (finding.outcome() == Outcome.ERROR && finding.check().equals(Checklist.ofDescriptors())) {
      incomplete.add(BaselineLine.owner(finding));
    }
    asked.add(finding.check().id() + "@" + BaselineLine.owner(finding));
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether it is known what became of what stands in this line. */
  boolean answers(BaselineLine line) {
    if (byQuestion.containsKey(line.question())) {
      return !failedToAnswer.contains(line.question());
    }
    return !incomplete.contains(line.owner()) && asked.contains(line.check() + "@" + line.owner());
  }
}
