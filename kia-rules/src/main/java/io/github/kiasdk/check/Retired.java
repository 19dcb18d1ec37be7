package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a check that is no longer asked. Its id is never used again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id it had
 * @param since the version of the library that no longer asks it
 * @param successor the id of the check that asks it now, or {@code null} if none does
 * @param why why it is no longer asked
 */
public record Retired(String id, String since, @Nullable String successor, LocalizedText why) {

  /**
   * Checks the ids.
   *
   * @throws IllegalArgumentException if one has not the form of an id
   */
  public Retired {
    CheckId.required(id);
    if (successor != null) {
      CheckId.required(successor);
    }
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(why, "why");
  }
}
