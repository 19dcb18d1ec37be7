package io.github.kiasdk.review;

import io.github.kiasdk.text.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a functionality, an effect or a measure that is not the same any more.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the name of the field in documents, for instance {@code default-on}
 * @param before what it was, as a reader sees it; {@code null} if nothing was said, or if it is too
 *     much to show, such as a list of evidence
 * @param after what it is now, in the same way
 */
public record FieldChange(
    String field, @Nullable LocalizedText before, @Nullable LocalizedText after) {

  /** Checks that the field has a name. */
  public FieldChange {
    Objects.requireNonNull(field, "field");
  }
}
