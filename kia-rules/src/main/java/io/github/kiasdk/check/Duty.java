package io.github.kiasdk.check;

import io.github.kiasdk.fact.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Whether law asks for what failed, and binds the service, as far as the declared facts say. It is
 * no finding that a law was broken.
 *
 * <p>Immutable and thread-safe.
 *
 * @param binds true if a law binds, unknown if nobody declared what decides that, false if none
 *     asks for it or binds
 * @param law the law that binds, or that may bind
 * @param facts the facts by which it binds, or those that are missing to know
 */
@SuppressWarnings("serial") // what it declares as a list can be written
public record Duty(Truth binds, List<Reference> law, List<Reading> facts) implements Serializable {

  static final Duty NONE = new Duty(Truth.FALSE, List.of(), List.of());

  /** Checks that nothing is missing, and copies the lists. */
  public Duty {
    Objects.requireNonNull(binds, "binds");
    law = List.copyOf(law);
    facts = List.copyOf(facts);
  }
}
