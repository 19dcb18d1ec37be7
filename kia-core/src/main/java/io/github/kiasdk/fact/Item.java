package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One element of a list of facts: a use of profiles, a kind of decision, a data item. It has a name
 * of its own, so that a finding can point at it, and declares facts like everything else; what it
 * leaves out is not declared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the element's name within its list, not blank and at most {@value #LONGEST} characters
 * @param facts what is declared about it
 */
public record Item(String id, Facts facts) implements Serializable {

  /** The longest id, in characters: as long as the name of a person or an organisation may be. */
  public static final int LONGEST = 200;

  static final LocalizedText NO_NAME =
      new LocalizedText(
          "Geef dit onderdeel een naam in het veld id, van hooguit " + LONGEST + " tekens.",
          "Give this element a name in the field id, of at most " + LONGEST + " characters.");

  /**
   * Checks that the element has a name.
   *
   * @throws DescriptionException if the name is blank, too long or has half a character in it
   */
  public Item {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(facts, "facts");
    Problem problem = problem(id);
    if (problem != null) {
      throw new DescriptionException(List.of(problem));
    }
  }

  /** Why this is no name, or {@code null} if it is one. */
  static @Nullable Problem problem(String id) {
    if (id.isBlank() || id.length() > LONGEST) {
      return new Problem("id", NO_NAME);
    }
    int half = Characters.half(id);
    return half < 0 ? null : new Problem("id", Characters.halfOf(id.charAt(half)));
  }

  /** An element about which nothing is declared yet; add facts with {@link #declare}. */
  public static Item item(String id) {
    return new Item(id, Facts.none());
  }

  /** The same element with one more fact. */
  public <T> Item declare(Fact<T> fact, T value) {
    return new Item(id, facts.declare(fact, value));
  }

  /** The same element with one more fact, of which somebody says that it is unknown. */
  public <T> Item declareUnknown(Fact<T> fact) {
    return new Item(id, facts.declareUnknown(fact));
  }
}
