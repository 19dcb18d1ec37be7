package io.github.kiasdk.check;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.Functionality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a checklist, whatever the occasion on which it is asked: shared by all checklists
 * that differ in that only.
 *
 * <p>Whatever is made later is immutable: two threads may both make it, and make the same.
 */
final class Contents {

  /** Where the checks come from, or {@code null} if they are at hand. */
  private final @Nullable Volumes volumes;

  private final @Nullable Loaded atHand;
  private final List<Retired> retired;
  private final @Nullable Condition scope;

  /** All that the volumes hold, once all were needed. */
  private @Nullable Loaded loaded;

  /** Made when something is first asked, as many checklists are only steps to another. */
  private @Nullable Compilation compilation;

  /**
   * All checks.
   *
   * @param checks those that are asked
   * @param known those, and the ones that were left out
   */
  private record Loaded(List<Check> checks, List<Check> known) {}

  private Contents(
      @Nullable Volumes volumes,
      @Nullable Loaded atHand,
      List<Retired> retired,
      @Nullable Condition scope) {
    this.volumes = volumes;
    this.atHand = atHand;
    this.retired = retired;
    this.scope = scope;
  }

  static Contents of(Collection<Check> checks) {
    List<Check> sorted = sorted(checks);
    return new Contents(null, new Loaded(sorted, sorted), List.of(), null);
  }

  static Contents of(Volumes volumes) {
    return new Contents(volumes, null, List.of(), null);
  }

  /** In the order of their ids; sorts only what is not in order, as that is slow to load. */
  static List<Check> sorted(Collection<Check> checks) {
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

  Contents within(Condition condition) {
    return new Contents(volumes, atHand, retired, condition);
  }

  /** The wanted checks, and those on the description itself. */
  Contents only(Predicate<? super Check> wanted) {
    List<Check> kept = new ArrayList<>();
    for (Check check : checks()) {
      if (check.subject() == Subject.DESCRIPTION || wanted.test(check)) {
        kept.add(check);
      }
    }
    return new Contents(null, new Loaded(List.copyOf(kept), known()), retired, scope);
  }

  Contents and(Collection<Check> more) {
    List<Check> all = new ArrayList<>(checks());
    List<Check> allKnown = new ArrayList<>(known());
    for (Check check : more) {
      all.add(check);
      if (find(check.id(), known()) == null) {
        allKnown.add(check);
      }
    }
    refuseReuse(allKnown, retired);
    return new Contents(null, new Loaded(sorted(all), sorted(allKnown)), retired, scope);
  }

  Contents retiring(Collection<Retired> noLongerAsked) {
    List<Retired> all = new ArrayList<>(retired);
    all.addAll(noLongerAsked);
    Contents result = new Contents(volumes, atHand, List.copyOf(all), scope);
    if (atHand != null) {
      result.requireSense(atHand);
    }
    return result;
  }

  private void requireSense(Loaded all) {
    refuseReuse(all.known, retired);
    for (Retired one : retired) {
      if (one.successor() != null && successor(one.id(), all.known) == null) {
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

  private Loaded loaded() {
    Loaded all = atHand != null ? atHand : loaded;
    if (all == null) {
      List<Check> checks = Objects.requireNonNull(volumes).checks(Volumes.ALL);
      all = new Loaded(checks, checks);
      requireSense(all);
      loaded = all;
    }
    return all;
  }

  /** All checks that are asked. */
  List<Check> checks() {
    return loaded().checks;
  }

  /** These, and those that were left out. */
  List<Check> known() {
    return loaded().known;
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
    return retired.isEmpty() ? null : successor(id, known());
  }

  private @Nullable Check successor(String id, List<Check> known) {
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

  /** All checks in their fast form. */
  Compilation compilation() {
    return compilation(Volumes.ALL);
  }

  /** At least the checks that may be relevant to this functionality, in their fast form. */
  Compilation compilation(Functionality one) {
    // Once all were loaded, asking them all takes less than adding them to each report later.
    boolean all = volumes == null || loaded != null;
    return compilation(all ? Volumes.ALL : volumes.neededBy(one));
  }

  private Compilation compilation(long wanted) {
    Compilation made = compilation;
    if (made == null || !made.covers(wanted)) {
      // What was needed before will be needed again: after a while all is there.
      long all = made == null ? wanted : made.volumes() | wanted;
      List<Check> checks = volumes == null || all == Volumes.ALL ? checks() : volumes.checks(all);
      made = new Compilation(checks, scope, all);
      compilation = made;
    }
    return made;
  }
}
