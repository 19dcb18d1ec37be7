package io.github.kiasdk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EffectTest {

  @Test
  void an_effect_is_positive_or_negative_and_touches_rights() {
    Effect contact =
        Effect.positive(
                "contact", "Contact met vrienden", "Contact with friends", Right.ASSOCIATION)
            .ages(Ages.ages(13, 17))
            .especially(VulnerableGroup.values()[0])
            .certainty(Certainty.values()[0])
            .rating(Rating.of(Impact.HIGH, Likelihood.values()[0]))
            .build();

    assertThat(contact.sign()).isEqualTo(Sign.POSITIVE);
    assertThat(contact.rights()).containsExactly(Right.ASSOCIATION);
    assertThat(contact.ages()).isEqualTo(Ages.ages(13, 17));
    assertThat(contact.vulnerableGroups()).containsExactly(VulnerableGroup.values()[0]);
    assertThat(contact.evidence()).isEmpty();
    assertThat(Effect.negative("a", "Nee", "No", Right.HEALTH).build().sign())
        .isEqualTo(Sign.NEGATIVE);
  }

  @Test
  void two_are_equal_if_they_say_the_same() {
    assertThat(Effect.negative("a", "Nee", "No", Right.HEALTH).build())
        .isEqualTo(Effect.negative("a", "Nee", "No", Right.HEALTH).build())
        .isNotEqualTo(Effect.positive("a", "Nee", "No", Right.HEALTH).build());
  }

  @Test
  void an_effect_without_a_right_or_with_a_wrong_id_is_refused() {
    assertThatThrownBy(() -> Effect.negative("No Sleep", "Minder slaap", "Less sleep").build())
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.path() + ": " + problem.message().nl())
                    .satisfiesExactly(
                        id -> assertThat(id).startsWith("id: \"No Sleep\" kan geen id zijn."),
                        rights ->
                            assertThat(rights)
                                .isEqualTo(
                                    "rights: Noem ten minste één kinderrecht dat dit effect"
                                        + " raakt.")));
  }

  @Test
  void a_text_without_words_is_refused() {
    assertThatThrownBy(() -> Effect.negative("a", " ", "Less sleep", Right.HEALTH))
        .isInstanceOf(DescriptionException.class)
        .hasMessage("nl: This text is empty.");
  }

  @ParameterizedTest
  @MethodSource("neitherRatedNorWithheld")
  void a_rating_is_given_or_withheld_with_a_reason_and_never_both(
      Impact impact, Likelihood likelihood, String reason, String withheld) {
    assertThatThrownBy(() -> new Rating(impact, likelihood, reason, null, null, same(withheld)))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused -> {
              LocalizedText message = refused.problems().get(0).message();
              assertThat(message.in(Locale.ENGLISH))
                  .startsWith("Give both impact and likelihood, or only withheld");
              assertThat(message.in(Locale.forLanguageTag("nl")))
                  .startsWith("Geef impact én likelihood, of alleen withheld");
            });
  }

  static List<Object[]> neitherRatedNorWithheld() {
    Likelihood likely = Likelihood.values()[0];
    return List.of(
        new Object[] {null, null, null, null},
        new Object[] {Impact.HIGH, null, null, null},
        new Object[] {null, likely, null, null},
        new Object[] {Impact.HIGH, likely, null, "no information"},
        new Object[] {null, null, "a reason", null},
        new Object[] {null, null, "a reason", "no information"},
        new Object[] {Impact.HIGH, null, null, "no information"});
  }

  private static LocalizedText same(String words) {
    return words == null ? null : LocalizedText.same(words);
  }

  @Test
  void a_rating_keeps_impact_and_likelihood_apart() {
    Rating rated = Rating.of(Impact.HIGH, Likelihood.values()[1]);

    assertThat(rated.impact()).isEqualTo(Impact.HIGH);
    assertThat(rated.likelihood()).isEqualTo(Likelihood.values()[1]);
    assertThat(rated.withheld()).isNull();
    assertThat(Rating.withheld("no information").impact()).isNull();
    assertThat(Rating.withheld("no information")).isEqualTo(Rating.withheld("no information"));
  }

  @Test
  void the_best_source_carries_the_certainty_and_one_against_makes_it_contested() {
    Evidence study = new Evidence("Study", null, null, Quality.A, null, false, null);
    Evidence news = new Evidence("News", null, null, Quality.C, null, false, null);
    Evidence blog = new Evidence("Blog", null, null, Quality.D, null, false, null);
    Evidence against = new Evidence("Other study", null, null, Quality.A, null, true, null);

    assertThat(Certainty.supportedBy(List.of())).isEqualTo(Certainty.LOW);
    assertThat(Certainty.supportedBy(List.of(blog))).isEqualTo(Certainty.LOW);
    assertThat(Certainty.supportedBy(List.of(blog, news))).isEqualTo(Certainty.MEDIUM);
    assertThat(Certainty.supportedBy(List.of(news, study))).isEqualTo(Certainty.HIGH);
    assertThat(Certainty.supportedBy(List.of(study, against))).isEqualTo(Certainty.CONTESTED);
  }
}
