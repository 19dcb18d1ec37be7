package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.fact.TestFacts.COLOUR;
import static io.github.kiasdk.fact.TestFacts.IN_STOCK;
import static io.github.kiasdk.fact.TestFacts.LIT;
import static io.github.kiasdk.fact.TestFacts.NOTE;
import static io.github.kiasdk.fact.TestFacts.PARTS;
import static io.github.kiasdk.fact.TestFacts.PART_SPARE;
import static io.github.kiasdk.fact.TestFacts.VOCABULARY;
import static io.github.kiasdk.fact.TestFacts.WATTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownTest {

  /** A host's value of that name. */
  private enum Weather implements Term {
    SUN,
    UNKNOWN;

    @Override
    public LocalizedText label() {
      return LocalizedText.same(name());
    }
  }

  private static final ChoiceFact<Weather> WEATHER =
      Fact.choice("lamp.weather", "Weer", "Weather", Weather.class);

  @Test
  void every_kind_of_fact_can_be_unknown_and_then_has_no_value() {
    for (Fact<?> fact : VOCABULARY.facts()) {
      Facts facts = Facts.none().declareUnknown(fact);

      assertThat(facts.declares(fact)).isTrue();
      assertThat(facts.valueAt(fact, 13)).isNull();
      assertThat(facts.declaration(fact).unknown()).isEqualTo(Ages.ALL);
      assertThat(facts.declaration(fact).differsByAge()).isFalse();
      assertThat(facts.declaration(fact).parts()).isEmpty();
      assertThat(facts.declaration(fact).shown())
          .isEqualTo(new LocalizedText("onbekend", "unknown"));
      assertThat(Facts.fromPlain(facts.toPlain(), VOCABULARY)).isEqualTo(facts);
    }
  }

  @Test
  void a_document_says_it_in_one_word_for_all_ages_or_some() {
    Facts facts =
        Facts.none()
            .declareUnknown(WATTS)
            .declare(LIT, byAge(ages(13, 15), true).andUnknown(ages(16, 17)))
            .declare(PARTS, List.of(Item.item("bulb").declareUnknown(PART_SPARE)));

    assertThat(facts.toPlain())
        .isEqualTo(
            Map.of(
                "lamp",
                Map.of(
                    "watts",
                    "unknown",
                    "lit",
                    Map.of("13-15", true, "16-17", "unknown"),
                    "parts",
                    List.of(Map.of("id", "bulb", "spare", "unknown")))));
    assertThat(Facts.fromPlain(facts.toPlain(), VOCABULARY)).isEqualTo(facts);
    assertThat(facts.declaration(LIT).ages()).isEqualTo(ages(13, 17));
    assertThat(facts.declaration(LIT).shown().en()).isEqualTo("yes (13-15), unknown (16-17)");
    assertThat(facts.declaration(LIT).shownAt(16).nl()).isEqualTo("onbekend");
    assertThat(facts.declaration(LIT).hasValueFor(ages(16, 17))).isFalse();
    assertThat(facts.declaration(LIT).hasValueFor(ages(15, 17))).isTrue();
  }

  @Test
  void the_order_in_which_ages_are_said_makes_no_difference() {
    assertThat(ByAge.<Boolean>unknown(ages(16, 17)).and(ages(13, 15), true))
        .isEqualTo(byAge(ages(13, 15), true).andUnknown(ages(16, 17)))
        .isNotEqualTo(byAge(ages(13, 15), true))
        .hasToString("13-15: true, 16-17: unknown");
    assertThat(ByAge.<Boolean>unknown(ages(13, 13)).andUnknown(ages(14, 15)))
        .isEqualTo(ByAge.<Boolean>unknown(ages(13, 15)));
  }

  @Test
  void an_age_is_unknown_or_has_a_value_and_a_fact_is_declared_once() {
    assertThatThrownBy(() -> byAge(ages(13, 15), true).andUnknown(ages(15, 17)))
        .hasMessageContaining("overlap");
    assertThatThrownBy(() -> ByAge.<Boolean>unknown(ages(13, 15)).and(ages(15, 17), true))
        .hasMessageContaining("overlap");
    assertThatThrownBy(() -> Facts.none().declare(LIT, true).declareUnknown(LIT))
        .hasMessageContaining("declared twice");
    assertThat(problem(Map.of("lamp", Map.of("lit", Map.of("13-15", "unknown", "15", true)))))
        .contains("overlap");
  }

  @Test
  void unknown_stands_alone_and_is_no_text_and_nearly_is_not_taken_for_it() {
    assertThat(problem(Map.of("lamp", Map.of("in-stock", List.of("red", "unknown")))))
        .isEqualTo(
            "lamp/in-stock/1: unknown stands alone, not in a list. Write it without brackets if"
                + " nobody knows, or take it out.");
    assertThatThrownBy(() -> Facts.none().declare(NOTE, "unknown"))
        .hasMessageContaining("declareUnknown");
    assertThat(problem(Map.of("lamp", Map.of("watts", "Unknown")))).startsWith("lamp/watts: ");
    assertThat(problem(Map.of("lamp", Map.of("lit", Map.of("value", true, "unknown", true)))))
        .startsWith("lamp/lit/unknown: ");
    assertThat(Facts.none().declare(IN_STOCK, Set.of()).declaration(IN_STOCK).unknown()).isNull();
  }

  @Test
  void a_value_that_a_host_calls_so_is_that_value() {
    Vocabulary own = Vocabulary.of(List.of(WEATHER));
    Facts facts = Facts.none().declare(WEATHER, Weather.UNKNOWN);

    assertThat(Facts.fromPlain(facts.toPlain(), own)).isEqualTo(facts);
    assertThat(facts.valueAt(WEATHER, 13)).isEqualTo(Weather.UNKNOWN);
    assertThatThrownBy(() -> Facts.none().declareUnknown(WEATHER))
        .hasMessageContaining("has a value called unknown itself");
  }

  @Test
  void no_condition_is_answered_by_it() {
    Facts facts = Facts.none().declareUnknown(LIT).declareUnknown(COLOUR).declareUnknown(NOTE);

    assertThat(LIT.isTrue().evaluate(facts, 13)).isEqualTo(Truth.UNKNOWN);
    assertThat(LIT.isFalse().evaluate(facts, 13)).isEqualTo(Truth.UNKNOWN);
    assertThat(COLOUR.isNoneOf(Colour.RED).evaluate(facts, 13)).isEqualTo(Truth.UNKNOWN);
    assertThat(NOTE.isGiven().evaluate(facts, 13)).isNotEqualTo(Truth.TRUE);
  }

  private static String problem(Map<String, ?> plain) {
    DescriptionException refused =
        catchThrowableOfType(DescriptionException.class, () -> Facts.fromPlain(plain, VOCABULARY));
    return refused.problems().get(0).path() + ": " + refused.problems().get(0).message().en();
  }
}
