package io.github.kiasdk.fact;

import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Two statements about facts that cannot both be true of a child of one age: a rule about words,
 * not about services.
 *
 * <pre>{@code
 * new Contradiction(
 *     "no-ads-but-placed",
 *     Ads.SHOWN.isFalse(),
 *     Ads.PLACEMENT.isEmpty().not(),
 *     new LocalizedText("Zonder reclame is er geen plek voor.", "Without ads there is no place for them."))
 * }</pre>
 *
 * <p>Where both hold, a checklist says so, and nobody is reassured by the first: no check passes by
 * it or falls away by it until the contradiction is settled.
 *
 * <p>A host says which of its own facts cannot go together in {@link
 * Vocabulary.Source#contradictions()}. Immutable and thread-safe.
 *
 * @param id lower-case words with hyphens, unique among the rules; part of the fingerprint of the
 *     finding
 * @param reassuring the statement by which less would be asked, or something would be in order; the
 *     facts in it count as unknown meanwhile
 * @param against the statement that cannot be true beside it
 * @param because why not, one or two sentences
 */
public record Contradiction(
    String id, Condition reassuring, Condition against, LocalizedText because)
    implements Serializable {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if the id is not of its form
   */
  public Contradiction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reassuring, "reassuring");
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(because, "because");
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "The id of a contradiction is lower-case words with hyphens: not " + id);
    }
  }

  private static boolean isId(String id) {
    char before = '-';
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      boolean isLetter = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
      if (!isLetter && (letter != '-' || before == '-')) {
        return false;
      }
      before = letter;
    }
    return before != '-';
  }

  /** The facts that count as unknown where both statements hold. */
  public List<Fact<?>> doubted() {
    return reassuring.facts();
  }
}
