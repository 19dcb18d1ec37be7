package io.github.kiasdk.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Explanations of why a service deviates from checks (pas toe of leg uit), fit for a checklist: of
 * checks that exist and may be explained, and not too many. What is explained stays a failure; a
 * {@link Gate} keeps it apart.
 *
 * <p>Immutable and thread-safe.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Explanations implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many there may be unless a caller says otherwise: more is a habit, not an exception. */
  public static final int AT_MOST = 20;

  /** The highest number that can be agreed on: as many as one list of a document can hold. */
  public static final int MOST = 1_000;

  /** Days before its end from which an explanation is told to end soon. */
  private static final int SOON = 30;

  private static final Explanations NONE = new Explanations(List.of(), List.of(), List.of(), null);

  private final List<Explanation> counting;
  private final List<Explanation> proposed;
  private final List<LocalizedText> advice;
  private final transient @Nullable Succession succession;

  private Explanations(
      List<Explanation> counting,
      List<Explanation> proposed,
      List<LocalizedText> advice,
      @Nullable Succession succession) {
    this.counting = List.copyOf(counting);
    this.proposed = List.copyOf(proposed);
    this.advice = List.copyOf(advice);
    this.succession = succession;
  }

  /** No explanations. */
  public static Explanations none() {
    return NONE;
  }

  /**
   * At most {@value #AT_MOST} explanations for this checklist.
   *
   * @throws DescriptionException with every problem, see {@link #problems}
   */
  public static Explanations of(Collection<Explanation> explanations, Checklist checklist) {
    return of(explanations, checklist, AT_MOST);
  }

  /**
   * Explanations for this checklist. One of a check that is retired counts for its successor, and
   * falls away if there is none; {@link #advice} tells of it.
   *
   * @param atMost how many there may be, from 0 to {@value #MOST}
   * @throws DescriptionException with every problem, see {@link #problems}; or if there may not be
   *     so many
   */
  public static Explanations of(
      Collection<Explanation> explanations, Checklist checklist, int atMost) {
    List<Explanation> all = Elements.of(explanations, "explanations");
    List<Problem> problems = problems(all, checklist, atMost);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    Succession succession = new Succession(checklist);
    return new Explanations(succession.carried(all), List.of(), succession.advice(all), succession);
  }

  /**
   * What is wrong with explanations for a checklist: a check that does not exist or is about the
   * description itself, or one that has such a successor; words that only repeat the check; or
   * there are too many. That law leaves no room for one shows in a report, as it depends on what
   * failed and where. A reader of documents tells the same with line and column:
   *
   * <pre>{@code
   * reader.refusingExplanations(all -> Explanations.problems(all, checklist, 20))
   * }</pre>
   *
   * @param atMost how many there may be, from 0 to {@value #MOST}
   * @return empty if nothing is wrong
   * @throws DescriptionException if there may not be so many
   */
  public static List<Problem> problems(
      List<Explanation> explanations, Checklist checklist, int atMost) {
    Explainable.requireNumber(atMost);
    Elements.of(explanations, "explanations");
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < explanations.size(); i++) {
      Problem wrong = Explainable.wrongWith(explanations.get(i).check(), checklist);
      if (wrong != null) {
        problems.add(wrong.under("explanations/" + i));
      }
      for (Problem repeated : Explainable.repeated(explanations.get(i), checklist)) {
        problems.add(repeated.under("explanations/" + i));
      }
    }
    if (explanations.size() > atMost) {
      problems.add(new Problem("explanations", Explainable.tooMany(explanations.size(), atMost)));
    }
    return problems;
  }

  /**
   * These explanations, seen as a change of those of a base such as the main branch. One that is
   * new or differs is {@linkplain #proposed proposed} and does not count yet; where it takes the
   * place of one in the base, that one still counts. After they were read from a stream, one of the
   * base that is of a retired check counts no more.
   */
  public Explanations comparedTo(Collection<Explanation> base) {
    List<Explanation> before = Elements.of(base, "base");
    return changed(succession == null ? before : succession.carried(before));
  }

  private Explanations changed(Collection<Explanation> base) {
    Set<Explanation> counts = new LinkedHashSet<>();
    List<Explanation> isNew = new ArrayList<>();
    for (Explanation one : all()) {
      if (base.contains(one)) {
        counts.add(one);
      } else {
        isNew.add(one);
        for (Explanation before : base) {
          if (isOnTheSame(one, before)) {
            counts.add(before);
          }
        }
      }
    }
    return new Explanations(List.copyOf(counts), isNew, advice, succession);
  }

  private static boolean isOnTheSame(Explanation one, Explanation other) {
    return one.check().equals(other.check())
        && one.functionality().equals(other.functionality())
        && Objects.equals(one.about(), other.about())
        && (one.service() == null || other.isAbout(one.service()));
  }

  /** The same for the reports of one run: one that could be of several of them counts for none. */
  Explanations among(Collection<Report> run) {
    Map<String, Set<String>> owners = new HashMap<>();
    for (Report report : run) {
      for (Finding finding : report.findings()) {
        owners
            .computeIfAbsent(finding.functionality(), part -> new LinkedHashSet<>())
            .add(BaselineLine.owner(finding));
      }
    }
    List<Explanation> clear = new ArrayList<>();
    for (Explanation one : counting) {
      boolean isNamed = one.service() != null;
      if (isNamed || owners.getOrDefault(one.functionality(), Set.of()).size() < 2) {
        clear.add(one);
      }
    }
    return clear.size() == counting.size()
        ? this
        : new Explanations(clear, proposed, advice, succession);
  }

  /** The checklist, asked about these explanations too: which have expired or explain nothing. */
  public Checklist with(Checklist checklist) {
    return checklist.explained(counting);
  }

  /** Those that count from their first to their last day. */
  @JsonProperty("counting")
  public List<Explanation> counting() {
    return counting;
  }

  /** Those that somebody still has to accept with the change that brings them. */
  @JsonProperty("proposed")
  public List<Explanation> proposed() {
    return proposed;
  }

  /**
   * What to tell whoever keeps them, a sentence or more each: which are of a check that is retired,
   * and what became of them.
   */
  @JsonProperty("advice")
  public List<LocalizedText> advice() {
    return advice;
  }

  /** Those that count on this day and end within 30 days, the one that ends first first. */
  public List<Explanation> ending(LocalDate today) {
    List<Explanation> ending = new ArrayList<>();
    for (Explanation one : counting) {
      if (one.countsOn(today) && one.daysLeft(today) <= SOON) {
        ending.add(one);
      }
    }
    ending.sort(
        (one, other) ->
            one.validUntil().equals(other.validUntil())
                ? one.toString().compareTo(other.toString())
                : one.validUntil().compareTo(other.validUntil()));
    return ending;
  }

  /**
   * The explanation of this failure on the day of its report; of several, the one that ends last.
   * Where a check fails for one of several things in a place, such as an effect, only an
   * explanation that says so is of it, also if it is the single one that fails: it may have come
   * later than the explanation.
   *
   * @param report the report with the finding
   * @return {@code null} if it is not explained, is no failure, or cannot be explained as law that
   *     binds asks for it, or may bind
   */
  public @Nullable Explanation of(Finding finding, Report report) {
    String about = finding.about();
    return fitting(finding, about.isEmpty() ? null : about, report.today());
  }

  /**
   * What to write in explanations that may be of what fails and do not say for which of several
   * things they are, by the {@linkplain BaselineLine#question question} that fails.
   */
  Map<String, LocalizedText> unclear(Report report) {
    if (counting.isEmpty()) {
      return Map.of();
    }
    Map<String, Set<String>> unexplained = new LinkedHashMap<>();
    for (Finding finding : report.failed()) {
      if (!finding.about().isEmpty()
          && of(finding, report) == null
          && fitting(finding, null, report.today()) != null) {
        unexplained
            .computeIfAbsent(BaselineLine.question(finding), question -> new TreeSet<>())
            .add(finding.about());
      }
    }
    Map<String, LocalizedText> unclear = new LinkedHashMap<>();
    unexplained.forEach(
        (question, about) -> unclear.put(question, unclear(question, List.copyOf(about))));
    return unclear;
  }

  private static LocalizedText unclear(String question, List<String> about) {
    if (about.size() == 1) {
      String only = about.get(0);
      return new LocalizedText(
          (question
                  + " is niet in orde voor "
                  + only
                  + ". De uitleg zegt niet dat die daarvoor is, en telt")
              + (" daarom niet mee. Is die ervoor, zet er dan in: about: " + only + "."),
          (question
                  + " fails for "
                  + only
                  + ". The explanation does not say that it is of that, so")
              + (" it counts for nothing. If it is, write in it: about: " + only + "."));
    }
    String named = String.join(", ", about);
    return new LocalizedText(
        (question
                + " is niet in orde voor "
                + about.size()
                + " dingen: "
                + named
                + ". De uitleg zegt niet")
            + " voor welk, en telt daarom voor geen. Zet erin voor welk die is: about: "
            + (String.join(" of about: ", about) + ". Elk vraagt een eigen uitleg."),
        (question + " fails for " + about.size() + " things: " + named + ". The explanation does")
            + " not say for which, so it counts for none. Write in it of which it is: about: "
            + (String.join(" or about: ", about) + ". Each takes an explanation of its own."));
  }

  /** The one of this check, part and service that counts that day and is about this. */
  private @Nullable Explanation fitting(Finding finding, @Nullable String about, LocalDate today) {
    Explanation last = null;
    for (Explanation one : counting) {
      boolean fits =
          one.check().equals(finding.check().id())
              && one.functionality().equals(finding.functionality())
              && Objects.equals(one.about(), about)
              && one.isAbout(finding.service())
              && one.countsOn(today);
      if (fits && (last == null || one.validUntil().isAfter(last.validUntil()))) {
        last = one;
      }
    }
    return last == null || Explainable.isExplainable(finding) ? last : null;
  }

  private List<Explanation> all() {
    List<Explanation> all = new ArrayList<>(counting);
    all.addAll(proposed);
    return all;
  }
}
