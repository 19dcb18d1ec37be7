package io.github.kiasdk.report.html;

import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.html.ServicePage.Link;
import io.github.kiasdk.report.html.ServicePage.Row;
import io.github.kiasdk.report.said.EvidenceText;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What every finding shows of itself, wherever it stands on the page. */
public final class HtmlRows {

  private final Words words;
  private final Map<Check, String> frameworks = new HashMap<>();

  public HtmlRows(Report report, List<Framework> known, Words words) {
    this.words = words;
    Crosswalk crosswalk = Crosswalk.of(checks(report), known);
    for (Crosswalk.Table table : crosswalk.tables()) {
      Set<Check> citing = new LinkedHashSet<>();
      for (Crosswalk.Row row : table.rows()) {
        citing.addAll(row.checks());
      }
      for (Check check : citing) {
        frameworks.merge(check, table.framework().id(), (one, other) -> one + " " + other);
      }
    }
  }

  public static Set<Check> checks(Report report) {
    Set<Check> checks = new LinkedHashSet<>();
    for (Finding finding : report.findings()) {
      checks.add(finding.check());
    }
    return checks;
  }

  public Row row(Finding finding) {
    Check check = finding.check();
    return new Row(
        anchor(finding),
        check.id(),
        words.of(check, Check.Text.TITLE),
        finding.outcome().id(),
        words.of(finding.outcome()),
        check.severity().id(),
        words.of(check.severity()),
        check.principle().id(),
        finding.ages().toString(),
        words.ages(finding),
        frameworks.getOrDefault(check, ""),
        why(finding));
  }

  /** Where a finding stands, under the name of its functionality. */
  public Link place(Finding finding) {
    return new Link(anchor(finding), Parts.name(finding, words));
  }

  /** The id of the element that shows a finding. */
  public static String anchor(Finding finding) {
    return Anchors.id(Printable.line(finding.fingerprint()));
  }

  /** What an answer rests on, or what is missing for one. */
  public String why(Finding finding) {
    List<String> said = new ArrayList<>();
    for (String more :
        List.of(
            EvidenceText.of(List.of(finding), words), FindingSentence.setAside(finding, words))) {
      if (!more.isEmpty()) {
        said.add(more);
      }
    }
    String answer = answer(finding);
    return said.isEmpty() ? answer : Words.sentence(answer) + " " + String.join(" ", said);
  }

  private String answer(Finding finding) {
    return switch (finding.outcome()) {
      case FAILED -> failed(finding);
      case ERROR -> FindingSentence.error(finding, words);
      case CANNOT_TELL -> Words.capital(missing(finding));
      case PASSED -> Words.capital(passed(finding));
      case INAPPLICABLE -> words.of(Objects.requireNonNull(finding.reason()));
    };
  }

  private String failed(Finding finding) {
    String other = FindingSentence.otherThanFacts(finding, words);
    return other.isEmpty() ? words.say("html.declared-so", readings(finding)) : other;
  }

  private String passed(Finding finding) {
    String other = FindingSentence.otherThanFacts(finding, words);
    String basis = words.of(Objects.requireNonNull(finding.basis()));
    String readings = readings(finding);
    String rests = finding.basis() == Basis.JUDGED && !other.isEmpty() ? other : readings;
    return rests.isEmpty() ? basis : basis + ": " + rests;
  }

  private String readings(Finding finding) {
    return String.join(Words.BETWEEN, words.readings(finding.decidedBy()));
  }

  private String missing(Finding finding) {
    Reason reason = Objects.requireNonNull(finding.reason());
    List<String> missing = new ArrayList<>();
    if (finding.because() != null) {
      missing.add(words.of(finding.because()));
    }
    if (reason == Reason.NO_JUDGEMENT) {
      missing.add(words.of(finding.check(), Check.Text.QUESTION));
    } else if (EvidenceText.isUnsettled(finding)) {
      missing.add(
          words.say(
              "unsettled",
              String.join(", ", EvidenceText.facts(finding, words)),
              EvidenceText.sources(finding, words)));
    } else {
      missing.addAll(
          words.readings(reason == Reason.CONTRADICTED ? finding.decidedBy() : finding.missing()));
    }
    return missing.isEmpty()
        ? words.of(reason)
        : words.of(reason) + ": " + String.join(", ", missing);
  }

  public static boolean saysSomething(Finding finding) {
    return finding.outcome() != Outcome.INAPPLICABLE;
  }
}
