package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.fact.Item;
import io.github.kiasdk.vocabulary.Decisions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of decision about a child in a {@link Descriptor}. */
record Decision(Decisions.@Nullable Automation automation, Decisions.@Nullable Effect effect) {

  static @Nullable List<Decision> of(@Nullable List<Item> items) {
    if (items == null) {
      return null;
    }
    List<Decision> decisions = new ArrayList<>();
    for (Item item : items) {
      decisions.add(
          new Decision(
              item.facts().valueAt(Decisions.AUTOMATION, 0),
              item.facts().valueAt(Decisions.EFFECT, 0)));
    }
    return decisions;
  }
}
