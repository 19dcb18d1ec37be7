package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A group of rights that was looked at and that the service does not touch. Without it, an empty
 * place in the picture would mean that nobody looked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cluster the group of rights
 * @param reason why the service does not touch it
 */
public record Untouched(
    @JsonProperty("cluster") @NotNull RightCluster cluster,
    @JsonProperty("reason") @NotNull LocalizedText reason) {

  /** Checks that nothing is missing. */
  public Untouched {
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(reason, "reason");
  }
}
