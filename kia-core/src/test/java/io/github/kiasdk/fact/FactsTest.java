package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.fact.TestFacts.COLOUR;
import static io.github.kiasdk.fact.TestFacts.LIT;
import static io.github.kiasdk.fact.TestFacts.WATTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final Evidence REPORT =
      Evidence.document("Report", URI.create("https://example.org/report"));

  @Test
  void what_nobody_declared_is_not_there() {
    assertThat(Facts.none().declares(LIT)).isFalse();
    assertThat(Facts.none().declaration(LIT)).isNull();
    assertThat(Facts.none().valueAt(LIT, 10)).isNull();
    assertThat(Facts.none().isEmpty()).isTrue();
    assertThat(Facts.none()).hasToString("[]");
  }

  @Test
  void declaring_gives_a_new_value_and_leaves_the_old_one() {
    Facts before = Facts.none().declare(LIT, true);
    Facts after = before.declare(WATTS, 60);

    assertThat(before.declares(WATTS)).isFalse();
    assertThat(after.valueAt(LIT, 10)).isTrue();
    assertThat(after.valueAt(WATTS, 10)).isEqualTo(60);
  }

  @Test
  void declarations_stand_in_the_order_of_their_names() {
    Facts facts = Facts.none().declare(WATTS, 60).declare(COLOUR, Colour.RED).declare(LIT, true);

    assertThat(facts.declarations())
        .extracting(declared -> declared.fact().name())
        .containsExactly("lamp.lit", "lamp.shade.colour", "lamp.watts");
  }

  @Test
  void a_fact_declared_twice_is_refused() {
    Facts lit = Facts.none().declare(LIT, true);

    assertThatThrownBy(() -> lit.declare(LIT, true))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused -> {
              assertThat(refused.problems().get(0).path()).isEqualTo("lamp.lit");
              assertThat(refused.problems().get(0).message())
                  .isEqualTo(
                      new LocalizedText(
                          "lamp.lit is hier twee keer ingevuld. Laat er één staan.",
                          "lamp.lit is declared twice here. Keep one declaration."));
            });
  }

  @Test
  void what_is_not_declared_is_inherited_and_what_is_declared_wins() {
    Facts service = Facts.none().declare(LIT, true).declare(WATTS, 60);
    Facts own = Facts.none().declare(LIT, false).declare(COLOUR, Colour.RED);

    Facts together = own.inheriting(service);

    assertThat(together.valueAt(LIT, 10)).isFalse();
    assertThat(together.valueAt(WATTS, 10)).isEqualTo(60);
    assertThat(together.valueAt(COLOUR, 10)).isEqualTo(Colour.RED);
    assertThat(own.inheriting(Facts.none())).isEqualTo(own);
    assertThat(Facts.none().inheriting(service)).isEqualTo(service);
  }

  @Test
  void a_value_by_age_wins_as_a_whole_and_is_not_filled_up_by_the_inherited_one() {
    Facts service = Facts.none().declare(LIT, true);
    Facts own = Facts.none().declare(LIT, byAge(ages(13, 15), false));

    assertThat(own.inheriting(service).valueAt(LIT, 14)).isFalse();
    assertThat(own.inheriting(service).valueAt(LIT, 16)).isNull();
  }

  @Test
  void a_declaration_tells_its_value_its_ages_and_its_evidence() {
    Declaration<Boolean> declared =
        Facts.none()
            .declare(LIT, byAge(ages(16, 17), true).and(ages(13, 15), false), REPORT)
            .declaration(LIT);

    assertThat(declared.fact()).isSameAs(LIT);
    assertThat(declared.differsByAge()).isTrue();
    assertThat(declared.ages()).isEqualTo(ages(13, 17));
    assertThat(declared.parts()).extracting(ByAge.Part::value).containsExactly(false, true);
    assertThat(declared.evidence()).containsExactly(REPORT);
    assertThat(declared.shown())
        .isEqualTo(new LocalizedText("nee (13-15), ja (16-17)", "no (13-15), yes (16-17)"));
    assertThat(declared.shownAt(13)).isEqualTo(new LocalizedText("nee", "no"));
    assertThat(declared.shownAt(5)).isNull();
    assertThat(declared).hasToString("lamp.lit = no (13-15), yes (16-17)");
  }

  @Test
  void a_value_for_all_is_one_part() {
    Declaration<Boolean> declared = Facts.none().declare(LIT, true).declaration(LIT);

    assertThat(declared.differsByAge()).isFalse();
    assertThat(declared.ages()).isEqualTo(Ages.ALL);
    assertThat(declared.parts()).containsExactly(new ByAge.Part<>(Ages.ALL, true));
  }

  @Test
  void facts_are_equal_if_they_declare_the_same() {
    Facts one = Facts.none().declare(LIT, true).declare(WATTS, 60, REPORT);
    Facts other = Facts.none().declare(WATTS, 60, REPORT).declare(LIT, true);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(Facts.none().declare(LIT, true).declare(WATTS, 60));
    assertThat(one).isNotEqualTo(Facts.none().declare(LIT, false).declare(WATTS, 60, REPORT));
  }

  @Test
  void items_are_equal_if_they_say_the_same() {
    Item one = Item.item("bulb").declare(TestFacts.PART_SPARE, true);

    assertThat(one).isEqualTo(Item.item("bulb").declare(TestFacts.PART_SPARE, true));
    assertThat(one).isNotEqualTo(Item.item("shade").declare(TestFacts.PART_SPARE, true));
    assertThat(one).isNotEqualTo(Item.item("bulb"));
  }

  @Test
  void evidence_needs_a_title_and_keeps_what_is_added() {
    Evidence dated = REPORT.dated(LocalDate.of(2026, 3, 1)).of(Quality.A);

    assertThat(dated.title()).isEqualTo("Report");
    assertThat(dated.date()).isEqualTo("2026-03-01");
    assertThat(dated.quality()).isEqualTo(Quality.A);
    assertThat(dated.standing()).as("nobody said").isNull();
    assertThat(dated.contradicts()).isFalse();
    assertThat(dated).isNotEqualTo(REPORT);
    for (Standing standing : Standing.values()) {
      Evidence against = dated.of(standing).against();
      assertThat(against.standing()).isEqualTo(standing);
      assertThat(against.contradicts()).isTrue();
      assertThat(against.quality()).isEqualTo(Quality.A);
      assertThat(against.dated(LocalDate.of(2026, 3, 2)).of(Quality.B).against())
          .isEqualTo(
              new Evidence(
                  "Report",
                  REPORT.uri(),
                  LocalDate.of(2026, 3, 2),
                  Quality.B,
                  standing,
                  true,
                  null));
      assertThat(standing.isAllegation() && standing.isRuling()).isFalse();
    }
    assertThatThrownBy(() -> Evidence.document(" ", URI.create("https://example.org")))
        .isInstanceOf(DescriptionException.class)
        .hasMessage("title: Give the evidence a title.");
  }
}
