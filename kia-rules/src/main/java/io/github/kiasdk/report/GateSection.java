package io.github.kiasdk.report;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.Page.Style;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Figures;
import io.github.kiasdk.review.GateResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is explained, proposed and frozen, and the figures with and without. */
final class GateSection {

  /** Fingerprints that are named; the baseline itself has them all. */
  private static final int NAMED = 5;

  private final GateResult result;
  private final @Nullable Service service;
  private final Words words;
  private final Page page;
  private final LocalDate today;

  GateSection(GateResult result, @Nullable Service service, Words words, Page page) {
    this.result = result;
    this.service = service;
    this.words = words;
    this.page = page;
    this.today = result.report().today();
  }

  /** Both figures always stand together. */
  void figures() {
    Figures all = result.figures();
    Baseline baseline = result.baseline();
    boolean toldApart = all.left() < all.failed() || !result.proposed().isEmpty();
    if (!toldApart && baseline == null && !result.isAudit()) {
      return;
    }
    page.blank();
    if (result.isAudit()) {
      page.say(0, words.say("figures.audit"));
    }
    page.say(
        words.say("figures", all.failed(), all.explained(), all.frozen(), all.left()),
        Style.STRONG);
    List<String> bySeverity = new ArrayList<>();
    for (Level severity : Level.values()) {
      Figures figures = result.figures(severity);
      if (figures.failed() > 0) {
        bySeverity.add(
            words.say("figures.severity", words.of(severity), figures.failed(), figures.left()));
      }
    }
    page.say(2, String.join(Words.BETWEEN, bySeverity));
    if (baseline != null) {
      baseline(baseline);
    }
  }

  private void baseline(Baseline baseline) {
    int age = (int) baseline.age(today);
    String old = age < 1 ? words.say("baseline.age.today") : words.count("baseline.age", age);
    page.say(0, words.count("baseline.size", baseline.size(), baseline.made(), old));
    List<String> fixed = result.fixed();
    if (!fixed.isEmpty()) {
      List<String> named = new ArrayList<>(fixed.subList(0, Math.min(NAMED, fixed.size())));
      named.replaceAll(Printable::line);
      String list = String.join(", ", named) + (fixed.size() > NAMED ? ", …" : "");
      page.say(words.count("baseline.fixed", fixed.size(), list), Style.GREEN);
    }
  }

  void write() {
    explained();
    proposed();
    frozen();
  }

  private void explained() {
    if (result.explained().isEmpty()) {
      return;
    }
    page.heading(words.say("explained", result.explained().size()), Style.STRONG);
    page.say(2, words.say("explained.means"));
    for (List<Finding> findings : Sections.byFunctionality(result.explained(), service).values()) {
      page.blank();
      page.say(Sections.name(findings.get(0), words), Style.STRONG);
      for (Finding finding : findings) {
        page.item(
            2,
            finding.check().id(),
            Sections.COLUMN,
            words.of(finding.check(), Check.Text.TITLE),
            words.severity(finding),
            FailedSection.styleOf(finding.check().severity()));
        say(Sections.COLUMN, Objects.requireNonNull(result.explanationOf(finding)));
      }
    }
  }

  /** Why one finding does not block, on its own; silent if it is neither explained nor frozen. */
  void apart(Finding finding) {
    Explanation explanation = result.explanationOf(finding);
    Baseline baseline = result.baseline();
    if (explanation != null) {
      say(0, explanation);
    } else if (baseline != null && result.frozen().contains(finding)) {
      page.say(0, words.say("frozen.means", baseline.made()));
    } else if (!result.blocking().contains(finding)) {
      page.say(0, words.say("gate.mild"));
    }
  }

  private void say(int indent, Explanation explanation) {
    page.say(
        indent,
        words.say(
            "explained.why", words.of(explanation.reason()), Printable.line(explanation.words())));
    page.say(indent, words.say("explained.instead", instead(explanation)));
    int days = (int) explanation.daysLeft(today);
    page.say(
        indent,
        words.say(
            "explained.who",
            Printable.line(explanation.owner()),
            Printable.line(explanation.approver()),
            explanation.date(),
            explanation.validUntil(),
            days == 0 ? words.say("explained.today") : words.count("explained.left", days)));
  }

  private String instead(Explanation explanation) {
    List<String> instead = new ArrayList<>();
    if (explanation.alternative() != null) {
      instead.add(words.of(explanation.alternative()));
    }
    if (explanation.mitigation() != null) {
      instead.add(Printable.line(explanation.mitigation()));
    }
    return String.join(Words.BETWEEN, instead);
  }

  private void proposed() {
    if (result.proposed().isEmpty()) {
      return;
    }
    page.heading(words.say("proposed", result.proposed().size()), Style.STRONG);
    page.say(2, words.say("proposed.means"));
    for (Explanation one : result.proposed()) {
      String on = Printable.line(one.functionality());
      page.item(
          2,
          Printable.line(one.check()),
          Sections.COLUMN,
          words.say(
              "proposed.said",
              on,
              words.of(one.reason()),
              Printable.line(one.owner()),
              one.validUntil()));
    }
  }

  private void frozen() {
    Baseline baseline = result.baseline();
    if (baseline == null || result.frozen().isEmpty()) {
      return;
    }
    page.heading(words.say("frozen", result.frozen().size()), Style.STRONG);
    page.say(2, words.say("frozen.means", baseline.made()));
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (List<Finding> findings : Sections.byFunctionality(result.frozen(), service).values()) {
      for (Finding finding : findings) {
        byName
            .computeIfAbsent(Sections.name(finding, words), key -> new ArrayList<>())
            .add(Sections.id(finding, words));
      }
    }
    int column = Sections.columnFor(byName.keySet(), 2);
    for (Map.Entry<String, List<String>> line : byName.entrySet()) {
      page.item(2, line.getKey(), column, String.join(", ", line.getValue()));
    }
  }
}
