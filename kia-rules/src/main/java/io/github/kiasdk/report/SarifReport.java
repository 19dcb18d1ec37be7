package io.github.kiasdk.report;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.report.machine.ArtifactUri;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.machine.Places;
import io.github.kiasdk.report.machine.SarifResults;
import io.github.kiasdk.report.machine.SarifRules;
import io.github.kiasdk.report.markdown.CheckHelp;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.GateResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as SARIF 2.1.0, for a code host that shows each failure at its line in the document:
 * that of the judgement or the fact that decided, of the effect or measure it is about, else of the
 * functionality or the service.
 *
 * <p>A failure has {@code kind} fail and the {@code level} error, warning or note for a severity of
 * high, medium or low. Everything else is left out, unless {@linkplain #withAllOutcomes asked for}:
 * then what cannot be told is {@code open}, or {@code review} if a person has to judge. A check
 * that could not be carried out is no result but a notification, and {@code executionSuccessful} is
 * false. An explanation is a suppression, {@code underReview} while it is proposed; with a
 * baseline, {@code baselineState} says what it holds. An explanation that does not say for which of
 * several things it is, is a notification about the configuration.
 *
 * <p>A report is one run. It belongs to the service by {@code automationDetails}, so that reports
 * on several services can be handed to a code host together: none replaces another. A rule has at
 * most ten tags, as code hosts take no more: the principle, the laws, the rights, then the guidance
 * that it cites.
 *
 * <p>The level is that of the check, not of the harm to a child, and no results are no proof that a
 * service is in order. Equal reports give equal bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class SarifReport extends Rendering {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Locale locale;
  private final boolean all;
  private final @Nullable Path base;
  private final @Nullable String version;

  private SarifReport(Locale locale, boolean all, @Nullable Path base, @Nullable String version) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.all = all;
    this.base = base;
    this.version = version;
  }

  /** Reports of failures only, in Dutch for a Dutch locale, in English for every other. */
  public static SarifReport in(Locale locale) {
    return new SarifReport(locale, false, null, null);
  }

  /** The same with what cannot be told, passed and does not apply as well. */
  public SarifReport withAllOutcomes() {
    return new SarifReport(locale, true, base, version);
  }

  /** The same, naming the version of the tool that writes it. */
  public SarifReport madeBy(String toolVersion) {
    return new SarifReport(locale, all, base, Objects.requireNonNull(toolVersion, "toolVersion"));
  }

  /**
   * The same with documents named as they are seen from a directory, such as the root of a
   * repository; one outside it is named by its whole address. Without it a document is named as its
   * reader was given it, and by its file name alone if that is an absolute path or leads upwards.
   */
  public SarifReport relativeTo(Path directory) {
    return new SarifReport(locale, all, Objects.requireNonNull(directory, "directory"), version);
  }

  /** The report on a description that stands in no document: results then have no lines. */
  public String text(GateResult result) {
    return render(result, null);
  }

  /** The report on the service in this document. */
  public String text(GateResult result, PlacedDocument document) {
    return render(result, Objects.requireNonNull(document, "document"));
  }

  private String render(GateResult result, @Nullable PlacedDocument document) {
    Report report = result.report();
    List<Finding> shown = new ArrayList<>();
    List<Finding> errors = report.with(Outcome.ERROR);
    for (Finding finding : report.findings()) {
      boolean failed = finding.outcome() == Outcome.FAILED;
      if (failed || all && finding.outcome() != Outcome.ERROR) {
        shown.add(finding);
      }
    }
    Words words = new Words(locale);
    List<Finding> ruled = new ArrayList<>(shown);
    ruled.addAll(errors);
    SarifRules rules = new SarifRules(ruled, words, new Help(words));
    SarifResults results =
        new SarifResults(
            result,
            rules,
            document == null ? null : new Places(document),
            document == null ? null : ArtifactUri.of(document.source(), base),
            words);
    return Json.text(
        json ->
            json.object(
                () -> {
                  json.field("$schema", SCHEMA);
                  json.field("version", "2.1.0");
                  json.objects(
                      "runs", List.of(report), run -> run(run, rules, results, shown, json));
                }));
  }

  private void run(
      Report report, SarifRules rules, SarifResults results, List<Finding> shown, Json json) {
    List<Finding> errors = report.with(Outcome.ERROR);
    json.object(
        "tool",
        () ->
            json.object(
                "driver",
                () -> {
                  json.field("name", "kia");
                  json.field("version", version);
                  rules.write(json);
                }));
    json.objects(
        "invocations",
        List.of(report),
        invocation -> {
          json.field("executionSuccessful", errors.isEmpty());
          if (!errors.isEmpty()) {
            json.objects(
                "toolExecutionNotifications", errors, error -> results.notify(error, json));
          }
          if (!results.unclear().isEmpty()) {
            json.objects(
                "toolConfigurationNotifications",
                results.unclear(),
                unclear -> results.warn(unclear, json));
          }
        });
    json.object("automationDetails", () -> json.field("id", "kia/" + report.id() + "/"));
    json.field("language", new Words(locale).language());
    json.field("columnKind", "utf16CodeUnits");
    json.objects("results", shown, finding -> results.write(finding, json));
  }

  private record Help(Words words) implements SarifRules.Help {

    @Override
    public String text(Check check) {
      return CheckPage.in(words.locale()).text(check);
    }

    @Override
    public String markdown(Check check) {
      return CheckHelp.of(check, words);
    }
  }
}
