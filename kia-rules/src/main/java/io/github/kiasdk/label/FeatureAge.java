package io.github.kiasdk.label;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.text.LocalizedText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The age that a feature of a service gives it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name in labels, unique within the rules
 * @param age the age from which it is thought fit: 1 to 18
 * @param icon what the feature is about
 * @param title the feature, a few words
 * @param condition when a functionality has it; {@code null} if no fact can tell, so that nobody
 *     knows unless the kind says so
 * @param asked the kinds of functionality for which an unknown condition keeps an age open
 * @param certain the kinds that have the feature by their nature
 * @param source where the age comes from
 */
public record FeatureAge(
    String id,
    int age,
    RiskIcon icon,
    LocalizedText title,
    @Nullable Condition condition,
    Set<FunctionalityKind> asked,
    Set<FunctionalityKind> certain,
    Evidence source) {

  /**
   * Checks the rule and copies its sets.
   *
   * @throws IllegalArgumentException if the age is not between 1 and 18
   */
  public FeatureAge {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(icon, "icon");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(source, "source");
    if (age < 1 || age > 18) {
      throw new IllegalArgumentException("No age from 1 to 18: " + age);
    }
    asked = copied(asked);
    certain = copied(certain);
  }

  /** The facts that can tell; empty if there are none. */
  public List<Fact<?>> facts() {
    return condition == null ? List.of() : condition.facts();
  }

  /** Kinds in a fixed order, unlike {@link Set#copyOf}. */
  private static Set<FunctionalityKind> copied(Set<FunctionalityKind> kinds) {
    Set<FunctionalityKind> sorted = EnumSet.noneOf(FunctionalityKind.class);
    sorted.addAll(kinds);
    return Collections.unmodifiableSet(sorted);
  }
}
