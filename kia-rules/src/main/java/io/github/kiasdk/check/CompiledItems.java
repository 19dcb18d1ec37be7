package io.github.kiasdk.check;

import io.github.kiasdk.fact.Truth;
import org.jspecify.annotations.Nullable;

/** A condition that each item of a list has to meet; the list's fields have places of their own. */
final class CompiledItems extends Compiled {

  private final int place;
  private final Compiled each;

  CompiledItems(int place, Compiled each) {
    this.place = place;
    this.each = each;
  }

  @Override
  Truth of(@Nullable Object[] values, int age) {
    DeclaredItems items = (DeclaredItems) values[place];
    if (items == null) {
      return Truth.UNKNOWN;
    }
    Truth truth = Truth.TRUE;
    for (@Nullable Object[] item : items.values()) {
      truth = truth.and(each.of(item, age));
    }
    return truth;
  }

  @Override
  Answer proof(Truth truth, @Nullable Object[] values, int age, Proofs proofs) {
    throw new UnsupportedOperationException("Trace tells which items decide");
  }
}
