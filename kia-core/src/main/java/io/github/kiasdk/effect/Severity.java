package io.github.kiasdk.effect;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;

/**
 * What makes a negative effect grave, in the three parts that human-rights assessments look at. It
 * helps to choose an impact and never sets one; only {@link Remediability#NOT_REMEDIABLE} counts
 * further, as the ground for a {@linkplain RiskLevel#floor() floor}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scope how many of the children who use it are hit
 * @param scale how hard a child is hit
 * @param remediability whether it can be put right
 */
public record Severity(
    @JsonProperty("scope") @NotNull Scope scope,
    @JsonProperty("scale") @NotNull Scale scale,
    @JsonProperty("remediability") @NotNull Remediability remediability)
    implements Serializable {

  /** Checks that nothing is missing. */
  public Severity {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(remediability, "remediability");
  }

  /**
   * The impact that the three parts point to: that of the scale, one class higher if the harm
   * cannot be put right, or can be only in part and many children are hit.
   *
   * @return never {@link Impact#UNKNOWN}
   */
  public Impact suggestedImpact() {
    boolean higher =
        remediability == Remediability.NOT_REMEDIABLE
            || remediability == Remediability.PARTLY && scope == Scope.MANY;
    if (scale == Scale.GRAVE || scale == Scale.CLEAR && higher) {
      return Impact.HIGH;
    }
    return scale == Scale.CLEAR || higher ? Impact.MEDIUM : Impact.LOW;
  }

  /** How many of the children who use it are hit. The most stand first. */
  public enum Scope implements Term {
    /** Most of them, or all. */
    MANY("veel kinderen", "many children"),
    /** A part of them. */
    SOME("een deel van de kinderen", "some of the children"),
    /** Here and there one. */
    FEW("enkele kinderen", "a few children");

    private final LocalizedText label;

    Scope(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How hard a child is hit. The hardest stands first. */
  public enum Scale implements Term {
    /** It harms health, safety or development. */
    GRAVE("ernstig", "grave"),
    /** The child clearly feels it. */
    CLEAR("duidelijk merkbaar", "clearly felt"),
    /** The child hardly feels it. */
    SLIGHT("licht", "slight");

    private final LocalizedText label;

    Scale(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Whether harm can be put right. What cannot stands first. */
  public enum Remediability implements Term {
    /** The child keeps it. */
    NOT_REMEDIABLE("niet te herstellen", "cannot be put right"),
    /** Something stays, or it takes long. */
    PARTLY("deels te herstellen", "can be put right in part"),
    /** The child is as well as before. */
    REMEDIABLE("goed te herstellen", "can be put right");

    private final LocalizedText label;

    Remediability(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }
}
