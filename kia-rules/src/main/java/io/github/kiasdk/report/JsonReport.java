package io.github.kiasdk.report;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Duty;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.machine.JsonGate;
import io.github.kiasdk.report.said.FindingSentence;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as JSON: {@code {"kia-report": 1, "service": {…}, "findings": [{…}], "counts": {…}}}.
 * Its schema is {@link JsonSchema#REPORT}.
 *
 * <p>{@code service} has {@code id} and {@code name}, and {@code provider}, {@code referenceDate}
 * and {@code notice} if they are known. A finding has {@code check}, {@code functionality}, {@code
 * subject}, {@code about} if it is about a part such as an effect, {@code outcome}, {@code reason}
 * or {@code basis}, {@code ages} unless it holds for all, {@code decidedBy}, {@code declared}
 * (values as a reader sees them), {@code missing}, {@code severity}, {@code fingerprint} and {@code
 * message}; {@code because} if more than facts decided, {@code judgement} if a person's did, or if
 * it is about one, {@code setAside}, the judgements that decided nothing, and {@code root} if it
 * follows from another failure: the fingerprint of that one. {@code counts} has, for each
 * principle, a number for each outcome; {@code notAsked} for each area that is not described the
 * checks that were not asked because of it. What is inapplicable has {@code excludedBy}: the
 * declarations that make it so. What failed has {@code change}; {@code clauses}, if the check has
 * parts, with {@code failed}, {@code open} or {@code in-order} for each by its name; and {@code
 * law}, if law asks for what failed: whether it {@code binds} ({@code yes} or {@code unknown}), its
 * {@code references}, and the {@code facts} by which it binds or that are missing to know.
 *
 * <p>With a gate, a finding has {@code explanation} or {@code frozen} if it stands apart, and
 * {@code gate} has {@code passed}, {@code audit}, {@code blocking} (fingerprints), {@code figures}
 * with and without, in all and per severity, {@code baseline} with its age and what is {@code
 * fixed}, the explanations that are {@code proposed} or {@code ending} soon, and what is {@code
 * unclear} about others: sentences, with what to write in them.
 *
 * <p>There is no score. Ids are those of documents; equal reports give equal bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReport extends Rendering {

  private final Locale locale;

  private JsonReport(Locale locale) {
    this.locale = Objects.requireNonNull(locale, "locale");
  }

  /** Reports with names, values and messages in Dutch for a Dutch locale, else in English. */
  public static JsonReport in(Locale locale) {
    return new JsonReport(locale);
  }

  /** The report on a lone functionality, or on a service about which no more is to be said. */
  public String text(Report report) {
    return render(report, null, null);
  }

  /** The report on this service. */
  public String text(Report report, Service service) {
    return render(report, Objects.requireNonNull(service, "service"), null);
  }

  /** The report on this service, with what a gate says of it. */
  public String text(GateResult result, Service service) {
    return render(result.report(), Objects.requireNonNull(service, "service"), result);
  }

  private String render(Report report, @Nullable Service service, @Nullable GateResult result) {
    JsonGate gate = result == null ? null : new JsonGate(result, locale);
    Words words = new Words(locale);
    return Json.text(
        json ->
            json.object(
                () -> {
                  json.version("report");
                  json.object("service", () -> describe(report, service, json));
                  json.objects(
                      "findings", report.findings(), one -> write(one, report, gate, words, json));
                  json.object("counts", () -> counts(report, json));
                  json.object("notAsked", () -> notAsked(report, json));
                  if (gate != null) {
                    json.object("gate", () -> gate.write(json));
                  }
                }));
  }

  private void describe(Report report, @Nullable Service service, Json json) {
    json.field("id", report.id());
    json.field("name", report.title().in(locale));
    if (service != null) {
      LocalDate date = service.referenceDate();
      json.field("provider", service.provider());
      json.field("referenceDate", date == null ? null : date.toString());
      json.field("notice", service.notice() == null ? null : service.notice().in(locale));
    }
  }

  private void write(
      Finding finding, Report report, @Nullable JsonGate gate, Words words, Json json) {
    json.field("check", finding.check().id());
    json.field("functionality", finding.functionality());
    json.field("subject", finding.subject().id());
    json.field("about", finding.about().isEmpty() ? null : finding.about());
    json.field("outcome", finding.outcome().id());
    json.field("reason", id(finding.reason()));
    json.field("basis", id(finding.basis()));
    json.field("ages", finding.holdsForAll() ? null : finding.ages().toString());
    List<Reading> deciding = finding.decidedBy();
    json.strings("decidedBy", names(deciding));
    json.object("declared", () -> values(deciding, json));
    json.strings("missing", names(finding.missing()));
    json.strings("excludedBy", texts(finding.excludedBy()));
    if (finding.outcome() == Outcome.FAILED) {
      failed(finding, json);
    }
    json.field("because", finding.because() == null ? null : finding.because().in(locale));
    Judgement judgement = finding.judgement();
    if (judgement != null) {
      json.object("judgement", () -> judged(judgement, json));
    }
    if (!finding.setAside().isEmpty()) {
      json.objects("setAside", finding.setAside(), one -> judged(one, json));
    }
    json.field("severity", finding.check().severity().id());
    json.field("fingerprint", finding.fingerprint());
    Finding root = report.rootOf(finding);
    json.field("root", root == null ? null : root.fingerprint());
    if (gate != null) {
      gate.write(finding, json);
    }
    json.field("message", FindingSentence.of(finding, words).replace(Words.JOINT, ' '));
  }

  private void failed(Finding finding, Json json) {
    if (finding.check().clauses().size() > 1) {
      json.object(
          "clauses",
          () -> finding.clauses().forEach((clause, met) -> json.field(clause.name(), answer(met))));
    }
    Duty duty = finding.duty();
    if (duty.binds() != Truth.FALSE) {
      json.object(
          "law",
          () -> {
            json.field("binds", duty.binds() == Truth.TRUE ? "yes" : "unknown");
            json.strings("references", duty.law().stream().map(Reference::id).toList());
            json.strings("facts", names(duty.facts()));
          });
    }
    json.field("change", finding.change(locale));
  }

  private static String answer(Truth met) {
    return switch (met) {
      case TRUE -> "in-order";
      case FALSE -> "failed";
      case UNKNOWN -> "open";
    };
  }

  private static void judged(Judgement judgement, Json json) {
    json.field("check", judgement.check());
    json.field("functionality", judgement.functionality());
    json.field("verdict", judgement.verdict().id());
    json.field("by", judgement.by());
    json.field("role", judgement.role());
    json.field("as", judgement.as() == null ? null : judgement.as().id());
    json.field("date", judgement.date().toString());
    json.field("validUntil", judgement.validUntil().toString());
    json.field("reasons", judgement.reasons());
    json.objects(
        "evidence",
        judgement.evidence(),
        evidence -> {
          json.field("title", evidence.title());
          json.field("uri", evidence.uri() == null ? null : evidence.uri().toString());
          json.field("date", evidence.date() == null ? null : evidence.date().toString());
        });
  }

  private static @Nullable String id(@Nullable Term term) {
    return term == null ? null : term.id();
  }

  private List<String> texts(List<LocalizedText> some) {
    List<String> texts = new ArrayList<>();
    for (LocalizedText one : some) {
      texts.add(one.in(locale));
    }
    return texts;
  }

  private static void notAsked(Report report, Json json) {
    report
        .notAsked()
        .forEach(
            (area, checks) -> {
              List<String> ids = new ArrayList<>();
              for (Check check : checks) {
                ids.add(check.id());
              }
              json.strings(area.id(), ids);
            });
  }

  private static List<String> names(List<Reading> readings) {
    List<String> names = new ArrayList<>();
    for (Reading reading : readings) {
      names.add(reading.name());
    }
    return names;
  }

  private void values(List<Reading> readings, Json json) {
    for (Reading reading : readings) {
      json.field(reading.name(), reading.value() == null ? null : reading.value().in(locale));
    }
  }

  private static void counts(Report report, Json json) {
    for (Map.Entry<Principle, Map<Outcome, Integer>> row : report.counts().entrySet()) {
      json.object(
          row.getKey().id(),
          () -> {
            for (Map.Entry<Outcome, Integer> count : row.getValue().entrySet()) {
              json.field(count.getKey().id(), count.getValue());
            }
          });
    }
  }
}
