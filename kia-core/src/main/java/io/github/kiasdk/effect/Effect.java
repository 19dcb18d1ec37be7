package io.github.kiasdk.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Id;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.plain.Unseen;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A positive or negative consequence of a functionality for children's rights.
 *
 * <p>Immutable and thread-safe. Start with {@link #positive} or {@link #negative} and add to it.
 *
 * @param id the name by which mitigations refer to it, unique within its functionality
 * @param title what happens to children, a short sentence
 * @param sign whether it serves or strains the rights
 * @param rights the rights touched, the one touched most first; at least one
 * @param origin where it comes from
 * @param ages the ages it touches; {@code null} if nobody has said
 * @param vulnerableGroups children it touches more than others
 * @param specificity whether it is known of this service or of services like it
 * @param certainty how sure the link is; not how likely the effect is
 * @param rating potential impact and likelihood, or why they are withheld
 * @param notStrengthened why no measure can make a positive effect larger; optional, and never for
 *     a negative one
 * @param evidence the sources, for and against
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Effect(
    @JsonProperty("id") @NotNull @Id String id,
    @JsonProperty("title") @NotNull LocalizedText title,
    @JsonProperty("sign") @NotNull Sign sign,
    @JsonProperty("rights") @NotNull @NotEmpty List<Right> rights,
    @JsonProperty("origin")
        @Unseen("it says where to look for a measure, to whoever works on the effect")
        @Nullable Origin origin,
    @JsonProperty("ages") @Nullable Ages ages,
    @JsonProperty("vulnerable-groups") List<VulnerableGroup> vulnerableGroups,
    @JsonProperty("specificity") @Nullable Specificity specificity,
    @JsonProperty("certainty") @Nullable Certainty certainty,
    @JsonProperty("rating") @Nullable @Valid Rating rating,
    @JsonProperty("not-strengthened") @Nullable LocalizedText notStrengthened,
    @JsonProperty("evidence") List<@Valid Evidence> evidence)
    implements Serializable {

  /**
   * Checks the effect and copies its lists.
   *
   * @throws DescriptionException with every problem: an id not of its form, no right, a reason that
   *     says nothing, something that only the other sign can have
   */
  public Effect {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sign, "sign");
    List<Problem> problems = new ArrayList<>();
    Ids.check(id, problems);
    if (rights == null || rights.isEmpty()) {
      problems.add(
          new Problem(
              "rights",
              new LocalizedText(
                  "Noem ten minste één kinderrecht dat dit effect raakt.",
                  "Name at least one right that this effect touches.")));
    }
    if (sign == Sign.NEGATIVE && notStrengthened != null) {
      problems.add(
          new Problem(
              "not-strengthened",
              new LocalizedText(
                  "Dit effect is negatief: het hoeft niet sterker. Laat dit veld weg.",
                  "This effect is negative: nobody wants it stronger. Leave this field out.")));
    }
    Because.check(notStrengthened, "not-strengthened", problems, id);
    Because.checkRepeats(notStrengthened, "not-strengthened", problems, title);
    if (rating != null) {
      checkReasons(rating, title, problems);
    }
    if (sign == Sign.POSITIVE && rating != null) {
      refuseRisk(rating, problems);
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    rights = Elements.of(rights, "rights");
    vulnerableGroups =
        vulnerableGroups == null ? List.of() : Elements.of(vulnerableGroups, "vulnerable-groups");
    evidence = evidence == null ? List.of() : Elements.of(evidence, "evidence");
  }

  private static void checkReasons(Rating rating, LocalizedText title, List<Problem> problems) {
    Because.checkRepeats(rating.reason(), "rating/reason", problems, title);
    Because.checkRepeats(rating.withheld(), "rating/withheld", problems, title);
    if (rating.override() != null) {
      Because.checkRepeats(rating.override().reason(), "rating/override/reason", problems, title);
    }
  }

  private static void refuseRisk(Rating rating, List<Problem> problems) {
    LocalizedText harmOnly =
        new LocalizedText(
            "Dit effect is positief en heeft geen risico. Laat dit veld weg.",
            "This effect is positive and has no risk. Leave this field out.");
    if (rating.severity() != null) {
      problems.add(new Problem("rating/severity", harmOnly));
    }
    if (rating.override() != null) {
      problems.add(new Problem("rating/override", harmOnly));
    }
  }

  /** Starts an effect that serves these rights. */
  public static Builder positive(String id, String nl, String en, Right... rights) {
    return new Builder(id, new LocalizedText(nl, en), Sign.POSITIVE, rights);
  }

  /** Starts an effect that strains these rights. */
  public static Builder negative(String id, String nl, String en, Right... rights) {
    return new Builder(id, new LocalizedText(nl, en), Sign.NEGATIVE, rights);
  }

  /** Puts an effect together. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private final LocalizedText title;
    private final Sign sign;
    private final List<Right> rights;
    private @Nullable Origin origin;
    private @Nullable Ages ages;
    private List<VulnerableGroup> vulnerableGroups = List.of();
    private @Nullable Specificity specificity;
    private @Nullable Certainty certainty;
    private @Nullable Rating rating;
    private @Nullable LocalizedText notStrengthened;
    private List<Evidence> evidence = List.of();

    private Builder(String id, LocalizedText title, Sign sign, Right... rights) {
      this.id = id;
      this.title = title;
      this.sign = sign;
      this.rights = Elements.of(rights, "rights");
    }

    /** Where it comes from. */
    public Builder origin(Origin from) {
      origin = from;
      return this;
    }

    /** The ages it touches. */
    public Builder ages(Ages touched) {
      ages = touched;
      return this;
    }

    /** Children it touches more than others. */
    public Builder especially(VulnerableGroup... groups) {
      vulnerableGroups = Elements.of(groups, "groups");
      return this;
    }

    /** Whether it is known of this service or of services like it. */
    public Builder specificity(Specificity known) {
      specificity = known;
      return this;
    }

    /** How sure the link is. */
    public Builder certainty(Certainty sureness) {
      certainty = sureness;
      return this;
    }

    /** Potential impact and likelihood, or why they are withheld. */
    public Builder rating(Rating given) {
      rating = given;
      return this;
    }

    /** Why no measure can make a positive effect larger, in Dutch and English. */
    public Builder notStrengthened(String nl, String en) {
      notStrengthened = new LocalizedText(nl, en);
      return this;
    }

    /** The sources, for and against. */
    public Builder evidence(Evidence... sources) {
      evidence = Elements.of(sources, "sources");
      return this;
    }

    /**
     * The effect.
     *
     * @throws DescriptionException with every problem, if something is not allowed
     */
    public Effect build() {
      return new Effect(
          id,
          title,
          sign,
          rights,
          origin,
          ages,
          vulnerableGroups,
          specificity,
          certainty,
          rating,
          notStrengthened,
          evidence);
    }
  }
}
