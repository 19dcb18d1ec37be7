package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declared values of one functionality, each at the place that compiled conditions read. */
final class Declared {

  private final Facts facts;
  private final Map<Fact<?>, Integer> places;

  /** Whether a place is filled by the functionality itself, and not by the service. */
  private final boolean[] own;

  private final boolean[] differs;
  private final boolean anyDiffers;
  private final int youngest;
  private final @Nullable Object[] youngestValues;
  private int age;
  private @Nullable Object[] ageValues;

  Declared(Facts facts, Facts own, Map<Fact<?>, Integer> places, Ages audience) {
    this.facts = facts;
    this.places = places;
    this.own = new boolean[places.size()];
    this.differs = new boolean[places.size()];
    this.youngest = audience.youngest();
    this.youngestValues = new Object[places.size()];
    boolean any = false;
    List<Declaration<?>> declarations = facts.declarations();
    for (int i = 0; i < declarations.size(); i++) {
      Declaration<?> declared = declarations.get(i);
      Integer place = places.get(declared.fact());
      if (place != null) {
        youngestValues[place] = declared.valueAt(youngest);
        this.own[place] = own == facts || own.declares(declared.fact());
        differs[place] = declared.differsByAge() || itemsDiffer(declared);
        any |= differs[place];
      }
    }
    this.anyDiffers = any;
    this.age = youngest;
    this.ageValues = youngestValues;
  }

  /** Whether it is a list with an item that declares something by age. */
  private static boolean itemsDiffer(Declaration<?> declared) {
    if (declared.fact() instanceof ItemsFact && !declared.differsByAge()) {
      for (Object item : (List<?>) declared.parts().get(0).value()) {
        for (Declaration<?> field : ((Item) item).facts().declarations()) {
          if (field.differsByAge()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether one of these places holds a value that differs by age. */
  boolean differsAt(int[] read) {
    if (anyDiffers) {
      for (int place : read) {
        if (differs[place]) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the functionality itself declares a fact at one of these places. */
  boolean ownsAt(int[] read) {
    for (int place : read) {
      if (own[place]) {
        return true;
      }
    }
    return false;
  }

  /** The values for children of this age. */
  @Nullable Object[] at(int wanted) {
    if (!anyDiffers || wanted == youngest) {
      return youngestValues;
    }
    if (wanted != age) {
      @Nullable Object[] values = youngestValues.clone();
      for (Declaration<?> declared : facts.declarations()) {
        Integer place = declared.differsByAge() ? places.get(declared.fact()) : null;
        if (place != null) {
          values[place] = declared.valueAt(wanted);
        }
      }
      age = wanted;
      ageValues = values;
    }
    return ageValues;
  }
}
