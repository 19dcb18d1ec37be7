package io.github.kiasdk.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.SourceKind;
import io.github.kiasdk.assessment.TeamMember;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of a document: what the file looks like. Functionalities stand beside the service instead
 * of in it, and so do the people who were heard and who answered beside the assessment: that keeps
 * all of them shallow.
 *
 * @param kia the version of this layout
 * @param service the service without its functionalities
 * @param functionalities the functionalities of the service
 * @param assessment the assessment without what stands below
 * @param consultations who was heard
 * @param views what the provider and others have to say about the assessment
 * @param responses the answers to these views
 * @param judgements what people decided
 * @param explanations why the service deviates from checks
 */
record Layout(
    @JsonProperty("kia") @NotNull Object kia,
    @JsonProperty("service") @NotNull ServicePart service,
    @JsonProperty("functionalities") List<Functionality> functionalities,
    @JsonProperty("assessment") @Nullable AssessmentPart assessment,
    @JsonProperty("consultations") List<Consultation> consultations,
    @JsonProperty("views") List<View> views,
    @JsonProperty("responses") List<Response> responses,
    @JsonProperty("judgements") List<Judgement> judgements,
    @JsonProperty("explanations") List<Explanation> explanations) {

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

  /** The fields of {@link Assessment} that stand under {@code assessment}; see there. */
  record AssessmentPart(
      @JsonProperty("type") @NotNull AssessmentType type,
      @JsonProperty("method") @NotNull @NotBlank @Size(max = 100) String method,
      @JsonProperty("status") @NotNull AssessmentStatus status,
      @JsonProperty("previous") @Nullable URI previous,
      @JsonProperty("commissioner") @Nullable @Size(min = 1, max = 200) String commissioner,
      @JsonProperty("assessor") @Nullable @Size(min = 1, max = 200) String assessor,
      @JsonProperty("team") List<TeamMember> team,
      @JsonProperty("sources-used") List<SourceKind> sourcesUsed,
      @JsonProperty("provider-cooperation") @NotNull Cooperation providerCooperation,
      @JsonProperty("view-requested") @Nullable LocalDate viewRequested,
      @JsonProperty("limitations") @Nullable LocalizedText limitations,
      @JsonProperty("not-supervision") @Nullable Boolean notSupervision,
      @JsonProperty("untouched") List<Untouched> untouched,
      @JsonProperty("groups-considered") List<VulnerableGroup> groupsConsidered,
      @JsonProperty("decision") @Nullable Decision decision,
      @JsonProperty("follow-up") @Nullable FollowUp followUp) {

    static AssessmentPart of(Assessment whole) {
      return new AssessmentPart(
          whole.type(),
          whole.method(),
          whole.status(),
          whole.previous(),
          whole.commissioner(),
          whole.assessor(),
          whole.team(),
          whole.sourcesUsed(),
          whole.providerCooperation(),
          whole.viewRequested(),
          whole.limitations(),
          whole.notSupervision(),
          whole.untouched(),
          whole.groupsConsidered(),
          whole.decision(),
          whole.followUp());
    }
  }

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
    Assessment assessment = document.assessment();
    return new Layout(
        VERSION,
        part,
        service.functionalities(),
        assessment == null ? null : AssessmentPart.of(assessment),
        assessment == null ? List.of() : assessment.consultations(),
        assessment == null ? List.of() : assessment.views(),
        assessment == null ? List.of() : assessment.responses(),
        document.judgements(),
        document.explanations());
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

  /** The assessment with everything in its place, if any; refuses what the records refuse. */
  @Nullable Assessment toAssessment() {
    if (assessment == null) {
      List<Problem> problems = new ArrayList<>();
      checkNothingAlone(consultations, "consultations", problems);
      checkNothingAlone(views, "views", problems);
      checkNothingAlone(responses, "responses", problems);
      if (!problems.isEmpty()) {
        throw new DescriptionException(problems);
      }
      return null;
    }
    return new Assessment(
        assessment.type(),
        assessment.method(),
        assessment.status(),
        assessment.previous(),
        assessment.commissioner(),
        assessment.assessor(),
        assessment.team(),
        assessment.sourcesUsed(),
        assessment.providerCooperation(),
        assessment.viewRequested(),
        assessment.limitations(),
        assessment.notSupervision(),
        assessment.untouched(),
        assessment.groupsConsidered(),
        assessment.decision(),
        assessment.followUp(),
        consultations,
        views,
        responses);
  }

  static void checkNothingAlone(List<?> elements, String field, List<Problem> problems) {
    if (!elements.isEmpty()) {
      problems.add(new Problem(field, Notices.NO_ASSESSMENT));
    }
  }
}
