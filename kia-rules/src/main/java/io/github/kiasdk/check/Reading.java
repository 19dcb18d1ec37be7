package io.github.kiasdk.check;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
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

  /** Facts with their values in a row, as {@code ads.shown = yes, ads.labelled = no}. */
  static LocalizedText said(List<Reading> readings) {
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Reading reading : readings) {
      LocalizedText value = Objects.requireNonNull(reading.value());
      String name = (nl.isEmpty() ? "" : ", ") + reading.name() + " = ";
      nl.append(name).append(value.nl());
      en.append(name).append(value.en());
    }
    return new LocalizedText(nl.toString(), en.toString());
  }

  /** Checks that nothing is missing. */
  public Reading {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(fact, "fact");
  }
}
