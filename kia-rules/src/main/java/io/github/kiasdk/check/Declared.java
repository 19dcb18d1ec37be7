package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.ItemsFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The declared values of one functionality, each at the place that compiled conditions read. */
final class Declared {

  private final Facts facts;
  private final Places places;

  /** A place is filled by the functionality itself, and not by the service. */
  private static final byte OWN = 1;

  /** The value at a place differs by age. */
  private static final byte DIFFERS = 2;

  private final byte[] marks;
  private final boolean anyDiffers;
  private final int youngest;
  private final @Nullable Object[] youngestValues;
  private final @Nullable Object[] @Nullable [] otherAges;

  Declared(Facts facts, Facts own, Places places, Ages audience) {
    this.facts = facts;
    this.places = places;
    this.marks = new byte[places.size()];
    this.youngest = audience.youngest();
    this.youngestValues = new Object[places.size()];
    boolean any = false;
    boolean allOwn = own == facts;
    List<Declaration<?>> declarations = facts.declarations();
    for (int i = 0; i < declarations.size(); i++) {
      Declaration<?> declared = declarations.get(i);
      int place = places.find(declared.fact());
      if (place >= 0) {
        Object value = value(declared, youngest);
        youngestValues[place] = value;
        byte mark = allOwn || own.declares(declared.fact()) ? OWN : 0;
        if (declared.differsByAge() || value instanceof DeclaredItems items && items.differ()) {
          mark |= DIFFERS;
          any = true;
        }
        marks[place] = mark;
      }
    }
    this.anyDiffers = any;
    this.otherAges = new Object[any ? Ages.OLDEST + 1 : 0][];
  }

  private static @Nullable Object value(Declaration<?> declared, int age) {
    Object value = declared.valueAt(age);
    return declared.fact() instanceof ItemsFact fact && value != null
        ? new DeclaredItems(fact, (List<?>) value, age)
        : value;
  }

  /** Whether one of these places holds a value that differs by age. */
  boolean differsAt(int[] read) {
    if (anyDiffers) {
      for (int place : read) {
        if ((marks[place] & DIFFERS) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the functionality itself declares a fact at one of these places. */
  boolean ownsAt(int[] read) {
    for (int place : read) {
      if ((marks[place] & OWN) != 0) {
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
    @Nullable Object[] values = otherAges[wanted];
    if (values == null) {
      values = youngestValues.clone();
      for (Declaration<?> declared : facts.declarations()) {
        int place = places.find(declared.fact());
        if (place >= 0 && (marks[place] & DIFFERS) != 0) {
          values[place] = value(declared, wanted);
        }
      }
      otherAges[wanted] = values;
    }
    return values;
  }
}
