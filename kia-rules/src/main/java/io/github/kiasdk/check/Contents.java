package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a checklist, whatever the occasion on which it is asked: shared by all checklists
 * that differ in that only.
 *
 * <p>The fast form is immutable: two threads may both make it, and make the same.
 */
final class Contents {

  private final List<Check> checks;

  /** The checks that are asked, and the ones that were left out. */
  private final List<Check> known;

  private final List<Retired> retired;
  private final @Nullable Condition scope;
  private final List<Contradiction> contradictions;

  /** What could not be used of what is installed; {@code null} if nobody looked. */
  private final @Nullable List<LostSource> lost;

  /** Made when something is first asked, as many checklists are only steps to another. */
  private @Nullable Compilation compilation;

  private Contents(
      List<Check> checks,
      List<Check> known,
      List<Retired> retired,
      @Nullable Condition scope,
      List<Contradiction> contradictions,
      @Nullable List<LostSource> lost) {
    this.checks = checks;
    this.known = known;
    this.retired = retired;
    this.scope = scope;
    this.contradictions = contradictions;
    this.lost = lost;
  }

  static Contents of(Collection<Check> checks) {
    List<Check> sorted = sorted(checks);
    return new Contents(sorted, sorted, List.of(), null, OfSdk.CONTRADICTIONS, null);
  }

  /** In the order of their ids; sorts only what is not in order, as that is slow to load. */
  private static List<Check> sorted(Collection<Check> checks) {
    List<Check> sorted = new ArrayList<>(checks);
    if (!ascending(sorted)) {
      sorted.sort(null);
      for (int i = 1; i < sorted.size(); i++) {
        if (sorted.get(i).equals(sorted.get(i - 1))) {
          throw new IllegalArgumentException("Two checks have the id " + sorted.get(i).id());
        }
      }
    }
    return List.copyOf(sorted);
  }

  private static boolean ascending(List<Check> checks) {
    for (int i = 1; i < checks.size(); i++) {
      if (checks.get(i - 1).compareTo(checks.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** What the facts of this library's own cannot both say. */
  private static final class OfSdk {

    static final List<Contradiction> CONTRADICTIONS = new KiaVocabulary().contradictions();
  }

  /** The same checks, and more that cannot both be true; a rule that is known changes nothing. */
  Contents contradicting(Collection<Contradiction> more) {
    List<Contradiction> all = new ArrayList<>(contradictions);
    for (Contradiction rule : more) {
      if (!all.contains(rule)) {
        for (Contradiction known : all) {
          if (known.id().equals(rule.id())) {
            throw new IllegalArgumentException("Two contradictions have the id " + rule.id());
          }
        }
        all.add(rule);
      }
    }
    return new Contents(checks, known, retired, scope, List.copyOf(all), lost);
  }

  /** What cannot both be true. */
  List<Contradiction> contradictions() {
    return contradictions;
  }

  Contents within(Condition condition) {
    return new Contents(checks, known, retired, condition, contradictions, lost);
  }

  /** The wanted checks, and those on the description itself. */
  Contents only(Predicate<? super Check> wanted) {
    List<Check> kept = new ArrayList<>();
    for (Check check : checks) {
      if (check.subject() == Subject.DESCRIPTION || wanted.test(check)) {
        kept.add(check);
      }
    }
    return new Contents(List.copyOf(kept), known, retired, scope, contradictions, lost);
  }

  Contents and(Collection<Check> more) {
    List<Check> all = new ArrayList<>(checks);
    List<Check> allKnown = new ArrayList<>(known);
    for (Check check : more) {
      all.add(check);
      if (find(check.id(), known) == null) {
        allKnown.add(check);
      }
    }
    refuseReuse(allKnown, retired);
    return new Contents(sorted(all), sorted(allKnown), retired, scope, contradictions, lost);
  }

  Contents retiring(Collection<Retired> noLongerAsked) {
    List<Retired> all = new ArrayList<>(retired);
    all.addAll(noLongerAsked);
    Contents result = new Contents(checks, known, List.copyOf(all), scope, contradictions, lost);
    result.requireSense();
    return result;
  }

  private void requireSense() {
    refuseReuse(known, retired);
    for (Retired one : retired) {
      if (one.successor() != null && successor(one.id()) == null) {
        throw new IllegalArgumentException(one.id() + ": nothing succeeds as " + one.successor());
      }
    }
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

  /** The same checks, now that those of all sources but these stand among them. */
  Contents withInstalled(List<LostSource> unusable) {
    return new Contents(checks, known, retired, scope, contradictions, List.copyOf(unusable));
  }

  /** Whether the checks of all sources that can be used stand among these. */
  boolean hasInstalled() {
    return lost != null;
  }

  /** What could not be used of what is installed. */
  List<LostSource> lost() {
    return lost == null ? List.of() : lost;
  }

  /** All checks that are asked. */
  List<Check> checks() {
    return checks;
  }

  /** These, and those that were left out. */
  List<Check> known() {
    return known;
  }

  @Nullable Condition scope() {
    return scope;
  }

  /** The check with this id, or {@code null}. */
  static @Nullable Check find(String id, List<Check> among) {
    for (Check check : among) {
      if (check.id().equals(id)) {
        return check;
      }
    }
    return null;
  }

  @Nullable Retired retired(String id) {
    for (Retired one : retired) {
      if (one.id().equals(id)) {
        return one;
      }
    }
    return null;
  }

  /** The check that took the place of a retired one, after however many steps, or {@code null}. */
  @Nullable Check successor(String id) {
    Retired one = retired(id);
    for (int steps = 0; steps < retired.size() && one != null && one.successor() != null; steps++) {
      Check check = find(one.successor(), known);
      if (check != null) {
        return check;
      }
      one = retired(one.successor());
    }
    return null;
  }

  /** The ids that can be meant by one that no check has. */
  Nearest nearest() {
    List<String> ids = new ArrayList<>();
    for (Check check : known) {
      ids.add(check.id());
    }
    return new Nearest(ids);
  }

  /** All checks in their fast form. */
  Compilation compilation() {
    Compilation made = compilation;
    if (made == null) {
      made = new Compilation(checks, scope, contradictions);
      compilation = made;
    }
    return made;
  }
}
