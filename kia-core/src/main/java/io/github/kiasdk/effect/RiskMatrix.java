package io.github.kiasdk.effect;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What level of risk an impact and a likelihood make together. {@link #standard()} is the matrix of
 * three classes that the Dutch government uses in its model for a DPIA; how the official KIA
 * combines its classes is not public. An organisation with a matrix of its own makes that with
 * {@link #of}.
 *
 * <p>A matrix that starts from likelihood lets grave harm that is rare come out low. So there is a
 * floor under each: an effect of high impact that {@linkplain Severity.Remediability#NOT_REMEDIABLE
 * cannot be put right} has at least a medium level.
 *
 * <p>Immutable and thread-safe.
 */
public final class RiskMatrix {

  private static final RiskMatrix STANDARD =
      of(
          new Row(Level.LOW, Level.HIGH, Level.HIGH),
          new Row(Level.LOW, Level.MEDIUM, Level.HIGH),
          new Row(Level.LOW, Level.LOW, Level.LOW));

  private final Row high;
  private final Row medium;
  private final Row low;

  private RiskMatrix(Row high, Row medium, Row low) {
    this.high = high;
    this.medium = medium;
    this.low = low;
  }

  /** The matrix of the Dutch government's model for a DPIA. */
  public static RiskMatrix standard() {
    return STANDARD;
  }

  /**
   * Another matrix.
   *
   * @param high the levels of a high impact
   * @param medium the levels of a medium impact
   * @param low the levels of a low impact
   * @throws DescriptionException with every problem, if somewhere more impact or more likelihood
   *     gives a lower level
   */
  public static RiskMatrix of(Row high, Row medium, Row low) {
    List<Problem> problems = new ArrayList<>();
    checkRow(high, "high", problems);
    checkRow(medium, "medium", problems);
    checkRow(low, "low", problems);
    checkStep(high, medium, "high", problems);
    checkStep(medium, low, "medium", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return new RiskMatrix(high, medium, low);
  }

  private static void checkRow(Row row, String name, List<Problem> problems) {
    if (row.low().isHigherThan(row.medium()) || row.medium().isHigherThan(row.high())) {
      problems.add(
          new Problem(
              name,
              new LocalizedText(
                  "Een hogere likelihood geeft hier een lager niveau. Zet de niveaus van laag naar"
                      + " hoog.",
                  "A higher likelihood gives a lower level here. Put the levels from low to"
                      + " high.")));
    }
  }

  private static void checkStep(Row upper, Row lower, String name, List<Problem> problems) {
    if (lower.low().isHigherThan(upper.low())
        || lower.medium().isHigherThan(upper.medium())
        || lower.high().isHigherThan(upper.high())) {
      problems.add(
          new Problem(
              name,
              new LocalizedText(
                  "Een hogere impact geeft hier een lager niveau dan de rij eronder. Maak de niveaus"
                      + " ten minste even hoog.",
                  "A higher impact gives a lower level here than the row below it. Make the levels"
                      + " at least as high.")));
    }
  }

  /**
   * The level at this place of the matrix.
   *
   * @return {@code null} if impact or likelihood is unknown
   */
  public @Nullable Level level(Impact impact, Likelihood likelihood) {
    return switch (impact) {
      case HIGH -> high.at(likelihood);
      case MEDIUM -> medium.at(likelihood);
      case LOW -> low.at(likelihood);
      case UNKNOWN -> null;
    };
  }

  /**
   * The level of risk of an effect, before any measure.
   *
   * @return {@code null} if there is none: the effect is positive, it is not rated, its rating is
   *     withheld, or its impact or likelihood is unknown
   */
  public @Nullable RiskLevel level(Effect effect) {
    Rating rating = effect.rating();
    if (effect.sign() == Sign.POSITIVE
        || rating == null
        || rating.impact() == null
        || rating.likelihood() == null) {
      return null;
    }
    Level fromMatrix = level(rating.impact(), rating.likelihood());
    return fromMatrix == null
        ? null
        : new RiskLevel(fromMatrix, floor(rating.impact(), rating.severity()), rating.override());
  }

  private static @Nullable Level floor(Impact impact, @Nullable Severity severity) {
    return impact == Impact.HIGH
            && severity != null
            && severity.remediability() == Severity.Remediability.NOT_REMEDIABLE
        ? Level.MEDIUM
        : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RiskMatrix matrix
        && matrix.high.equals(high)
        && matrix.medium.equals(medium)
        && matrix.low.equals(low);
  }

  @Override
  public int hashCode() {
    return Objects.hash(high, medium, low);
  }

  @Override
  public String toString() {
    return "RiskMatrix[high=" + high + ", medium=" + medium + ", low=" + low + "]";
  }

  /**
   * The levels of one class of impact.
   *
   * <p>Immutable and thread-safe.
   *
   * @param low the level at a low likelihood
   * @param medium the level at a medium likelihood
   * @param high the level at a high likelihood
   */
  public record Row(Level low, Level medium, Level high) {

    /** Checks that nothing is missing. */
    public Row {
      Objects.requireNonNull(low, "low");
      Objects.requireNonNull(medium, "medium");
      Objects.requireNonNull(high, "high");
    }

    private @Nullable Level at(Likelihood likelihood) {
      return switch (likelihood) {
        case HIGH -> high;
        case MEDIUM -> medium;
        case LOW -> low;
        case UNKNOWN -> null;
      };
    }
  }
}
