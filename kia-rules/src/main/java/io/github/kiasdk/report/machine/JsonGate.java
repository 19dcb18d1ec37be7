package io.github.kiasdk.report.machine;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Figures;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of a gate in a report as JSON. */
public final class JsonGate {

  private final GateResult result;
  private final Locale locale;
  private final LocalDate today;
  private final Set<Finding> frozen;

  public JsonGate(GateResult result, Locale locale) {
    this.result = result;
    this.locale = locale;
    this.today = result.report().today();
    this.frozen = Set.copyOf(result.frozen());
  }

  /** What the gate says of the whole. */
  public void write(Json json) {
    json.field("passed", result.isPassed());
    json.field("audit", result.isAudit());
    json.strings("blocking", fingerprints(result.blocking()));
    json.object("figures", () -> figures(json));
    Baseline baseline = result.baseline();
    if (baseline != null) {
      json.object(
          "baseline",
          () -> {
            json.field("made", baseline.made().toString());
            json.field("ageInDays", (int) baseline.age(today));
            json.field("findings", baseline.size());
            json.strings("frozen", fingerprints(result.frozen()));
            json.strings("fixed", result.fixed());
          });
    }
    json.objects("proposed", result.proposed(), one -> explanation(one, json));
    json.objects("ending", result.ending(), one -> explanation(one, json));
    List<String> unclear = new ArrayList<>();
    for (LocalizedText one : result.unclear()) {
      unclear.add(one.in(locale));
    }
    json.strings("unclear", unclear);
  }

  /** What the gate says of one finding, if it stands apart. */
  public void write(Finding finding, Json json) {
    Explanation explanation = result.explanationOf(finding);
    if (explanation != null) {
      json.object("explanation", () -> explanation(explanation, json));
    } else if (frozen.contains(finding)) {
      json.field("frozen", true);
    }
  }

  private void figures(Json json) {
    figures(result.figures(), json);
    for (Level severity : Level.values()) {
      json.object(severity.id(), () -> figures(result.figures(severity), json));
    }
  }

  private static void figures(Figures figures, Json json) {
    json.field("failed", figures.failed());
    json.field("explained", figures.explained());
    json.field("frozen", figures.frozen());
    json.field("left", figures.left());
  }

  private void explanation(Explanation explanation, Json json) {
    json.field("check", explanation.check());
    json.field("service", explanation.service());
    json.field("functionality", explanation.functionality());
    json.field("about", explanation.about());
    json.field("reason", explanation.reason().id());
    json.field("words", explanation.words());
    json.field("owner", explanation.owner());
    json.field("approver", explanation.approver());
    json.field("date", explanation.date().toString());
    json.field("validUntil", explanation.validUntil().toString());
    json.field("daysLeft", (int) explanation.daysLeft(today));
    json.field(
        "alternative",
        explanation.alternative() == null ? null : explanation.alternative().in(locale));
    json.field("mitigation", explanation.mitigation());
  }

  private static List<String> fingerprints(List<Finding> findings) {
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : findings) {
      fingerprints.add(finding.fingerprint());
    }
    return fingerprints;
  }
}
