package io.github.kiasdk.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an effect was rated: either a potential impact and a likelihood, each on its own, or withheld
 * with a reason, as the published KIAs of 2025 did because there was no information from the
 * providers. Potential impact says how grave an effect can be, likelihood how often it comes about
 * on this service; neither follows from the other. What level of risk they make together is up to a
 * {@link RiskMatrix}.
 *
 * <p>Immutable and thread-safe. Build it with {@link #of} or {@link #withheld}.
 *
 * @param impact how grave the effect can be; {@code null} if the rating is withheld
 * @param likelihood how likely it is on this service; {@code null} if the rating is withheld
 * @param reason why it was rated so; optional
 * @param severity what makes it grave, in three parts; optional, only of a negative effect
 * @param override a level that somebody sets in place of the one that follows; optional, only of a
 *     negative effect whose impact and likelihood are known
 * @param withheld why no rating is given; {@code null} if there is one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rating(
    @JsonProperty("impact") @Nullable Impact impact,
    @JsonProperty("likelihood") @Nullable Likelihood likelihood,
    @JsonProperty("reason") @Nullable @Size(min = 1, max = 2000) String reason,
    @JsonProperty("severity") @Nullable @Valid Severity severity,
    @JsonProperty("override") @Nullable @Valid LevelOverride override,
    @JsonProperty("withheld") @Nullable LocalizedText withheld)
    implements Serializable {

  /**
   * Checks that there is a rating or a reason for leaving it out, and not both.
   *
   * @throws DescriptionException if both or neither are given, a reason says nothing, or an
   *     override has nothing to stand in for
   */
  public Rating {
    boolean rated = impact != null && likelihood != null && withheld == null;
    boolean left =
        impact == null
            && likelihood == null
            && reason == null
            && severity == null
            && override == null
            && withheld != null;
    if (!rated && !left) {
      throw DescriptionException.of(
          "",
          new LocalizedText(
              "Geef impact én likelihood, of alleen withheld met de reden waarom er geen inschaling"
                  + " is.",
              "Give both impact and likelihood, or only withheld with the reason why there is no"
                  + " rating."));
    }
    if (override != null && (impact == Impact.UNKNOWN || likelihood == Likelihood.UNKNOWN)) {
      throw DescriptionException.of(
          "override",
          new LocalizedText(
              "Zonder bekende impact en likelihood is er geen niveau om van af te wijken. Geef die"
                  + " eerst, of laat dit veld weg.",
              "Without a known impact and likelihood there is no level to depart from. Give those"
                  + " first, or leave this field out."));
    }
    List<Problem> problems = new ArrayList<>();
    Because.check(reason, "reason", problems);
    Because.check(withheld, "withheld", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** A rating. */
  public static Rating of(Impact impact, Likelihood likelihood) {
    return new Rating(impact, likelihood, null, null, null, null);
  }

  /** No rating, for this reason. */
  public static Rating withheld(String nl, String en) {
    return new Rating(null, null, null, null, null, new LocalizedText(nl, en));
  }

  /**
   * No rating.
   *
   * @param why the reason, not blank
   */
  public static Rating withheld(String why) {
    return new Rating(null, null, null, null, null, LocalizedText.same(why));
  }

  /**
   * The same rating with the reason for it.
   *
   * @throws DescriptionException if the rating is withheld
   */
  public Rating because(String why) {
    return new Rating(impact, likelihood, why, severity, override, withheld);
  }

  /**
   * The same rating with what makes the effect grave.
   *
   * @throws DescriptionException if the rating is withheld
   */
  public Rating severity(Severity parts) {
    return new Rating(impact, likelihood, reason, parts, override, withheld);
  }

  /**
   * The same rating with another level than the one that follows from it.
   *
   * @param level the level that counts instead
   * @param why the reason, not blank
   * @param by who sets it, not blank
   * @throws DescriptionException if the rating is withheld or not wholly known, or a text is blank
   */
  public Rating override(Level level, String why, String by) {
    return new Rating(
        impact, likelihood, reason, severity, new LevelOverride(level, why, by), withheld);
  }

  /**
   * A level that a named person sets in place of the one that follows from impact and likelihood.
   *
   * <p>Immutable and thread-safe.
   *
   * @param level the level that counts instead
   * @param reason why
   * @param by who set it
   */
  public record LevelOverride(
      @JsonProperty("level") @NotNull Level level,
      @JsonProperty("reason") @NotNull @NotBlank @Size(max = 2000) String reason,
      @JsonProperty("by") @NotNull @NotBlank @Size(max = 200) String by) {

    /**
     * Checks that somebody answers for it.
     *
     * @throws DescriptionException with every problem, if a text is blank or the reason says
     *     nothing
     */
    public LevelOverride {
      Objects.requireNonNull(level, "level");
      List<Problem> problems = new ArrayList<>();
      Objects.requireNonNull(reason, "reason");
      Because.check(reason, "reason", problems, level.id(), level.label().nl(), level.label().en());
      Words.check(by, "by", problems);
      if (!problems.isEmpty()) {
        throw new DescriptionException(problems);
      }
    }
  }
}
