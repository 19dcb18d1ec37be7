package io.github.kiasdk.check;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What checks stand under: one of the ten principles of the Code, or a heading of a host's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how it is cited, for instance {@code cvk-9}
 * @param number its number within its code, from 1; 0 for a heading beside a code
 * @param title the principle itself, one sentence; this is the wording that is shown
 * @param olderTitle the wording of an earlier edition, or {@code null} if it is the same
 * @param edition the edition of the code that the title is taken from, or {@code null}
 * @param askedOf who is asked what a person has to judge, unless a check says else
 */
public record Principle(
    @JsonKey String id,
    int number,
    LocalizedText title,
    @Nullable LocalizedText olderTitle,
    @Nullable LocalizedText edition,
    Role askedOf)
    implements Serializable {

  /** Checks that nothing is missing. */
  public Principle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(askedOf, "askedOf");
  }

  /** A heading without editions, whose questions are for the product owner. */
  public Principle(String id, int number, LocalizedText title) {
    this(id, number, title, null, null, Role.PRODUCT_OWNER);
  }
}
