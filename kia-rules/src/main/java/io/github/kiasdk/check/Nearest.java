package io.github.kiasdk.check;

import io.github.kiasdk.plain.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known id that comes closest to what was written. */
final class Nearest {

  private static final int MOST_EDITS = 2;

  private final List<String> known;
  private final List<String> normal = new ArrayList<>();

  Nearest(Collection<String> known) {
    this.known = List.copyOf(known);
    for (String id : known) {
      normal.add(normal(id));
    }
  }

  /** For instance {@code CVK-9.03} for {@code 9.3}; {@code null} if nothing comes close. */
  static @Nullable String to(String written, Collection<String> known) {
    return new Nearest(known).to(written);
  }

  /** The one of the known ids that comes closest; {@code null} if nothing comes close. */
  @Nullable String to(String written) {
    String wanted = normal(written);
    String ending = "-" + wanted;
    String nearest = null;
    // At least half of what was written stays: of foo nobody comes to wok.
    int fewest = Math.min(MOST_EDITS, wanted.length() / 2) + 1;
    for (int i = 0; i < normal.size(); i++) {
      String one = normal.get(i);
      boolean ends = !wanted.isEmpty() && (one.endsWith(ending) || one.equals(wanted));
      int edits = ends ? 0 : Suggestion.edits(wanted, one, fewest);
      if (edits < fewest) {
        fewest = edits;
        nearest = known.get(i);
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
