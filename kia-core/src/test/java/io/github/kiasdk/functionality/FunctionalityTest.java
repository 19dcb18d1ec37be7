package io.github.kiasdk.functionality;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.functionality.FunctionalityKind.COMMENT;
import static io.github.kiasdk.functionality.FunctionalityKind.GIFT;
import static io.github.kiasdk.functionality.FunctionalityKind.LIVESTREAM;
import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionalityTest {

  private static final Effect SLEEP =
      Effect.negative("less-sleep", "Minder slaap", "Less sleep", Right.HEALTH).build();

  @Test
  void what_was_said_is_what_it_holds() {
    Mitigation reminder =
        Mitigation.treating(List.of("less-sleep"), "reminder", "Herinnering", "Reminder").build();
    Functionality streaks =
        Functionality.of(STREAK, "streaks")
            .titled("Reeksen", "Streaks")
            .forAges(13, 17)
            .declare(Rewards.STREAKS, true)
            .effect(SLEEP)
            .mitigation(reminder)
            .build();

    assertThat(streaks.id()).isEqualTo("streaks");
    assertThat(streaks.kinds()).containsExactly(STREAK);
    assertThat(streaks.title()).isEqualTo(new LocalizedText("Reeksen", "Streaks"));
    assertThat(streaks.ages()).isEqualTo(ages(13, 17));
    assertThat(streaks.facts()).isEqualTo(Facts.none().declare(Rewards.STREAKS, true));
    assertThat(streaks.effects()).containsExactly(SLEEP);
    assertThat(streaks.mitigations()).containsExactly(reminder);
  }

  @Test
  void what_nobody_said_is_empty() {
    Functionality bare = Functionality.of(STREAK, "streaks").build();

    assertThat(bare.title()).isEqualTo(LocalizedText.same("streaks"));
    assertThat(bare.ages()).isNull();
    assertThat(bare.description()).isNull();
    assertThat(bare.facts().isEmpty()).isTrue();
    assertThat(bare.effects()).isEmpty();
    assertThat(bare.mitigations()).isEmpty();
  }

  @Test
  void two_are_equal_if_they_say_the_same() {
    assertThat(streaks(true)).isEqualTo(streaks(true)).hasSameHashCodeAs(streaks(true));
    assertThat(streaks(true)).isNotEqualTo(streaks(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Streaks", "my streaks", "-a", "a-", "a--b", "a.b", "één"})
  void an_id_is_lower_case_words_with_hyphens(String id) {
    assertThat(problems(Functionality.of(STREAK, id).titled("Reeksen", "Streaks")))
        .extracting(Problem::path)
        .containsExactly("id");
  }

  @Test
  void an_id_has_at_most_sixty_characters() {
    assertThat(Functionality.of(STREAK, "a".repeat(60)).build().id()).hasSize(60);
    assertThat(problems(Functionality.of(STREAK, "a".repeat(61))))
        .extracting(Problem::path)
        .containsExactly("id");
  }

  @Test
  void a_value_by_age_that_leaves_out_part_of_the_audience_is_refused() {
    Functionality.Builder gap =
        Functionality.of(STREAK, "streaks")
            .forAges(12, 17)
            .declare(
                Notifications.DEFAULT,
                byAge(ages(13, 14), Switch.OFF).and(ages(16, 17), Switch.ON));

    assertThat(problems(gap))
        .extracting(
            Problem::path, problem -> problem.message().nl(), problem -> problem.message().en())
        .containsExactly(
            tuple(
                "facts/notifications/default",
                "notifications.default zegt niets over de leeftijden 12, 15, en de doelgroep is"
                    + " 12-17. Geef ook daarvoor een waarde.",
                "notifications.default says nothing about the ages 12, 15, and the audience is"
                    + " 12-17. Give a value for these too."));
  }

  @Test
  void a_value_by_age_may_say_more_than_the_audience_asks() {
    Functionality streaks =
        Functionality.of(STREAK, "streaks")
            .forAges(13, 15)
            .declare(
                Notifications.DEFAULT, byAge(ages(0, 15), Switch.OFF).and(ages(16, 17), Switch.ON))
            .build();

    assertThat(streaks.ages()).isEqualTo(ages(13, 15));
  }

  @Test
  void a_field_of_an_item_that_leaves_out_part_of_the_audience_is_refused_too() {
    Facts item = Facts.none().declare(Profiling.USE_ESSENTIAL, byAge(ages(13, 15), true));
    Functionality.Builder gap =
        Functionality.of(STREAK, "streaks")
            .forAges(13, 17)
            .declare(Profiling.USES, List.of(new Item("feed", item)));

    assertThat(problems(gap))
        .extracting(Problem::path, problem -> problem.message().en())
        .containsExactly(
            tuple(
                "facts/profiling/uses/0/essential",
                "profiling.uses[feed].essential says nothing about the ages 16-17, and the audience"
                    + " is 13-17. Give a value for these too."));
  }

  @Test
  void a_list_that_differs_by_age_asks_its_items_about_its_own_ages_only() {
    Facts young = Facts.none().declare(Profiling.USE_ESSENTIAL, byAge(ages(13, 15), true));
    Functionality.Builder streaks =
        Functionality.of(STREAK, "streaks")
            .forAges(14, 17)
            .declare(
                Profiling.USES,
                byAge(ages(13, 15), List.of(new Item("feed", young))).and(ages(16, 17), List.of()));

    assertThat(problems(streaks)).isEmpty();
  }

  @Test
  void a_measure_for_an_effect_that_is_not_there_is_refused() {
    Functionality.Builder dangling =
        Functionality.of(STREAK, "streaks")
            .effect(SLEEP)
            .mitigation(
                Mitigation.treating(
                        List.of("less-sleep", "less-slep"), "reminder", "Herinnering", "Reminder")
                    .build());

    assertThat(problems(dangling))
        .extracting(Problem::path, problem -> problem.message().en())
        .containsExactly(
            tuple(
                "mitigations/0/treats/1",
                "There is no effect \"less-slep\". Did you mean \"less-sleep\"?"));
  }

  @Test
  void ids_of_effects_and_of_measures_are_their_own() {
    Mitigation reminder =
        Mitigation.treating(List.of("less-sleep"), "reminder", "Herinnering", "Reminder").build();
    Functionality.Builder twice =
        Functionality.of(STREAK, "streaks")
            .effect(SLEEP)
            .effect(SLEEP)
            .mitigation(reminder)
            .mitigation(reminder);

    assertThat(problems(twice))
        .extracting(Problem::path, problem -> problem.message().en())
        .containsExactly(
            tuple("effects/1/id", "The id \"less-sleep\" is taken. Give each its own id."),
            tuple("mitigations/1/id", "The id \"reminder\" is taken. Give each its own id."));
  }

  @Test
  void every_problem_is_told_at_once() {
    Functionality.Builder wrong =
        Functionality.of(STREAK, "My streaks")
            .titled("Reeksen", "Streaks")
            .forAges(13, 17)
            .declare(Rewards.STREAKS, byAge(ages(13, 13), true))
            .mitigation(
                Mitigation.treating(List.of("x"), "reminder", "Herinnering", "Reminder").build());

    assertThat(problems(wrong))
        .extracting(Problem::path)
        .containsExactly("id", "mitigations/0/treats/0", "facts/rewards/streaks");
  }

  @Test
  void nobody_can_change_its_lists() {
    List<Effect> effects = new ArrayList<>(List.of(SLEEP));
    Functionality streaks =
        new Functionality(
            "streaks",
            Set.of(STREAK),
            LocalizedText.same("Streaks"),
            null,
            null,
            null,
            null,
            null,
            effects,
            null);
    effects.clear();

    assertThat(streaks.effects()).containsExactly(SLEEP);
  }

  private static Functionality streaks(boolean streaks) {
    return Functionality.of(STREAK, "streaks").declare(Rewards.STREAKS, streaks).build();
  }

  private static List<Problem> problems(Functionality.Builder builder) {
    try {
      builder.build();
      return List.of();
    } catch (DescriptionException refused) {
      return refused.problems();
    }
  }

  @Test
  void it_can_be_of_several_kinds_in_any_order() {
    Functionality live = Functionality.of(GIFT, "live").also(LIVESTREAM, COMMENT).build();

    assertThat(live.kinds()).containsExactly(LIVESTREAM, GIFT, COMMENT);
    assertThat(live)
        .isEqualTo(Functionality.of(COMMENT, "live").also(GIFT, LIVESTREAM, GIFT).build());
  }

  @Test
  void without_a_kind_it_is_refused_with_what_to_do() {
    assertThatThrownBy(
            () ->
                new Functionality(
                    "live",
                    Set.of(),
                    LocalizedText.same("Live"),
                    null,
                    null,
                    null,
                    Facts.none(),
                    null,
                    List.of(),
                    List.of()))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("kinds")
        .hasMessageContaining("other");
  }

  @Test
  void that_others_do_not_have_it_is_said_beside_the_ages_that_do() {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.DM, "chat").absentForOthers();

    assertThatThrownBy(chat::build)
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("absent-for-others")
        .hasMessageContaining("Say for which ages the functionality is there");
    assertThat(chat.forAges(16, 17).build().absentForOthers()).isTrue();
    assertThat(Functionality.of(FunctionalityKind.DM, "chat").build().absentForOthers()).isNull();
  }
}
