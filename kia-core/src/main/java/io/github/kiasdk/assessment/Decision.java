package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is advised and decided after an assessment (besluit).
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome what was decided
 * @param advice what the assessor advises; optional
 * @param conditions what has to be met to go on
 * @param by who decided; {@code null} if nobody has said
 * @param role in which role
 * @param date when; {@code null} if nobody has said
 * @param reason why
 * @param accepts negative effects that remain and are accepted, each by a named person
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Decision(
    @JsonProperty("outcome") @NotNull Outcome outcome,
    @JsonProperty("advice") @Nullable LocalizedText advice,
    @JsonProperty("conditions") List<LocalizedText> conditions,
    @JsonProperty("by") @Nullable @Size(min = 1, max = 200) String by,
    @JsonProperty("role") @Nullable @Size(min = 1, max = 200) String role,
    @JsonProperty("date") @Nullable LocalDate date,
    @JsonProperty("reason") @Nullable @Size(min = 1, max = 2000) String reason,
    @JsonProperty("accepts") List<@Valid Acceptance> accepts) {

  /**
   * Checks the decision and copies its lists.
   *
   * @throws DescriptionException with every problem, if a text that is there is blank or the reason
   *     says nothing
   */
  public Decision {
    Objects.requireNonNull(outcome, "outcome");
    List<Problem> problems = new ArrayList<>();
    Words.checkOptional(by, "by", problems);
    Words.checkOptional(role, "role", problems);
    Because.check(reason, "reason", problems, outcome.label().nl(), outcome.label().en());
    Days.check(date, "date", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    conditions = conditions == null ? List.of() : Elements.of(conditions, "conditions");
    accepts = accepts == null ? List.of() : Elements.of(accepts, "accepts");
  }

  /** What was decided about a service. */
  public enum Outcome implements Term {
    /** It can go on as it is. */
    CONTINUE("voortzetten", "continue"),
    /** It can go on if conditions are met. */
    CONTINUE_WITH_CONDITIONS("voortzetten onder voorwaarden", "continue with conditions"),
    /** It has to be changed first. */
    CHANGE("aanpassen", "change"),
    /** It is not offered. */
    DO_NOT_DEPLOY("niet inzetten", "do not deploy"),
    /** There is nothing to decide: the assessment serves public debate. */
    NONE("geen besluit: voor het publieke debat", "no decision: for public debate");

    private final LocalizedText label;

    Outcome(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /**
   * A negative effect that remains and that somebody accepts.
   *
   * <p>Immutable and thread-safe.
   *
   * @param effect the effect, as {@code functionality/id}
   * @param by who accepts it
   * @param reason why
   */
  public record Acceptance(
      @JsonProperty("effect")
          @RefersTo(value = Effect.class, nl = "effect", en = "effect")
          @NotNull
          @NotBlank
          @Size(max = 121)
          String effect,
      @JsonProperty("by") @NotNull @NotBlank @Size(max = 200) String by,
      @JsonProperty("reason") @NotNull @NotBlank @Size(max = 2000) String reason) {

    /**
     * Checks that somebody answers for it.
     *
     * @throws DescriptionException with every problem, if a text is blank, {@code by} names nobody
     *     or the reason says nothing
     */
    public Acceptance {
      List<Problem> problems = new ArrayList<>();
      Words.check(effect, "effect", problems);
      Words.check(by, "by", problems);
      PersonName.check(by, "by", problems);
      Objects.requireNonNull(reason, "reason");
      Because.check(reason, "reason", problems, effect, by);
      if (!problems.isEmpty()) {
        throw new DescriptionException(problems);
      }
    }
  }
}
