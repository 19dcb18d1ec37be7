package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.ItemsFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each fact that a checklist reads a place, counted from 0. A table of its own, as it is
 * asked for every declared fact in every check and needs no boxed numbers.
 */
final class Places {

  /** Twice as many entries as facts at least, so that a search ends soon. */
  private @Nullable Place[] table = new Place[64];

  private int size;

  /** The place of one fact. */
  static final class Place {

    final Fact<?> fact;
    final int number;

    /** The fields of its items, if the fact is a list. */
    final Fact<?> @Nullable [] fields;

    private Place(Fact<?> fact, int number) {
      this.fact = fact;
      this.number = number;
      this.fields = fact instanceof ItemsFact items ? items.fields().toArray(new Fact<?>[0]) : null;
    }
  }

  /** How many facts have a place. */
  int size() {
    return size;
  }

  /** The place of this fact, or {@code null}. */
  @Nullable Place find(Fact<?> fact) {
    return table[entry(fact, table)];
  }

  /** The place of this fact; if it has none yet, it gets the next. */
  Place placeOf(Fact<?> fact) {
    int entry = entry(fact, table);
    Place found = table[entry];
    if (found != null) {
      return found;
    }
    if (2 * size >= table.length) {
      grow();
      entry = entry(fact, table);
    }
    Place added = new Place(fact, size++);
    table[entry] = added;
    return added;
  }

  /** The number of this fact's place; if it has none yet, it gets the next. */
  int of(Fact<?> fact) {
    return placeOf(fact).number;
  }

  /** The numbers of these facts' places; those that have none yet get the next. */
  int[] of(List<Fact<?>> wanted) {
    int[] found = new int[wanted.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = of(wanted.get(i));
    }
    return found;
  }

  private void grow() {
    @Nullable Place[] more = new Place[2 * table.length];
    for (Place place : table) {
      if (place != null) {
        more[entry(place.fact, more)] = place;
      }
    }
    table = more;
  }

  /** Where the fact stands, or the empty entry where it would. */
  private static int entry(Fact<?> fact, @Nullable Place[] table) {
    int last = table.length - 1;
    int entry = fact.hashCode() & last;
    while (true) {
      Place place = table[entry];
      if (place == null || place.fact == fact) {
        return entry;
      }
      entry = entry + 1 & last;
    }
  }
}
