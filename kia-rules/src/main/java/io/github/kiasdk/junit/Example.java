package io.github.kiasdk.junit;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ByAge;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Alone;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One example of a check: what is declared about a functionality or a service, and what the check
 * answers. Read from a file by {@link Examples#read}, or written in Java:
 *
 * <pre>{@code
 * Example.of(VIDEO, "Een video begint vanzelf.", "A video starts by itself.")
 *     .declare(Defaults.AUTOPLAY, ON)
 *     .fails(Defaults.AUTOPLAY)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param says what it is an example of: one plain sentence about a product
 * @param outcome the answer
 * @param reason why it cannot tell or is inapplicable; {@code null} for every other outcome
 * @param basis what a pass or failure rests on; declared facts unless stated
 * @param subject {@link Subject#SERVICE} for an example of a service without functionalities
 * @param kinds the kinds of the functionality; none if it is about a service
 * @param ages the ages of the children who use it; all children unless stated
 * @param facts what the functionality declares
 * @param serviceFacts what the service around it declares; {@code null} if it stands alone
 * @param judgement what a person decided, on a day that counts; {@code null} if nobody did
 * @param decidedBy the names of the facts that decided; empty if the example leaves that open
 * @param missing the names of the facts that are missing
 * @param forAges the ages for which the answer holds; all of the audience unless stated
 * @param about which answer is meant if the check has several here, such as the id of an effect
 * @param oneSided why the functionality has effects of one sign only; optional
 * @param effects the effects of the functionality
 * @param mitigations the measures of the functionality
 * @param referenceDate the day on which the description of the service was true; optional
 * @param assessment how the service was assessed; {@code null} if it was not
 */
public record Example(
    @JsonProperty("says") @NotNull LocalizedText says,
    @JsonProperty("outcome") @NotNull Outcome outcome,
    @JsonProperty("reason") @Nullable Reason reason,
    @JsonProperty("basis") @Nullable Basis basis,
    @JsonProperty("subject") @Nullable Subject subject,
    @JsonProperty("kinds") @Alone("kind") Set<FunctionalityKind> kinds,
    @JsonProperty("ages") @Nullable Ages ages,
    @JsonProperty("facts") Facts facts,
    @JsonProperty("service-facts") @Nullable Facts serviceFacts,
    @JsonProperty("judgement") @Nullable Verdict judgement,
    @JsonProperty("decided-by") List<String> decidedBy,
    @JsonProperty("missing") List<String> missing,
    @JsonProperty("for-ages") @Nullable Ages forAges,
    @JsonProperty("about") @Nullable String about,
    @JsonProperty("one-sided") @Nullable LocalizedText oneSided,
    @JsonProperty("effects") List<@Valid Effect> effects,
    @JsonProperty("mitigations") List<@Valid Mitigation> mitigations,
    @JsonProperty("reference-date") @Nullable LocalDate referenceDate,
    @JsonProperty("assessment") @Nullable @Valid Assessment assessment) {

  private static final Set<Reason> NAMING_WHAT_IS_MISSING =
      EnumSet.of(
          Reason.UNDECLARED,
          Reason.APPLICABILITY_UNKNOWN,
          Reason.OPPOSED,
          Reason.ALLEGED,
          Reason.NO_EVIDENCE,
          Reason.OLD_EVIDENCE);

  /**
   * Checks that the example says everything, and fills in what it may leave out.
   *
   * @throws DescriptionException with every problem
   */
  public Example {
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(outcome, "outcome");
    kinds =
        kinds == null || kinds.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    facts = facts == null ? Facts.none() : facts;
    decidedBy = List.copyOf(decidedBy);
    missing = List.copyOf(missing);
    effects = effects == null ? List.of() : List.copyOf(effects);
    mitigations = mitigations == null ? List.of() : List.copyOf(mitigations);
    boolean decided = outcome == Outcome.PASSED || outcome == Outcome.FAILED;
    basis = decided && basis == null ? Basis.DECLARED : basis;
    List<Problem> problems = new ArrayList<>();
    if (outcome == Outcome.ERROR) {
      problems.add(problem("outcome", "Een toets hoort te lukken.", "A check should not break."));
    }
    if (decided != (reason == null) || decided != (basis != null)) {
      problems.add(
          problem(
              "",
              "Bij passed en failed hoort basis, bij cannot-tell en inapplicable hoort reason.",
              "For passed and failed give basis, for cannot-tell and inapplicable give reason."));
    }
    boolean naming = reason != null && NAMING_WHAT_IS_MISSING.contains(reason);
    boolean moreThanFacts = assessment != null || !effects.isEmpty();
    if (naming ? missing.isEmpty() && !moreThanFacts : !missing.isEmpty()) {
      problems.add(
          problem(
              "missing",
              "Noem de feiten die ontbreken als dat de reden is, en anders geen.",
              "Name the facts that are missing if that is the reason, and none if it is not."));
    }
    if (kinds.isEmpty() != (subject == Subject.SERVICE)) {
      problems.add(
          problem(
              "kind",
              "Geef het soort functionaliteit (kind, of kinds voor meer), behalve bij subject: service.",
              "Give the kind of functionality (kind, or kinds for several), except with subject: service."));
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** Whether it takes a service around the functionality to ask about it. */
  boolean isOfService() {
    return subject == Subject.SERVICE
        || serviceFacts != null
        || assessment != null
        || !effects.isEmpty();
  }

  private static Problem problem(String field, String nl, String en) {
    return new Problem(field, new LocalizedText(nl, en));
  }

  /**
   * Starts an example of a functionality of this kind.
   *
   * @param nl one plain Dutch sentence about a product
   * @param en the same in English
   */
  public static Builder of(FunctionalityKind kind, String nl, String en) {
    return new Builder(kind, null, new LocalizedText(nl, en));
  }

  /** Starts an example of a service without functionalities. */
  public static Builder ofService(String nl, String en) {
    return new Builder(null, Subject.SERVICE, new LocalizedText(nl, en));
  }

  /** Puts an example together; its last word is the answer. Not thread-safe. */
  public static final class Builder {

    private final Set<FunctionalityKind> kinds = EnumSet.noneOf(FunctionalityKind.class);
    private final @Nullable Subject subject;
    private final LocalizedText says;
    private @Nullable Ages ages;
    private @Nullable Ages forAges;
    private Facts facts = Facts.none();
    private @Nullable Facts serviceFacts;
    private @Nullable Verdict judgement;
    private @Nullable Basis basis;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Mitigation> mitigations = new ArrayList<>();
    private @Nullable Assessment assessment;

    private Builder(
        @Nullable FunctionalityKind kind, @Nullable Subject subject, LocalizedText says) {
      if (kind != null) {
        kinds.add(kind);
      }
      this.subject = subject;
      this.says = says;
    }

    /** It is of these kinds too. */
    public Builder also(FunctionalityKind... more) {
      kinds.addAll(Elements.of(more, "more"));
      return this;
    }

    /** The children who use it have these ages. */
    public Builder audience(Ages audience) {
      ages = audience;
      return this;
    }

    /** The answer holds for these ages only. */
    public Builder answeredFor(Ages answered) {
      forAges = answered;
      return this;
    }

    /** The functionality, or the service if the example is of one, declares a fact. */
    public <T> Builder declare(Fact<T> fact, T value, Evidence... evidence) {
      facts = facts.declare(fact, value, evidence);
      return this;
    }

    /** The functionality, or the service if the example is of one, declares a fact by age. */
    public <T> Builder declare(Fact<T> fact, ByAge<T> values, Evidence... evidence) {
      facts = facts.declare(fact, values, evidence);
      return this;
    }

    /** The service around the functionality declares a fact. */
    public <T> Builder declareOnService(Fact<T> fact, T value, Evidence... evidence) {
      Facts declared = serviceFacts == null ? Facts.none() : serviceFacts;
      serviceFacts = declared.declare(fact, value, evidence);
      return this;
    }

    /** The functionality has an effect. */
    public Builder effect(Effect effect) {
      effects.add(effect);
      return this;
    }

    /** The functionality has a measure. */
    public Builder mitigation(Mitigation mitigation) {
      mitigations.add(mitigation);
      return this;
    }

    /** The service was assessed like this. */
    public Builder assessed(Assessment like) {
      assessment = like;
      return this;
    }

    /** A person decided this about it. */
    public Builder judged(Verdict verdict) {
      judgement = verdict;
      return this;
    }

    /** The pass or failure rests on something else than declared facts. */
    public Builder restingOn(Basis otherThanDeclared) {
      basis = otherThanDeclared;
      return this;
    }

    /** The check fails, because of these facts if they are given. */
    public Example fails(Fact<?>... decidedBy) {
      return build(Outcome.FAILED, null, names(decidedBy), List.of());
    }

    /** The check passes, because of these facts if they are given. */
    public Example passes(Fact<?>... decidedBy) {
      return build(Outcome.PASSED, null, names(decidedBy), List.of());
    }

    /** The check cannot tell, for want of these facts or their evidence if that is the reason. */
    public Example cannotTell(Reason reason, Fact<?>... missing) {
      return build(Outcome.CANNOT_TELL, reason, List.of(), names(missing));
    }

    /** The check is inapplicable. */
    public Example isInapplicable(Reason reason) {
      return build(Outcome.INAPPLICABLE, reason, List.of(), List.of());
    }

    private Example build(
        Outcome outcome, @Nullable Reason reason, List<String> decidedBy, List<String> missing) {
      return new Example(
          says,
          outcome,
          reason,
          basis,
          subject,
          kinds,
          ages,
          facts,
          serviceFacts,
          judgement,
          decidedBy,
          missing,
          forAges,
          null,
          null,
          effects,
          mitigations,
          null,
          assessment);
    }

    private static List<String> names(Fact<?>... facts) {
      List<String> names = new ArrayList<>();
      for (Fact<?> fact : facts) {
        names.add(fact.name());
      }
      return names;
    }
  }
}
