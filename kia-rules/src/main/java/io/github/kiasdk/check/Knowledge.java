package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.engine.Dates;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known while a checklist is asked, besides what is described: what people have decided,
 * sorted by place, and what was found so far. Sorted when somebody asks; used by one thread.
 */
final class Knowledge implements Described.Surroundings {

  private final Contents contents;
  private final Occasion occasion;
  private final Dates dates;
  private final List<Finding> found;
  private final Map<Area, List<Check>> notAsked;
  private @Nullable Service service;
  private @Nullable Nearest checks;
  private @Nullable Nearest places;
  private @Nullable Map<String, List<Judgement>> judgements;
  private @Nullable Map<String, List<Explanation>> explanations;
  private @Nullable Set<Judgement> copied;

  /** No name of a thing: the check could not be carried out, so nobody knows for what it fails. */
  private static final String ANYTHING = "\n";

  /** By place and check what it failed for there, for so many of the findings. */
  private final Map<String, Map<String, Set<String>>> failed = new HashMap<>();

  private int sorted;

  /**
   * While findings are made.
   *
   * @param found the findings, to which others are still added
   * @param notAsked the checks that are not asked as an area is open, to which others are added
   */
  Knowledge(
      Contents contents,
      Occasion occasion,
      Dates dates,
      List<Finding> found,
      Map<Area, List<Check>> notAsked) {
    this.contents = contents;
    this.occasion = occasion;
    this.dates = dates;
    this.found = found;
    this.notAsked = notAsked;
  }

  /** Names the service that is asked about, if it is one. */
  void of(Service whole) {
    service = whole;
  }

  @Override
  public LocalDate today() {
    return dates.today();
  }

  @Override
  public List<Judgement> judgements() {
    return occasion.judgements();
  }

  /** Whether anybody judged anything. */
  boolean isAnythingJudged() {
    return !occasion.judgements().isEmpty();
  }

  @Override
  public List<Judgement> judgementsOn(String place) {
    Map<String, List<Judgement>> byPlace = judgements;
    if (byPlace == null) {
      byPlace = new HashMap<>();
      for (Judgement one : occasion.judgements()) {
        add(one.functionality(), one, byPlace);
      }
      judgements = byPlace;
    }
    return of(place, byPlace);
  }

  @Override
  public List<Explanation> explanationsOf(String place) {
    Map<String, List<Explanation>> byPlace = explanations;
    if (byPlace == null) {
      byPlace = new HashMap<>();
      for (Explanation one : occasion.explanations()) {
        add(one.functionality(), one, byPlace);
      }
      explanations = byPlace;
    }
    return of(place, byPlace);
  }

  private static <T> void add(String place, T one, Map<String, List<T>> byPlace) {
    List<T> here = byPlace.get(place);
    if (here == null) {
      here = new ArrayList<>();
      byPlace.put(place, here);
    }
    here.add(one);
  }

  private static <T> List<T> of(String place, Map<String, List<T>> byPlace) {
    List<T> here = byPlace.get(place);
    return here == null ? List.of() : Collections.unmodifiableList(here);
  }

  /**
   * The judgement on a check that counts today, in the role that the check asks and with reasons of
   * its own. The newest prevails; of two on the same day, the one that is not in order. One that is
   * not in order goes on to overrule what is older when it has ended: time mends nothing.
   */
  @Nullable Judgement counting(Check check, String place) {
    Judgement newest = newest(check, place);
    return newest != null && newest.countsOn(dates.today()) ? newest : null;
  }

  private @Nullable Judgement newest(Check check, String place) {
    Judgement newest = null;
    for (Judgement one : judgementsOn(place)) {
      if (one.check().equals(check.id())
          && (one.countsOn(dates.today()) || isEndedFailure(one))
          && one.isIn(check.askedOf())
          && (one.verdict() == Verdict.FAILED || !isRepeated(one, check))
          && (newest == null || prevails(one, newest))) {
        newest = one;
      }
    }
    return newest;
  }

  private boolean isEndedFailure(Judgement one) {
    return one.verdict() == Verdict.FAILED && one.validUntil().isBefore(dates.today());
  }

  /** Whether its reasons stand elsewhere already: at another judgement, or in the check itself. */
  private boolean isRepeated(Judgement one, Check check) {
    return copies().contains(one) || check.isRepeatedBy(one.reasons());
  }

  /**
   * The judgements whose reasons stand at another one too, on another check or place: the same
   * words count once, at the check and place whose names come first. In which order judgements are
   * written makes no difference, and to judge the same again in the same words is no copy.
   */
  private Set<Judgement> copies() {
    Set<Judgement> found = copied;
    if (found == null) {
      found = new HashSet<>();
      Map<String, Judgement> firsts = new HashMap<>();
      for (Judgement one : occasion.judgements()) {
        String words = Because.core(one.reasons());
        Judgement first = firsts.get(words);
        if (first == null || order(one, first) < 0) {
          firsts.put(words, one);
        }
      }
      for (Judgement one : occasion.judgements()) {
        Judgement first = firsts.get(Because.core(one.reasons()));
        if (first != null && order(one, first) != 0) {
          found.add(one);
        }
      }
      copied = found;
    }
    return found;
  }

  private static int order(Judgement one, Judgement other) {
    int byCheck = one.check().compareTo(other.check());
    return byCheck != 0 ? byCheck : one.functionality().compareTo(other.functionality());
  }

  /**
   * What people said of a check, counts today, and did not decide this finding; and what has ended
   * and still keeps it from passing.
   */
  List<Judgement> setAside(Finding finding) {
    List<Judgement> setAside = new ArrayList<>();
    Judgement newest = newest(finding.check(), finding.functionality());
    for (Judgement one : judgementsOn(finding.functionality())) {
      if (one.check().equals(finding.check().id())
          && (one.countsOn(dates.today()) || one.equals(newest))
          && !one.equals(finding.judgement())) {
        setAside.add(one);
      }
    }
    return setAside;
  }

  private static boolean prevails(Judgement one, Judgement other) {
    return one.date().equals(other.date())
        ? one.verdict() == Verdict.FAILED
        : one.date().isAfter(other.date());
  }

  @Override
  public @Nullable Assessment assessment() {
    return occasion.assessment();
  }

  @Override
  public boolean isKnown(String check) {
    return Contents.find(check, contents.known()) != null;
  }

  @Override
  public boolean isJudged(String check) {
    Check known = Contents.find(check, contents.known());
    return known != null && known.isJudged();
  }

  @Override
  public boolean isEndedAndFailing(Judgement judgement) {
    Check known = Contents.find(judgement.check(), contents.known());
    return known != null
        && isEndedFailure(judgement)
        && judgement.equals(newest(known, judgement.functionality()));
  }

  @Override
  public @Nullable Retired retired(String check) {
    return contents.retired(check);
  }

  @Override
  public @Nullable String nearest(String check) {
    Nearest known = checks;
    if (known == null) {
      known = contents.nearest();
      checks = known;
    }
    return known.to(check);
  }

  @Override
  public @Nullable String nearestPlace(String place) {
    Nearest known = places;
    if (known == null) {
      List<String> ids = new ArrayList<>();
      if (service != null) {
        ids.add(service.id());
        for (Functionality functionality : service.functionalities()) {
          ids.add(functionality.id());
        }
      }
      known = new Nearest(ids);
      places = known;
    }
    return known.to(place);
  }

  @Override
  public boolean isAsked(String check) {
    Check one = found.isEmpty() ? null : Contents.find(check, contents.checks());
    if (one == null) {
      return false;
    }
    for (List<Check> ofArea : notAsked.values()) {
      if (ofArea.contains(one)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Duty duty(String check, String place, @Nullable String about) {
    Duty most = Duty.NONE;
    for (Finding finding : found) {
      if (finding.outcome() == Outcome.FAILED
          && finding.check().id().equals(check)
          && finding.functionality().equals(place)
          && (about == null || finding.about().equals(about))) {
        Duty one = finding.duty();
        if (one.binds() == Truth.TRUE) {
          return one;
        }
        if (most.binds() == Truth.FALSE) {
          most = one;
        }
      }
    }
    return most;
  }

  @Override
  public @Nullable Boolean hasFailed(String check, String place, @Nullable String about) {
    for (; sorted < found.size(); sorted++) {
      Finding finding = found.get(sorted);
      Map<String, Set<String>> here = failed.get(finding.functionality());
      if (here == null) {
        here = new HashMap<>();
        failed.put(finding.functionality(), here);
      }
      Set<String> failures = here.get(finding.check().id());
      if (failures == null) {
        failures = new HashSet<>();
        here.put(finding.check().id(), failures);
      }
      if (finding.outcome() == Outcome.FAILED) {
        failures.add(finding.about());
      } else if (finding.outcome() == Outcome.ERROR) {
        failures.add(ANYTHING);
      }
    }
    Map<String, Set<String>> here = failed.get(place);
    Set<String> failures = here == null ? null : here.get(check);
    if (failures == null) {
      return null;
    }
    return about == null
        ? !failures.isEmpty()
        : failures.contains(about) || failures.contains(ANYTHING);
  }
}
