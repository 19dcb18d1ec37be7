package io.github.kiasdk.assessment;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;

/**
 * The risk of a whole service: the highest level of its negative effects and how many there are of
 * each, or no total at all as long as one of them has no level. Positive effects play no part in
 * it: a benefit takes nothing away from a harm.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RiskTotal {

  /** The total before any measure. */
  static RiskTotal beforeMeasures(Service service, RiskMatrix matrix) {
    return of(service, matrix, false);
  }

  /** The total of what is left, see {@link ResidualRisk}. */
  static RiskTotal afterMeasures(Service service, RiskMatrix matrix) {
    return of(service, matrix, true);
  }

  /** One sentence part for a reader, in Dutch and English: without a full stop. */
  LocalizedText label();

  private static RiskTotal of(Service service, RiskMatrix matrix, boolean afterMeasures) {
    int[] counts = new int[Level.values().length];
    int unrated = 0;
    int negative = 0;
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        if (effect.sign() == Sign.NEGATIVE) {
          ResidualRisk risk = ResidualRisk.of(functionality, effect, matrix);
          negative++;
          if (risk == null) {
            unrated++;
          } else {
            Level level = afterMeasures ? risk.level() : risk.before().level();
            counts[level.ordinal()]++;
          }
        }
      }
    }
    return unrated > 0 || negative == 0
        ? new None(unrated, negative)
        : new Known(
            counts[Level.HIGH.ordinal()],
            counts[Level.MEDIUM.ordinal()],
            counts[Level.LOW.ordinal()]);
  }

  /**
   * All negative effects have a level.
   *
   * @param high how many are high
   * @param medium how many are medium
   * @param low how many are low; there is at least one effect in all
   */
  record Known(int high, int medium, int low) implements RiskTotal {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 0, or all are 0
     */
    public Known {
      if (high < 0 || medium < 0 || low < 0 || high + medium + low == 0) {
        throw new IllegalArgumentException(high + ", " + medium + ", " + low);
      }
    }

    /** The highest level that a negative effect has. */
    public Level highest() {
      return high > 0 ? Level.HIGH : medium > 0 ? Level.MEDIUM : Level.LOW;
    }

    @Override
    public LocalizedText label() {
      Level highest = highest();
      return new LocalizedText(
          highest.label().nl() + ": " + high + " hoog, " + medium + " midden, " + low + " laag",
          highest.label().en() + ": " + high + " high, " + medium + " medium, " + low + " low");
    }
  }

  /**
   * There is no total: not every negative effect has a level, or there is none.
   *
   * @param unrated how many have no level
   * @param negative how many there are
   */
  record None(int unrated, int negative) implements RiskTotal {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they would give a total, or do not fit each other
     */
    public None {
      if (unrated < 0 || unrated > negative || unrated == 0 && negative > 0) {
        throw new IllegalArgumentException(unrated + " of " + negative);
      }
    }

    @Override
    public LocalizedText label() {
      return negative == 0
          ? new LocalizedText(
              "geen totaal: er staan geen negatieve effecten",
              "no total: there are no negative effects")
          : new LocalizedText(
              "geen totaal: " + unrated + " van " + negative + " niet ingeschaald",
              "no total: " + unrated + " of " + negative + " not rated");
    }
  }
}
