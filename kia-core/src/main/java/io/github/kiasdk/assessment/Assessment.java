package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.plain.Beside;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Group;
import io.github.kiasdk.plain.References;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A children's rights impact assessment (KIA) of a service: who did it, how, who was heard, what
 * was decided and what happens next. What was found stands at the service, with its effects and
 * measures; the assessment is of the service as it was on its reference date.
 *
 * <p>Immutable and thread-safe. Start with {@link #bySelf} or {@link #byThirdParty}.
 *
 * @param type who carries it out
 * @param method the version of the method followed, for instance {@link #METHOD}
 * @param status how far it has come
 * @param previous where the assessment before this one is kept; optional
 * @param commissioner who asked for it; {@code null} if nobody has said
 * @param assessor who carried it out; {@code null} if nobody has said
 * @param team the people who took part
 * @param sourcesUsed what it draws on
 * @param providerCooperation what the provider did to help; {@link Cooperation#OWN_SERVICE} exactly
 *     for a self-assessment
 * @param viewRequested the day the provider was asked for its view; {@code null} if none is known
 * @param limitations what a reader has to keep in mind; optional
 * @param notSupervision whether it says that it is no instrument of supervision; {@code null} if
 *     nobody has said
 * @param untouched groups of rights that were looked at and found untouched
 * @param groupsConsidered vulnerable groups that were looked at, besides those of the effects
 * @param notAsked groups that were not asked, and why
 * @param decision what was decided; {@code null} as long as nothing is
 * @param followUp what happens next; {@code null} if nothing is planned
 * @param consultations who was heard
 * @param views what the provider and others have to say about it
 * @param responses the answers to these views
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Assessment(
    @JsonProperty("type") @NotNull AssessmentType type,
    @JsonProperty("method") @NotNull @NotBlank @Size(max = 100) String method,
    @JsonProperty("status") @NotNull AssessmentStatus status,
    @JsonProperty("previous") @Nullable URI previous,
    @JsonProperty("commissioner") @Nullable @Size(min = 1, max = 200) String commissioner,
    @JsonProperty("assessor") @Nullable @Size(min = 1, max = 200) String assessor,
    @JsonProperty("team") List<@Valid TeamMember> team,
    @JsonProperty("sources-used") List<SourceKind> sourcesUsed,
    @JsonProperty("provider-cooperation") @NotNull Cooperation providerCooperation,
    @JsonProperty("view-requested") @Nullable LocalDate viewRequested,
    @JsonProperty("limitations") @Nullable LocalizedText limitations,
    @JsonProperty("not-supervision") @Nullable Boolean notSupervision,
    @JsonProperty("untouched") List<@Valid Untouched> untouched,
    @JsonProperty("groups-considered") List<VulnerableGroup> groupsConsidered,
    @JsonProperty("not-asked") List<@Valid NotAsked> notAsked,
    @JsonProperty("decision") @Nullable @Valid Decision decision,
    @JsonProperty("follow-up") @Nullable @Valid FollowUp followUp,
    @JsonProperty("consultations") @Beside List<@Valid Consultation> consultations,
    @JsonProperty("views") @Beside List<@Valid View> views,
    @JsonProperty("responses") @Beside List<@Valid Response> responses) {

  /** The method of this SDK, by version: a reconstruction of the KIA, not the official form. */
  public static final String METHOD = "kia-sdk-1";

  /**
   * Checks the assessment and copies its lists.
   *
   * @throws DescriptionException with every problem: a blank text, an id used twice, a group of
   *     rights that stands twice, a group that was asked and not asked, cooperation that does not
   *     fit the type, a response to no view, two responses to one view by the same author, days in
   *     the wrong order
   */
  public Assessment {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(providerCooperation, "providerCooperation");
    team = team == null ? List.of() : Elements.of(team, "team");
    sourcesUsed = sourcesUsed == null ? List.of() : Elements.of(sourcesUsed, "sources-used");
    untouched = untouched == null ? List.of() : Elements.of(untouched, "untouched");
    groupsConsidered =
        groupsConsidered == null ? List.of() : Elements.of(groupsConsidered, "groups-considered");
    notAsked = notAsked == null ? List.of() : Elements.of(notAsked, "not-asked");
    consultations = consultations == null ? List.of() : Elements.of(consultations, "consultations");
    views = views == null ? List.of() : Elements.of(views, "views");
    responses = responses == null ? List.of() : Elements.of(responses, "responses");
    List<Problem> problems = new ArrayList<>();
    Days.check(viewRequested, "view-requested", problems);
    Words.check(method, "method", problems);
    Words.checkOptional(commissioner, "commissioner", problems);
    Words.checkOptional(assessor, "assessor", problems);
    Characters.check(previous, "previous", problems);
    Map<String, @Nullable Object> parts = new HashMap<>();
    parts.put("type", type);
    parts.put("provider-cooperation", providerCooperation);
    parts.put("untouched", untouched);
    parts.put("not-asked", notAsked);
    parts.put("decision", decision);
    parts.put("follow-up", followUp);
    parts.put("consultations", consultations);
    parts.put("views", views);
    parts.put("responses", responses);
    Group assessment = Group.of(Assessment.class, parts);
    check(assessment, problems);
    References.check(assessment, problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** Whether the parts fit together, as far as they can be read. */
  static void check(Group assessment, List<Problem> problems) {
    Consistency.check(assessment, problems);
  }

  /** Starts an assessment by the provider of the service; a draft by {@link #METHOD}. */
  public static Builder bySelf() {
    return new Builder(AssessmentType.SELF, Cooperation.OWN_SERVICE);
  }

  /**
   * Starts an assessment by somebody else; a draft by {@link #METHOD}.
   *
   * @param ofProvider what the provider did to help
   */
  public static Builder byThirdParty(Cooperation ofProvider) {
    return new Builder(AssessmentType.THIRD_PARTY, ofProvider);
  }

  /** Puts an assessment together. Not thread-safe. */
  public static final class Builder {

    private final AssessmentType type;
    private final Cooperation cooperation;
    private String method = METHOD;
    private AssessmentStatus status = AssessmentStatus.DRAFT;
    private @Nullable URI previous;
    private @Nullable String commissioner;
    private @Nullable String assessor;
    private final List<TeamMember> team = new ArrayList<>();
    private List<SourceKind> sourcesUsed = List.of();
    private @Nullable LocalDate viewRequested;
    private @Nullable LocalizedText limitations;
    private @Nullable Boolean notSupervision;
    private final List<Untouched> untouched = new ArrayList<>();
    private List<VulnerableGroup> groupsConsidered = List.of();
    private final List<NotAsked> notAsked = new ArrayList<>();
    private @Nullable Decision decision;
    private @Nullable FollowUp followUp;
    private final List<Consultation> consultations = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    private Builder(AssessmentType type, Cooperation cooperation) {
      this.type = type;
      this.cooperation = cooperation;
    }

    /** The version of the method followed; {@link #METHOD} unless set. */
    public Builder method(String version) {
      method = version;
      return this;
    }

    /** How far it has come; a draft unless set. */
    public Builder status(AssessmentStatus reached) {
      status = reached;
      return this;
    }

    /** Where the assessment before this one is kept. */
    public Builder previous(URI before) {
      previous = before;
      return this;
    }

    /** Who asked for it. */
    public Builder commissioner(String askedBy) {
      commissioner = askedBy;
      return this;
    }

    /** Who carried it out. */
    public Builder assessor(String doneBy) {
      assessor = doneBy;
      return this;
    }

    /** Adds somebody who took part. */
    public Builder member(TeamMember.Role role, String name) {
      team.add(new TeamMember(role, name));
      return this;
    }

    /** What it draws on. */
    public Builder sourcesUsed(SourceKind... sources) {
      sourcesUsed = Elements.of(sources, "sources");
      return this;
    }

    /** The day the provider was asked for its view. */
    public Builder viewRequested(LocalDate day) {
      viewRequested = day;
      return this;
    }

    /** What a reader has to keep in mind, in Dutch and English. */
    public Builder limitations(String nl, String en) {
      limitations = new LocalizedText(nl, en);
      return this;
    }

    /** Whether it says that it is no instrument of supervision. */
    public Builder notSupervision(boolean said) {
      notSupervision = said;
      return this;
    }

    /** Adds a group of rights that was looked at and found untouched. */
    public Builder untouched(Untouched group) {
      untouched.add(group);
      return this;
    }

    /** Vulnerable groups that were looked at, besides those of the effects. */
    public Builder groupsConsidered(VulnerableGroup... groups) {
      groupsConsidered = Elements.of(groups, "groups");
      return this;
    }

    /** Adds a group that was not asked. */
    public Builder notAsked(NotAsked group) {
      notAsked.add(group);
      return this;
    }

    /** What was decided. */
    public Builder decision(Decision made) {
      decision = made;
      return this;
    }

    /** What happens next. */
    public Builder followUp(FollowUp planned) {
      followUp = planned;
      return this;
    }

    /** Adds people who were heard. */
    public Builder consultation(Consultation held) {
      consultations.add(held);
      return this;
    }

    /** Adds what a party has to say about it. */
    public Builder view(View received) {
      views.add(received);
      return this;
    }

    /** Adds an answer to a view. */
    public Builder response(Response given) {
      responses.add(given);
      return this;
    }

    /**
     * The assessment.
     *
     * @throws DescriptionException with every problem, if something is not allowed
     */
    public Assessment build() {
      return new Assessment(
          type,
          method,
          status,
          previous,
          commissioner,
          assessor,
          team,
          sourcesUsed,
          cooperation,
          viewRequested,
          limitations,
          notSupervision,
          untouched,
          groupsConsidered,
          notAsked,
          decision,
          followUp,
          consultations,
          views,
          responses);
    }
  }
}
