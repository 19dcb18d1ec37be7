package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.engine.Dates;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a checklist about one functionality or service. It counts per principle and has
 * no score: what is in order somewhere makes up for nothing elsewhere.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Report implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final LocalizedText title;
  private final List<Finding> findings;
  private final Dates dates;
  private final List<LocalizedText> observerProblems;
  private final Map<Area, List<Check>> notAsked;

  /** Worked out when somebody asks; two threads that do so find the same. */
  private transient volatile @Nullable Roots roots;

  /** No lambda: a report is on the path of a cold start. */
  private static final class Gravest implements Comparator<Finding> {

    @Override
    public int compare(Finding one, Finding other) {
      return one.check().severity().compareTo(other.check().severity());
    }
  }

  /** Takes the list over: nobody else may keep it. */
  Report(
      String id,
      LocalizedText title,
      List<Finding> findings,
      Dates dates,
      Map<Area, List<Check>> notAsked) {
    this(id, title, findings, dates, notAsked, List.of());
  }

  private Report(
      String id,
      LocalizedText title,
      List<Finding> findings,
      Dates dates,
      Map<Area, List<Check>> notAsked,
      List<LocalizedText> problems) {
    this.id = id;
    this.title = title;
    this.findings = Collections.unmodifiableList(findings);
    this.dates = dates;
    this.notAsked = notAsked;
    this.observerProblems = problems;
  }

  /** This report with more findings on one check, where they belong. */
  Report and(List<Finding> more) {
    if (more.isEmpty()) {
      return this;
    }
    int place = 0;
    while (place < findings.size()
        && findings.get(place).check().compareTo(more.get(0).check()) <= 0) {
      place++;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(place, more);
    return new Report(id, title, all, dates, notAsked, observerProblems);
  }

  Report with(List<LocalizedText> problems) {
    return new Report(id, title, findings, dates, notAsked, List.copyOf(problems));
  }

  /**
   * The findings of checks that have one of these tags, as {@link Checklist#only(String...)} reads
   * them; and those of the checks on the description itself. Of the open areas those stay in which
   * one of the checks asks.
   *
   * @throws UnknownTagException if a tag fits no check of this report
   */
  public Report only(String... tags) {
    Elements.of(tags, "tags");
    Set<Check> asked = new LinkedHashSet<>();
    for (Finding finding : findings) {
      asked.add(finding.check());
    }
    for (List<Check> ofArea : notAsked.values()) {
      asked.addAll(ofArea);
    }
    Set<Check> wanted = Tags.wanted(asked, List.of(), tags);
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      boolean ofDescription = finding.check().subject() == Subject.DESCRIPTION;
      boolean elsewhere = finding.reason() == Reason.NOT_DESCRIBED && !asks(wanted, finding);
      if (ofDescription && !elsewhere || wanted.contains(finding.check())) {
        kept.add(finding);
      }
    }
    Map<Area, List<Check>> some = new EnumMap<>(Area.class);
    for (Map.Entry<Area, List<Check>> area : notAsked.entrySet()) {
      if (asks(wanted, area.getKey())) {
        List<Check> checks = new ArrayList<>(area.getValue());
        checks.removeIf(check -> !wanted.contains(check));
        some.put(area.getKey(), checks);
      }
    }
    return new Report(id, title, kept, dates, some, observerProblems);
  }

  /** Whether one of the checks asks in the area that the finding is about. */
  private static boolean asks(Set<Check> checks, Finding ofArea) {
    boolean asks = false;
    for (Area area : Area.values()) {
      asks |= area.id().equals(ofArea.about()) && asks(checks, area);
    }
    return asks;
  }

  private static boolean asks(Set<Check> checks, Area area) {
    for (Check check : checks) {
      if (check.subject() == Subject.FUNCTIONALITY && check.areas().contains(area)) {
        return true;
      }
    }
    return false;
  }

  /**
   * This report without some of its findings, for instance those that are explained. What followed
   * from one of them now stands by itself.
   */
  public Report without(Collection<Finding> some) {
    Set<Finding> left = new HashSet<>(Elements.of(some, "some"));
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      if (!left.contains(finding)) {
        kept.add(finding);
      }
    }
    return new Report(id, title, kept, dates, notAsked, observerProblems);
  }

  /** The id of the functionality or service that was asked about. */
  public String id() {
    return id;
  }

  /** What a reader calls it. */
  public LocalizedText title() {
    return title;
  }

  /**
   * Which observers went wrong over this report, one sentence or two each; mostly none. Nothing
   * that was found has changed by it.
   */
  public List<LocalizedText> observerProblems() {
    return observerProblems;
  }

  /** The day of the report, by the clock and zone of the checklist. */
  public LocalDate today() {
    return dates.today();
  }

  /** All findings, by check and then by functionality. */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings with this outcome, by check and then by functionality. */
  public List<Finding> with(Outcome outcome) {
    List<Finding> chosen = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.outcome() == outcome) {
        chosen.add(finding);
      }
    }
    return chosen;
  }

  /** What was found not in order, the gravest first. */
  public List<Finding> failed() {
    List<Finding> failed = with(Outcome.FAILED);
    failed.sort(new Gravest());
    return failed;
  }

  /** What was found not in order and is at least this grave, the gravest first. */
  public List<Finding> failed(Level atLeast) {
    List<Finding> failed = failed();
    failed.removeIf(finding -> finding.check().severity().compareTo(atLeast) > 0);
    return failed;
  }

  /**
   * The failure that this one follows from: in the same functionality or service, and for children
   * of the same ages, everything that decided the root decided this one too. It may rest on more
   * facts than its root, so putting the root right need not be enough.
   *
   * <p>Of several possible roots, the one that rests on the fewest facts is the root, then the one
   * that holds for the most ages, then the gravest, then the one whose check comes first. A root
   * follows from nothing. A failure that a person judged, or that is about the description, stands
   * by itself. Counts stay counts of checks, whether they share a cause or not.
   *
   * @return {@code null} for a root, for what stands by itself, and for what did not fail here
   */
  public @Nullable Finding rootOf(Finding finding) {
    return roots().rootOf(finding);
  }

  /**
   * The failures that follow from this one, the gravest first; empty if none does, and if it is no
   * root. See {@link #rootOf}.
   */
  public List<Finding> followers(Finding root) {
    return roots().followers(root);
  }

  /**
   * The facts that decided a follower on top of those that decided its root: to be put right as
   * well. Empty if the root rests on the same facts, and for what has no root.
   */
  public List<Reading> besidesRoot(Finding follower) {
    Finding root = rootOf(follower);
    return root == null ? List.of() : Roots.more(follower, root);
  }

  private Roots roots() {
    Roots known = roots;
    if (known == null) {
      known = new Roots(failed());
      roots = known;
    }
    return known;
  }

  /**
   * The areas of which nobody said whether the service has them, with the checks that were not
   * asked because of that: nobody knows whether the service has what they are about. A check stands
   * in each area in which it asks; an area has none where all of its checks were asked of another.
   * Each area is one finding of {@code SDK-12} too, which cannot tell.
   *
   * @return empty for a lone functionality, which is asked about its own kinds only
   */
  public Map<Area, List<Check>> notAsked() {
    Map<Area, List<Check>> copy = new LinkedHashMap<>();
    for (Map.Entry<Area, List<Check>> area : notAsked.entrySet()) {
      copy.put(area.getKey(), List.copyOf(area.getValue()));
    }
    return Collections.unmodifiableMap(copy);
  }

  /** What cannot be told yet; see {@link #nextFacts} and {@link #openQuestions}. */
  public List<Finding> cannotTell() {
    return with(Outcome.CANNOT_TELL);
  }

  /**
   * The facts to declare next, ordered so that the first few answer the most checks. Does not count
   * evidence and judgements that are missing.
   */
  public List<NextFact> nextFacts() {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : cannotTell()) {
      if (finding.reason() == Reason.UNDECLARED
          || finding.reason() == Reason.APPLICABILITY_UNKNOWN) {
        open.add(finding);
      }
    }
    return NextFacts.of(open);
  }

  /** What only a person can answer, the gravest first. */
  public List<Finding> openQuestions() {
    List<Finding> open = cannotTell();
    open.removeIf(finding -> finding.reason() != Reason.NO_JUDGEMENT);
    open.sort(new Gravest());
    return open;
  }

  /**
   * What rests on a judgement that counts today and ends within so many days, the one that ends
   * first first.
   */
  public List<Finding> expiringWithin(int days) {
    List<Finding> expiring = new ArrayList<>();
    for (Finding finding : findings) {
      Judgement judgement = finding.basis() == Basis.JUDGED ? finding.judgement() : null;
      if (judgement != null && !judgement.validUntil().isAfter(today().plusDays(days))) {
        expiring.add(finding);
      }
    }
    expiring.sort(
        Comparator.comparing(finding -> Objects.requireNonNull(finding.judgement()).validUntil()));
    return expiring;
  }

  /** How many findings there are with this outcome. */
  public int count(Outcome outcome) {
    return with(outcome).size();
  }

  /**
   * How many findings there are per principle and outcome; an outcome that does not occur has 0.
   */
  public Map<Principle, Map<Outcome, Integer>> counts() {
    Map<Principle, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
    Check last = null;
    Map<Outcome, Integer> ofPrinciple = Map.of();
    for (Finding finding : findings) {
      // Findings stand together by check, and a principle is long to compare.
      if (finding.check() != last) {
        last = finding.check();
        ofPrinciple = counts.computeIfAbsent(last.principle(), key -> zeros());
      }
      ofPrinciple.merge(finding.outcome(), 1, Integer::sum);
    }
    return counts;
  }

  private static Map<Outcome, Integer> zeros() {
    Map<Outcome, Integer> zeros = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      zeros.put(outcome, 0);
    }
    return zeros;
  }

  /**
   * Whether at least one check had something to say; a report without one is never a pass. That an
   * area is not described says nothing of what there is.
   */
  public boolean saysAnything() {
    for (Finding finding : findings) {
      if (finding.outcome() != Outcome.INAPPLICABLE && finding.reason() != Reason.NOT_DESCRIBED) {
        return true;
      }
    }
    return false;
  }

  /**
   * This report, if nothing was found wrong in what was declared.
   *
   * @throws ChecksFailedException if a check failed or could not be carried out, or if there was no
   *     applicable check at all
   */
  public Report orThrow() {
    if (!saysAnything() || count(Outcome.FAILED) + count(Outcome.ERROR) > 0) {
      ChecksFailedException.refuse(this);
    }
    return this;
  }

  /**
   * What a host's own JSON says of it, with Jackson 2 and 3 alike: {@code id}, {@code title},
   * {@code day}, {@code counts} with a number for each outcome, and {@code findings} as {@link
   * Finding#toPlain}. The full form, of which the version is kept, is that of {@code JsonReport}.
   *
   * @return strings, numbers, lists and maps, in this order; nobody else holds it
   */
  @JsonValue
  public Map<String, Object> toPlain() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome.id(), count(outcome));
    }
    List<Map<String, Object>> plainFindings = new ArrayList<>();
    for (Finding finding : findings) {
      plainFindings.add(finding.toPlain());
    }
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("id", id);
    plain.put("title", title.toPlain());
    plain.put("day", today().toString());
    plain.put("counts", counts);
    plain.put("findings", plainFindings);
    return plain;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report report
        && report.id.equals(id)
        && report.title.equals(title)
        && report.findings().equals(findings());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, findings());
  }

  /** The id and the number of findings per outcome, except for inapplicable ones. */
  @Override
  public String toString() {
    return id
        + ": "
        + count(Outcome.FAILED)
        + " failed, "
        + count(Outcome.CANNOT_TELL)
        + " cannot tell, "
        + count(Outcome.PASSED)
        + " passed, "
        + count(Outcome.ERROR)
        + (count(Outcome.ERROR) == 1 ? " error" : " errors");
  }
}
