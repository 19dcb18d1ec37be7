package io.github.kiasdk.review;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.LineReader;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found on the day a team began, so that a gate can ask for no new findings. It only ever
 * gets smaller: {@link #kept} leaves out what is in order now and takes nothing new in.
 *
 * <p>A baseline is a text file, a finding a line, sorted. Below the first line, which says when it
 * was made, stand fingerprints: the words, the language and the order of a report do not touch
 * them. The number of lines stands nowhere in the file, so that two branches that each put
 * something right can be merged.
 *
 * <pre>
 * kia-baseline 1 made 2026-06-01
 * CVK-6.06@quick-add failed
 * CVK-9.03@streaks#13-15 cannot-tell
 * </pre>
 *
 * <p>A failure that held for all children covers one that holds for some of them, and a failure
 * covers "cannot tell" at the same place; never the other way round. An error is never frozen.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Baseline implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate made;
  private final Map<String, BaselineLine> lines;
  private final Map<String, List<BaselineLine>> byQuestion;
  private final List<LocalizedText> advice;

  /** A baseline about which there is nothing to tell. */
  Baseline(LocalDate made, Collection<BaselineLine> found) {
    this(made, found, List.of());
  }

  /** Takes the lines over. */
  Baseline(LocalDate made, Collection<BaselineLine> found, List<LocalizedText> advice) {
    this.made = Objects.requireNonNull(made, "made");
    this.advice = List.copyOf(advice);
    this.lines = new TreeMap<>();
    this.byQuestion = new HashMap<>();
    for (BaselineLine line : found) {
      BaselineLine before = lines.get(line.fingerprint());
      if (before == null || before.outcome() != Outcome.FAILED) {
        lines.put(line.fingerprint(), line);
      }
    }
    for (BaselineLine line : lines.values()) {
      byQuestion.computeIfAbsent(line.question(), key -> new ArrayList<>()).add(line);
    }
  }

  /**
   * A baseline of findings: those that failed or cannot tell. Warnings that time alone brings are
   * left out.
   *
   * @param made the day it is made
   */
  public static Baseline of(LocalDate made, Collection<Finding> findings) {
    List<BaselineLine> found = new ArrayList<>();
    for (Finding finding : findings) {
      if (isOpen(finding) && !DescriptionChecks.isWarning(finding.check())) {
        found.add(BaselineLine.of(finding));
      }
    }
    return new Baseline(made, found);
  }

  /**
   * Reads a baseline. A line of a check that is retired counts for its successor, and falls away if
   * there is none; {@link #advice} tells of it.
   *
   * @param checklist knows the checks, retired ones included
   * @param language the language of messages: Dutch for a Dutch locale, else English
   * @throws DocumentException with every problem and its line, if the file cannot be read or is no
   *     baseline, or if a line names a check that does not exist
   */
  public static Baseline read(Path file, Checklist checklist, Locale language) {
    BaselineLayout layout = new BaselineLayout(checklist);
    return LineReader.standard().in(language).read(file, layout::read);
  }

  /**
   * Reads the text of a baseline, in the same way.
   *
   * @param checklist knows the checks, retired ones included
   * @throws DocumentException as from a file, told of {@code baseline} in English
   */
  public static Baseline read(String text, Checklist checklist) {
    BaselineLayout layout = new BaselineLayout(checklist);
    return LineReader.standard().read(text, "baseline", layout::read);
  }

  /** The day it was made. */
  public LocalDate made() {
    return made;
  }

  /** How many days ago it was made. */
  public long age(LocalDate today) {
    return ChronoUnit.DAYS.between(made, today);
  }

  /**
   * What to tell whoever keeps the file, a sentence or more each: which lines name a check that is
   * retired, and what became of them. Empty for a baseline that was not read, and once it is
   * written again.
   */
  public List<LocalizedText> advice() {
    return advice;
  }

  /** How many findings it holds. */
  public int size() {
    return lines.size();
  }

  /** The fingerprints it holds, sorted. */
  public List<String> fingerprints() {
    return List.copyOf(lines.keySet());
  }

  /** Whether this was found before; never for an outcome that is in order, nor for an error. */
  public boolean covers(Finding finding) {
    return isOpen(finding) && covering(finding) != null;
  }

  /**
   * The fingerprints of what a report asks about and finds in order now, or for fewer children than
   * before. Silent about what the report does not ask.
   */
  public List<String> fixed(Report report) {
    Set<BaselineLine> needed = needed(List.of(report));
    Set<String> answered = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding.outcome() != Outcome.ERROR) {
        answered.add(question(finding));
      }
    }
    List<String> fixed = new ArrayList<>();
    for (BaselineLine line : lines.values()) {
      if (!needed.contains(line) && answered.contains(line.question())) {
        fixed.add(line.fingerprint());
      }
    }
    return fixed;
  }

  /**
   * This baseline without what none of these reports needs any more, as fresh as it was. Give all
   * reports that it is for: what they say nothing about is left out as well. A finding that now
   * holds for fewer children is kept as such.
   */
  public Baseline kept(Collection<Report> reports) {
    List<BaselineLine> kept = new ArrayList<>();
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        BaselineLine line = isOpen(finding) ? covering(finding) : null;
        if (line != null) {
          kept.add(BaselineLine.of(finding.fingerprint(), line.outcome()));
        } else if (finding.outcome() == Outcome.ERROR) {
          kept.addAll(byQuestion.getOrDefault(question(finding), List.of()));
        }
      }
    }
    return new Baseline(made, kept);
  }

  private Set<BaselineLine> needed(Collection<Report> reports) {
    Set<BaselineLine> needed = new HashSet<>();
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        BaselineLine line = isOpen(finding) ? covering(finding) : null;
        if (line != null) {
          needed.add(line);
        }
      }
    }
    return needed;
  }

  private @Nullable BaselineLine covering(Finding finding) {
    for (BaselineLine line : byQuestion.getOrDefault(question(finding), List.of())) {
      if (line.covers(finding)) {
        return line;
      }
    }
    return null;
  }

  private static String question(Finding finding) {
    return finding.check().id() + "@" + finding.functionality();
  }

  private static boolean isOpen(Finding finding) {
    return finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.CANNOT_TELL;
  }

  /** The text of the file: equal baselines give equal bytes. */
  public String text() {
    StringBuilder text = new StringBuilder(BaselineLayout.header(made));
    for (BaselineLine line : lines.values()) {
      text.append('\n').append(BaselineLayout.written(line));
    }
    return text.append('\n').toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Baseline baseline
        && baseline.made.equals(made)
        && baseline.lines.equals(lines);
  }

  @Override
  public int hashCode() {
    return Objects.hash(made, lines);
  }

  /** For instance {@code 12 findings, made 2026-06-01}. */
  @Override
  public String toString() {
    return size() + (size() == 1 ? " finding" : " findings") + ", made " + made;
  }
}
