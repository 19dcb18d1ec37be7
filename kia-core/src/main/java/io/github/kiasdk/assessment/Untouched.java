package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * Checks that nothing is missing.
   *
   * @throws DescriptionException if the reason says nothing
   */
  public Untouched {
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(reason, "reason");
    List<Problem> problems = new ArrayList<>();
    Because.check(reason, "reason", problems, cluster.id());
    Because.checkRepeats(reason, "reason", problems, cluster.label());
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }
}
