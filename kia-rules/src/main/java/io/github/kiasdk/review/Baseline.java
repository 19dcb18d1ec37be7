package io.github.kiasdk.review;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.LineReader;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was found on the day a team began, so that a gate can ask for no new findings. It only ever
 * gets smaller: {@link #kept} leaves out what is in order now and takes nothing new in.
 *
 * <p>A baseline is a text file, a finding a line, sorted. Below the first line, which says when it
 * was made, stand fingerprints: the words, the language and the order of a report do not touch
 * them. The number of lines stands nowhere in the file, so that two branches that each put
 * something right can be merged, and services can share one.
 *
 * <pre>
 * kia-baseline 2 made 2026-06-01
 * CVK-6.06@clips/quick-add#13-17 failed
 * CVK-9.03@clips/streaks#13-15 cannot-tell
 * </pre>
 *
 * <p>A line says the ages for which it held, those of a whole audience too, so that it covers no
 * children who are let in later. Without ages it is about all children, 0 to 17. A functionality
 * that was asked on its own has nothing before its slash: {@code CVK-9.03@/streaks#13-17 failed}.
 *
 * <p>A failure that held for more children covers one that holds for some of them, and a failure
 * covers "cannot tell" at the same place; never the other way round. An error is never frozen.
 *
 * <p>The lines of version 1 name no service. Such a line counts for the service that is asked, and
 * {@link #advice} tells of it until the file is written again. Where several services are asked in
 * one run, {@link #among} finds those that could be of more than one: they cover nothing. Written
 * again, a line that nobody could give a service to has {@code ?} in its place.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Baseline implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate made;
  private final Map<String, BaselineLine> lines;
  private final Map<String, List<BaselineLine>> byKey = new HashMap<>();
  private final List<LocalizedText> advice;

  /** The questions of lines that could be of more than one service of this run. */
  private final Set<String> ambiguous;

  /** A baseline about which there is nothing to tell. */
  Baseline(LocalDate made, Collection<BaselineLine> found) {
    this(made, found, List.of());
  }

  Baseline(LocalDate made, Collection<BaselineLine> found, List<LocalizedText> advice) {
    this(made, byFingerprint(found), advice, Set.of());
  }

  /** Takes the lines over. */
  private Baseline(
      LocalDate made,
      Map<String, BaselineLine> lines,
      List<LocalizedText> advice,
      Set<String> ambiguous) {
    this.made = Objects.requireNonNull(made, "made");
    this.lines = lines;
    this.advice = List.copyOf(advice);
    this.ambiguous = ambiguous;
    for (BaselineLine line : lines.values()) {
      if (!ambiguous.contains(line.question())) {
        byKey.computeIfAbsent(line.key(), key -> new ArrayList<>(1)).add(line);
      }
    }
  }

  private static Map<String, BaselineLine> byFingerprint(Collection<BaselineLine> found) {
    Map<String, BaselineLine> lines = new TreeMap<>();
    for (BaselineLine line : found) {
      BaselineLine before = lines.get(line.fingerprint());
      if (before == null || before.outcome() != Outcome.FAILED) {
        lines.put(line.fingerprint(), line);
      }
    }
    return lines;
  }

  /**
   * A baseline of findings: those that failed or cannot tell. Warnings that time alone brings are
   * left out.
   *
   * @param made the day it is made
   * @throws DescriptionException if that is not from 1900 to 2199, as no file could hold it
   */
  public static Baseline of(LocalDate made, Collection<Finding> findings) {
    Days.require(made, "made");
    List<BaselineLine> found = new ArrayList<>();
    for (Finding finding : Elements.of(findings, "findings")) {
      boolean isOpen =
          finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.CANNOT_TELL;
      if (isOpen && !DescriptionChecks.isWarning(finding.check())) {
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
   * retired and what became of them, and how many name no service. Empty for a baseline that was
   * not read, and once it is written again.
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

  /**
   * The same baseline for the reports of one run. A line that names no service, and that findings
   * of more than one service in these reports would fit, covers nothing; {@link #advice} then says
   * what to do. Give it all reports that are judged by this baseline.
   */
  public Baseline among(Collection<Report> run) {
    Map<String, String> owners = new HashMap<>();
    Set<String> unclear = new TreeSet<>();
    for (Report report : Elements.of(run, "run")) {
      for (Finding finding : report.findings()) {
        String question = BaselineLine.unnamed(finding);
        String owner = BaselineLine.owner(finding);
        if (!owner.equals(owners.merge(question, owner, (first, other) -> first))) {
          unclear.add(question);
        }
      }
    }
    Set<String> questions = new HashSet<>();
    for (BaselineLine line : lines.values()) {
      questions.add(line.question());
    }
    unclear.retainAll(questions);
    List<LocalizedText> told = new ArrayList<>(advice);
    if (!unclear.isEmpty()) {
      told.add(BaselineLayout.ambiguous(unclear));
    }
    return new Baseline(made, lines, told, unclear);
  }

  /** Whether this was found before; never for an outcome that is in order, nor for an error. */
  public boolean covers(Finding finding) {
    return !covering(finding).isEmpty();
  }

  /**
   * The fingerprints of what a report asks about and finds in order now, or for fewer children than
   * before. Silent about what the report does not ask.
   */
  public List<String> fixed(Report report) {
    Set<BaselineLine> needed = new HashSet<>();
    Set<String> answered = new HashSet<>();
    for (Finding finding : report.findings()) {
      needed.addAll(covering(finding));
      if (finding.outcome() != Outcome.ERROR) {
        answered.add(BaselineLine.question(finding));
        answered.add(BaselineLine.unnamed(finding));
      }
    }
    answered.removeAll(ambiguous);
    List<String> fixed = new ArrayList<>();
    for (BaselineLine line : lines.values()) {
      if (!needed.contains(line) && answered.contains(line.question())) {
        fixed.add(line.fingerprint());
      }
    }
    return fixed;
  }

  /**
   * This baseline without what is in order now in these reports, or gone from their services, as
   * fresh as it was. It never has more lines and never covers more. A finding that now holds for
   * fewer children is kept as such; if it fell apart by age, as one line for those children
   * together.
   *
   * <p>What these reports cannot answer stays as it is: the lines of other services, of checks that
   * were not asked, of checks that could not be carried out, and of parts where one could not be
   * described.
   *
   * @param reports all reports of the run
   */
  public Baseline kept(Collection<Report> reports) {
    Baseline ofRun = among(reports);
    BaselineRun run = BaselineRun.of(reports);
    Map<BaselineLine, List<Finding>> needed = new HashMap<>();
    for (Finding finding : run.findings()) {
      List<BaselineLine> covering = ofRun.covering(finding);
      if (!covering.isEmpty()) {
        needed.computeIfAbsent(covering.get(0), line -> new ArrayList<>()).add(finding);
      }
    }
    List<BaselineLine> kept = new ArrayList<>();
    for (BaselineLine line : lines.values()) {
      List<Finding> still = needed.get(line);
      if (ofRun.ambiguous.contains(line.question()) || !run.answers(line)) {
        kept.add(line);
      } else if (still != null) {
        kept.add(line.narrowed(still));
      }
    }
    return new Baseline(made, kept);
  }

  /** The lines that cover a finding; the first is the one to keep. */
  private List<BaselineLine> covering(Finding finding) {
    if (finding.outcome() != Outcome.FAILED && finding.outcome() != Outcome.CANNOT_TELL) {
      return List.of();
    }
    List<BaselineLine> covering = new ArrayList<>(1);
    String question = BaselineLine.question(finding);
    for (String asked : List.of(question, BaselineLine.unnamed(finding))) {
      String key = BaselineLine.key(asked, finding.about());
      for (BaselineLine line : byKey.getOrDefault(key, List.of())) {
        if (line.covers(finding)) {
          covering.add(line);
        }
      }
    }
    return covering;
  }

  /** The text of the file: equal baselines give equal bytes. */
  public String text() {
    StringBuilder text = new StringBuilder(BaselineLayout.header(made));
    for (BaselineLine line : lines.values()) {
      text.append('\n').append(BaselineLayout.written(line));
    }
    return text.append('\n').toString();
  }

  /**
   * What a host's own JSON says of it, with Jackson 2 and 3 alike: the day it was {@code made} and
   * its {@code fingerprints}. The form that can be read again is {@link #text}.
   *
   * @return a string and a list of strings, in this order; nobody else holds it
   */
  @JsonValue
  public Map<String, Object> toPlain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("made", made.toString());
    plain.put("fingerprints", fingerprints());
    return plain;
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
