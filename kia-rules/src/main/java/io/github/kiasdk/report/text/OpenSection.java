package io.github.kiasdk.report.text;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.NextFact;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.FactAdvice;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.MissingFacts;
import io.github.kiasdk.report.said.OpenAreas;
import io.github.kiasdk.report.said.PartFindings;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cannot be told yet, and the work that follows from it: facts, evidence, questions. */
public final class OpenSection {

  /** So narrow that the places have a line of their own, and the facts the whole width. */
  private static final int LIST_COLUMN = 6;

  private static final int FACT_COLUMN = 34;

  private final Report report;
  private final @Nullable Service service;
  private final Words words;
  private final Page page;

  public OpenSection(Report report, @Nullable Service service, Words words, Page page) {
    this.report = report;
    this.service = service;
    this.words = words;
    this.page = page;
  }

  public void write() {
    List<Finding> open = report.cannotTell();
    if (open.isEmpty()) {
      return;
    }
    page.heading(words.say("cannot-tell", open.size()), Style.STRONG);
    areas();
    nextFacts();
    questions();
    missingFacts(open);
    observed(open);
    described(open);
    contradicted(open);
    unsettled(open, Reason.OPPOSED, "opposed");
    unsettled(open, Reason.ALLEGED, "alleged");
    evidence(open, Reason.NO_EVIDENCE, "no-evidence");
    evidence(open, Reason.OLD_EVIDENCE, "old-evidence");
  }

  /** What people judged that decided nothing, of whatever outcome. */
  public void setAside() {
    List<Finding> found = new ArrayList<>(report.findings());
    found.removeIf(finding -> finding.setAside().isEmpty());
    if (!found.isEmpty()) {
      page.heading(words.say("set-aside"), Style.STRONG);
    }
    for (Finding finding : found) {
      String said = Parts.name(finding, words) + ": " + FindingSentence.setAside(finding, words);
      page.item(2, Parts.id(finding, words), Parts.COLUMN, said);
    }
  }

  private void areas() {
    String heading = OpenAreas.heading(report, words);
    if (!heading.isEmpty()) {
      page.heading(heading, Style.STRONG);
      page.say(2, OpenAreas.say(report, words));
    }
  }

  /** Each fact once, with all that needs it; those that come first stand above. */
  private void missingFacts(List<Finding> open) {
    List<String> said = new ArrayList<>();
    for (NextFact next : FactAdvice.worthDeclaring(report.nextFacts())) {
      said.add(next.name());
    }
    List<MissingFacts> missing = MissingFacts.of(open, said);
    if (!missing.isEmpty()) {
      page.heading(words.say(said.isEmpty() ? "missing" : "missing.others"), Style.STRONG);
    }
    Map<String, List<String>> byPlaces = new LinkedHashMap<>();
    for (MissingFacts one : missing) {
      byPlaces
          .computeIfAbsent(Words.capital(one.places(service, words)), key -> new ArrayList<>())
          .add(words.say("missing.facts", one.said(), one.checks(words)));
    }
    byPlaces.forEach(
        (places, facts) -> page.item(2, places, LIST_COLUMN, String.join(Words.BETWEEN, facts)));
  }

  /** What is missing in words; of checks that miss the same in the same places the ids together. */
  private void observed(List<Finding> open) {
    PartFindings.among(open)
        .forEach(
            (principle, checks) -> {
              Map<String, List<String>> ids = new LinkedHashMap<>();
              checks.forEach((check, findings) -> add(check, findings, ids));
              page.heading(words.heading(principle), Style.STRONG);
              ids.forEach((said, of) -> page.item(2, String.join(", ", of), Parts.COLUMN, said));
            });
  }

  /** What the description itself leaves open, with what to write in it. */
  private void described(List<Finding> open) {
    Map<String, List<String>> said = PartFindings.ofDescription(open, words);
    if (!said.isEmpty()) {
      page.heading(words.say("described.open"), Style.STRONG);
    }
    said.forEach((id, lines) -> lines.forEach(line -> page.item(2, id, Parts.COLUMN, line)));
  }

  private void add(Check check, List<Finding> findings, Map<String, List<String>> ids) {
    PartFindings.alike(findings, words)
        .forEach(
            (reason, same) ->
                ids.computeIfAbsent(
                        PartFindings.sayShort(reason, same, service, words),
                        key -> new ArrayList<>())
                    .add(check.id()));
  }

  private void nextFacts() {
    List<NextFact> next = FactAdvice.worthDeclaring(report.nextFacts());
    if (!next.isEmpty()) {
      page.heading(FactAdvice.heading("next", next, words), Style.STRONG);
      for (NextFact fact : next) {
        page.item(2, fact.name(), FACT_COLUMN, FactAdvice.say(fact, report, service, words));
      }
    }
  }

  private void questions() {
    Map<String, List<Finding>> byCheck = Parts.byId(report.openQuestions(), words);
    if (byCheck.isEmpty()) {
      return;
    }
    page.heading(words.count("questions", byCheck.size()), Style.STRONG);
    for (List<Finding> findings : byCheck.values()) {
      Finding first = findings.get(0);
      page.item(
          2,
          Parts.id(first, words),
          Parts.COLUMN,
          words.say(
              "questions.in",
              words.of(first.check(), Check.Text.QUESTION),
              Parts.names(findings, service, words)));
    }
  }

  /** What would be answered by facts that something else contradicts, by those facts. */
  private void contradicted(List<Finding> open) {
    Map<String, List<Finding>> byFacts = new LinkedHashMap<>();
    for (Finding finding : open) {
      if (finding.reason() == Reason.CONTRADICTED) {
        byFacts
            .computeIfAbsent(
                String.join(", ", words.readings(finding.decidedBy())), facts -> new ArrayList<>())
            .add(finding);
      }
    }
    list("contradicted", byFacts);
  }

  /** What evidence leaves unsettled: the facts, and who says so. */
  private void unsettled(List<Finding> open, Reason reason, String key) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : open) {
      if (finding.reason() == reason) {
        String said =
            words.say(
                "unsettled",
                String.join(", ", EvidenceText.facts(finding, words)),
                EvidenceText.sources(finding, words));
        alike.computeIfAbsent(said, facts -> new ArrayList<>()).add(finding);
      }
    }
    list(key, alike);
  }

  /** The ids of the checks that wait for the same, with what that is and where. */
  private void list(String key, Map<String, List<Finding>> alike) {
    if (alike.isEmpty()) {
      return;
    }
    page.heading(words.say(key), Style.STRONG);
    alike.forEach(
        (said, findings) ->
            page.item(
                2,
                String.join(", ", Parts.byId(findings, words).keySet()),
                Parts.COLUMN,
                words.say("contradicted.in", said, Parts.names(findings, service, words))));
  }

  private void evidence(List<Finding> open, Reason reason, String key) {
    Map<String, List<Finding>> byCheck = new LinkedHashMap<>();
    for (Finding finding : open) {
      if (finding.reason() == reason) {
        String facts = String.join(", ", words.readings(finding.missing()));
        byCheck
            .computeIfAbsent(Parts.id(finding, words) + "|" + facts, id -> new ArrayList<>())
            .add(finding);
      }
    }
    if (byCheck.isEmpty()) {
      return;
    }
    page.heading(words.say(key), Style.STRONG);
    for (List<Finding> findings : byCheck.values()) {
      Finding first = findings.get(0);
      page.item(
          2,
          Parts.id(first, words),
          Parts.COLUMN,
          words.say(
              "evidence.needed",
              String.join(", ", words.readings(first.missing())),
              FindingSentence.evidenceAge(first.check(), words),
              Parts.names(findings, service, words)));
    }
  }
}
