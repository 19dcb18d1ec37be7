package io.github.kiasdk.instrument;

import io.github.kiasdk.check.Observation;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason that only says that nothing was found. It tells about the search, not about the service:
 * what a source does not name can be there all the same.
 */
final class NotFound {

  private static final List<String> DUTCH =
      List.of(
          "niet gevonden",
          "niets gevonden",
          "geen gevonden",
          "noemt er geen",
          "noemen er geen",
          "noemt geen",
          "noemen geen",
          "niet onderzocht",
          "niet bekend",
          "onbekend");

  private static final List<String> ENGLISH =
      List.of(
          "not found",
          "nothing found",
          "none found",
          "none was found",
          "none were found",
          "names none",
          "name none",
          "mentions none",
          "mention none",
          "not studied",
          "not known",
          "unknown");

  private NotFound() {}

  /** What is seen of such a reason; {@code null} if it says more. */
  static @Nullable Observation of(LocalizedText reason, String about) {
    return isNamed(DUTCH, reason.nl())
            || isNamed(ENGLISH, reason.nl())
            || isNamed(ENGLISH, reason.en())
        ? Remark.missing(
            about,
            "De reden zegt alleen dat niets bekend of gevonden is. Dat zegt niet dat het er niet is.",
            "The reason says only that nothing is known or was found. That does not say that there"
                + " is nothing.")
        : null;
  }

  private static boolean isNamed(List<String> phrases, String words) {
    for (String phrase : phrases) {
      if (Because.isIn(phrase, words)) {
        return true;
      }
    }
    return false;
  }
}
