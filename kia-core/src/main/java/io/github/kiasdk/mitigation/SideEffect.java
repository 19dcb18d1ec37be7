package io.github.kiasdk.mitigation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a measure does to another right: a tool for parents can strain privacy, a block on messages
 * can strain contact with friends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param right the other right
 * @param title what happens to it, a short sentence
 */
public record SideEffect(
    @JsonProperty("right") @NotNull Right right,
    @JsonProperty("title") @NotNull LocalizedText title)
    implements Serializable {

  /** Checks that nothing is missing. */
  public SideEffect {
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(title, "title");
  }
}
