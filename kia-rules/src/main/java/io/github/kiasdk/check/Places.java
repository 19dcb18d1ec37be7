package io.github.kiasdk.check;

import io.github.kiasdk.fact.Fact;
import java.util.List;

/**
 * Gives each fact that a checklist reads a place, counted from 0. A table of its own, as it is
 * asked for every declared fact in every check and needs no boxed numbers.
 */
final class Places {

  /** Twice as many entries as facts at least, so that a search ends soon. */
  private Fact<?>[] facts = new Fact<?>[64];

  private int[] places = new int[64];
  private int size;

  /** How many facts have a place. */
  int size() {
    return size;
  }

  /** The place of this fact, or -1. */
  int find(Fact<?> fact) {
    int entry = entry(fact, facts);
    return facts[entry] == null ? -1 : places[entry];
  }

  /** The place of this fact; if it has none yet, it gets the next. */
  int of(Fact<?> fact) {
    int entry = entry(fact, facts);
    if (facts[entry] != null) {
      return places[entry];
    }
    if (2 * size >= facts.length) {
      grow();
      entry = entry(fact, facts);
    }
    facts[entry] = fact;
    places[entry] = size;
    return size++;
  }

  /** The places of these facts; those that have none yet get the next. */
  int[] of(List<Fact<?>> wanted) {
    int[] found = new int[wanted.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = of(wanted.get(i));
    }
    return found;
  }

  private void grow() {
    Fact<?>[] more = new Fact<?>[2 * facts.length];
    int[] morePlaces = new int[more.length];
    for (int i = 0; i < facts.length; i++) {
      if (facts[i] != null) {
        int entry = entry(facts[i], more);
        more[entry] = facts[i];
        morePlaces[entry] = places[i];
      }
    }
    facts = more;
    places = morePlaces;
  }

  /** Where the fact stands, or the empty entry where it would. */
  private static int entry(Fact<?> fact, Fact<?>[] facts) {
    int last = facts.length - 1;
    int entry = fact.hashCode() & last;
    while (facts[entry] != null && facts[entry] != fact) {
      entry = entry + 1 & last;
    }
    return entry;
  }
}
