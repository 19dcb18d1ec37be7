package io.github.kiasdk.report.markdown;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.NextFact;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.markdown.MarkdownFailures.Detail;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.FactAdvice;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.MissingFacts;
import io.github.kiasdk.report.said.OpenAreas;
import io.github.kiasdk.report.said.PartFindings;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What cannot be told yet: what to declare next, what to ask people, and folded away the rest. */
public final class MarkdownOpen {

  private final Report report;
  private final Service service;
  private final Words words;
  private final Markdown page;

  public MarkdownOpen(Report report, Service service, Words words, Markdown page) {
    this.report = report;
    this.service = service;
    this.words = words;
    this.page = page;
  }

  /** The ids, with the ages where it does not hold for all; each once. */
  public static List<String> ids(List<Finding> findings, Words words) {
    return findings.stream().map(finding -> Parts.id(finding, words)).distinct().toList();
  }

  /** For each functionality, and the service last, the ids of these findings. */
  public static List<String> idsByPlace(List<Finding> findings, Service service, Words words) {
    List<String> lines = new ArrayList<>();
    for (List<Finding> ofOne : Parts.byFunctionality(findings, service).values()) {
      lines.add(
          Markdown.INK.strong(Parts.name(ofOne.get(0), words))
              + ": "
              + Markdown.escaped(String.join(", ", ids(ofOne, words))));
    }
    return lines;
  }

  public void write(Detail detail) {
    List<Finding> open = report.cannotTell();
    if (open.isEmpty()) {
      return;
    }
    page.heading(3, words.say("html.open"));
    areas();
    described(open);
    next();
    if (!detail.hasFolds()) {
      return;
    }
    questions();
    missing(open);
  }

  private void areas() {
    String heading = OpenAreas.heading(report, words);
    if (!heading.isEmpty()) {
      page.bullets(
          List.of(
              Markdown.INK.strong(heading)
                  + ": "
                  + Markdown.escaped(OpenAreas.say(report, words))));
    }
  }

  private void described(List<Finding> open) {
    List<String> lines = new ArrayList<>();
    PartFindings.ofDescription(open, words)
        .forEach(
            (id, said) ->
                said.forEach(
                    line -> lines.add(Markdown.INK.strong(id) + " " + Markdown.escaped(line))));
    page.bullets(lines);
  }

  private void next() {
    List<NextFact> next = FactAdvice.worthDeclaring(report.nextFacts());
    if (next.isEmpty()) {
      return;
    }
    page.paragraph(FactAdvice.heading("md.next", next, words));
    List<String> lines = new ArrayList<>();
    for (NextFact fact : next) {
      String said = FactAdvice.say(fact, report, service, words);
      lines.add(Markdown.code(fact.name()) + " " + Markdown.escaped(said));
    }
    page.bullets(lines);
  }

  private void questions() {
    Map<String, List<Finding>> byCheck = Parts.byId(report.openQuestions(), words);
    if (byCheck.isEmpty()) {
      return;
    }
    page.fold(words.count("md.questions", byCheck.size()));
    List<String> lines = new ArrayList<>();
    byCheck.forEach(
        (id, findings) -> {
          StringBuilder said =
              new StringBuilder(
                  words.say(
                      "questions.in",
                      words.of(findings.get(0).check(), Check.Text.QUESTION),
                      Parts.names(findings, service, words)));
          for (Finding finding : findings) {
            String setAside = FindingSentence.setAside(finding, words);
            said.append(setAside.isEmpty() ? "" : " " + setAside);
          }
          lines.add(Markdown.INK.strong(id) + " " + Markdown.escaped(said.toString()));
        });
    page.bullets(lines);
    page.unfold();
  }

  /** What is still needed, each thing once with all checks and places that need it. */
  private void missing(List<Finding> open) {
    List<Finding> rest = new ArrayList<>(open);
    rest.removeIf(
        finding ->
            finding.reason() == Reason.NO_JUDGEMENT || finding.reason() == Reason.NOT_DESCRIBED);
    if (rest.isEmpty()) {
      return;
    }
    page.fold(words.count("md.missing", rest.size()));
    List<String> lines = new ArrayList<>();
    for (MissingFacts missing : MissingFacts.of(rest, List.of())) {
      lines.add(
          Markdown.code(missing.said())
              + ": "
              + Markdown.escaped(missing.neededBy(service, words)));
    }
    rest.removeIf(MissingFacts::isForFacts);
    Map<String, List<Finding>> byNeed = new LinkedHashMap<>();
    for (Finding finding : rest) {
      byNeed.computeIfAbsent(need(finding), key -> new ArrayList<>()).add(finding);
    }
    byNeed.forEach((need, same) -> lines.add(need + ": " + Markdown.escaped(needed(same))));
    page.bullets(lines);
    page.unfold();
  }

  private String needed(List<Finding> same) {
    return MissingFacts.needed(same, service, words);
  }

  private String need(Finding finding) {
    if (finding.because() != null) {
      return Markdown.escaped(words.of(finding.because()));
    }
    if (EvidenceText.isUnsettled(finding)) {
      List<String> facts = new ArrayList<>();
      for (String fact : EvidenceText.facts(finding, words)) {
        facts.add(Markdown.code(fact));
      }
      return words.say(
          finding.reason() == Reason.ALLEGED ? "md.alleged" : "md.opposed",
          String.join(", ", facts),
          Markdown.escaped(EvidenceText.sources(finding, words)));
    }
    boolean contradicted = finding.reason() == Reason.CONTRADICTED;
    List<String> names = new ArrayList<>();
    for (Reading reading : contradicted ? finding.decidedBy() : finding.missing()) {
      names.add(Markdown.code(reading.name()));
    }
    String facts = String.join(", ", names);
    if (contradicted) {
      return words.say("md.contradicted", facts);
    }
    boolean evidence =
        finding.reason() == Reason.NO_EVIDENCE || finding.reason() == Reason.OLD_EVIDENCE;
    return evidence ? words.say("md.evidence", facts) : facts;
  }
}
