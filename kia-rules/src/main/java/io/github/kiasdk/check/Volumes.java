package io.github.kiasdk.check;

import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which volumes a functionality needs. A set of volumes is a number with a bit for each.
 */
final class Volumes {

  /** The set of all volumes, however many there are. */
  static final long ALL = -1L;

  private final Volume[] volumes;
  private final List<Check> always;
  private final long[] byKind = new long[FunctionalityKind.values().length];
  private final Map<String, Long> byFact = new HashMap<>();

  /**
   * Reads the indexes and loads nothing.
   *
   * @param always the checks that stand in no volume
   */
  Volumes(Collection<Volume> volumes, Collection<Check> always) {
    this.volumes = volumes.toArray(new Volume[0]);
    this.always = List.copyOf(always);
    if (this.volumes.length >= Long.SIZE) {
      throw new IllegalArgumentException("A checklist has at most 63 volumes");
    }
    for (int i = 0; i < this.volumes.length; i++) {
      long volume = 1L << i;
      for (FunctionalityKind kind : this.volumes[i].kinds()) {
        byKind[kind.ordinal()] |= volume;
      }
      for (String fact : this.volumes[i].facts()) {
        byFact.put(fact, byFact(fact) | volume);
      }
    }
  }

  private long byFact(String name) {
    Long found = byFact.get(name);
    return found == null ? 0 : found;
  }

  /** The volumes with a check that may be relevant to it, by its kind or by what it declares. */
  long neededBy(Functionality one) {
    long needed = byKind[one.kind().ordinal()];
    List<Declaration<?>> declarations = one.facts().declarations();
    for (int i = 0, size = declarations.size(); i < size; i++) {
      needed |= byFact(declarations.get(i).fact().name());
    }
    return needed;
  }

  /** The checks of these volumes, and those that stand in none. */
  List<Check> checks(long wanted) {
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < volumes.length; i++) {
      long volume = 1L << i;
      if ((wanted & volume) != 0) {
        for (Check check : volumes[i].checks()) {
          requireIndexed(check, volume);
          checks.add(check);
        }
      }
    }
    checks.addAll(always);
    return Contents.sorted(checks);
  }

  /** What an index leaves out would silently not be asked. */
  private void requireIndexed(Check check, long volume) {
    if (check.subject() == Subject.DESCRIPTION) {
      throw new IllegalStateException(
          check + " is about the description and asked of everything: it belongs in no volume");
    }
    for (FunctionalityKind kind : check.relevantKinds()) {
      if ((byKind[kind.ordinal()] & volume) == 0) {
        throw notIndexed(check, kind.id());
      }
    }
    List<Fact<?>> required = check.requiredFacts();
    for (int i = 0; i < required.size(); i++) {
      if ((byFact(required.get(i).name()) & volume) == 0) {
        throw notIndexed(check, required.get(i).name());
      }
    }
  }

  private static IllegalStateException notIndexed(Check check, String name) {
    return new IllegalStateException(
        "The volume of " + check + " has to name " + name + ", or the check would be missed");
  }
}
