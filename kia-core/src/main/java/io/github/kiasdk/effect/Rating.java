package io.github.kiasdk.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How an effect was rated: either a potential impact and a likelihood, each on its own, or withheld
 * with a reason, as the published KIAs of 2025 did because there was no information from the
 * providers. Potential impact says how grave an effect can be, likelihood how often it comes about
 * on this service; neither follows from the other.
 *
 * <p>Immutable and thread-safe. Build it with {@link #of} or {@link #withheld}.
 *
 * @param impact how grave the effect can be; {@code null} if the rating is withheld
 * @param likelihood how likely it is on this service; {@code null} if the rating is withheld
 * @param reason why it was rated so; optional
 * @param withheld why no rating is given; {@code null} if there is one
 */
@JsonPropertyOrder({"impact", "likelihood", "reason", "withheld"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rating(
    @JsonProperty("impact") @Nullable Level impact,
    @JsonProperty("likelihood") @Nullable Likelihood likelihood,
    @JsonProperty("reason") @Nullable @Size(min = 1, max = 2000) String reason,
    @JsonProperty("withheld") @Nullable @Size(min = 1, max = 2000) String withheld) {

  /**
   * Checks that there is a rating or a reason for leaving it out, and not both.
   *
   * @throws DescriptionException if both or neither are given, or the reason is blank
   */
  public Rating {
    boolean rated = impact != null && likelihood != null && withheld == null;
    boolean left =
        impact == null
            && likelihood == null
            && reason == null
            && withheld != null
            && !withheld.isBlank();
    if (!rated && !left) {
      throw DescriptionException.of(
          "",
          new LocalizedText(
              "Geef impact én likelihood, of alleen withheld met de reden waarom er geen inschaling"
                  + " is.",
              "Give both impact and likelihood, or only withheld with the reason why there is no"
                  + " rating."));
    }
  }

  /** A rating. */
  public static Rating of(Level impact, Likelihood likelihood) {
    return new Rating(impact, likelihood, null, null);
  }

  /**
   * No rating.
   *
   * @param why the reason, not blank
   */
  public static Rating withheld(String why) {
    return new Rating(null, null, null, why);
  }
}
