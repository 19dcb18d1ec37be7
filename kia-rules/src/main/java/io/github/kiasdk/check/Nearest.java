package io.github.kiasdk.check;

import io.github.kiasdk.plain.Suggestion;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known id that comes closest to what was written. */
final class Nearest {

  private static final int MOST_EDITS = 2;

  private Nearest() {}

  /** For instance {@code CVK-9.03} for {@code 9.3}; {@code null} if nothing comes close. */
  static @Nullable String to(String written, Collection<String> known) {
    String wanted = normal(written);
    String nearest = null;
    int fewest = MOST_EDITS + 1;
    for (String id : known) {
      String one = normal(id);
      boolean ends = !wanted.isEmpty() && (one.endsWith("-" + wanted) || one.equals(wanted));
      int edits = ends ? 0 : Suggestion.edits(wanted, one, MOST_EDITS);
      if (edits < fewest && edits < Math.max(wanted.length(), 1)) {
        fewest = edits;
        nearest = id;
      }
    }
    return nearest;
  }

  /** Capitals, one kind of separator, and no zeros before a number: {@code CVK-9-3}. */
  private static String normal(String id) {
    String shortened = id.length() > 60 ? id.substring(0, 60) : id;
    return shortened
        .strip()
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]+", "-")
        .replaceAll("(?<=[A-Z])(?=[0-9])", "-")
        .replaceAll("-0+(?=[0-9])", "-");
  }
}
