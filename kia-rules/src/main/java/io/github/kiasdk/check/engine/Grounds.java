package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decide a condition or leave it open, gathered while it is evaluated. Each part of
 * the condition lays its facts on top; what joins parts keeps those that say what the whole says.
 * Not thread-safe.
 */
final class Grounds {

  /** Up to so many facts, comparing each with each takes less than a set of them. */
  private static final int FEW = 8;

  private @Nullable Decider[] stack = new Decider[16];
  private int size;
  private @Nullable ItemsFact list;
  private @Nullable Item item;
  private @Nullable Backing preferred;
  private final Dates dates;

  /** For a report of this day. */
  Grounds(Dates dates) {
    this.dates = dates;
  }

  /** The day of the report. */
  LocalDate reported() {
    return dates.today();
  }

  void clear() {
    clearPreferring(null);
  }

  /** Where one of several parts would do, those with this backing are enough. */
  void clearPreferring(@Nullable Backing backing) {
    preferred = backing;
    size = 0;
    within(null, null);
  }

  int size() {
    return size;
  }

  /** What is read from here on stands in an item; in none if it is {@code null}. */
  void within(@Nullable ItemsFact ofList, @Nullable Item one) {
    list = ofList;
    item = one;
  }

  void add(Decider read) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, 2 * size);
    }
    stack[size++] =
        list == null || item == null || !read.isFieldOf(list) ? read : read.of(list, item);
  }

  /**
   * What some parts say together with one more, and the grounds for just that.
   *
   * @param before what the parts before say
   * @param one what the next part says
   * @param start where the grounds of the parts before begin
   * @param middle where those of the next part do
   * @param unlessOpposed what the whole says unless a part says the opposite
   */
  Truth join(Truth before, Truth one, int start, int middle, Truth unlessOpposed) {
    if (one == before) {
      if (preferred != null && one != Truth.UNKNOWN && one != unlessOpposed) {
        keepBacked(preferred, start, middle);
      }
      return one;
    }
    if (before == unlessOpposed || one != Truth.UNKNOWN && one != unlessOpposed) {
      keepFrom(start, middle);
      return one;
    }
    size = middle;
    return before;
  }

  private void keepBacked(Backing backing, int start, int middle) {
    boolean isBacked = backing.suffices(stack, start, middle);
    if (isBacked != backing.suffices(stack, middle, size)) {
      if (isBacked) {
        size = middle;
      } else {
        keepFrom(start, middle);
      }
    }
  }

  private void keepFrom(int start, int middle) {
    System.arraycopy(stack, middle, stack, start, size - middle);
    size = start + size - middle;
  }

  /** Whether these were kept, the very same. Of an item none is: each is made when it is read. */
  boolean are(List<Decider> others) {
    if (others.size() != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (others.get(i) != stack[i]) {
        return false;
      }
    }
    return true;
  }

  /** All that were kept, each once. */
  @SuppressWarnings("NullAway") // up to its size, nothing in the stack is null
  List<Decider> kept() {
    if (size > FEW) {
      Set<Decider> all = new LinkedHashSet<>(Arrays.asList(stack).subList(0, size));
      return List.of(all.toArray(new Decider[0]));
    }
    int count = 0;
    for (int i = 0; i < size; i++) {
      int earlier = 0;
      while (earlier < count && !stack[earlier].equals(stack[i])) {
        earlier++;
      }
      if (earlier == count) {
        stack[count++] = stack[i];
      }
    }
    size = count;
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of(stack[0]);
      case 2 -> List.of(stack[0], stack[1]);
      default -> List.of(Arrays.copyOf(stack, count));
    };
  }
}
