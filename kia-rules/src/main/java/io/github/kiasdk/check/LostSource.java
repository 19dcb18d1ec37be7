package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of checks or facts that is installed and cannot be used.
 *
 * @param because which class, what went wrong and what to do
 * @param thrown what it threw, if that is known
 */
record LostSource(LocalizedText because, @Nullable Throwable thrown) {

  /** Of each of these, in their order. */
  static List<LocalizedText> because(List<LostSource> lost) {
    List<LocalizedText> reasons = new ArrayList<>();
    for (LostSource one : lost) {
      reasons.add(one.because);
    }
    return List.copyOf(reasons);
  }
}
