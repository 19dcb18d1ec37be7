package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declared values of one functionality or service, each at the place that compiled conditions
 * read, and whether it is in scope. Used by one thread.
 */
public final class DeclaredValues {

  private static final @Nullable Object[] @Nullable [] ALIKE = {};

  private final Facts facts;
  private final Ages audience;
  private final Dates dates;
  private final Places places;
  private final Grounds grounds = new Grounds();

  /** The scope, if the answer to it may differ from one age to the next; else {@code null}. */
  private @Nullable CompiledCondition scopeByAge;

  /** The facts that put all ages out of scope, or {@code null}. */
  private @Nullable List<Decider> excluding;

  /** Whether the value at a place differs by age; {@code null} if none does. */
  private final boolean @Nullable [] differs;

  /** Whether the fact at a place is declared right here, not by the service. */
  private final boolean[] own;

  private final int youngest;
  private final @Nullable Object[] youngestValues;
  private final @Nullable Object[] @Nullable [] otherAges;

  /**
   * Puts the values in their places.
   *
   * @param here the facts that are declared right here, not by the service
   */
  DeclaredValues(Facts facts, Facts here, Places places, Ages audience, Dates dates) {
    this.facts = facts;
    this.audience = audience;
    this.dates = dates;
    this.places = places;
    this.youngest = audience.youngest();
    @Nullable Object[] values = new Object[places.size()];
    boolean[] differing = null;
    boolean[] owned = new boolean[values.length];
    List<Declaration<?>> declarations = facts.declarations();
    for (int i = 0, size = declarations.size(); i < size; i++) {
      Declaration<?> declared = declarations.get(i);
      Places.Place place = places.find(declared.fact());
      if (place != null) {
        Object value = value(place, declared, youngest);
        values[place.number] = value;
        owned[place.number] = here == facts || here.declares(place.fact);
        if (declared.differsByAge() || value instanceof DeclaredItems items && items.differ()) {
          differing = differing == null ? new boolean[values.length] : differing;
          differing[place.number] = true;
        }
      }
    }
    this.youngestValues = values;
    this.own = owned;
    this.differs = differing;
    this.otherAges = differing == null ? ALIKE : new Object[Ages.OLDEST + 1][];
  }

  private static @Nullable Object value(Places.Place place, Declaration<?> declared, int age) {
    Object value = declared.valueAt(age);
    return place.fields != null && value != null
        ? new DeclaredItems(place.fields, (List<?>) value, age)
        : value;
  }

  /** Sets the scope, which is asked once unless it may differ by age. */
  DeclaredValues within(CompiledCondition scope, boolean byAge) {
    if (byAge) {
      scopeByAge = scope;
    } else {
      excluding = excludedBy(scope, youngestValues, youngest);
    }
    return this;
  }

  boolean scopeDiffers() {
    return scopeByAge != null;
  }

  /** Whether it is known to be out of scope for all ages. */
  public boolean isOutOfScope() {
    for (int age = audience.youngest(); age <= audience.oldest(); age++) {
      if (audience.includes(age) && excludedBy(at(age), age) == null) {
        return false;
      }
    }
    return true;
  }

  /** The facts by which it is known to be out of scope; {@code null} if it is not known to be. */
  @Nullable List<Decider> excludedBy(@Nullable Object[] values, int age) {
    return scopeByAge == null ? excluding : excludedBy(scopeByAge, values, age);
  }

  private @Nullable List<Decider> excludedBy(
      CompiledCondition scope, @Nullable Object[] values, int age) {
    grounds.clear();
    return scope.of(values, age, grounds) == Truth.FALSE ? grounds.kept() : null;
  }

  /** The facts that are declared, with those inherited. */
  public Facts facts() {
    return facts;
  }

  /** The ages of the children it is for. */
  public Ages audience() {
    return audience;
  }

  Dates dates() {
    return dates;
  }

  Grounds grounds() {
    return grounds;
  }

  /** Whether one of these places holds a value that differs by age. */
  boolean differsAt(int[] read) {
    boolean[] differing = differs;
    if (differing != null) {
      for (int place : read) {
        if (differing[place]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a fact at one of these places is declared right here, not by the service. */
  boolean ownsAt(int[] read) {
    for (int place : read) {
      if (own[place]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact at one of these places is declared right here and by the service too. */
  boolean redeclaresAt(int[] read, DeclaredValues service) {
    for (int place : read) {
      if (own[place] && service.own[place]) {
        return true;
      }
    }
    return false;
  }

  /** Whether each fact at these places that the service declares is declared right here too. */
  boolean redeclaresAll(int[] read, DeclaredValues service) {
    for (int place : read) {
      if (service.own[place] && !own[place]) {
        return false;
      }
    }
    return true;
  }

  /** The values for children of this age. */
  @Nullable Object[] at(int wanted) {
    boolean[] differing = differs;
    if (differing == null || wanted == youngest) {
      return youngestValues;
    }
    @Nullable Object[] values = otherAges[wanted];
    if (values == null) {
      values = youngestValues.clone();
      for (Declaration<?> declared : facts.declarations()) {
        Places.Place place = places.find(declared.fact());
        if (place != null && differing[place.number]) {
          values[place.number] = value(place, declared, wanted);
        }
      }
      otherAges[wanted] = values;
    }
    return values;
  }
}
