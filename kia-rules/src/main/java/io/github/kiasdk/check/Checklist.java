package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An ordered set of checks that can be asked about a functionality or a whole service.
 *
 * <p>Immutable and thread-safe: one checklist can serve all threads, and {@link #only}, {@link
 * #and}, {@link #andInstalled}, {@link #at} and {@link #judged} give a new one. Asking builds no
 * texts and reads no files.
 */
public final class Checklist {

  private final List<Check> checks;
  private final @Nullable Condition scope;
  private final @Nullable Clock clock;
  private final List<Judgement> judgements;
  private final CompiledCheck[] compiled;
  private final Places places = new Places();
  private final @Nullable Compiled compiledScope;
  private final int[] scopePlaces;
  private final boolean scopeAsksAge;

  private Checklist(
      List<Check> checks,
      @Nullable Condition scope,
      @Nullable Clock clock,
      List<Judgement> judgements) {
    this.checks = checks;
    this.scope = scope;
    this.clock = clock;
    this.judgements = judgements;
    this.compiled = new CompiledCheck[checks.size()];
    for (int i = 0; i < compiled.length; i++) {
      compiled[i] = new CompiledCheck(checks.get(i), places);
    }
    List<Fact<?>> scoped = new ArrayList<>();
    List<Ages> ages = new ArrayList<>();
    if (scope != null) {
      FactsRead.collect(scope, scoped);
      Compiled.collectAges(scope, ages);
    }
    this.compiledScope = scope == null ? null : Compiled.compile(scope, places);
    this.scopePlaces = places.of(scoped);
    this.scopeAsksAge = !ages.isEmpty();
  }

  /**
   * A checklist of these checks, in the order of their ids.
   *
   * @throws IllegalArgumentException if two different checks have the same id
   */
  public static Checklist of(Collection<Check> checks) {
    return new Checklist(sorted(checks), null, null, List.of());
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
    return new Checklist(checks, condition, clock, judgements);
  }

  /** Those of the checks that a reader is interested in. */
  public Checklist only(Predicate<? super Check> wanted) {
    List<Check> kept = new ArrayList<>();
    for (Check check : checks) {
      if (wanted.test(check)) {
        kept.add(check);
      }
    }
    return new Checklist(List.copyOf(kept), scope, clock, judgements);
  }

  /** Those of the checks that stand under this principle. */
  public Checklist principle(Principle principle) {
    return only(check -> check.principle().equals(principle));
  }

  /**
   * These checks and more.
   *
   * @throws IllegalArgumentException if an id is taken
   */
  public Checklist and(Collection<Check> more) {
    List<Check> all = new ArrayList<>(checks);
    all.addAll(more);
    return new Checklist(sorted(all), scope, clock, judgements);
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
    return new Checklist(checks, scope, Objects.requireNonNull(dayAndZone, "clock"), judgements);
  }

  /** The same checks, with these judgements by people for the checks that need one. */
  public Checklist judged(Collection<Judgement> byPeople) {
    return new Checklist(checks, scope, clock, List.copyOf(byPeople));
  }

  /** The scope of the checks, or {@code null} if they have none. */
  public @Nullable Condition scope() {
    return scope;
  }

  /** The checks, in the order of their ids. */
  public List<Check> checks() {
    return checks;
  }

  /** The check with this id, or {@code null}. */
  public @Nullable Check find(String id) {
    for (Check check : checks) {
      if (check.id().equals(id)) {
        return check;
      }
    }
    return null;
  }

  /**
   * Asks about one functionality on its own. Checks on the whole service are asked only if they are
   * relevant to it. Never throws because of a finding.
   */
  public Report check(Functionality functionality) {
    Dates dates = new Dates(clock);
    Part part = part(functionality, functionality.facts(), null, dates);
    List<Finding> findings = new ArrayList<>(compiled.length);
    for (CompiledCheck one : compiled) {
      boolean relevant = one.isRelevant(functionality.kind(), part.declared);
      if (relevant) {
        ask(one, part, findings);
      } else if (one.check.subject() == Subject.FUNCTIONALITY) {
        findings.add(one.notRelevant(part.asked));
      }
    }
    return new Report(functionality.id(), functionality.title(), findings);
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
    Dates dates = new Dates(clock);
    Part whole = part(service, dates);
    List<Functionality> ordered = new ArrayList<>(service.functionalities());
    ordered.sort(ById.ORDER);
    List<Part> parts = new ArrayList<>();
    for (Functionality functionality : ordered) {
      Facts facts = functionality.facts().inheriting(service.facts());
      parts.add(part(functionality, facts, service.ages(), dates));
    }
    List<Finding> findings = new ArrayList<>();
    for (CompiledCheck one : compiled) {
      boolean ofService = one.check.subject() == Subject.SERVICE;
      boolean asked = false;
      boolean answeredByKind = false;
      for (int i = 0; i < parts.size(); i++) {
        if (one.isRelevant(ordered.get(i).kind(), parts.get(i).declared)) {
          ask(one, parts.get(i), findings);
          asked = true;
          answeredByKind |= one.check.relevantKinds().contains(ordered.get(i).kind());
        } else if (!ofService) {
          findings.add(one.notRelevant(parts.get(i).asked));
        }
      }
      boolean declared = declaresOneOf(one.check.requiredFacts(), service.facts());
      if (ofService ? !answeredByKind && (!asked || declared) : !asked && declared) {
        ask(one, whole, findings);
      }
    }
    return new Report(service.id(), LocalizedText.same(service.name()), findings);
  }

  private static boolean declaresOneOf(List<Fact<?>> required, Facts facts) {
    for (Fact<?> fact : required) {
      if (facts.declares(fact)) {
        return true;
      }
    }
    return false;
  }

  private void ask(CompiledCheck one, Part part, List<Finding> findings) {
    one.ask(part.asked, part.declared, part.scoped, judgementOn(one.check, part), findings);
  }

  /** The newest judgement on the check that counts today. */
  private @Nullable Judgement judgementOn(Check check, Part part) {
    if (judgements.isEmpty()) {
      return null;
    }
    Judgement newest = null;
    for (Judgement judgement : judgements) {
      boolean fits =
          judgement.check().equals(check.id())
              && judgement.functionality().equals(part.asked.id())
              && judgement.countsOn(part.asked.dates().today());
      if (fits && (newest == null || prevails(judgement, newest))) {
        newest = judgement;
      }
    }
    return newest;
  }

  /** The later one prevails; of two on the same day, the one that is not in order. */
  private static boolean prevails(Judgement one, Judgement other) {
    return one.date().equals(other.date())
        ? one.verdict() == Verdict.FAILED
        : one.date().isAfter(other.date());
  }

  private Part part(
      Functionality functionality, Facts facts, @Nullable Ages ofService, Dates dates) {
    Ages own = functionality.ages();
    Ages audience = own != null ? own : ofService != null ? ofService : Ages.ALL;
    Finding.Asked asked =
        new Finding.Asked(
            Subject.FUNCTIONALITY,
            functionality.id(),
            functionality.title(),
            audience,
            facts,
            scope,
            dates);
    return part(asked, functionality.facts());
  }

  private Part part(Service service, Dates dates) {
    Ages ages = service.ages();
    Finding.Asked asked =
        new Finding.Asked(
            Subject.SERVICE,
            service.id(),
            LocalizedText.same(service.name()),
            ages == null ? Ages.ALL : ages,
            service.facts(),
            scope,
            dates);
    return part(asked, service.facts());
  }

  private Part part(Finding.Asked asked, Facts own) {
    Declared declared = new Declared(asked.facts(), own, places, asked.audience());
    boolean differs = scopeAsksAge || declared.differsAt(scopePlaces);
    return new Part(asked, declared, new Scoped(compiledScope, differs));
  }

  /** No lambda: checklists are on the path of a cold start. */
  private static final class ById implements Comparator<Functionality> {

    static final ById ORDER = new ById();

    @Override
    public int compare(Functionality one, Functionality other) {
      return one.id().compareTo(other.id());
    }
  }

  /** A functionality or the service while it is being asked about. */
  private record Part(Finding.Asked asked, Declared declared, Scoped scoped) {}
}
