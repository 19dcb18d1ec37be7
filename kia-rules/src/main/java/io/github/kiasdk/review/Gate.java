package io.github.kiasdk.review;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a report may go on: in a build, in a unit test, in a review.
 *
 * <pre>{@code
 * Checklist code = CodeVoorKinderrechten.checklist();
 * Explanations explanations = Explanations.of(document.explanations(), code);
 * Report report = explanations.with(code).check(document.service());
 * Gate.failingOn(Level.HIGH)
 *     .explained(explanations)
 *     .frozen(Baseline.read(file, code, Locale.ENGLISH))
 *     .judge(report)
 *     .orThrow();
 * }</pre>
 *
 * <p>One rule: a failure blocks if it is grave enough, unless an explanation that counts today is
 * about it or the baseline holds it. So does "cannot tell" for a strict gate, unless the baseline
 * holds it. A check that could not be carried out always blocks, and so does a report in which no
 * check is applicable. The warning that an explanation soon ends blocks nothing.
 *
 * <p>What could make it green without cause, and does not: a check that throws, a part that cannot
 * be described, a report narrowed until nothing applies; an explanation that expired, begins later,
 * is of another service, comes with the change it is about or exceeds what was agreed; a baseline
 * of another service, of fewer children, torn, empty, gone or of a version nobody knows. What names
 * no service counts for none where {@linkplain #among several} have such a part. What a gate does
 * let through, it counts: what is milder than asked, and what nobody declared unless it is {@link
 * #strict}. The page {@code kia-rules/docs/gates.md} of the project lists every way, at every door,
 * with its test.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Gate implements Serializable {

  private static final long serialVersionUID = 1L;

  private final @Nullable Level failOn;
  private final boolean strict;
  private final Explanations explanations;
  private final @Nullable Baseline baseline;
  private final boolean auditing;

  /** The reports of each run it is for, so that what it is given later is seen among them too. */
  private final List<List<Report>> runs;

  private Gate(
      @Nullable Level failOn,
      boolean strict,
      Explanations explanations,
      @Nullable Baseline baseline,
      boolean auditing,
      List<List<Report>> runs) {
    this.failOn = failOn;
    this.strict = strict;
    this.explanations = explanations;
    this.baseline = baseline;
    this.auditing = auditing;
    this.runs = runs;
  }

  /** A gate that blocks failures of this severity and graver ones. */
  public static Gate failingOn(Level atLeast) {
    return new Gate(
        Objects.requireNonNull(atLeast, "atLeast"),
        false,
        Explanations.none(),
        null,
        false,
        List.of());
  }

  /** A gate that blocks nothing, and only keeps apart what is explained and frozen. */
  public static Gate open() {
    return new Gate(null, false, Explanations.none(), null, false, List.of());
  }

  /** Refuses to be JSON: it would read as if something had been judged. */
  @JsonValue
  private Object refuseJson() {
    throw new UnsupportedOperationException(
        "A Gate has no JSON: give the GateResult that judge returns.");
  }

  /** The same gate that also blocks what cannot be told; an open gate then blocks all failures. */
  public Gate strict() {
    Level level = failOn == null ? Level.LOW : failOn;
    return new Gate(level, true, explanations, baseline, auditing, runs);
  }

  /** The same gate with these explanations. */
  public Gate explained(Explanations deviations) {
    Explanations seen = Objects.requireNonNull(deviations, "deviations");
    for (List<Report> run : runs) {
      refuseAlike(run, seen, null);
      seen = seen.among(run);
    }
    return new Gate(failOn, strict, seen, baseline, auditing, runs);
  }

  /** The same gate with this baseline; without one if it is {@code null}. */
  public Gate frozen(@Nullable Baseline before) {
    Baseline seen = before;
    for (List<Report> run : runs) {
      refuseAlike(run, Explanations.none(), seen);
      seen = seen == null ? null : seen.among(run);
    }
    return new Gate(failOn, strict, explanations, seen, auditing, runs);
  }

  /**
   * The same gate for the reports of one run. What names no service and could be of more than one
   * of them counts for none: a line of a baseline, as {@link Baseline#among} says, and an
   * explanation, whether the gate has it already or gets it later. Give it all reports that are
   * judged by this gate.
   *
   * @throws DescriptionException if there are explanations or a baseline and two reports have the
   *     same id, so that nobody can tell which of the two is meant
   */
  public Gate among(Collection<Report> run) {
    List<Report> reports = Elements.of(run, "run");
    refuseAlike(run, explanations, baseline);
    Baseline ofRun = baseline == null ? null : baseline.among(run);
    List<List<Report>> all = new ArrayList<>(runs);
    all.add(reports);
    return new Gate(failOn, strict, explanations.among(run), ofRun, auditing, List.copyOf(all));
  }

  private static void refuseAlike(
      Collection<Report> run, Explanations explanations, @Nullable Baseline baseline) {
    if (baseline == null && explanations.counting().isEmpty()) {
      return;
    }
    Map<String, Report> known = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Report report : run) {
      Report other = known.putIfAbsent(report.id(), report);
      if (other != null) {
        problems.add(new Problem("", alike(report.id(), other.title(), report.title())));
      }
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  private static LocalizedText alike(String id, LocalizedText one, LocalizedText other) {
    return new LocalizedText(
        ("\"" + id + "\" is twee keer een id: van " + one.nl() + " en van " + other.nl() + ".")
            + " Uitleg en een baseline houden die niet uit elkaar. Geef elk een eigen id.",
        ("\"" + id + "\" is the id of two: " + one.en() + " and " + other.en() + ".")
            + " Explanations and a baseline cannot tell them apart. Give each an id of its own.");
  }

  /** The same gate for an audit: without any explanation or baseline. */
  public Gate auditing() {
    return new Gate(failOn, strict, explanations, baseline, true, runs);
  }

  /** What the gate says of a report. It never throws because of a finding. */
  public GateResult judge(Report report) {
    // A result may be written to a stream, and does not take the reports of all others along.
    Gate alone = new Gate(failOn, strict, explanations, baseline, auditing, List.of());
    return new GateResult(
        alone, report, auditing ? Explanations.none() : explanations, auditing ? null : baseline);
  }

  boolean isAudit() {
    return auditing;
  }

  /** Whether a report in which no check is applicable blocks. */
  boolean blocksSilence() {
    return failOn != null;
  }

  /** Whether a finding blocks that is neither explained nor frozen. */
  boolean blocks(Finding finding) {
    Check check = finding.check();
    return failOn != null
        && switch (finding.outcome()) {
          case FAILED ->
              check.severity().compareTo(failOn) <= 0 && !DescriptionChecks.isWarning(check);
          case CANNOT_TELL -> strict;
          case ERROR -> true;
          case PASSED, INAPPLICABLE -> false;
        };
  }

  /** Whether a finding is in order, as far as a gate can be concerned with it. */
  static boolean isQuiet(Finding finding) {
    return finding.outcome() == Outcome.PASSED || finding.outcome() == Outcome.INAPPLICABLE;
  }
}
