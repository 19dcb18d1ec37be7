package io.github.kiasdk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskTotalTest {

  private static final RiskMatrix MATRIX = RiskMatrix.standard();
  private static final Effect GRAVE = harm("grave", Rating.of(Impact.HIGH, Likelihood.HIGH));
  private static final Effect SLIGHT = harm("slight", Rating.of(Impact.LOW, Likelihood.HIGH));
  private static final Effect WITHHELD = harm("withheld", Rating.withheld("No information."));

  @Test
  void a_total_is_the_highest_level_and_how_many_there_are_of_each() {
    RiskTotal total = RiskTotal.beforeMeasures(service(GRAVE, SLIGHT), MATRIX);

    assertThat(total).isEqualTo(new RiskTotal.Known(1, 0, 1));
    assertThat(((RiskTotal.Known) total).highest()).isEqualTo(Level.HIGH);
    assertThat(total.label())
        .isEqualTo(
            new LocalizedText("hoog: 1 hoog, 0 midden, 1 laag", "high: 1 high, 0 medium, 1 low"));
  }

  @Test
  void one_effect_without_a_level_leaves_no_total() {
    RiskTotal total = RiskTotal.beforeMeasures(service(GRAVE, WITHHELD, SLIGHT), MATRIX);

    assertThat(total).isEqualTo(new RiskTotal.None(1, 3));
    assertThat(total.label())
        .isEqualTo(
            new LocalizedText(
                "geen totaal: 1 van 3 niet ingeschaald", "no total: 1 of 3 not rated"));
    assertThat(RiskTotal.beforeMeasures(service(), MATRIX).label().en())
        .isEqualTo("no total: there are no negative effects");
  }

  @Test
  void only_a_measure_that_is_there_on_by_default_and_tested_lowers_what_is_left() {
    Mitigation proven =
        Mitigation.treating(List.of("grave"), "cap", "Grens", "Cap")
            .status(Status.IMPLEMENTED)
            .defaultOn(true)
            .tested(Effectiveness.PARTLY)
            .residual(Level.MEDIUM)
            .build();
    Mitigation untested =
        Mitigation.treating(List.of("grave"), "help", "Hulp", "Help")
            .status(Status.IMPLEMENTED)
            .defaultOn(true)
            .residual(Level.LOW)
            .build();
    Functionality chat =
        Functionality.of(FunctionalityKind.DM, "chat")
            .effect(GRAVE)
            .mitigation(proven)
            .mitigation(untested)
            .build();
    Service service = Service.of(ServiceKind.SOCIAL, "app", "App").functionality(chat).build();

    ResidualRisk risk = ResidualRisk.of(chat, GRAVE, MATRIX);

    assertThat(risk.before().level()).isEqualTo(Level.HIGH);
    assertThat(risk.level()).isEqualTo(Level.MEDIUM);
    assertThat(risk.counted()).containsExactly(proven);
    assertThat(RiskTotal.beforeMeasures(service, MATRIX)).isEqualTo(new RiskTotal.Known(1, 0, 0));
    assertThat(RiskTotal.afterMeasures(service, MATRIX)).isEqualTo(new RiskTotal.Known(0, 1, 0));
  }

  @Test
  void figures_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> new RiskTotal.Known(0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RiskTotal.None(0, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ResidualRisk(MATRIX.level(SLIGHT), Level.HIGH, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Effect harm(String id, Rating rating) {
    return Effect.negative(id, "Schade", "Harm", Right.HEALTH).rating(rating).build();
  }

  private static Service service(Effect... effects) {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.DM, "chat");
    for (Effect effect : effects) {
      chat.effect(effect);
    }
    return Service.of(ServiceKind.SOCIAL, "app", "App").functionality(chat.build()).build();
  }
}
