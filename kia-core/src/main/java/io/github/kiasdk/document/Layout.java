package io.github.kiasdk.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of a document: what the file looks like. Functionalities stand beside the service instead
 * of in it, which keeps them shallow.
 *
 * @param kia the version of this layout
 * @param service the service without its functionalities
 * @param functionalities the functionalities of the service
 * @param judgements what people decided
 */
record Layout(
    @JsonProperty("kia") @NotNull Object kia,
    @JsonProperty("service") @NotNull ServicePart service,
    @JsonProperty("functionalities") List<Functionality> functionalities,
    @JsonProperty("judgements") List<Judgement> judgements) {

  /** The one version there is. */
  static final int VERSION = 1;

  /** The fields of {@link Service} that stand under {@code service}; see there. */
  record ServicePart(
      @JsonProperty("id")
          @NotNull
          @Pattern(regexp = Ids.PATTERN, message = Ids.MESSAGE)
          @Size(max = Ids.LONGEST)
          String id,
      @JsonProperty("name") @NotNull @NotBlank @Size(max = 200) String name,
      @JsonProperty("provider") @Nullable @Size(min = 1, max = 200) String provider,
      @JsonProperty("kind") @NotNull ServiceKind kind,
      @JsonProperty("ages") @Nullable Ages ages,
      @JsonProperty("reference-date") @Nullable LocalDate referenceDate,
      @JsonProperty("notice") @Nullable LocalizedText notice,
      @JsonProperty("facts") @Nullable Facts facts) {}

  static Layout of(KiaDocument document) {
    Service service = document.service();
    ServicePart part =
        new ServicePart(
            service.id(),
            service.name(),
            service.provider(),
            service.kind(),
            service.ages(),
            service.referenceDate(),
            service.notice(),
            service.facts());
    return new Layout(VERSION, part, service.functionalities(), document.judgements());
  }

  /** The service with everything in its place; refuses what the records refuse. */
  Service toService() {
    return new Service(
        service.id(),
        service.name(),
        service.provider(),
        service.kind(),
        service.ages(),
        service.referenceDate(),
        service.notice(),
        service.facts() == null ? Facts.none() : service.facts(),
        functionalities);
  }
}
