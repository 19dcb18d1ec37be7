package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Ages.ages;
import static io.github.kiasdk.fact.ByAge.byAge;
import static io.github.kiasdk.fact.Condition.aged;
import static io.github.kiasdk.fact.Condition.all;
import static io.github.kiasdk.fact.Condition.any;
import static io.github.kiasdk.fact.TestFacts.COLOUR;
import static io.github.kiasdk.fact.TestFacts.FOUND;
import static io.github.kiasdk.fact.TestFacts.IN_STOCK;
import static io.github.kiasdk.fact.TestFacts.LIT;
import static io.github.kiasdk.fact.TestFacts.MADE;
import static io.github.kiasdk.fact.TestFacts.MOST_WATTS;
import static io.github.kiasdk.fact.TestFacts.NOTE;
import static io.github.kiasdk.fact.TestFacts.PARTS;
import static io.github.kiasdk.fact.TestFacts.PART_SPARE;
import static io.github.kiasdk.fact.TestFacts.SOLD;
import static io.github.kiasdk.fact.TestFacts.WATTS;
import static io.github.kiasdk.fact.Truth.FALSE;
import static io.github.kiasdk.fact.Truth.TRUE;
import static io.github.kiasdk.fact.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

  private static final Facts DECLARED =
      Facts.none()
          .declare(LIT, true)
          .declare(WATTS, 60)
          .declare(MOST_WATTS, 60)
          .declare(COLOUR, Colour.GREEN)
          .declare(IN_STOCK, Set.of(Colour.RED, Colour.GREEN))
          .declare(MADE, LocalDate.of(2026, 3, 1))
          .declare(SOLD, LocalDate.of(2026, 3, 1))
          .declare(NOTE, "dim");

  static Stream<Arguments> simple() {
    return Stream.of(
        arguments(LIT.isTrue(), TRUE),
        arguments(LIT.isFalse(), FALSE),
        arguments(WATTS.isGiven(), TRUE),
        arguments(WATTS.isAtMost(60), TRUE),
        arguments(WATTS.isAtMost(59), FALSE),
        arguments(WATTS.isAtLeast(60), TRUE),
        arguments(WATTS.isAtLeast(61), FALSE),
        arguments(WATTS.isAtMost(MOST_WATTS), TRUE),
        arguments(COLOUR.is(Colour.GREEN), TRUE),
        arguments(COLOUR.is(Colour.RED), FALSE),
        arguments(COLOUR.isOneOf(Colour.RED, Colour.GREEN), TRUE),
        arguments(COLOUR.isOneOf(Colour.RED, Colour.DARK_BLUE), FALSE),
        arguments(COLOUR.isNoneOf(Colour.RED, Colour.DARK_BLUE), TRUE),
        arguments(COLOUR.isNoneOf(Colour.RED, Colour.GREEN), FALSE),
        arguments(IN_STOCK.isEmpty(), FALSE),
        arguments(IN_STOCK.isNotEmpty(), TRUE),
        arguments(IN_STOCK.containsAny(Colour.GREEN, Colour.DARK_BLUE), TRUE),
        arguments(IN_STOCK.containsAny(Colour.DARK_BLUE), FALSE),
        arguments(IN_STOCK.containsNone(Colour.DARK_BLUE), TRUE),
        arguments(IN_STOCK.containsNone(Colour.RED, Colour.DARK_BLUE), FALSE),
        arguments(IN_STOCK.containsAll(Colour.RED, Colour.GREEN), TRUE),
        arguments(IN_STOCK.containsAll(Colour.RED, Colour.DARK_BLUE), FALSE),
        arguments(MADE.isGiven(), TRUE),
        arguments(MADE.isBefore(SOLD), FALSE),
        arguments(MADE.isNotBefore(SOLD), TRUE),
        arguments(NOTE.isGiven(), TRUE));
  }

  @Test
  void a_condition_tells_the_facts_that_it_reads_each_once_in_its_order() {
    Condition condition =
        all(WATTS.isAtMost(MOST_WATTS), LIT.isTrue().not(), aged(ages(13, 15)))
            .and(any(LIT.isFalse(), PARTS.every(PART_SPARE.isTrue()), NOTE.isGiven()));

    assertThat(condition.facts()).containsExactly(WATTS, MOST_WATTS, LIT, PARTS, NOTE);
    assertThat(WATTS.isAtMost(WATTS).facts()).containsExactly(WATTS);
  }

  @ParameterizedTest
  @MethodSource("simple")
  void a_declared_fact_answers_and_one_that_is_not_is_unknown(Condition condition, Truth truth) {
    assertThat(condition.evaluate(DECLARED, 10)).isEqualTo(truth);
    assertThat(condition.not().evaluate(DECLARED, 10)).isEqualTo(truth.not());
    assertThat(condition.evaluate(Facts.none(), 10)).isEqualTo(UNKNOWN);
  }

  @Test
  void a_relation_is_unknown_until_both_facts_are_declared() {
    Facts one = Facts.none().declare(WATTS, 70);

    assertThat(WATTS.isAtMost(MOST_WATTS).evaluate(one, 10)).isEqualTo(UNKNOWN);
    assertThat(WATTS.isAtMost(MOST_WATTS).evaluate(one.declare(MOST_WATTS, 69), 10))
        .isEqualTo(FALSE);
    assertThat(
            MADE.isBefore(SOLD)
                .evaluate(Facts.none().declare(SOLD, LocalDate.of(2199, 12, 31)), 10))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void a_day_is_before_the_next_day_only() {
    Facts facts =
        Facts.none()
            .declare(MADE, LocalDate.of(2026, 3, 1))
            .declare(SOLD, LocalDate.of(2026, 3, 2));

    assertThat(MADE.isBefore(SOLD).evaluate(facts, 10)).isEqualTo(TRUE);
    assertThat(SOLD.isBefore(MADE).evaluate(facts, 10)).isEqualTo(FALSE);
  }

  @Test
  void two_facts_are_not_compared_by_every_operator() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.Relation(WATTS, Condition.Operator.IS_ONE_OF, MOST_WATTS))
        .withMessage("IS_ONE_OF does not compare two facts");
  }

  @Test
  void every_item_counts_and_an_empty_list_meets_any_condition() {
    Condition spare = PARTS.every(PART_SPARE.isTrue());
    Item yes = Item.item("yes").declare(PART_SPARE, true);
    Item no = Item.item("no").declare(PART_SPARE, false);
    Item open = Item.item("open");

    assertThat(spare.evaluate(Facts.none(), 10)).isEqualTo(UNKNOWN);
    assertThat(spare.evaluate(parts(), 10)).isEqualTo(TRUE);
    assertThat(spare.evaluate(parts(yes), 10)).isEqualTo(TRUE);
    assertThat(spare.evaluate(parts(yes, open), 10)).isEqualTo(UNKNOWN);
    assertThat(spare.evaluate(parts(open, no, yes), 10)).isEqualTo(FALSE);
  }

  @Test
  void none_and_any_item_follow_from_every() {
    Item yes = Item.item("yes").declare(PART_SPARE, true);
    Item no = Item.item("no").declare(PART_SPARE, false);

    assertThat(PARTS.none(PART_SPARE.isTrue()).evaluate(parts(no), 10)).isEqualTo(TRUE);
    assertThat(PARTS.none(PART_SPARE.isTrue()).evaluate(parts(no, yes), 10)).isEqualTo(FALSE);
    assertThat(PARTS.any(PART_SPARE.isTrue()).evaluate(parts(no, yes), 10)).isEqualTo(TRUE);
    assertThat(PARTS.any(PART_SPARE.isTrue()).evaluate(parts(no), 10)).isEqualTo(FALSE);
    assertThat(PARTS.any(PART_SPARE.isTrue()).evaluate(parts(), 10)).isEqualTo(FALSE);
    assertThat(PARTS.isEmpty().evaluate(parts(), 10)).isEqualTo(TRUE);
    assertThat(PARTS.isNotEmpty().evaluate(parts(), 10)).isEqualTo(FALSE);
  }

  @Test
  void values_by_age_are_read_at_the_childs_age() {
    Facts facts = Facts.none().declare(LIT, byAge(ages(13, 15), false).and(ages(16, 17), true));

    assertThat(LIT.isTrue().evaluate(facts, 15)).isEqualTo(FALSE);
    assertThat(LIT.isTrue().evaluate(facts, 16)).isEqualTo(TRUE);
    assertThat(LIT.isTrue().evaluate(facts, 12)).isEqualTo(UNKNOWN);
  }

  @Test
  void an_age_in_a_condition_includes_both_ends() {
    Condition young = aged(ages(0, 12));

    assertThat(young.evaluate(Facts.none(), 12)).isEqualTo(TRUE);
    assertThat(young.evaluate(Facts.none(), 13)).isEqualTo(FALSE);
    assertThat(young.implies(LIT.isFalse()).evaluate(Facts.none(), 13)).isEqualTo(TRUE);
    assertThat(young.implies(LIT.isFalse()).evaluate(Facts.none(), 12)).isEqualTo(UNKNOWN);
  }

  @Test
  void conditions_built_alike_are_equal() {
    Condition one = LIT.isTrue().and(COLOUR.isOneOf(Colour.RED, Colour.GREEN).not());
    Condition other = all(LIT.isTrue(), COLOUR.isOneOf(Colour.RED, Colour.GREEN).not());

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(any(LIT.isTrue(), COLOUR.is(Colour.RED)));
    assertThat(one.not().not()).isEqualTo(one);
    assertThat(IN_STOCK.isNotEmpty().not()).isEqualTo(IN_STOCK.isEmpty());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void De_Morgan_holds_for_conditions_over_any_facts(
      @ForAll("someFacts") Facts facts,
      @ForAll("someConditions") Condition one,
      @ForAll("someConditions") Condition other) {
    assertThat(one.and(other).not().evaluate(facts, 10))
        .isEqualTo(one.not().or(other.not()).evaluate(facts, 10));
    assertThat(one.or(other).not().evaluate(facts, 10))
        .isEqualTo(one.not().and(other.not()).evaluate(facts, 10));
    assertThat(one.implies(other).evaluate(facts, 10))
        .isEqualTo(other.not().implies(one.not()).evaluate(facts, 10));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void joint_conditions_say_what_their_parts_say_together(
      @ForAll("someFacts") Facts facts,
      @ForAll("someConditions") Condition one,
      @ForAll("someConditions") Condition other) {
    Truth first = one.evaluate(facts, 10);
    Truth second = other.evaluate(facts, 10);

    assertThat(one.and(other).evaluate(facts, 10)).isEqualTo(first.and(second));
    assertThat(one.or(other).evaluate(facts, 10)).isEqualTo(first.or(second));
    assertThat(all(one, other).evaluate(facts, 10)).isEqualTo(all(other, one).evaluate(facts, 10));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_is_known_stays_known_when_more_is_declared(
      @ForAll("someFacts") Facts facts,
      @ForAll("someFacts") Facts more,
      @ForAll("someConditions") Condition condition) {
    Truth before = condition.evaluate(facts, 10);
    Truth after = condition.evaluate(facts.inheriting(more), 10);

    assertThat(before == UNKNOWN || before == after).isTrue();
  }

  @Provide
  Arbitrary<Facts> someFacts() {
    Arbitrary<Boolean> lit = Arbitraries.of(true, false).injectNull(0.4);
    Arbitrary<Boolean> found = Arbitraries.of(true, false).injectNull(0.4);
    Arbitrary<Integer> watts = Arbitraries.integers().between(1, 4).injectNull(0.4);
    Arbitrary<Colour> colour = Arbitraries.of(Colour.class).injectNull(0.4);
    Arbitrary<Boolean> spare = Arbitraries.of(true, false).injectNull(0.4);
    return Combinators.combine(lit, found, watts, colour, spare).as(ConditionTest::facts);
  }

  @Provide
  Arbitrary<Condition> someConditions() {
    return conditions(3);
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Condition> simple =
        Arbitraries.of(
            LIT.isTrue(),
            LIT.isFalse(),
            FOUND.isTrue(),
            WATTS.isAtMost(2),
            WATTS.isAtLeast(3),
            COLOUR.isOneOf(Colour.RED, Colour.GREEN),
            PARTS.every(PART_SPARE.isTrue()),
            aged(ages(10, 12)),
            aged(ages(0, 9)));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<Condition> inner = conditions(depth - 1);
    return Arbitraries.oneOf(
        simple,
        inner.map(Condition::not),
        Combinators.combine(inner, inner).as(Condition::and),
        Combinators.combine(inner, inner).as(Condition::or));
  }

  private static Facts facts(
      Boolean lit, Boolean found, Integer watts, Colour colour, Boolean spare) {
    Facts facts = lit == null ? Facts.none() : Facts.none().declare(LIT, lit);
    facts = found == null ? facts : facts.declare(FOUND, found);
    facts = watts == null ? facts : facts.declare(WATTS, watts);
    facts = colour == null ? facts : facts.declare(COLOUR, colour);
    return spare == null
        ? facts
        : facts.declare(PARTS, List.of(Item.item("bulb").declare(PART_SPARE, spare)));
  }

  private static Facts parts(Item... items) {
    return Facts.none().declare(PARTS, List.of(items));
  }
}
