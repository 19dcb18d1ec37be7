package io.github.kiasdk.report.text;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.GateWords;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is explained, proposed and frozen, and the figures with and without. */
public final class GateSection {

  private final GateResult result;
  private final @Nullable Service service;
  private final Words words;
  private final Page page;
  private final GateWords gate;

  public GateSection(GateResult result, @Nullable Service service, Words words, Page page) {
    this.result = result;
    this.service = service;
    this.words = words;
    this.page = page;
    this.gate = new GateWords(result, words);
  }

  /** Both figures always stand together. */
  public void figures() {
    if (!gate.saysAnything()) {
      return;
    }
    page.blank();
    if (result.isAudit()) {
      page.say(0, words.say("figures.audit"));
    }
    page.say(gate.figures(), Style.STRONG);
    page.say(2, String.join(Words.BETWEEN, gate.bySeverity()));
    for (String unclear : gate.unclear()) {
      page.say(0, unclear);
    }
    Baseline baseline = result.baseline();
    if (baseline != null) {
      page.say(0, gate.size(baseline));
      if (!gate.fixed().isEmpty()) {
        page.say(gate.fixed(), Style.GREEN);
      }
    }
  }

  public void write() {
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
    for (List<Finding> findings : Parts.byFunctionality(result.explained(), service).values()) {
      page.blank();
      page.say(Parts.name(findings.get(0), words), Style.STRONG);
      for (Finding finding : findings) {
        page.item(
            2,
            finding.check().id(),
            Parts.COLUMN,
            gate.title(finding),
            words.severity(finding),
            Style.of(finding.check().severity()));
        say(Parts.COLUMN, Objects.requireNonNull(result.explanationOf(finding)));
      }
    }
  }

  /** Why one finding does not block, on its own; silent if it is neither explained nor frozen. */
  public void apart(Finding finding) {
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
    for (String line : gate.of(explanation)) {
      page.say(indent, line);
    }
  }

  private void proposed() {
    if (result.proposed().isEmpty()) {
      return;
    }
    page.heading(words.say("proposed", result.proposed().size()), Style.STRONG);
    page.say(2, words.say("proposed.means"));
    for (Explanation one : result.proposed()) {
      page.item(2, Printable.line(one.check()), Parts.COLUMN, gate.proposed(one));
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
    for (List<Finding> findings : Parts.byFunctionality(result.frozen(), service).values()) {
      for (Finding finding : findings) {
        byName
            .computeIfAbsent(Parts.name(finding, words), key -> new ArrayList<>())
            .add(Parts.id(finding, words));
      }
    }
    int column = Parts.columnFor(byName.keySet(), 2);
    for (Map.Entry<String, List<String>> line : byName.entrySet()) {
      page.item(2, line.getKey(), column, String.join(", ", line.getValue()));
    }
  }
}
