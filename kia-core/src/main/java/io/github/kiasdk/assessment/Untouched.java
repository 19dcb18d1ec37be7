package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group of rights that was looked at and that is not touched. Without it, an empty place in the
 * picture would mean that nobody looked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cluster the group of rights
 * @param functionalities the ids of the functionalities that do not touch it; empty if that holds
 *     for the whole service
 * @param sign the kind of effects that there are none of; {@code null} if there are none at all
 * @param reason why it is not touched
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Untouched(
    @JsonProperty("cluster") @NotNull RightCluster cluster,
    @JsonProperty("functionalities")
        @RefersTo(value = Functionality.class, nl = "functionaliteit", en = "functionality")
        List<String> functionalities,
    @JsonProperty("sign") @Nullable Sign sign,
    @JsonProperty("reason") @NotNull LocalizedText reason) {

  /**
   * Checks that nothing is missing and copies the list.
   *
   * @throws DescriptionException if the reason says nothing
   */
  public Untouched {
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(reason, "reason");
    functionalities =
        functionalities == null ? List.of() : Elements.of(functionalities, "functionalities");
    List<Problem> problems = new ArrayList<>();
    Characters.checkEach(functionalities, "functionalities", problems);
    Because.check(reason, "reason", problems, cluster.id());
    Because.checkRepeats(reason, "reason", problems, cluster.label());
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** A group of rights that no functionality touches. */
  public static Untouched of(RightCluster cluster, LocalizedText reason) {
    return new Untouched(cluster, List.of(), null, reason);
  }

  /** Whether it says that a functionality has no effects of this kind on the group. */
  public boolean holdsFor(String functionality, Sign sign) {
    return (functionalities.isEmpty() || functionalities.contains(functionality))
        && (this.sign == null || this.sign == sign);
  }
}
