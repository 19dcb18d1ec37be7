package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A group that was not asked for this assessment, and why. Who says so leaves nothing open: the
 * step was not taken, and where a check asks for it, that is not in order. Any cause that is true
 * may stand here, a lack of time too: it is said, and excuses nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param group who was not asked
 * @param reason why not
 */
public record NotAsked(
    @JsonProperty("group") @NotNull Consultation.Group group,
    @JsonProperty("reason") @NotNull LocalizedText reason) {

  /**
   * Checks that nothing is missing.
   *
   * @throws DescriptionException if the reason says nothing
   */
  public NotAsked {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(reason, "reason");
    List<Problem> problems = new ArrayList<>();
    Because.checkNotDone(reason, "reason", problems, group.id());
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }
}
