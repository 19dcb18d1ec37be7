package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.fact.TestFacts.COLOUR;
import static io.github.kiasdk.fact.TestFacts.IN_STOCK;
import static io.github.kiasdk.fact.TestFacts.LIT;
import static io.github.kiasdk.fact.TestFacts.MADE;
import static io.github.kiasdk.fact.TestFacts.NOTE;
import static io.github.kiasdk.fact.TestFacts.PARTS;
import static io.github.kiasdk.fact.TestFacts.PART_COLOUR;
import static io.github.kiasdk.fact.TestFacts.PART_SPARE;
import static io.github.kiasdk.fact.TestFacts.VOCABULARY;
import static io.github.kiasdk.fact.TestFacts.WATTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FactsInDocumentTest {

  private static final Facts EVERY_TYPE =
      Facts.none()
          .declare(LIT, byAge(ages(13, 15), false).and(ages(16, 17), true))
          .declare(WATTS, 60)
          .declare(COLOUR, Colour.DARK_BLUE)
          .declare(IN_STOCK, Set.of(Colour.GREEN, Colour.RED))
          .declare(
              MADE,
              LocalDate.of(2026, 3, 1),
              Evidence.document("Invoice", URI.create("doi:10.1000/1"))
                  .dated(LocalDate.of(2026, 3, 2))
                  .of(Quality.B),
              new Evidence("Doubt", null, null, null, Standing.OWN_TEST, true, "one of two"))
          .declare(NOTE, "dim")
          .declare(
              PARTS,
              List.of(
                  Item.item("bulb").declare(PART_SPARE, true),
                  Item.item("shade").declare(PART_COLOUR, Colour.RED)));

  @Test
  void sections_are_nested_maps_and_values_plain() {
    assertThat(EVERY_TYPE.toPlain())
        .containsOnlyKeys("lamp")
        .extractingByKey("lamp")
        .isEqualTo(
            Map.of(
                "lit", Map.of("13-15", false, "16-17", true),
                "watts", 60,
                "shade", Map.of("colour", "dark-blue"),
                "in-stock", List.of("red", "green"),
                "made",
                    Map.of(
                        "value",
                        "2026-03-01",
                        "evidence",
                        List.of(
                            Map.of(
                                "title", "Invoice",
                                "uri", "doi:10.1000/1",
                                "date", "2026-03-02",
                                "quality", "B"),
                            Map.of(
                                "title", "Doubt",
                                "standing", "own-test",
                                "contradicts", true,
                                "note", "one of two"))),
                "note", "dim",
                "parts",
                    List.of(
                        Map.of("id", "bulb", "spare", true),
                        Map.of("id", "shade", "colour", "red"))));
  }

  @Test
  void every_type_is_read_back_as_it_was_written() {
    assertThat(Facts.fromPlain(EVERY_TYPE.toPlain(), VOCABULARY)).isEqualTo(EVERY_TYPE);
  }

  @Test
  void nested_and_dotted_names_mean_the_same() {
    Facts nested =
        Facts.fromPlain(
            Map.of("lamp", Map.of("lit", true, "shade", Map.of("colour", "red"))), VOCABULARY);

    assertThat(Facts.fromPlain(Map.of("lamp.lit", true, "lamp.shade.colour", "red"), VOCABULARY))
        .isEqualTo(nested);
    assertThat(
            Facts.fromPlain(Map.of("lamp", Map.of("lit", true, "shade.colour", "red")), VOCABULARY))
        .isEqualTo(nested);
    assertThat(
            Facts.fromPlain(
                Map.of("lamp.shade", Map.of("colour", "red"), "lamp.lit", true), VOCABULARY))
        .isEqualTo(nested);
  }

  @Test
  void the_long_form_without_evidence_means_the_short_form() {
    assertThat(Facts.fromPlain(Map.of("lamp.lit", Map.of("value", true)), VOCABULARY))
        .isEqualTo(Facts.none().declare(LIT, true));
    assertThat(
            Facts.fromPlain(Map.of("lamp.lit", Map.of("value", Map.of("13-17", true))), VOCABULARY))
        .isEqualTo(Facts.none().declare(LIT, byAge(ages(13, 17), true)));
  }

  @Test
  void a_field_of_an_item_can_differ_by_age() {
    Facts read =
        Facts.fromPlain(
            Map.of("lamp.parts", List.of(Map.of("id", "bulb", "spare", Map.of("0-12", true)))),
            VOCABULARY);

    Item bulb = read.valueAt(PARTS, 10).get(0);
    assertThat(bulb.facts().valueAt(PART_SPARE, 12)).isTrue();
    assertThat(bulb.facts().valueAt(PART_SPARE, 13)).isNull();
    assertThat(Facts.fromPlain(read.toPlain(), VOCABULARY)).isEqualTo(read);
  }

  @Test
  void every_problem_is_told_with_its_place() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("lamp", Map.of("lit", "yes"));
    plain.put("lamp.wats", 60);
    plain.put("lamp.shade", 5);
    plain.put("lamp.made", Map.of("value", "today", "evidence", List.of(Map.of("uri", "x"))));
    plain.put("lamp.in-stock", Map.of("13-15", List.of("red"), "15-17", List.of()));
    plain.put("bulb", true);

    assertThat(problems(plain))
        .extracting(Problem::path)
        .contains(
            "lamp/lit",
            "lamp.wats",
            "lamp.shade",
            "lamp.made",
            "lamp.made/evidence/0",
            "lamp.made/evidence/0/uri",
            "bulb")
        .anyMatch(path -> path.startsWith("lamp.in-stock/1"));
    assertThat(problems(plain))
        .extracting(problem -> problem.message().en())
        .contains(
            "There is no fact \"lamp.wats\". Did you mean \"lamp.watts\"?",
            "lamp.shade is a section, not a fact. Declare one of its facts: colour.",
            "There is no fact \"bulb\". For all facts: kia facts.");
  }

  @Test
  void a_fact_written_in_two_ways_is_declared_twice() {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("lamp", Map.of("lit", true));
    plain.put("lamp.lit", true);

    assertThat(problems(plain))
        .extracting(Problem::path, problem -> problem.message().nl())
        .containsExactly(
            tuple("lamp.lit", "lamp.lit is hier twee keer ingevuld. Laat er één staan."));
  }

  @Test
  void ages_that_overlap_or_are_none_are_told_at_their_place() {
    assertThat(problems(Map.of("lamp.lit", Map.of("13-18", true))))
        .extracting(Problem::path)
        .containsExactly("lamp.lit/13-18");
    Map<String, Object> overlapping = new LinkedHashMap<>();
    overlapping.put("13-15", true);
    overlapping.put("15-17", false);
    assertThat(problems(Map.of("lamp.lit", overlapping)))
        .extracting(Problem::path, problem -> problem.message().en())
        .containsExactly(
            tuple("lamp.lit/15-17", "The ages 13-15 and 15-17 overlap. Give every age one value."));
  }

  @Test
  void names_are_written_in_alphabetical_order() {
    assertThat(EVERY_TYPE.toPlain()).hasSize(1);
    assertThat(
            ((Map<?, ?>) EVERY_TYPE.toPlain().get("lamp")).keySet().stream().map(String::valueOf))
        .containsExactly("in-stock", "lit", "made", "note", "parts", "shade", "watts");
    assertThat(Facts.none().toPlain()).isEmpty();
    assertThat(Facts.none().declare(LIT, true).toPlain())
        .containsExactly(entry("lamp", Map.of("lit", true)));
  }

  @Property(tries = 300)
  void any_facts_are_read_back_as_they_were_written(@ForAll("someFacts") Facts facts) {
    assertThat(Facts.fromPlain(facts.toPlain(), VOCABULARY)).isEqualTo(facts);
  }

  @Provide
  Arbitrary<Facts> someFacts() {
    Arbitrary<ByAge<Boolean>> byAge =
        Arbitraries.integers()
            .between(0, 16)
            .map(cut -> byAge(ages(0, cut), true).and(ages(cut + 1, 17), false));
    Arbitrary<Set<Colour>> colours = Arbitraries.of(Colour.class).set();
    Arbitrary<String> note =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(text -> !text.isBlank());
    Arbitrary<LocalDate> day = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(byAge, colours, note, day)
        .as(
            (lit, stock, words, made) ->
                Facts.none()
                    .declare(LIT, lit)
                    .declare(IN_STOCK, stock)
                    .declare(NOTE, words)
                    .declare(
                        MADE,
                        made,
                        Evidence.document(words, URI.create("https://example.org")).dated(made)));
  }

  private static List<Problem> problems(Map<String, ?> plain) {
    try {
      Facts.fromPlain(plain, VOCABULARY);
      return List.of();
    } catch (DescriptionException refused) {
      return refused.problems();
    }
  }
}
