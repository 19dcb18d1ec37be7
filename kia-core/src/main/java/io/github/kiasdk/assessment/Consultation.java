package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Id;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Children, parents or experts who were heard (raadpleging), what they said, what was done with it,
 * and whether they were told.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name, unique in the assessment
 * @param group who they are by kind
 * @param who who they are, for a reader
 * @param ages the ages of the children; optional
 * @param number how many there were, at least 1
 * @param method how they were heard
 * @param level how much they had to say
 * @param date when, or the last day of it
 * @param consent how consent and safety were arranged; {@code null} if nobody has said
 * @param input what they said
 * @param feedback how they were told what was done with it; {@code null} if they were not, as far
 *     as is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Consultation(
    @JsonProperty("id") @NotNull @Id String id,
    @JsonProperty("group") @NotNull Group group,
    @JsonProperty("who") @NotNull LocalizedText who,
    @JsonProperty("ages") @Nullable Ages ages,
    @JsonProperty("number") @NotNull @Min(1) int number,
    @JsonProperty("method") @NotNull Method method,
    @JsonProperty("level") @NotNull Influence level,
    @JsonProperty("date") @NotNull LocalDate date,
    @JsonProperty("consent") @Nullable LocalizedText consent,
    @JsonProperty("input") List<@Valid Input> input,
    @JsonProperty("feedback") @Nullable @Valid Feedback feedback) {

  /**
   * Checks the consultation and copies its list.
   *
   * @throws DescriptionException with every problem: an id not of its form, nobody who was heard,
   *     feedback before the day of the consultation
   */
  public Consultation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(date, "date");
    List<Problem> problems = new ArrayList<>();
    Ids.check(id, problems);
    Days.check(date, "date", problems);
    if (number < 1) {
      problems.add(
          new Problem(
              "number",
              new LocalizedText(
                  "Er is ten minste één deelnemer. Schrijf een heel getal vanaf 1.",
                  "There is at least one participant. Write a whole number from 1 on.")));
    }
    if (feedback != null && feedback.date().isBefore(date)) {
      problems.add(
          new Problem(
              "feedback/date",
              new LocalizedText(
                  "De terugkoppeling ("
                      + feedback.date()
                      + ") ligt voor de raadpleging ("
                      + date
                      + "). Controleer beide datums.",
                  "The feedback ("
                      + feedback.date()
                      + ") is before the consultation ("
                      + date
                      + "). Check both dates.")));
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    input = input == null ? List.of() : Elements.of(input, "input");
  }

  /** Who is heard. */
  public enum Group implements Term {
    /** Children, who the assessment is about. */
    CHILDREN("kinderen", "children"),
    /** Parents and others who bring up children. */
    PARENTS("ouders", "parents"),
    /** People who know children or such services from their work. */
    EXPERTS("deskundigen", "experts");

    private final LocalizedText label;

    Group(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How people are heard. */
  public enum Method implements Term {
    /** Together, with something to do. */
    WORKSHOP("workshop", "workshop"),
    /** In a conversation. */
    INTERVIEW("interview", "interview"),
    /** A standing group that is asked more often. */
    COUNCIL("jongerenraad of panel", "youth council or panel"),
    /** With written questions. */
    SURVEY("vragenlijst", "survey"),
    /** By watching them use it. */
    PLAY_TEST("gebruikstest", "play test");

    private final LocalizedText label;

    Method(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How much those who are heard have to say. */
  public enum Influence implements Term {
    /** What they say shows what others found. */
    ILLUSTRATIVE("ter illustratie", "illustrative"),
    /** What they say is weighed. */
    CONSULTING("raadplegend", "consulting"),
    /** They decide too. */
    CO_DECIDING("meebeslissend", "co-deciding");

    private final LocalizedText label;

    Influence(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /**
   * One thing that was said.
   *
   * <p>Immutable and thread-safe.
   *
   * @param said what
   * @param about the effects and measures it is about, as {@code functionality/id}
   * @param done what was done with it; {@code null} if nobody has said
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Input(
      @JsonProperty("said") @NotNull LocalizedText said,
      @JsonProperty("about")
          @RefersTo(
              value = {Effect.class, Mitigation.class},
              nl = "effect of maatregel",
              en = "effect or measure")
          List<String> about,
      @JsonProperty("done") @Nullable LocalizedText done) {

    /**
     * Checks that nothing is missing and copies the list.
     *
     * @throws DescriptionException with every problem: half a character in what it is about
     */
    public Input {
      Objects.requireNonNull(said, "said");
      about = about == null ? List.of() : Elements.of(about, "about");
      List<Problem> problems = new ArrayList<>();
      Characters.checkEach(about, "about", problems);
      if (!problems.isEmpty()) {
        throw new DescriptionException(problems);
      }
    }
  }

  /**
   * How those who were heard were told what was done with it.
   *
   * <p>Immutable and thread-safe.
   *
   * @param date when
   * @param how how
   */
  public record Feedback(
      @JsonProperty("date") @NotNull LocalDate date,
      @JsonProperty("how") @NotNull LocalizedText how) {

    /**
     * Checks that nothing is missing.
     *
     * @throws DescriptionException if the day cannot be
     */
    public Feedback {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(how, "how");
      Days.require(date, "date");
    }
  }
}
