package io.github.kiasdk.fact;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

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
   * @throws DescriptionException if the name is blank or too long
   */
  public Item {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(facts, "facts");
    if (!isName(id)) {
      throw DescriptionException.of("id", NO_NAME);
    }
  }

  static boolean isName(String id) {
    return !id.isBlank() && id.length() <= LONGEST;
  }

  /** An element about which nothing is declared yet; add facts with {@link #declare}. */
  public static Item item(String id) {
    return new Item(id, Facts.none());
  }

  /** The same element with one more fact. */
  public <T> Item declare(Fact<T> fact, T value) {
    return new Item(id, facts.declare(fact, value));
  }
}
