package io.github.kiasdk.report.machine;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.document.PlacedDocument.Position;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings as SARIF results. */
public final class SarifResults {

  /** A suppression: why, and whether somebody agreed. */
  private record Suppression(Explanation explanation, String status) {}

  private final GateResult result;
  private final SarifRules rules;
  private final @Nullable Places places;
  private final @Nullable ArtifactUri artifact;
  private final Words words;
  private final Map<String, List<Explanation>> proposed = new HashMap<>();

  public SarifResults(
      GateResult result,
      SarifRules rules,
      @Nullable Places places,
      @Nullable ArtifactUri artifact,
      Words words) {
    this.result = result;
    this.rules = rules;
    this.places = places;
    this.artifact = artifact;
    this.words = words;
    for (Explanation one : result.proposed()) {
      proposed.computeIfAbsent(place(one), key -> new ArrayList<>()).add(one);
    }
  }

  public void write(Finding finding, Json json) {
    boolean failed = finding.outcome() == Outcome.FAILED;
    json.field("ruleId", finding.check().id());
    json.field("ruleIndex", rules.index(finding.check()));
    json.field("kind", kind(finding));
    json.field("level", failed ? SarifRules.level(finding.check().severity()) : "none");
    message(words.say("machine.finding", name(finding), FindingSentence.of(finding, words)), json);
    locations(finding, json);
    json.object("partialFingerprints", () -> json.field("kiaFinding/v2", finding.fingerprint()));
    Baseline baseline = result.baseline();
    if (baseline != null) {
      json.field("baselineState", baseline.covers(finding) ? "unchanged" : "new");
    }
    // On every result or on none: then "none" is known to be none.
    json.objects("suppressions", suppressions(finding), one -> write(one, json));
  }

  /** A check that could not be carried out says nothing about the service, so it is no result. */
  public void notify(Finding finding, Json json) {
    message(words.say("machine.finding", name(finding), FindingSentence.of(finding, words)), json);
    json.field("level", "error");
    json.object(
        "associatedRule",
        () -> {
          json.field("id", finding.check().id());
          json.field("index", rules.index(finding.check()));
        });
    locations(finding, json);
  }

  /** Which explanations do not say for which of several things they are. */
  public List<LocalizedText> unclear() {
    return result.unclear();
  }

  /** What somebody has to put right in what goes with the description. */
  public void warn(LocalizedText problem, Json json) {
    message(Printable.line(words.of(problem)), json);
    json.field("level", "warning");
  }

  private String name(Finding finding) {
    return Parts.name(finding, words);
  }

  private static String kind(Finding finding) {
    return switch (finding.outcome()) {
      case FAILED, ERROR -> "fail";
      case PASSED -> "pass";
      case INAPPLICABLE -> "notApplicable";
      case CANNOT_TELL -> finding.reason() == Reason.NO_JUDGEMENT ? "review" : "open";
    };
  }

  private void locations(Finding finding, Json json) {
    json.objects("locations", List.of(finding), at -> location(at, json));
    List<Reading> more = new ArrayList<>();
    if (places != null) {
      for (Reading reading : finding.decidedBy()) {
        if (!places.of(reading, finding).equals(places.of(finding))) {
          more.add(reading);
        }
      }
    }
    if (!more.isEmpty()) {
      json.objects("relatedLocations", more, reading -> related(reading, finding, json));
    }
  }

  private void location(Finding finding, Json json) {
    if (places != null && artifact != null) {
      physical(places.of(finding), artifact, json);
    }
    String service = result.report().id();
    String part = finding.functionality();
    json.objects(
        "logicalLocations",
        List.of(part),
        id -> {
          json.field("name", id);
          json.field("fullyQualifiedName", id.equals(service) ? id : service + "/" + id);
          json.field("kind", id.equals(service) ? "service" : "functionality");
        });
  }

  private void related(Reading reading, Finding finding, Json json) {
    if (places != null && artifact != null) {
      physical(places.of(reading, finding), artifact, json);
    }
    message(words.of(reading), json);
  }

  private static void physical(Position position, ArtifactUri artifact, Json json) {
    json.object(
        "physicalLocation",
        () -> {
          json.object(
              "artifactLocation",
              () -> {
                json.field("uri", artifact.text());
                json.field("uriBaseId", artifact.inRoot() ? "%SRCROOT%" : null);
              });
          json.object(
              "region",
              () -> {
                json.field("startLine", position.line());
                json.field("startColumn", position.column());
              });
        });
  }

  private List<Suppression> suppressions(Finding finding) {
    List<Suppression> suppressions = new ArrayList<>();
    Explanation explanation = result.explanationOf(finding);
    if (explanation != null) {
      suppressions.add(new Suppression(explanation, "accepted"));
    }
    if (explanation == null && finding.outcome() == Outcome.FAILED) {
      String place = place(finding.check().id(), finding.functionality(), finding.about());
      for (Explanation one : proposed.getOrDefault(place, List.of())) {
        suppressions.add(new Suppression(one, "underReview"));
      }
    }
    return suppressions;
  }

  private static String place(Explanation explanation) {
    String about = explanation.about();
    return place(explanation.check(), explanation.functionality(), about == null ? "" : about);
  }

  private static String place(String check, String part, String about) {
    return check + "@" + part + "#" + about;
  }

  private void write(Suppression suppression, Json json) {
    Explanation explanation = suppression.explanation();
    json.field("kind", "external");
    json.field("status", suppression.status());
    json.field(
        "justification",
        words.say(
            "machine.justification",
            words.of(explanation.reason()),
            Printable.line(explanation.words()),
            Printable.line(explanation.owner()),
            Printable.line(explanation.approver()),
            explanation.validUntil()));
  }

  /**
   * A message in plain text: braces would stand for arguments, and brackets before a parenthesis
   * for a link.
   */
  private static void message(String text, Json json) {
    String escaped =
        text.replace(Words.JOINT, ' ').replace("](", "\\](").replace("{", "{{").replace("}", "}}");
    json.object("message", () -> json.field("text", escaped));
  }
}
