package io.github.kiasdk.review;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Gate} says of a report. Every failure stays a failure; here it is told apart
 * whether it blocks, is explained, or is frozen in a baseline.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class GateResult implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Gate gate;
  private final Report report;
  private final Explanations explanations;
  private final @Nullable Baseline baseline;
  private final Map<Finding, Explanation> explanationOf = new HashMap<>();
  private final Map<String, LocalizedText> unclear;
  private final List<Finding> explained = new ArrayList<>();
  private final List<Finding> frozen = new ArrayList<>();
  private final List<Finding> blocking = new ArrayList<>();

  GateResult(Gate gate, Report report, Explanations explanations, @Nullable Baseline baseline) {
    this.gate = gate;
    this.report = report;
    this.explanations = explanations;
    this.baseline = baseline;
    this.unclear = explanations.unclear(report);
    for (Finding finding : report.findings()) {
      sort(finding);
    }
    Comparator<Finding> gravest = Comparator.comparing(finding -> finding.check().severity());
    explained.sort(gravest);
    frozen.sort(gravest);
    blocking.sort(gravest);
  }

  private void sort(Finding finding) {
    if (Gate.isQuiet(finding)) {
      return;
    }
    Explanation explanation = explanations.of(finding, report);
    if (explanation != null) {
      explained.add(finding);
      explanationOf.put(finding, explanation);
    } else if (baseline != null && baseline.covers(finding)) {
      frozen.add(finding);
    } else if (gate.blocks(finding)) {
      blocking.add(finding);
    }
  }

  /** The whole report, with all that is explained and frozen. */
  public Report report() {
    return report;
  }

  /** The report without what is explained and frozen: what is left to talk about. */
  public Report left() {
    List<Finding> apart = new ArrayList<>(explained);
    apart.addAll(frozen);
    return report.without(apart);
  }

  /** Whether nothing blocks. That is no proof that a service is in order. */
  public boolean isPassed() {
    return blocking.isEmpty() && (report.saysAnything() || !gate.blocksSilence());
  }

  /** What blocks, the gravest first; also empty if it blocks that no check is applicable. */
  public List<Finding> blocking() {
    return Collections.unmodifiableList(blocking);
  }

  /** The failures with an explanation that counts, the gravest first. */
  public List<Finding> explained() {
    return Collections.unmodifiableList(explained);
  }

  /** The explanation of a finding; {@code null} if it has none that counts. */
  public @Nullable Explanation explanationOf(Finding finding) {
    return explanationOf.get(finding);
  }

  /** What stands in the baseline and is not explained, the gravest first. */
  public List<Finding> frozen() {
    return Collections.unmodifiableList(frozen);
  }

  /** The baseline, or {@code null} if there is none or it is an audit. */
  public @Nullable Baseline baseline() {
    return baseline;
  }

  /**
   * The fingerprints in the baseline of what is in order now: advice to write the baseline again,
   * never a reason to fail.
   */
  public List<String> fixed() {
    return baseline == null ? List.of() : baseline.fixed(report);
  }

  /** The explanations that are new in this change and do not count yet. */
  public List<Explanation> proposed() {
    return explanations.proposed();
  }

  /** The explanations that count today and end within 30 days, the one that ends first first. */
  public List<Explanation> ending() {
    return explanations.ending(report.today());
  }

  /**
   * Which explanations count for nothing because what fails in their place is one of several
   * things, and they do not say for which they are; and what to write: a sentence or more each.
   */
  public List<LocalizedText> unclear() {
    return List.copyOf(unclear.values());
  }

  /**
   * What to write in an explanation that may be of this failure and does not say so.
   *
   * @return {@code null} if there is no such explanation, or another one explains it
   */
  public @Nullable LocalizedText unclear(Finding finding) {
    return finding.outcome() != Outcome.FAILED || explanationOf.containsKey(finding)
        ? null
        : unclear.get(BaselineLine.question(finding));
  }

  /** Whether explanations and baseline were left out for an audit. */
  public boolean isAudit() {
    return gate.isAudit();
  }

  /** How many failures there are, with and without what is explained and frozen. */
  public Figures figures() {
    return new Figures(report.failed().size(), explained.size(), failures(frozen, null));
  }

  /** The same for failures of one severity. */
  public Figures figures(Level severity) {
    return new Figures(
        failures(report.failed(), severity),
        failures(explained, severity),
        failures(frozen, severity));
  }

  private static int failures(List<Finding> findings, @Nullable Level severity) {
    int count = 0;
    for (Finding finding : findings) {
      boolean counts = severity == null || finding.check().severity() == severity;
      count += counts && finding.outcome() == Outcome.FAILED ? 1 : 0;
    }
    return count;
  }

  /**
   * The report, if nothing blocks.
   *
   * @throws GateClosedException if something does; its message says what, in English
   */
  public Report orThrow() {
    return orThrow(Locale.ENGLISH);
  }

  /**
   * The report, if nothing blocks.
   *
   * @param language the language of the message: Dutch for a Dutch locale, else English
   * @throws GateClosedException if something does; its message says what
   */
  public Report orThrow(Locale language) {
    if (!isPassed()) {
      throw new GateClosedException(this, language);
    }
    return report;
  }

  /**
   * What a host's own JSON says of it, with Jackson 2 and 3 alike: {@code passed}, {@code audit},
   * {@code figures} as in {@link #figures()}, the fingerprints of what is {@code blocking}, {@code
   * explained} and {@code frozen}, and {@code report} as {@link Report#toPlain}. The full form, of
   * which the version is kept, is that of {@code JsonReport}.
   *
   * @return strings, numbers, booleans, lists and maps, in this order; nobody else holds it
   */
  @JsonValue
  public Map<String, Object> toPlain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("passed", isPassed());
    plain.put("audit", isAudit());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Figures all = figures();
    numbers.put("failed", all.failed());
    numbers.put("explained", all.explained());
    numbers.put("frozen", all.frozen());
    numbers.put("left", all.left());
    plain.put("figures", numbers);
    plain.put("blocking", fingerprints(blocking));
    plain.put("explained", fingerprints(explained));
    plain.put("frozen", fingerprints(frozen));
    plain.put("report", report.toPlain());
    return plain;
  }

  private static List<String> fingerprints(List<Finding> findings) {
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : findings) {
      fingerprints.add(finding.fingerprint());
    }
    return fingerprints;
  }

  /** For instance {@code app: 2 block; 7 failed, 3 explained, 2 frozen, 2 left}. */
  @Override
  public String toString() {
    return summary().en();
  }

  /**
   * The figures in a line, in both languages, as {@link #toString()} has them: {@code app: 2 houden
   * tegen; 7 niet in orde, 3 met uitleg, 2 in de baseline, 2 over}.
   */
  public LocalizedText summary() {
    Figures all = figures();
    int block = blocking.size();
    return new LocalizedText(
        (report.id() + ": " + block + (block == 1 ? " houdt tegen; " : " houden tegen; "))
            + (all.failed() + " niet in orde, " + all.explained() + " met uitleg, ")
            + (all.frozen() + " in de baseline, " + all.left() + " over"),
        (report.id() + ": " + block + (block == 1 ? " blocks; " : " block; "))
            + (all.failed() + " failed, " + all.explained() + " explained, ")
            + (all.frozen() + " frozen, " + all.left() + " left"));
  }
}
