package io.github.kiasdk.check;

import io.github.kiasdk.fact.Fact;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A fact that is worth declaring next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact the fact to declare; for a fact of the items of a list, the field
 * @param name its name in documents, without the items' own names
 * @param functionalities the ids of the functionalities and service where a check asks for it, in
 *     alphabetical order
 * @param answered how many open checks are answered once this fact and those before it in the list
 *     are declared, unless they turn out to need more
 */
public record NextFact(Fact<?> fact, String name, List<String> functionalities, int answered)
    implements Serializable {

  /** Copies the list. */
  public NextFact {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(name, "name");
    functionalities = List.copyOf(functionalities);
  }
}
