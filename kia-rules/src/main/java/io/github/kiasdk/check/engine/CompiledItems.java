package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.Truth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A condition that each item of a list has to meet; the list's fields have places of their own. */
final class CompiledItems extends CompiledCondition {

  private final int place;
  private final ItemsFact list;
  private final Decider decider;
  private final int[] around;
  private final CompiledCondition each;

  /**
   * For the list at this place.
   *
   * @param around the places of what is asked outside the items: within one, after its fields
   */
  CompiledItems(int place, ItemsFact list, int[] around, CompiledCondition each) {
    this.place = place;
    this.list = list;
    this.around = around;
    this.decider = new Decider(list);
    this.each = each;
  }

  @Override
  Truth of(@Nullable Object[] values, int age, Grounds grounds) {
    DeclaredItems items = (DeclaredItems) values[place];
    if (items == null || items.isEmpty()) {
      grounds.add(decider);
      return items == null ? Truth.UNKNOWN : Truth.TRUE;
    }
    Truth truth = Truth.TRUE;
    int start = grounds.size();
    for (int i = 0; i < items.size(); i++) {
      int middle = grounds.size();
      grounds.within(list, items.get(i));
      Truth one = each.of(withAround(items.values()[i], values), age, grounds);
      grounds.within(null, null);
      if (grounds.size() == middle) {
        grounds.add(decider);
      }
      truth = grounds.join(truth, one, start, middle, Truth.TRUE);
    }
    return truth;
  }

  private @Nullable Object[] withAround(@Nullable Object[] ofItem, @Nullable Object[] values) {
    if (around.length == 0) {
      return ofItem;
    }
    @Nullable Object[] all = Arrays.copyOf(ofItem, ofItem.length + around.length);
    for (int i = 0; i < around.length; i++) {
      all[ofItem.length + i] = values[around[i]];
    }
    return all;
  }
}
