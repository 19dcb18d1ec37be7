package io.github.kiasdk.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactValueTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "lamp.lit",
            "on",
            "\"on\" past niet bij lamp.lit: dat is een tekst. Toegestaan: true of false. Schrijf, zonder aanhalingstekens: true.",
            "\"on\" does not fit lamp.lit: it is a text. Allowed: true or false. Write, without quotes: true."),
        Arguments.of(
            "lamp.watts",
            0,
            "\"0\" past niet bij lamp.watts. Toegestaan: een heel getal van 1 tot en met 100"
                + " (watt).",
            "\"0\" does not fit lamp.watts. Allowed: a whole number from 1 up to and including 100"
                + " (watts)."),
        Arguments.of("lamp.watts", 101, "een heel getal van 1", "a whole number from 1"),
        Arguments.of(
            "lamp.watts", 4294967301L, "\"4294967301\" past niet", "\"4294967301\" does not"),
        Arguments.of("lamp.watts", 2.5, "\"2.5\" past niet", "\"2.5\" does not"),
        Arguments.of("lamp.watts", "60", "\"60\" past niet", "\"60\" does not"),
        Arguments.of(
            "lamp.shade.colour",
            "greeen",
            "\"greeen\" past niet bij lamp.shade.colour. Bedoel je \"green\"? Kies uit: red, green,"
                + " dark-blue.",
            "\"greeen\" does not fit lamp.shade.colour. Did you mean \"green\"? Choose one of: red,"
                + " green, dark-blue."),
        Arguments.of(
            "lamp.shade.colour",
            "DARK_BLUE",
            "Bedoel je \"dark-blue\"?",
            "Did you mean \"dark-blue\"?"),
        Arguments.of("lamp.shade.colour", 7, "Kies uit: red", "Choose one of: red"),
        Arguments.of(
            "lamp.in-stock",
            "red",
            "\"red\" past niet bij lamp.in-stock: dat is een tekst. Toegestaan: een lijst met nul of meer van red,"
                + " green, dark-blue.",
            "\"red\" does not fit lamp.in-stock: it is a text. Allowed: a list of any of red, green, dark-blue."),
        Arguments.of(
            "lamp.made",
            "1 maart 2026",
            "\"1 maart 2026\" past niet bij lamp.made. Toegestaan: een datum als jaar-maand-dag,"
                + " zoals 2026-03-01.",
            "\"1 maart 2026\" does not fit lamp.made. Allowed: a date as year-month-day, as"
                + " 2026-03-01."),
        Arguments.of("lamp.made", "2026-02-30", "\"2026-02-30\" past", "\"2026-02-30\" does not"),
        Arguments.of("lamp.made", 2026, "\"2026\" past", "\"2026\" does not"),
        Arguments.of(
            "lamp.note",
            "  ",
            "past niet bij lamp.note. Toegestaan: een tekst van 1 tot en met 2000 tekens.",
            "does not fit lamp.note. Allowed: a text of 1 up to and including 2000 characters."),
        Arguments.of("lamp.note", "a".repeat(2001), "a…\" past", "a…\" does not fit"),
        Arguments.of("lamp.note", 5, "\"5\" past", "\"5\" does not"),
        Arguments.of(
            "lamp.parts",
            Map.of("id", "bulb"),
            "een lijst waarin elk onderdeel deze velden kan hebben: id, spare, colour",
            "a list whose elements can have these fields: id, spare, colour"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_does_not_fit_is_refused_in_both_languages(
      String name, Object written, String nl, String en) {
    Problem problem = onlyProblem(name, written);

    assertThat(problem.path()).isEqualTo(name);
    assertThat(problem.message().in(DUTCH)).contains(nl);
    assertThat(problem.message().in(Locale.ENGLISH)).contains(en);
  }

  @Test
  void a_value_that_is_not_there_is_no_value() {
    Map<String, Object> nothing = new java.util.HashMap<>();
    nothing.put("lamp.lit", null);

    assertThatThrownBy(() -> Facts.fromPlain(nothing, TestFacts.VOCABULARY))
        .hasMessage("lamp.lit: \"null\" does not fit lamp.lit. Allowed: true or false.");
  }

  @Test
  void every_wrong_element_of_a_set_is_told() {
    assertThat(problems("lamp.in-stock", List.of("red", "pink", "red")))
        .extracting(Problem::path)
        .containsExactly("lamp.in-stock/1", "lamp.in-stock/2");
  }

  @Test
  void every_wrong_field_of_an_item_is_told() {
    List<Object> items =
        List.of(
            Map.of("id", "bulb", "spare", "yes", "colour", "pink"),
            Map.of("spare", true),
            Map.of("id", "bulb", "colur", "red"),
            "shade");

    assertThat(problems("lamp.parts", items))
        .extracting(Problem::path)
        .containsExactlyInAnyOrder(
            "lamp.parts/0/spare",
            "lamp.parts/0/colour",
            "lamp.parts/1",
            "lamp.parts/2/colur",
            "lamp.parts/2/id",
            "lamp.parts/3");
    assertThat(problems("lamp.parts", items))
        .extracting(problem -> problem.message().en())
        .contains(
            "Give this element a name in the field id, of at most 200 characters.",
            "There is no field \"colur\" here. Did you mean \"colour\"?",
            "The name \"bulb\" stands twice in this list. Give every element its own name.");
  }

  @Test
  void java_values_are_held_to_the_same_limits() {
    assertRefused(() -> Facts.none().declare(TestFacts.WATTS, 0), "\"0\" does not fit lamp.watts");
    assertRefused(
        () -> Facts.none().declare(TestFacts.WATTS, 101), "\"101\" does not fit lamp.watts");
    assertRefused(() -> Facts.none().declare(TestFacts.NOTE, " "), "does not fit lamp.note");
    assertRefused(
        () -> Facts.none().declare(TestFacts.NOTE, "a".repeat(2001)), "does not fit lamp.note");
    assertRefused(
        () -> Facts.none().declare(TestFacts.PARTS, List.of(Item.item("a"), Item.item("a"))),
        "The name \"a\" stands twice");
    assertRefused(
        () ->
            Facts.none()
                .declare(TestFacts.PARTS, List.of(Item.item("a").declare(TestFacts.LIT, true))),
        "There is no field \"lamp.lit\" here");
    assertRefused(
        () -> Item.item(" "),
        "Give this element a name in the field id, of at most 200 characters.");
    assertRefused(
        () ->
            Facts.none()
                .declare(TestFacts.WATTS, ByAge.byAge(Ages.ages(0, 5), 5).and(Ages.ages(6, 17), 0)),
        "\"0\" does not fit lamp.watts");
  }

  @Test
  void limits_themselves_are_allowed() {
    Facts facts =
        Facts.none()
            .declare(TestFacts.WATTS, 1)
            .declare(TestFacts.MOST_WATTS, 100)
            .declare(TestFacts.NOTE, "a".repeat(TextFact.LONGEST));

    assertThat(facts.declarations()).hasSize(3);
  }

  @Test
  void nobody_can_change_a_value_after_it_was_declared() {
    Set<Colour> colours = EnumSet.of(Colour.RED);
    List<Item> parts = new ArrayList<>(List.of(Item.item("bulb")));
    Facts facts = Facts.none().declare(TestFacts.IN_STOCK, colours).declare(TestFacts.PARTS, parts);

    colours.add(Colour.GREEN);
    parts.clear();

    assertThat(facts.valueAt(TestFacts.IN_STOCK, 10)).containsExactly(Colour.RED);
    assertThat(facts.valueAt(TestFacts.PARTS, 10)).containsExactly(Item.item("bulb"));
    assertThatThrownBy(() -> facts.valueAt(TestFacts.IN_STOCK, 10).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> facts.valueAt(TestFacts.PARTS, 10).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_reader_sees_words_and_not_ids() {
    Facts facts =
        Facts.none()
            .declare(TestFacts.LIT, false)
            .declare(TestFacts.WATTS, 60)
            .declare(TestFacts.COLOUR, Colour.DARK_BLUE)
            .declare(TestFacts.IN_STOCK, Set.of())
            .declare(TestFacts.MADE, LocalDate.of(2026, 3, 1))
            .declare(TestFacts.NOTE, "a".repeat(61))
            .declare(TestFacts.PARTS, List.of(Item.item("bulb"), Item.item("shade")));

    assertShown(facts, TestFacts.LIT, "nee", "no");
    assertShown(facts, TestFacts.WATTS, "60 watt", "60 watts");
    assertShown(facts, TestFacts.COLOUR, "donkerblauw", "dark blue");
    assertShown(facts, TestFacts.IN_STOCK, "geen", "none");
    assertShown(facts, TestFacts.MADE, "2026-03-01", "2026-03-01");
    assertShown(
        facts, TestFacts.NOTE, "\"" + "a".repeat(57) + "…\"", "\"" + "a".repeat(57) + "…\"");
    assertShown(facts, TestFacts.PARTS, "bulb, shade", "bulb, shade");
  }

  private static void assertShown(Facts facts, Fact<?> fact, String nl, String en) {
    assertThat(facts.declaration(fact).shown().nl()).isEqualTo(nl);
    assertThat(facts.declaration(fact).shown().en()).isEqualTo(en);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable described, String message) {
    assertThatThrownBy(described)
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining(message);
  }

  private static Problem onlyProblem(String name, Object written) {
    List<Problem> problems = problems(name, written);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<Problem> problems(String name, Object written) {
    try {
      Facts.fromPlain(Map.of(name, written), TestFacts.VOCABULARY);
      return List.of();
    } catch (DescriptionException refused) {
      return refused.problems();
    }
  }
}
