package io.github.kiasdk.report.markdown;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.markdown.MarkdownFailures.Detail;
import io.github.kiasdk.report.said.GateWords;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is explained, proposed and frozen, and the figures with and without. */
public final class MarkdownGate {

  private final GateResult result;
  private final Service service;
  private final Words words;
  private final Markdown page;
  private final GateWords gate;

  public MarkdownGate(GateResult result, Service service, Words words, Markdown page) {
    this.result = result;
    this.service = service;
    this.words = words;
    this.page = page;
    this.gate = new GateWords(result, words);
  }

  /** Both figures always stand together. */
  public void figures() {
    if (result.isAudit()) {
      page.paragraph(words.say("figures.audit"));
    } else if (gate.saysAnything()) {
      page.paragraph(gate.figures());
      gate.unclear().forEach(page::paragraph);
    }
  }

  public void write(Detail detail) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : result.explained()) {
      lines.add(explained(finding, detail));
    }
    fold("md.explained", "explained.means", lines);
    lines.clear();
    for (Explanation one : result.proposed()) {
      lines.add(Markdown.INK.strong(one.check()) + " " + Markdown.escaped(gate.proposed(one)));
    }
    fold("md.proposed", "proposed.means", lines);
    frozen();
  }

  private void fold(String title, String means, List<String> lines) {
    if (!lines.isEmpty()) {
      page.fold(words.say(title, lines.size()));
      page.paragraph(words.say(means));
      page.bullets(lines);
      page.unfold();
    }
  }

  private String explained(Finding finding, Detail detail) {
    Explanation explanation = Objects.requireNonNull(result.explanationOf(finding));
    String what =
        words.say("failed.in", gate.title(finding), Parts.names(List.of(finding), service, words));
    String why =
        words.say(
            "machine.justification",
            words.of(explanation.reason()),
            Words.sentence(Printable.line(explanation.words())),
            Printable.line(explanation.owner()),
            Printable.line(explanation.approver()),
            explanation.validUntil());
    String title = Markdown.INK.strong(Parts.id(finding, words)) + " " + Markdown.escaped(what);
    return detail == Detail.TITLES ? title : title + "  \n  " + Markdown.escaped(why);
  }

  private void frozen() {
    Baseline baseline = result.baseline();
    if (baseline == null || result.frozen().isEmpty()) {
      return;
    }
    page.fold(words.say("md.frozen", result.frozen().size()));
    page.paragraph(words.say("frozen.means", baseline.made()));
    page.bullets(MarkdownOpen.idsByPlace(result.frozen(), service, words));
    page.unfold();
  }
}
