package io.github.kiasdk.check;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that decided an answer, or that is missing for one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the fact; for a fact of one item of a list with the item, as {@code
 *     profiling.uses[feed].default}
 * @param fact the fact
 * @param value the declared value as a reader sees it, for the ages of the finding; {@code null} if
 *     the fact is missing
 */
public record Reading(String name, Fact<?> fact, @Nullable LocalizedText value)
    implements Serializable {

  /** Checks that nothing is missing. */
  public Reading {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(fact, "fact");
  }
}
