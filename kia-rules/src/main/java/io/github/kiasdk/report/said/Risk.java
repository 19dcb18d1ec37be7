package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.ResidualRisk;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negative effect with the level of its risk.
 *
 * @param levels before and after measures; {@code null} if the effect has no level
 */
public record Risk(Functionality functionality, Effect effect, @Nullable ResidualRisk levels) {

  /** Why an effect has no level, as the key of the words for it; the ids stand in JSON. */
  public enum Unrated {
    NOT_GIVEN("not-given"),
    WITHHELD("withheld"),
    IMPACT_UNKNOWN("impact-unknown"),
    LIKELIHOOD_UNKNOWN("likelihood-unknown"),
    BOTH_UNKNOWN("both-unknown");

    private final String id;

    Unrated(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** All negative effects, in the order of the service. */
  public static List<Risk> of(Service service, RiskMatrix matrix) {
    List<Risk> risks = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        if (effect.sign() == Sign.NEGATIVE) {
          ResidualRisk levels = ResidualRisk.of(functionality, effect, matrix);
          risks.add(new Risk(functionality, effect, levels));
        }
      }
    }
    return risks;
  }

  /** Those with a level: what weighs most before measures first, then what weighs most after. */
  public static List<Risk> heaviestFirst(List<Risk> risks) {
    List<Risk> rated = new ArrayList<>(risks);
    rated.removeIf(risk -> risk.levels() == null);
    rated.sort(Comparator.comparing(Risk::before).thenComparing(Risk::after));
    return rated;
  }

  private Level before() {
    return rated().before().level();
  }

  private Level after() {
    return rated().level();
  }

  /** Only for an effect that has a level. */
  public ResidualRisk rated() {
    if (levels == null) {
      throw new IllegalStateException(effect.id() + " has no level");
    }
    return levels;
  }

  /** Only for an effect that has no level. */
  public Unrated unrated() {
    Rating rating = effect.rating();
    if (rating == null) {
      return Unrated.NOT_GIVEN;
    }
    if (rating.withheld() != null) {
      return Unrated.WITHHELD;
    }
    boolean likelihood = rating.likelihood() == Likelihood.UNKNOWN;
    return rating.impact() != Impact.UNKNOWN
        ? Unrated.LIKELIHOOD_UNKNOWN
        : likelihood ? Unrated.BOTH_UNKNOWN : Unrated.IMPACT_UNKNOWN;
  }

  /** The measures for this effect, whether or not they count. */
  public List<Mitigation> measures() {
    List<Mitigation> measures = new ArrayList<>();
    for (Mitigation measure : functionality.mitigations()) {
      if (measure.treats().contains(effect.id())) {
        measures.add(measure);
      }
    }
    return measures;
  }
}
