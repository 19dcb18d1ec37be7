package io.github.kiasdk.check;

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
      int edits = ends ? 0 : edits(wanted, one);
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

  /** Levenshtein's distance. */
  private static int edits(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[other.length()];
  }
}
