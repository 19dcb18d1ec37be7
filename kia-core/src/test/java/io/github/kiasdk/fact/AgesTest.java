package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Ages.ages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import io.github.kiasdk.text.DescriptionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

  @Provide
  Arbitrary<Ages> someAges() {
    return Arbitraries.integers().between(0, Ages.OLDEST).set().ofMinSize(1).map(AgesTest::of);
  }

  @Property
  void what_is_in_both_is_what_is_in_one_and_in_the_other(
      @ForAll("someAges") Ages one, @ForAll("someAges") Ages other) {
    Ages both = one.intersect(other);

    assertThat(both != null).isEqualTo(one.overlaps(other));
    for (int age = 0; both != null && age <= Ages.OLDEST; age++) {
      assertThat(both.includes(age)).isEqualTo(one.includes(age) && other.includes(age));
    }
  }

  @Property
  void what_is_written_is_read_back(@ForAll("someAges") Ages ages) {
    assertThat(Ages.parse(ages.toString())).isEqualTo(ages).hasSameHashCodeAs(ages);
  }

  @Property
  void they_are_a_set_of_ages(@ForAll("someAges") Ages one, @ForAll("someAges") Ages other) {
    Set<Integer> both = new TreeSet<>(listed(one));
    both.addAll(listed(other));
    Set<Integer> rest = new TreeSet<>(listed(one));
    rest.removeAll(listed(other));
    Ages without = one.without(other);

    assertThat(listed(one.and(other))).isEqualTo(both);
    assertThat(without == null ? Set.of() : listed(without)).isEqualTo(rest);
    assertThat(one.covers(other)).isEqualTo(listed(one).containsAll(listed(other)));
    assertThat(one.overlaps(other)).isEqualTo(listed(one).stream().anyMatch(other::includes));
    assertThat(one.equals(other)).isEqualTo(listed(one).equals(listed(other)));
  }

  @Property
  void splitting_and_joining_again_changes_nothing(
      @ForAll("someAges") Ages one, @ForAll("someAges") Ages other) {
    Ages rest = one.without(other);
    Ages taken = rest == null ? one : one.without(rest);

    assertThat(rest == null ? taken : taken == null ? rest : taken.and(rest)).isEqualTo(one);
    assertThat(one.and(other)).isEqualTo(other.and(one));
    assertThat(one.and(one)).isEqualTo(one);
  }

  @Property
  void the_youngest_and_oldest_are_the_ends(@ForAll("someAges") Ages ages) {
    TreeSet<Integer> listed = listed(ages);

    assertThat(ages.youngest()).isEqualTo(listed.first());
    assertThat(ages.oldest()).isEqualTo(listed.last());
  }

  @Property
  void the_order_is_that_of_the_first_age_that_differs(
      @ForAll("someAges") Ages one, @ForAll("someAges") Ages other) {
    int order = one.compareTo(other);

    assertThat(order == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(other.compareTo(one)));
    if (one.youngest() < other.youngest()) {
      assertThat(order).isNegative();
    }
  }

  @Test
  void a_range_cut_in_two_equals_the_whole() {
    assertThat(ages(13, 15).and(ages(16, 17))).isEqualTo(ages(13, 17)).hasToString("13-17");
    assertThat(ages(16, 17).and(ages(0, 12))).hasToString("0-12, 16-17");
    assertThat(ages(12, 12)).hasToString("12");
    assertThat(Ages.ALL).isEqualTo(ages(0, 17)).hasToString("0-17");
  }

  @Test
  void nothing_is_left_of_ages_without_themselves() {
    assertThat(ages(3, 5).without(Ages.ALL)).isNull();
    assertThat(ages(3, 5).without(ages(6, 9))).isEqualTo(ages(3, 5));
  }

  @Test
  void ages_outside_childhood_are_never_included() {
    assertThat(Ages.ALL.includes(18)).isFalse();
    assertThat(Ages.ALL.includes(-1)).isFalse();
    assertThat(Ages.ALL.includes(50)).isFalse();
    assertThat(ages(13, 17).includes(12)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"13 - 15 | 13-15", "16-17,0-12 | 0-12, 16-17", "3,4,5 | 3-5", "07 | 7"})
  void spaces_order_and_pieces_do_not_matter(String written, String same) {
    assertThat(Ages.parse(written)).hasToString(same);
  }

  @Test
  void one_age_can_be_written_as_a_number() {
    assertThat(Ages.parse(12)).isEqualTo(ages(12, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "18",
        "13-18",
        "15-13",
        "-1",
        "13-",
        "13-14-15",
        "1.5",
        "dertien",
        "13,,14",
        "013",
        "١٣"
      })
  void what_is_no_range_of_ages_is_refused(String written) {
    assertThatThrownBy(() -> Ages.parse(written))
        .asInstanceOf(throwable(DescriptionException.class))
        .satisfies(
            refused -> {
              var message = refused.problems().get(0).message();
              assertThat(message.in(Locale.ENGLISH))
                  .contains("whole years from 0 up to and including");
              assertThat(message.in(Locale.forLanguageTag("nl")))
                  .contains("hele jaren van 0 tot en met 17");
            });
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "5, 18", "9, 8"})
  void a_range_that_leaves_childhood_or_runs_backwards_is_refused(int youngest, int oldest) {
    assertThatThrownBy(() -> ages(youngest, oldest))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining("\"" + youngest + "-" + oldest + "\"");
  }

  private static Ages of(Set<Integer> years) {
    List<Integer> sorted = new ArrayList<>(years);
    Ages ages = ages(sorted.get(0), sorted.get(0));
    for (int year : sorted) {
      ages = ages.and(ages(year, year));
    }
    return ages;
  }

  private static TreeSet<Integer> listed(Ages ages) {
    TreeSet<Integer> years = new TreeSet<>();
    for (int year = 0; year <= Ages.OLDEST; year++) {
      if (ages.includes(year)) {
        years.add(year);
      }
    }
    return years;
  }
}
