package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.html.ServicePage.Agreed;
import io.github.kiasdk.report.html.ServicePage.Asked;
import io.github.kiasdk.report.html.ServicePage.Brief;
import io.github.kiasdk.report.html.ServicePage.Explained;
import io.github.kiasdk.report.html.ServicePage.Frozen;
import io.github.kiasdk.report.html.ServicePage.Link;
import io.github.kiasdk.report.said.GateWords;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is explained, proposed and in a baseline, and the mark of it at each failure. */
public final class HtmlAgreed {

  private final GateResult result;
  private final Service service;
  private final HtmlRows rows;
  private final Words words;
  private final GateWords gate;
  private final Set<Finding> frozen;

  public HtmlAgreed(GateResult result, Service service, HtmlRows rows, Words words) {
    this.result = result;
    this.service = service;
    this.rows = rows;
    this.words = words;
    this.gate = new GateWords(result, words);
    this.frozen = Set.copyOf(result.frozen());
  }

  /** The section; {@code null} if there is nothing to say in it. */
  public @Nullable Agreed section() {
    if (!gate.saysAnything()) {
      return null;
    }
    List<Explained> explained = new ArrayList<>();
    for (Finding finding : result.explained()) {
      Explanation explanation = Objects.requireNonNull(result.explanationOf(finding));
      explained.add(
          new Explained(
              rows.row(finding),
              place(finding),
              gate.daysLeft(explanation),
              result.ending().contains(explanation),
              gate.of(explanation).stream().map(Words::capital).toList()));
    }
    List<Asked> proposed = new ArrayList<>();
    for (Explanation one : result.proposed()) {
      proposed.add(new Asked(Printable.line(one.check()), gate.proposed(one)));
    }
    Baseline baseline = result.baseline();
    return new Agreed(
        result.report().today().toString(),
        figures(),
        explained,
        proposed,
        baseline == null ? "" : words.say("frozen.means", baseline.made()),
        frozen());
  }

  private Link place(Finding finding) {
    Link place = rows.place(finding);
    String about = Printable.line(finding.about());
    return about.isEmpty()
        ? place
        : new Link(place.anchor(), words.say("explained.title", Parts.name(finding, words), about));
  }

  private List<String> figures() {
    List<String> figures = new ArrayList<>();
    if (result.isAudit()) {
      figures.add(words.say("figures.audit"));
    }
    figures.add(gate.figures());
    if (!gate.bySeverity().isEmpty()) {
      figures.add(Words.capital(String.join(Words.BETWEEN, gate.bySeverity())));
    }
    figures.addAll(gate.unclear());
    Baseline baseline = result.baseline();
    if (baseline != null) {
      figures.add(gate.size(baseline));
      if (!gate.fixed().isEmpty()) {
        figures.add(gate.fixed());
      }
    }
    return figures;
  }

  private List<Frozen> frozen() {
    List<Frozen> frozen = new ArrayList<>();
    for (List<Finding> ofOne : Parts.byFunctionality(result.frozen(), service).values()) {
      List<Link> links = new ArrayList<>();
      for (Finding finding : ofOne) {
        links.add(new Link(rows.place(finding).anchor(), Parts.id(finding, words)));
      }
      frozen.add(new Frozen(Parts.name(ofOne.get(0), words), links));
    }
    return frozen;
  }

  /** The figures with and without, for the summary; nothing if there is no section. */
  public List<Brief> brief() {
    return gate.saysAnything() ? List.of(new Brief("agreed", gate.figures())) : List.of();
  }

  /** For findings that are said as one: where each of them is explained or in the baseline. */
  public List<String> of(List<Finding> findings) {
    List<String> marks = new ArrayList<>();
    for (Finding finding : findings) {
      String name = Parts.name(finding, words);
      Explanation explanation = result.explanationOf(finding);
      if (explanation != null) {
        marks.add(
            words.say(
                "html.agreed.explained",
                name,
                explanation.validUntil(),
                gate.daysLeft(explanation)));
      } else if (frozen.contains(finding)) {
        marks.add(words.say("html.agreed.frozen", name));
      }
    }
    return marks;
  }
}
