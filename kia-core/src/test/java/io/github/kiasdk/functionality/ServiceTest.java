package io.github.kiasdk.functionality;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.functionality.FunctionalityKind.NOTIFICATION;
import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTest {

  private static final Functionality STREAKS = Functionality.of(STREAK, "streaks").build();

  @Test
  void what_was_said_is_what_it_holds() {
    Service service =
        Service.of(ServiceKind.GAME, "game", "A game")
            .provider("A studio")
            .forAges(6, 17)
            .referenceDate(LocalDate.of(2026, 6, 1))
            .notice("Verzonnen.", "Made up.")
            .declare(Rewards.STREAKS, true)
            .functionality(STREAKS)
            .build();

    assertThat(service.provider()).isEqualTo("A studio");
    assertThat(service.ages()).isEqualTo(ages(6, 17));
    assertThat(service.referenceDate()).isEqualTo("2026-06-01");
    assertThat(service.notice().en()).isEqualTo("Made up.");
    assertThat(service.facts().valueAt(Rewards.STREAKS, 10)).isTrue();
    assertThat(service.functionalities()).containsExactly(STREAKS);
  }

  @Test
  void two_are_equal_if_they_say_the_same() {
    assertThat(Service.of(ServiceKind.GAME, "game", "A game").functionality(STREAKS).build())
        .isEqualTo(Service.of(ServiceKind.GAME, "game", "A game").functionality(STREAKS).build())
        .isNotEqualTo(Service.of(ServiceKind.GAME, "game", "A game").build());
  }

  @Test
  void ids_of_functionalities_are_their_own_and_not_that_of_the_service() {
    Service.Builder wrong =
        Service.of(ServiceKind.GAME, "streaks", " ").functionality(STREAKS).functionality(STREAKS);

    assertThat(problems(wrong))
        .extracting(Problem::path)
        .containsExactlyInAnyOrder(
            "name", "functionalities/0/id", "functionalities/1/id", "functionalities/1/id");
  }

  @Test
  void a_functionality_without_ages_has_the_audience_of_the_service() {
    Service.Builder gap =
        Service.of(ServiceKind.GAME, "game", "A game")
            .forAges(13, 17)
            .functionality(STREAKS)
            .functionality(
                Functionality.of(NOTIFICATION, "push")
                    .declare(Notifications.DEFAULT, byAge(ages(13, 15), Switch.OFF))
                    .build());

    assertThat(problems(gap))
        .extracting(Problem::path)
        .containsExactly("functionalities/1/facts/notifications/default");
  }

  @Test
  void a_fact_of_the_service_says_something_about_everyone_who_inherits_it() {
    Service.Builder gap =
        Service.of(ServiceKind.GAME, "game", "A game")
            .declare(Notifications.DEFAULT, byAge(ages(13, 15), Switch.OFF))
            .functionality(Functionality.of(NOTIFICATION, "push").forAges(15, 17).build());

    assertThat(problems(gap))
        .extracting(Problem::path, problem -> problem.message().en())
        .containsExactly(
            tuple(
                "functionalities/0/facts/notifications/default",
                "notifications.default says nothing about the ages 16-17, and the audience is"
                    + " 15-17. Give a value for these too."));
  }

  @Test
  void a_gap_in_a_fact_of_the_service_is_told_once() {
    Service.Builder gap =
        Service.of(ServiceKind.GAME, "game", "A game")
            .forAges(13, 17)
            .declare(Notifications.DEFAULT, byAge(ages(13, 15), Switch.OFF))
            .functionality(STREAKS)
            .functionality(Functionality.of(NOTIFICATION, "push").forAges(14, 16).build());

    assertThat(problems(gap))
        .extracting(Problem::path)
        .containsExactly("facts/notifications/default");
  }

  @Test
  void without_a_known_audience_no_age_is_left_out() {
    Service service =
        Service.of(ServiceKind.GAME, "game", "A game")
            .declare(Notifications.DEFAULT, byAge(ages(13, 15), Switch.OFF))
            .functionality(STREAKS)
            .build();

    assertThat(service.ages()).isNull();
  }

  private static List<Problem> problems(Service.Builder builder) {
    try {
      builder.build();
      return List.of();
    } catch (DescriptionException refused) {
      return refused.problems();
    }
  }

  @Test
  void a_functionality_in_an_area_that_the_service_does_without_is_a_problem() {
    Functionality ads = Functionality.of(FunctionalityKind.ADS, "banner").build();
    Service.Builder service =
        Service.of(ServiceKind.GAME, "app", "App").without(Area.ADVERTISING, Area.LIVE);

    assertThat(service.build().openAreas()).hasSize(Area.values().length - 2);
    assertThatThrownBy(() -> service.functionality(ads).build())
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("functionalities/0/kinds")
        .hasMessageContaining("Take advertising out of without, or change the kind.");
  }

  @Test
  void areas_that_are_described_or_left_out_are_not_open() {
    Service service =
        Service.of(ServiceKind.GAME, "app", "App")
            .without(Area.ADVERTISING)
            .functionality(Functionality.of(FunctionalityKind.OTHER, "thing").build())
            .functionality(
                Functionality.of(FunctionalityKind.LIVESTREAM, "live")
                    .also(FunctionalityKind.GIFT)
                    .build())
            .build();

    assertThat(service.openAreas())
        .hasSize(Area.values().length - 3)
        .doesNotContain(Area.ADVERTISING, Area.LIVE, Area.BUYING);
  }
}
