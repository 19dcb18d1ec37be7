package io.github.kiasdk.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.functionality.Service;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of a document: a {@link KiaDocument} after the version of this layout. What its records
 * hold {@linkplain io.github.kiasdk.plain.Beside beside} them stands here too.
 *
 * @param kia the version of this layout
 */
record Layout(
    @JsonProperty("kia") @NotNull Object kia,
    @JsonProperty("service") @NotNull Service service,
    @JsonProperty("assessment") @Nullable Assessment assessment,
    @JsonProperty("judgements") List<Judgement> judgements,
    @JsonProperty("explanations") List<Explanation> explanations) {

  /** The one version there is. */
  static final int VERSION = 1;

  static Layout of(KiaDocument document) {
    return new Layout(
        VERSION,
        document.service(),
        document.assessment(),
        document.judgements(),
        document.explanations());
  }
}
