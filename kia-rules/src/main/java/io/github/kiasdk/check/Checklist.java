package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An ordered set of checks that can be asked about a functionality or a whole service.
 *
 * <p>Immutable and thread-safe: one checklist can serve all threads, and {@link #only}, {@link
 * #and}, {@link #andInstalled}, {@link #at}, {@link #judged}, {@link #explained} and {@link
 * #assessed} give a new one. Asking builds no texts and reads no files.
 */
public final class Checklist {

  private final List<Check> checks;
  private final List<Check> known;
  private final List<Retired> retired;
  private final @Nullable Condition scope;
  private final Occasion occasion;

  /** Made when something is first asked, as many checklists are only steps to another. */
  private @Nullable Compilation compilation;

  private Checklist(
      List<Check> checks,
      List<Check> known,
      List<Retired> retired,
      @Nullable Condition scope,
      Occasion occasion,
      @Nullable Compilation compilation) {
    this.checks = checks;
    this.known = known;
    this.retired = retired;
    this.scope = scope;
    this.occasion = occasion;
    this.compilation = compilation;
  }

  /**
   * A checklist of these checks, in the order of their ids.
   *
   * @throws IllegalArgumentException if two different checks have the same id
   */
  public static Checklist of(Collection<Check> checks) {
    List<Check> sorted = sorted(checks);
    return new Checklist(sorted, sorted, List.of(), null, Occasion.TODAY, null);
  }

  private static List<Check> sorted(Collection<Check> checks) {
    List<Check> sorted = new ArrayList<>(checks);
    sorted.sort(null);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).equals(sorted.get(i - 1))) {
        throw new IllegalArgumentException("Two checks have the id " + sorted.get(i).id());
      }
    }
    return List.copyOf(sorted);
  }

  /**
   * The same checks, only within a scope: where it is known not to hold, all are inapplicable. An
   * unknown scope counts as within, so that an unknown age counts as a child's.
   */
  public Checklist within(Condition condition) {
    return new Checklist(checks, known, retired, condition, occasion, null);
  }

  /** Those of the checks that a reader is interested in. */
  public Checklist only(Predicate<? super Check> wanted) {
    List<Check> kept = new ArrayList<>();
    for (Check check : checks) {
      if (wanted.test(check)) {
        kept.add(check);
      }
    }
    return new Checklist(List.copyOf(kept), known, retired, scope, occasion, null);
  }

  /**
   * Those of the checks that have one of these tags. A tag is, in capitals or not:
   *
   * <ul>
   *   <li>the id of a check, {@code CVK-9.03}; of a principle, {@code cvk-9}; or its number, {@code
   *       9};
   *   <li>a right at stake, {@code ivrk-16};
   *   <li>what a check cites, {@code aadc-12};
   *   <li>the beginning of one of these up to a hyphen or dot: {@code aadc} for the whole
   *       framework, {@code dsa-28} for {@code dsa-28-1}, {@code dsa-28-2}, {@code dsa-28-3} and
   *       all of the guidelines {@code dsa-28-g}, but {@code aadc-1} not for {@code aadc-12}.
   * </ul>
   *
   * @throws UnknownTagException if a tag fits no check, also none that was left out before
   */
  public Checklist only(String... tags) {
    for (String tag : tags) {
      Check next = successor(tag.strip().toUpperCase(Locale.ROOT));
      if (next != null) {
        throw new UnknownTagException(tag, next.id());
      }
    }
    Set<Check> wanted = Tags.wanted(known, tags);
    List<Check> kept = new ArrayList<>(checks);
    kept.retainAll(wanted);
    return new Checklist(List.copyOf(kept), known, retired, scope, occasion, null);
  }

  /** Those of the checks that stand under this principle. */
  public Checklist principle(Principle principle) {
    return only(check -> check.principle().equals(principle));
  }

  /**
   * These checks and more.
   *
   * @throws IllegalArgumentException if an id is taken, also by a check that is retired
   */
  public Checklist and(Collection<Check> more) {
    List<Check> all = new ArrayList<>(checks);
    List<Check> allKnown = new ArrayList<>(known);
    for (Check check : more) {
      all.add(check);
      if (known(check.id()) == null) {
        allKnown.add(check);
      }
    }
    refuseReuse(allKnown, retired);
    return new Checklist(sorted(all), sorted(allKnown), retired, scope, occasion, null);
  }

  /**
   * The same checks, and what is left of checks that are no longer asked.
   *
   * @throws IllegalArgumentException if an id is still in use or retired twice, or if a successor
   *     is neither a check nor retired itself
   */
  public Checklist retiring(Collection<Retired> noLongerAsked) {
    List<Retired> all = new ArrayList<>(retired);
    all.addAll(noLongerAsked);
    refuseReuse(known, all);
    Checklist result = new Checklist(checks, known, List.copyOf(all), scope, occasion, null);
    for (Retired one : all) {
      if (one.successor() != null && result.successor(one.id()) == null) {
        throw new IllegalArgumentException(one.id() + ": nothing succeeds as " + one.successor());
      }
    }
    return result;
  }

  private static void refuseReuse(List<Check> known, List<Retired> retired) {
    Set<String> ids = new HashSet<>();
    for (Check check : known) {
      ids.add(check.id());
    }
    for (Retired one : retired) {
      if (!ids.add(one.id())) {
        throw new IllegalArgumentException(one.id() + " is retired and cannot be used again");
      }
    }
  }

  /**
   * These checks and those of every {@link CheckSource} that can be found.
   *
   * @throws IllegalStateException if a source cannot be used
   * @throws IllegalArgumentException if an id is taken
   */
  public Checklist andInstalled() {
    return and(InstalledChecks.all());
  }

  /** The same checks, by the day and zone of this clock; unless set, today in Europe/Amsterdam. */
  public Checklist at(Clock dayAndZone) {
    return on(occasion.at(Objects.requireNonNull(dayAndZone, "clock")));
  }

  /** The same checks, with these judgements by people for the checks that need one. */
  public Checklist judged(Collection<Judgement> byPeople) {
    return on(occasion.with(List.copyOf(byPeople)));
  }

  /**
   * The same checks, with these explanations of why a service deviates, for the checks of the
   * description: they tell which of them have expired, soon will, or explain nothing. They change
   * no other answer: what is explained stays a failure.
   */
  public Checklist explained(Collection<Explanation> deviations) {
    return on(occasion.explained(List.copyOf(deviations)));
  }

  /**
   * The same checks, with this assessment for the checks on how a service was assessed; {@code
   * null} if there is none.
   */
  public Checklist assessed(@Nullable Assessment ofService) {
    return on(occasion.with(ofService));
  }

  private Checklist on(Occasion other) {
    return new Checklist(checks, known, retired, scope, other, compilation);
  }

  /** The scope of the checks, or {@code null} if they have none. */
  public @Nullable Condition scope() {
    return scope;
  }

  /**
   * The checks, in the order of their ids; those on the description itself stand apart, see {@link
   * #ofDescription}.
   */
  public List<Check> checks() {
    return split(false);
  }

  /** The checks on the description itself, in the order of their ids: asked with all the others. */
  public List<Check> ofDescription() {
    return split(true);
  }

  private List<Check> split(boolean ofDescription) {
    List<Check> some = new ArrayList<>();
    for (Check check : checks) {
      if ((check.subject() == Subject.DESCRIPTION) == ofDescription) {
        some.add(check);
      }
    }
    return List.copyOf(some);
  }

  /** The check with this id, or {@code null}; see {@link #successor} for one that is retired. */
  public @Nullable Check find(String id) {
    return find(id, checks);
  }

  /** What is left of the check that had this id, or {@code null} if none was retired. */
  public @Nullable Retired retired(String id) {
    for (Retired one : retired) {
      if (one.id().equals(id)) {
        return one;
      }
    }
    return null;
  }

  /** The check that took the place of a retired one, after however many steps, or {@code null}. */
  public @Nullable Check successor(String id) {
    Retired one = retired(id);
    for (int steps = 0; steps < retired.size() && one != null && one.successor() != null; steps++) {
      Check check = known(one.successor());
      if (check != null) {
        return check;
      }
      one = retired(one.successor());
    }
    return null;
  }

  /**
   * The id that was probably meant by one that no check has, as {@code CVK-9.03} by {@code 9.3}.
   *
   * @return {@code null} if nothing comes close
   */
  public @Nullable String nearest(String id) {
    List<String> ids = new ArrayList<>();
    for (Check check : known) {
      ids.add(check.id());
    }
    return Nearest.to(id, ids);
  }

  /**
   * The check with this id, also if it was left out by {@link #only}; {@code null} if there is
   * none.
   */
  public @Nullable Check known(String id) {
    return find(id, known);
  }

  private static @Nullable Check find(String id, List<Check> among) {
    for (Check check : among) {
      if (check.id().equals(id)) {
        return check;
      }
    }
    return null;
  }

  List<Judgement> judgements() {
    return occasion.judgements();
  }

  List<Explanation> explanations() {
    return occasion.explanations();
  }

  @Nullable Assessment assessment() {
    return occasion.assessment();
  }

  /** Two threads may both make it; they make the same. */
  Compilation compilation() {
    Compilation made = compilation;
    if (made == null) {
      made = new Compilation(checks, scope);
      compilation = made;
    }
    return made;
  }

  /**
   * Asks about one functionality on its own. Checks on the whole service are asked only if they are
   * relevant to it. Never throws because of a finding.
   */
  public Report check(Functionality functionality) {
    return new Inquiry(this, new Dates(occasion.today())).about(functionality);
  }

  /**
   * Asks about a service and all its functionalities. Never throws because of a finding.
   *
   * <p>A check on the whole service is asked of the functionalities of a relevant kind, which
   * answer for the service, and of each functionality that declares a fact it requires. It is asked
   * of the service itself if no functionality of a relevant kind answers, and either no
   * functionality was asked or the service declares such a fact too. A check on functionalities
   * that is relevant to none of them is asked of the service if the service declares a fact that it
   * requires. So nothing that is declared stays unread.
   */
  public Report check(Service service) {
    return new Inquiry(this, new Dates(occasion.today())).about(service);
  }
}
