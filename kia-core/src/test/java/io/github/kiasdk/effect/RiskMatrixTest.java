package io.github.kiasdk.effect;

import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.LOW;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.effect.RiskMatrix.Row;
import io.github.kiasdk.effect.Severity.Remediability;
import io.github.kiasdk.effect.Severity.Scale;
import io.github.kiasdk.effect.Severity.Scope;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {

  private static final RiskMatrix STANDARD = RiskMatrix.standard();

  @Test
  void the_standard_matrix_is_the_one_of_the_dutch_government_s_model_for_a_dpia() {
    assertThat(levels(Impact.HIGH)).containsExactly(LOW, HIGH, HIGH);
    assertThat(levels(Impact.MEDIUM)).containsExactly(LOW, MEDIUM, HIGH);
    assertThat(levels(Impact.LOW)).containsExactly(LOW, LOW, LOW);
  }

  private static Level[] levels(Impact impact) {
    return new Level[] {
      STANDARD.level(impact, Likelihood.LOW),
      STANDARD.level(impact, Likelihood.MEDIUM),
      STANDARD.level(impact, Likelihood.HIGH)
    };
  }

  @Test
  void grave_harm_that_is_rare_and_cannot_be_put_right_is_at_least_medium_and_says_why() {
    RiskLevel risk = STANDARD.level(grooming(Remediability.NOT_REMEDIABLE));

    assertThat(risk.level()).isEqualTo(MEDIUM);
    assertThat(risk.fromMatrix()).isEqualTo(LOW);
    assertThat(risk.floor()).isEqualTo(MEDIUM);
    assertThat(risk.isRaisedByFloor()).isTrue();
    assertThat(STANDARD.level(grooming(Remediability.PARTLY)))
        .isEqualTo(new RiskLevel(LOW, null, null));
  }

  @Test
  void a_floor_that_is_not_needed_raises_nothing() {
    Effect likely =
        Effect.negative("grooming", "x", "x", Right.HEALTH)
            .rating(
                Rating.of(Impact.HIGH, Likelihood.HIGH)
                    .severity(new Severity(Scope.FEW, Scale.GRAVE, Remediability.NOT_REMEDIABLE)))
            .build();

    assertThat(STANDARD.level(likely).level()).isEqualTo(HIGH);
    assertThat(STANDARD.level(likely).isRaisedByFloor()).isFalse();
  }

  @Test
  void an_override_counts_and_shows_what_it_replaces() {
    Effect effect = grooming(Remediability.NOT_REMEDIABLE);
    Effect overridden =
        Effect.negative("grooming", "x", "x", Right.HEALTH)
            .rating(effect.rating().override(HIGH, "Police figures.", "K. Kramer"))
            .build();

    RiskLevel risk = STANDARD.level(overridden);

    assertThat(risk.level()).isEqualTo(HIGH);
    assertThat(risk.fromMatrix()).isEqualTo(LOW);
    assertThat(risk.floor()).isEqualTo(MEDIUM);
    assertThat(risk.override())
        .isEqualTo(new Rating.LevelOverride(HIGH, "Police figures.", "K. Kramer"));
  }

  private static Effect grooming(Remediability remediability) {
    return Effect.negative("grooming", "x", "x", Right.HEALTH)
        .rating(
            Rating.of(Impact.HIGH, Likelihood.LOW)
                .severity(new Severity(Scope.FEW, Scale.GRAVE, remediability)))
        .build();
  }

  @Test
  void a_positive_effect_has_no_risk_and_so_no_severity_or_override() {
    Rating rating = Rating.of(Impact.HIGH, Likelihood.HIGH);
    Effect.Builder play = Effect.positive("play", "x", "x", Right.HEALTH).rating(rating);

    assertThat(STANDARD.level(play.build())).isNull();
    play.rating(
        rating
            .severity(new Severity(Scope.FEW, Scale.SLIGHT, Remediability.PARTLY))
            .override(LOW, "so seen", "x"));
    assertThatThrownBy(play::build)
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("rating/severity: This effect is positive and has no risk.")
        .hasMessageContaining("rating/override: This effect is positive and has no risk.");
  }

  @Test
  void an_override_needs_a_known_rating_a_reason_and_a_name() {
    assertThatThrownBy(
            () ->
                Rating.of(Impact.HIGH, Likelihood.UNKNOWN)
                    .override(HIGH, "Seen there.", "K. Kramer"))
        .isInstanceOf(DescriptionException.class)
        .hasMessageStartingWith("override: Without a known impact and likelihood");
    assertThatThrownBy(() -> Rating.of(Impact.HIGH, Likelihood.LOW).override(HIGH, " ", ""))
        .isInstanceOf(DescriptionException.class)
        .hasMessage("reason: This text is empty.\nby: This text is empty.");
    assertThatThrownBy(
            () ->
                Rating.withheld("no information")
                    .severity(new Severity(Scope.FEW, Scale.GRAVE, Remediability.PARTLY)))
        .isInstanceOf(DescriptionException.class);
    assertThatThrownBy(() -> Rating.withheld("no information").override(LOW, "so seen", "x"))
        .isInstanceOf(DescriptionException.class);
    assertThat(Rating.of(Impact.LOW, Likelihood.LOW).because("Seen there.").reason())
        .isEqualTo("Seen there.");
  }

  @Test
  void an_organisation_can_bring_a_matrix_of_its_own() {
    RiskMatrix strict =
        RiskMatrix.of(
            new Row(HIGH, HIGH, HIGH), new Row(MEDIUM, MEDIUM, HIGH), new Row(LOW, MEDIUM, MEDIUM));

    assertThat(strict.level(Impact.HIGH, Likelihood.LOW)).isEqualTo(HIGH);
    assertThat(strict.level(Impact.LOW, Likelihood.HIGH)).isEqualTo(MEDIUM);
    assertThat(strict).isNotEqualTo(RiskMatrix.standard());
  }

  @Test
  void a_matrix_in_which_more_gives_less_is_refused_with_every_place() {
    assertThatThrownBy(
            () ->
                RiskMatrix.of(
                    new Row(LOW, LOW, HIGH), new Row(LOW, MEDIUM, LOW), new Row(MEDIUM, LOW, LOW)))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.path() + ": " + problem.message().en())
                    .containsExactly(
                        "medium: A higher likelihood gives a lower level here. Put the levels from"
                            + " low to high.",
                        "low: A higher likelihood gives a lower level here. Put the levels from low"
                            + " to high.",
                        "high: A higher impact gives a lower level here than the row below it. Make"
                            + " the levels at least as high.",
                        "medium: A higher impact gives a lower level here than the row below it."
                            + " Make the levels at least as high."));
  }

  @Test
  void severity_points_to_an_impact() {
    assertThat(new Severity(Scope.FEW, Scale.GRAVE, Remediability.REMEDIABLE).suggestedImpact())
        .isEqualTo(Impact.HIGH);
    assertThat(new Severity(Scope.SOME, Scale.CLEAR, Remediability.PARTLY).suggestedImpact())
        .isEqualTo(Impact.MEDIUM);
    assertThat(new Severity(Scope.MANY, Scale.CLEAR, Remediability.PARTLY).suggestedImpact())
        .isEqualTo(Impact.HIGH);
    assertThat(new Severity(Scope.MANY, Scale.SLIGHT, Remediability.REMEDIABLE).suggestedImpact())
        .isEqualTo(Impact.LOW);
  }
}
