package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.GridTable;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.right.RightScheme;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextGridTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_service_of_which_every_risk_has_a_level_reads_as_agreed(String language)
      throws IOException {
    String text = grid(language, Strained.RATED, Strained.ASSESSMENT);

    Golden.assertSame(text, "grid-rated_" + language + ".txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_service_of_which_some_risks_have_no_level_reads_as_agreed(String language)
      throws IOException {
    String text = grid(language, Strained.PARTLY, null);

    Golden.assertSame(text, "grid-partly_" + language + ".txt");
  }

  @Test
  void every_group_of_rights_has_a_short_name_of_its_own_that_fits() {
    for (Locale locale : new Locale[] {NL, EN}) {
      assertThat(RightScheme.GC25.clusters())
          .extracting(cluster -> GridTable.head(cluster, new Words(locale)))
          .doesNotHaveDuplicates()
          .allMatch(head -> head.length() <= 7);
    }
  }

  @Test
  void numbers_of_both_signs_stand_side_by_side_and_are_not_set_off() {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.OTHER, "chat");
    for (int i = 1; i <= 12; i++) {
      chat.effect(Effect.positive("good-" + i, "Goed", "Good", Right.PRIVACY).build());
      chat.effect(Effect.negative("bad-" + i, "Slecht", "Bad", Right.PRIVACY).build());
    }

    String text = grid("en", Strained.app().functionality(chat.build()).build(), null);

    assertThat(row(text, "chat")).containsOnlyOnce("+12 -12").doesNotContain("0");
  }

  @Test
  void a_number_that_no_column_has_room_for_is_said_to_be_more() {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.OTHER, "chat");
    for (int i = 1; i <= 100; i++) {
      for (RightCluster cluster : RightScheme.GC25.clusters()) {
        String id = cluster.id() + "-" + i;
        chat.effect(Effect.positive("g-" + id, "Goed", "Good", cluster.rights().get(0)).build());
        chat.effect(Effect.negative("b-" + id, "Slecht", "Bad", cluster.rights().get(0)).build());
      }
    }

    String text = grid("en", Strained.app().functionality(chat.build()).build(), null);

    assertThat(row(text, "chat").split("\\+99\\+ -99\\+", -1)).hasSize(9);
    assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
  }

  @Test
  void what_was_looked_at_and_not_touched_is_not_what_nobody_looked_at() {
    String text = grid("en", Strained.RATED, Strained.ASSESSMENT);

    assertThat(row(text, "Chat")).contains("?").contains("o");
    assertThat(section(text, "NOBODY LOOKED AT")).doesNotContain("Implementation");
    assertThat(section(text, "LOOKED AT AND NOT TOUCHED")).contains("The app explains no rights.");
    assertThat(row(grid("en", Strained.RATED, null), "Chat")).doesNotContain("o");
  }

  @Test
  void a_reason_for_withholding_all_ratings_is_said_once() {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.OTHER, "chat");
    for (int i = 1; i <= 31; i++) {
      chat.effect(
          Effect.negative("bad-" + i, "Slecht", "Bad", Right.PRIVACY)
              .rating(Rating.withheld("No data from the provider."))
              .build());
    }

    String text = grid("en", Strained.app().functionality(chat.build()).build(), null);

    assertThat(text)
        .contains("\nNo total: 31 of 31 not rated\n")
        .containsOnlyOnce("No data from the provider.")
        .doesNotContain("HEAVIEST");
  }

  @Test
  void a_service_without_negative_effects_is_not_called_safe() {
    Functionality chat =
        Functionality.of(FunctionalityKind.OTHER, "chat")
            .effect(Effect.positive("good", "Goed", "Good", Right.PRIVACY).build())
            .build();

    assertThat(grid("en", Strained.app().functionality(chat).build(), null))
        .contains("No total: there are no negative effects\n")
        .contains("That does not show that there is none.");
  }

  @Test
  void tells_ten_risks_in_full_and_counts_the_others() {
    Functionality.Builder chat = Functionality.of(FunctionalityKind.OTHER, "chat");
    for (int i = 1; i <= 13; i++) {
      Likelihood likelihood = i <= 11 ? Likelihood.HIGH : Likelihood.MEDIUM;
      chat.effect(
          Effect.negative("bad-" + i, "Slecht", "Bad " + i, Right.PRIVACY)
              .rating(Rating.of(Impact.MEDIUM, likelihood))
              .build());
    }

    String text = grid("en", Strained.app().functionality(chat.build()).build(), null);

    assertThat(section(text, "HEAVIEST RISKS").split("\n  - ", -1)).hasSize(11);
    assertThat(text).contains("And 1 high and 2 medium; none of them is heavier.");
  }

  @Test
  void another_matrix_gives_other_levels() {
    RiskMatrix.Row high = new RiskMatrix.Row(Level.HIGH, Level.HIGH, Level.HIGH);
    RiskMatrix strict = RiskMatrix.of(high, high, high);

    String text = TextGrid.in(EN).ratedBy(strict).text(Strained.RATED, null);

    assertThat(text)
        .contains("Before measures high: 2 high, 0 medium, 1 low")
        .contains("High, because the impact is high and the likelihood is low (risk matrix).")
        .doesNotContain("(floor)");
  }

  @Test
  void another_method_is_not_called_our_own() {
    Assessment other = Assessment.bySelf().method("house-method 3").build();

    assertThat(grid("en", Strained.RATED, other).replaceAll("\\s+", " "))
        .contains("Method: house-method 3, by choice of whoever made the assessment.")
        .contains("not the official KIA")
        .contains("not an instrument of supervision")
        .doesNotContain("reconstruction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Praten met 👩‍👩‍👧‍👦 en ❤️",
        "שיחה עם חברים",
        "محادثة 1",
        "Zalgo z̷̢̛a̸l̴g̵o̶",
        "Meervoudigepersoonlijkheidsstoornisbehandelingsapplicatiefunctionaliteit",
      })
  void a_title_that_cannot_stand_beside_its_numbers_stands_above_them(String title) {
    String text = grid("en", withTitled(title), null);

    assertThat(text.lines()).allMatch(line -> Printable.columns(line) <= Page.WIDTH);
    List<String> lines = text.lines().toList();
    String numbers = lines.get(lines.indexOf("  " + Printable.line(title)) + 1);
    assertThat(numbers).matches("[ ?]+\\+1[ ?]+");
    assertThat(numbers.indexOf('+')).isEqualTo(row(text, "Chat").indexOf('+'));
  }

  @Test
  void a_title_in_wide_letters_stands_beside_its_numbers_and_moves_no_column() {
    String text = grid("en", withTitled("友達とチャット"), null);

    String wide = row(text, "友達とチャット");
    String plain = row(text, "Chat");
    assertThat(Printable.columns(wide.substring(0, wide.indexOf('+'))))
        .isEqualTo(plain.indexOf('+'));
  }

  @Test
  void a_service_of_which_nothing_is_described_says_so() {
    assertThat(grid("nl", Strained.app().build(), null))
        .contains("DOOR NIEMAND BEKEKEN · 8")
        .contains("Er is geen functionaliteit beschreven");
  }

  @Test
  void colours_add_nothing_but_colours() {
    String plain = TextGrid.in(NL).text(Strained.PARTLY, null);
    String coloured = TextGrid.in(NL).coloured().text(Strained.PARTLY, null);

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[");
    assertThat(Pattern.compile("\u001b\\[[0-9;]*m").matcher(coloured).replaceAll(""))
        .isEqualTo(plain);
  }

  private static Service withTitled(String title) {
    Functionality named =
        Functionality.of(FunctionalityKind.OTHER, "named")
            .titled(title, title)
            .effect(Effect.positive("good", "Goed", "Good", Right.ASSOCIATION).build())
            .build();
    return Strained.app().functionality(Strained.CHAT).functionality(named).build();
  }

  private static String grid(String language, Service service, @Nullable Assessment assessment) {
    return TextGrid.in(Locale.forLanguageTag(language)).text(service, assessment);
  }

  /** The line of the table that starts with this title. */
  private static String row(String text, String title) {
    return text.lines().filter(line -> line.startsWith("  " + title)).findFirst().orElseThrow();
  }

  private static String section(String text, String heading) {
    int begin = text.indexOf("\n" + heading);
    Matcher next = Pattern.compile("\n\n\\w").matcher(text);
    return text.substring(begin, next.find(begin + 1) ? next.start() : text.length());
  }
}
