package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is answered to a {@link View} (reactie). Assessor and commissioner answer separately, each
 * at most once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param to the id of the view
 * @param by who answers
 * @param outcome what becomes of the view
 * @param reason why
 * @param date when it was answered
 * @param changed the effects and measures that were changed for it, as {@code functionality/id}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Response(
    @JsonProperty("to")
        @RefersTo(value = View.class, nl = "zienswijze", en = "view")
        @NotNull
        @NotBlank
        @Size(max = 60)
        String to,
    @JsonProperty("by") @NotNull Author by,
    @JsonProperty("outcome") @NotNull Outcome outcome,
    @JsonProperty("reason") @NotNull @NotBlank @Size(max = 2000) String reason,
    @JsonProperty("date") @NotNull LocalDate date,
    @JsonProperty("changed")
        @RefersTo(
            value = {Effect.class, Mitigation.class},
            nl = "effect of maatregel",
            en = "effect or measure")
        List<String> changed) {

  /**
   * Checks the response and copies its list.
   *
   * @throws DescriptionException with every problem: a text that is empty or has half a character,
   *     a reason that says nothing
   */
  public Response {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(date, "date");
    List<Problem> problems = new ArrayList<>();
    Words.check(to, "to", problems);
    Objects.requireNonNull(reason, "reason");
    Because.check(reason, "reason", problems, to, outcome.label().nl(), outcome.label().en());
    Days.check(date, "date", problems);
    changed = changed == null ? List.of() : Elements.of(changed, "changed");
    Characters.checkEach(changed, "changed", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** Who answers a view. */
  public enum Author implements Term {
    /** The one who carried out the assessment. */
    ASSESSOR("uitvoerder", "assessor"),
    /** The one who asked for it. */
    COMMISSIONER("opdrachtgever", "commissioner");

    private final LocalizedText label;

    Author(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What becomes of a view. */
  public enum Outcome implements Term {
    /** It is followed. */
    ADOPTED("overgenomen", "adopted"),
    /** A part of it is followed. */
    PARTLY("deels overgenomen", "adopted in part"),
    /** It is not followed. */
    NOT_ADOPTED("niet overgenomen", "not adopted"),
    /** It asks for nothing, and was read. */
    NOTED("ter kennisname", "noted");

    private final LocalizedText label;

    Outcome(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }
}
