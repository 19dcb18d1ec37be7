package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
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
 * What happens after an assessment: what is done, and when somebody looks again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reviewDate the day on which somebody looks again; {@code null} if none is set
 * @param triggers what makes somebody look again earlier
 * @param actions what is going to be done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FollowUp(
    @JsonProperty("review-date") @Nullable LocalDate reviewDate,
    @JsonProperty("triggers") List<Trigger> triggers,
    @JsonProperty("actions") List<@Valid Action> actions) {

  /**
   * Copies the lists.
   *
   * @throws DescriptionException if nothing is planned at all
   */
  public FollowUp {
    triggers = triggers == null ? List.of() : Elements.of(triggers, "triggers");
    actions = actions == null ? List.of() : Elements.of(actions, "actions");
    Days.require(reviewDate, "review-date");
    if (reviewDate == null && triggers.isEmpty() && actions.isEmpty()) {
      throw DescriptionException.of(
          "",
          new LocalizedText(
              "Hier staat niets. Noem een dag (review-date), een aanleiding (triggers) of een actie"
                  + " (actions), of laat dit veld weg.",
              "There is nothing here. Name a day (review-date), a trigger (triggers) or an action"
                  + " (actions), or leave this field out."));
    }
  }

  /** What makes a new look at a service needed. */
  public enum Trigger implements Term {
    /** Something is added to the service. */
    NEW_FUNCTIONALITY("nieuwe functionaliteit", "new functionality"),
    /** The law changes. */
    NEW_LAW("nieuwe wet", "new law"),
    /** Something goes wrong with children. */
    INCIDENT("incident", "incident"),
    /** Research or figures show something else. */
    NEW_EVIDENCE("nieuw bewijs", "new evidence"),
    /** Other children come to use it. */
    OTHER_AUDIENCE("andere doelgroep", "other audience");

    private final LocalizedText label;

    Trigger(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /**
   * Something that is going to be done.
   *
   * <p>Immutable and thread-safe.
   *
   * @param what what
   * @param owner the person, role or team that answers for it
   * @param due the last day
   * @param result what came of it; {@code null} as long as it is open
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Action(
      @JsonProperty("what") @NotNull LocalizedText what,
      @JsonProperty("owner") @NotNull @NotBlank @Size(max = 200) String owner,
      @JsonProperty("due") @NotNull LocalDate due,
      @JsonProperty("result") @Nullable LocalizedText result) {

    /**
     * Checks that somebody answers for it.
     *
     * @throws DescriptionException if the owner is blank or the day cannot be
     */
    public Action {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(due, "due");
      List<Problem> problems = new ArrayList<>();
      Words.check(owner, "owner", problems);
      Days.check(due, "due", problems);
      if (!problems.isEmpty()) {
        throw new DescriptionException(problems);
      }
    }
  }
}
