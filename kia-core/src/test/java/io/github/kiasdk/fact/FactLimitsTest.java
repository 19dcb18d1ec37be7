package io.github.kiasdk.fact;

import static io.github.kiasdk.fact.Ages.ages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Switch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The last value that a fact takes and the first that it does not, from Java and from a document.
 */
class FactLimitsTest {

  private static final LocalizedText HOURS = new LocalizedText("uur", "hours");

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2200-01-01"})
  void a_day_that_no_document_can_hold_is_no_value(String written) {
    LocalDate day = LocalDate.parse(written);

    assertThat(refused(() -> Facts.none().declare(TestFacts.MADE, day))).hasSize(1);
    assertThat(refused(() -> read("lamp.made", written))).hasSize(1);
    assertThat(refused(() -> new Evidence("Study", null, day, null, null, false, null)))
        .singleElement()
        .matches(problem -> problem.path().equals("date"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2199-12-31"})
  void the_first_and_the_last_day_are_values(String written) {
    assertThat(read("lamp.made", written).valueAt(TestFacts.MADE, 9)).hasToString(written);
  }

  @Test
  void half_a_character_is_refused_wherever_it_stands() {
    for (String half : List.of("\ud83d first", "in \ud83d between", "last \ude00")) {
      assertThat(refused(() -> Facts.none().declare(TestFacts.NOTE, half))).hasSize(1);
      assertThat(refused(() -> read("lamp.note", half))).hasSize(1);
      assertThat(refused(() -> Item.item(half)))
          .singleElement()
          .matches(problem -> problem.path().equals("id"));
      assertThat(refused(() -> new Evidence(half, null, null, null, null, false, half)))
          .extracting(Problem::path)
          .containsExactly("title", "note");
      assertThat(refused(() -> read("lamp.parts", List.of(Map.of("id", half))))).hasSize(1);
    }
    assertThat(Item.item("\ud83d\ude00").id()).hasSize(2);
  }

  @Test
  void a_text_and_a_name_may_be_as_long_as_they_say() {
    String longest = "a".repeat(TextFact.LONGEST);

    assertThat(read("lamp.note", longest).valueAt(TestFacts.NOTE, 0)).isEqualTo(longest);
    assertThat(refused(() -> read("lamp.note", longest + "a"))).hasSize(1);
    assertThat(Item.item("a".repeat(Item.LONGEST)).id()).hasSize(Item.LONGEST);
    assertThat(refused(() -> Item.item("a".repeat(Item.LONGEST + 1)))).hasSize(1);
  }

  @Test
  void a_number_may_be_the_least_and_the_most_also_if_that_is_one_and_the_same() {
    NumberFact one = Fact.number("one", "nl", "en", HOURS, 3, 3);

    assertThat(one.least()).isEqualTo(3);
    assertThat(one.most()).isEqualTo(3);
    assertThat(one.unit()).isEqualTo(HOURS);
    for (int watts : List.of(1, 100)) {
      assertThat(read("lamp.watts", watts).valueAt(TestFacts.WATTS, 0)).isEqualTo(watts);
    }
    for (int watts : List.of(0, 101)) {
      assertThat(refused(() -> read("lamp.watts", watts))).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "a0", "a9", "az-za.a09"})
  void the_first_and_the_last_letter_and_digit_stand_in_names(String name) {
    assertThat(Fact.flag(name, "nl", "en").name()).isEqualTo(name);
  }

  @Test
  void a_field_of_items_is_one_word_and_is_told() {
    assertThat(TestFacts.PARTS.fields())
        .containsExactly(TestFacts.PART_SPARE, TestFacts.PART_COLOUR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.items("items", "nl", "en", Fact.flag("a.b", "nl", "en")));
  }

  @Test
  void an_item_that_has_no_name_of_its_own_is_told_what_is_wrong_with_it() {
    Map<String, @Nullable Object> none = new HashMap<>();
    none.put("id", null);

    assertThat(message(Map.of("spare", true))).startsWith("Give this element a name");
    assertThat(message(none)).startsWith("Give this element a name");
    assertThat(message(Map.of("id", " "))).startsWith("Give this element a name");
    assertThat(message(Map.of("id", 7))).contains("\"7\"", "Write a text");
  }

  private static String message(Map<String, ?> item) {
    List<Problem> problems = refused(() -> read("lamp.parts", List.of(item)));
    assertThat(problems).hasSize(1);
    return problems.get(0).message().en();
  }

  @Test
  void several_choices_are_shown_in_their_own_order() {
    Facts facts =
        Facts.none().declare(TestFacts.IN_STOCK, EnumSet.of(Colour.DARK_BLUE, Colour.RED));

    assertThat(facts.declaration(TestFacts.IN_STOCK).shown())
        .isEqualTo(new LocalizedText("rood, donkerblauw", "red, dark blue"));
    assertThat(TestFacts.IN_STOCK.terms()).containsExactly(Colour.values());
    assertThat(TestFacts.IN_STOCK.terms()).isSameAs(TestFacts.IN_STOCK.terms());
    assertThat(TestFacts.COLOUR.terms()).containsExactly(Colour.values());
    assertThat(TestFacts.COLOUR.terms()).isSameAs(TestFacts.COLOUR.terms());
  }

  @Test
  void it_is_told_whether_a_fact_is_declared_and_whether_any_is() {
    Facts lit = Facts.none().declare(TestFacts.LIT, false);

    assertThat(lit.declares(TestFacts.LIT)).isTrue();
    assertThat(lit.declares(TestFacts.FOUND)).isFalse();
    assertThat(lit.isEmpty()).isFalse();
    assertThat(Facts.none().isEmpty()).isTrue();
  }

  @Test
  void a_value_by_age_may_begin_with_the_youngest_and_with_a_digit_of_any_kind() {
    Map<String, Object> byAge = Map.of("0-8", true, "9-17", false);

    Facts facts = read("lamp.lit", byAge);

    assertThat(facts.valueAt(TestFacts.LIT, 8)).isTrue();
    assertThat(facts.valueAt(TestFacts.LIT, 9)).isFalse();
  }

  @Test
  void a_not_reads_the_facts_of_what_it_denies() {
    Condition both = TestFacts.LIT.isTrue().and(TestFacts.WATTS.isAtMost(3));

    assertThat(both.not().facts()).containsExactly(TestFacts.LIT, TestFacts.WATTS);
  }

  @Test
  void facts_that_cannot_stand_together_are_told_by_name() {
    FlagFact deep = Fact.flag("a.b.c", "nl", "en");

    for (String section : List.of("a", "a.b")) {
      FlagFact fact = Fact.flag(section, "nl", "en");
      assertThat(Vocabulary.clash(List.of(deep, fact)))
          .isEqualTo(
              new LocalizedText(
                  section + " is de naam van een feit en van een groep feiten",
                  section + " is the name of a fact and of a section"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Vocabulary.of(List.of(deep, fact)))
          .withMessageContaining(section);
    }
    assertThat(Vocabulary.clash(List.of(deep, deep, Fact.flag("b", "nl", "en")))).isNull();
    assertThat(Vocabulary.clash(List.of(deep, Fact.flag("a.b.c", "nl", "en"))))
        .extracting(LocalizedText::en)
        .isEqualTo("Two facts have the name a.b.c");
  }

  @Test
  void what_differs_mostly_has_another_hash() {
    Set<Integer> hashes = new HashSet<>();
    List<Object> all = new ArrayList<>();
    for (int age = 0; age < 8; age++) {
      ByAge<Boolean> byAge = ByAge.byAge(ages(0, age), true).and(ages(age + 1, 17), false);
      Facts facts = Facts.none().declare(TestFacts.LIT, byAge);
      all.addAll(
          List.of(ages(0, age), byAge, facts, facts.declaration(TestFacts.LIT), ages(age, 17)));
    }
    for (Object one : all) {
      hashes.add(one.hashCode());
    }

    assertThat(hashes).hasSizeGreaterThan(all.size() - 4);
  }

  @Test
  void an_installed_fact_and_a_field_of_one_come_out_of_a_stream_as_they_went_in()
      throws IOException, ClassNotFoundException {
    Fact<?> field = Profiling.USES.fields().get(1);
    Facts facts = Facts.none().declare(Defaults.AUTOPLAY, Switch.OFF);

    assertThat(throughStream(Defaults.AUTOPLAY)).isSameAs(Defaults.AUTOPLAY);
    assertThat(throughStream(field)).isSameAs(field);
    assertThat(throughStream(facts)).isEqualTo(facts);
  }

  @Test
  void a_fact_that_nobody_installed_comes_out_of_a_stream_as_another()
      throws IOException, ClassNotFoundException {
    Object read = throughStream(TestFacts.LIT);

    assertThat(read).isInstanceOf(FlagFact.class).isNotSameAs(TestFacts.LIT);
    assertThat(read).hasToString("lamp.lit");
  }

  private static Object throughStream(Object written) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(written);
    }
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return stream.readObject();
    }
  }

  private static Facts read(String name, Object written) {
    return Facts.fromPlain(Map.of(name, written), TestFacts.VOCABULARY);
  }

  private static List<Problem> refused(Callable<?> what) {
    return catchThrowableOfType(DescriptionException.class, what::call).problems();
  }
}
