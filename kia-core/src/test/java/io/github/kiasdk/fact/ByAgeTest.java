package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.text.DescriptionException;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ByAgeTest {

  @Test
  void each_age_has_the_value_declared_for_it() {
    ByAge<String> values = byAge(ages(16, 17), "on").and(ages(13, 15), "off");

    assertThat(values.at(13)).isEqualTo("off");
    assertThat(values.at(15)).isEqualTo("off");
    assertThat(values.at(16)).isEqualTo("on");
    assertThat(values.at(12)).isNull();
    assertThat(values.ages()).isEqualTo(ages(13, 17));
    assertThat(values).hasToString("13-15: off, 16-17: on");
  }

  @Test
  void parts_with_the_same_value_are_one_part() {
    ByAge<String> pieces =
        byAge(ages(13, 13), "off")
            .and(ages(17, 17), "on")
            .and(ages(14, 15), "off")
            .and(ages(16, 16), "on");

    assertThat(pieces).isEqualTo(byAge(ages(13, 15), "off").and(ages(16, 17), "on"));
    assertThat(pieces.parts())
        .containsExactly(
            new ByAge.Part<>(ages(13, 15), "off"), new ByAge.Part<>(ages(16, 17), "on"));
  }

  @Property
  void where_a_range_is_cut_does_not_matter(@ForAll @IntRange(min = 0, max = 16) int cut) {
    ByAge<Integer> pieces = byAge(ages(cut + 1, 17), 1).and(ages(0, cut), 1);

    assertThat(pieces).isEqualTo(byAge(Ages.ALL, 1)).hasSameHashCodeAs(byAge(Ages.ALL, 1));
    assertThat(pieces.parts()).hasSize(1);
  }

  @Test
  void an_age_with_two_values_is_refused_even_if_they_are_the_same() {
    ByAge<String> younger = byAge(ages(13, 15), "off");

    assertThatThrownBy(() -> younger.and(ages(15, 17), "on"))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused -> {
              var message = refused.problems().get(0).message();
              assertThat(message.in(Locale.ENGLISH))
                  .isEqualTo("The ages 13-15 and 15-17 overlap. Give every age one value.");
              assertThat(message.in(Locale.forLanguageTag("nl")))
                  .isEqualTo(
                      "De leeftijden 13-15 en 15-17 overlappen. Geef elke leeftijd één waarde.");
            });
    assertThatThrownBy(() -> younger.and(ages(15, 15), "off"))
        .isInstanceOf(DescriptionException.class);
  }

  @Test
  void overlap_with_a_part_further_on_is_refused_too() {
    ByAge<String> values = byAge(ages(0, 5), "a").and(ages(10, 12), "b");

    assertThatThrownBy(() -> values.and(ages(11, 11), "a"))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("10-12 and 11 overlap");
  }

  @Test
  void adding_ages_leaves_the_first_value_as_it_was() {
    ByAge<String> younger = byAge(ages(13, 15), "off");
    ByAge<String> both = younger.and(ages(16, 17), "on");

    assertThat(younger.at(16)).isNull();
    assertThat(both).isNotEqualTo(younger);
  }
}
