package io.github.kiasdk.functionality;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a kind says of one fact: {@code search} that a child can search, {@code
 * random-item} that what is paid for is not nothing.
 *
 * @param kind the kind
 * @param says what is true of every functionality of that kind
 * @param implied the value that follows, as the only fact; none if the kind only excludes a value
 * @param isFirm whether no other value can be true; if not, it follows only unless declared
 */
public record ImpliedFact(FunctionalityKind kind, Condition says, Facts implied, boolean isFirm)
    implements Serializable {

  /** Checks that nothing is missing. */
  public ImpliedFact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(implied, "implied");
  }

  /** The fact that it is about. */
  public Fact<?> fact() {
    return says.facts().get(0);
  }

  /** The value that follows from the kind, or {@code null} if the kind only excludes one. */
  public @Nullable Declaration<?> declaration() {
    return implied.declaration(fact());
  }

  /**
   * Whether what is declared goes against it: for none of these ages is it as the kind says. What
   * is so for some of them is there, and may well be kept from the others.
   */
  boolean isDenied(Facts declared, Ages audience) {
    boolean denied = false;
    for (int age = audience.youngest(); isFirm && age <= audience.oldest(); age++) {
      Truth truth = audience.includes(age) ? says.evaluate(declared, age) : Truth.UNKNOWN;
      if (truth == Truth.TRUE) {
        return false;
      }
      denied |= truth == Truth.FALSE;
    }
    return denied;
  }
}
