package io.github.kiasdk.mitigation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Id;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.plain.Unseen;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure that prevents, reduces or repairs a negative effect, or strengthens a positive one.
 *
 * <p>Immutable and thread-safe. Start with {@link #treating} and add to it.
 *
 * @param id its name, unique within its functionality
 * @param title what is done, a short sentence
 * @param treats the ids of the effects it is for, in the same functionality; at least one
 * @param goal what it is for
 * @param kind what sort of measure it is
 * @param status how far it has come
 * @param date the day of that status; optional
 * @param defaultOn whether it works without anybody switching it on; {@code null} if nobody has
 *     said
 * @param ages the ages it works for; {@code null} means all that use the functionality
 * @param effectiveness whether it was seen to work
 * @param residual the level of risk that remains for the negative effects it treats, once it works;
 *     {@code null} if nobody has said
 * @param sideEffects what it does to other rights
 * @param noSideEffects why it touches no other right; optional, and never together with side
 *     effects
 * @param owner the role or team that answers for it; optional
 * @param evidence the sources: that it is there, and how it was tested
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Mitigation(
    @JsonProperty("id") @NotNull @Id String id,
    @JsonProperty("title") @NotNull LocalizedText title,
    @JsonProperty("treats")
        @NotNull
        @NotEmpty
        @RefersTo(value = Effect.class, nl = "effect", en = "effect")
        List<String> treats,
    @JsonProperty("goal")
        @Unseen("the effects it is for stand beside it, and its title says what it does")
        @NotNull
        Goal goal,
    @JsonProperty("kind") @NotNull MitigationKind kind,
    @JsonProperty("status") @NotNull Status status,
    @JsonProperty("date") @Unseen("a card says how far it has come, a comparison when that changed")
        @Nullable LocalDate date,
    @JsonProperty("default-on") @Nullable Boolean defaultOn,
    @JsonProperty("ages") @Nullable Ages ages,
    @JsonProperty("effectiveness") @Nullable Effectiveness effectiveness,
    @JsonProperty("residual")
        @Unseen("the card of the effect says what is left of its risk, and which measures count")
        @Nullable Level residual,
    @JsonProperty("side-effects") List<@Valid SideEffect> sideEffects,
    @JsonProperty("no-side-effects")
        @Unseen("why there is nothing to say is for whoever checks the assessment")
        @Nullable LocalizedText noSideEffects,
    @JsonProperty("owner") @Nullable @Size(min = 1, max = 200) String owner,
    @JsonProperty("evidence") List<@Valid Evidence> evidence)
    implements Serializable {

  /**
   * Checks the measure and copies its lists. Effectiveness that nobody states is not tested.
   *
   * @throws DescriptionException with every problem: an id not of its form, no effect that is
   *     treated, side effects and a reason why there are none, a reason that says nothing
   */
  public Mitigation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(goal, "goal");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    List<Problem> problems = new ArrayList<>();
    Ids.check(id, problems);
    Days.check(date, "date", problems);
    Words.checkOptional(owner, "owner", problems);
    Because.check(noSideEffects, "no-side-effects", problems, id);
    Because.checkRepeats(noSideEffects, "no-side-effects", problems, title);
    if (treats == null || treats.isEmpty()) {
      problems.add(
          new Problem(
              "treats",
              new LocalizedText(
                  "Noem ten minste één effect waarvoor deze maatregel is.",
                  "Name at least one effect that this measure is for.")));
    }
    treats = treats == null ? List.of() : Elements.of(treats, "treats");
    Characters.checkEach(treats, "treats", problems);
    if (noSideEffects != null && sideEffects != null && !sideEffects.isEmpty()) {
      problems.add(
          new Problem(
              "no-side-effects",
              new LocalizedText(
                  "Hierboven staan neveneffecten (side-effects). Laat die weg, of dit veld.",
                  "There are side-effects above. Leave those out, or this field.")));
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    effectiveness = effectiveness == null ? Effectiveness.NOT_TESTED : effectiveness;
    sideEffects = sideEffects == null ? List.of() : Elements.of(sideEffects, "side-effects");
    evidence = evidence == null ? List.of() : Elements.of(evidence, "evidence");
  }

  /**
   * Whether it is there, on by default, and a test shows that it works, in part at least. Only such
   * a measure lowers the level of a risk.
   */
  public boolean provenToWork() {
    return status == Status.IMPLEMENTED
        && Boolean.TRUE.equals(defaultOn)
        && (effectiveness == Effectiveness.WORKS || effectiveness == Effectiveness.PARTLY);
  }

  /**
   * Starts a measure for these effects; it is a proposal until {@link Builder#status} says else.
   */
  public static Builder treating(List<String> effects, String id, String nl, String en) {
    return new Builder(effects, id, new LocalizedText(nl, en));
  }

  /** Puts a measure together. Not thread-safe. */
  public static final class Builder {

    private final List<String> treats;
    private final String id;
    private final LocalizedText title;
    private Goal goal = Goal.REDUCE;
    private MitigationKind kind = MitigationKind.DESIGN;
    private Status status = Status.PROPOSED;
    private @Nullable LocalDate date;
    private @Nullable Boolean defaultOn;
    private @Nullable Ages ages;
    private @Nullable Effectiveness effectiveness;
    private @Nullable Level residual;
    private List<SideEffect> sideEffects = List.of();
    private @Nullable LocalizedText noSideEffects;
    private @Nullable String owner;
    private List<Evidence> evidence = List.of();

    private Builder(List<String> treats, String id, LocalizedText title) {
      this.treats = treats;
      this.id = id;
      this.title = title;
    }

    /** What it is for; {@link Goal#REDUCE} unless set. */
    public Builder goal(Goal aim) {
      goal = aim;
      return this;
    }

    /** What sort of measure it is; {@link MitigationKind#DESIGN} unless set. */
    public Builder kind(MitigationKind sort) {
      kind = sort;
      return this;
    }

    /** How far it has come; {@link Status#PROPOSED} unless set. */
    public Builder status(Status reached) {
      status = reached;
      return this;
    }

    /** How far it had come on this day. */
    public Builder status(Status reached, LocalDate day) {
      status = reached;
      date = day;
      return this;
    }

    /** Whether it works without anybody switching it on. */
    public Builder defaultOn(boolean on) {
      defaultOn = on;
      return this;
    }

    /** The ages it works for. */
    public Builder ages(Ages reached) {
      ages = reached;
      return this;
    }

    /** Whether it was seen to work, and how that was tested. */
    public Builder tested(Effectiveness result, Evidence... tests) {
      effectiveness = result;
      return evidence(tests);
    }

    /** The level of risk that remains for the negative effects it treats, once it works. */
    public Builder residual(Level remaining) {
      residual = remaining;
      return this;
    }

    /** What it does to other rights. */
    public Builder sideEffects(SideEffect... others) {
      sideEffects = Elements.of(others, "others");
      return this;
    }

    /** Why it touches no other right, in Dutch and English. */
    public Builder noSideEffects(String nl, String en) {
      noSideEffects = new LocalizedText(nl, en);
      return this;
    }

    /** The role or team that answers for it. */
    public Builder owner(String role) {
      owner = role;
      return this;
    }

    /** More sources. */
    public Builder evidence(Evidence... sources) {
      List<Evidence> all = new ArrayList<>(evidence);
      all.addAll(Elements.of(sources, "sources"));
      evidence = all;
      return this;
    }

    /**
     * The measure.
     *
     * @throws DescriptionException with every problem, if something is not allowed
     */
    public Mitigation build() {
      return new Mitigation(
          id,
          title,
          treats,
          goal,
          kind,
          status,
          date,
          defaultOn,
          ages,
          effectiveness,
          residual,
          sideEffects,
          noSideEffects,
          owner,
          evidence);
    }
  }
}
