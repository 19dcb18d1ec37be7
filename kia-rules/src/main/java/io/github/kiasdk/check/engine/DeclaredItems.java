package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Item;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a list, with their values at the places of the list's fields. */
final class DeclaredItems extends AbstractList<Item> {

  private final List<?> items;
  private final @Nullable Object[][] values;
  private final boolean differs;

  DeclaredItems(Fact<?>[] fields, List<?> items, int age) {
    this.items = items;
    this.values = new Object[items.size()][];
    boolean any = false;
    for (int i = 0; i < values.length; i++) {
      @Nullable Object[] ofItem = new Object[fields.length];
      List<Declaration<?>> declarations = get(i).facts().declarations();
      for (int j = 0; j < declarations.size(); j++) {
        Declaration<?> declared = declarations.get(j);
        any |= declared.differsByAge();
        for (int place = 0; place < fields.length; place++) {
          if (fields[place] == declared.fact()) {
            ofItem[place] = declared.valueAt(age);
            break;
          }
        }
      }
      values[i] = ofItem;
    }
    this.differs = any;
  }

  /** The values of each item. */
  @Nullable Object[][] values() {
    return values;
  }

  /** Whether a value of one of the items differs by age. */
  boolean differ() {
    return differs;
  }

  @Override
  public Item get(int index) {
    return (Item) items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }
}
