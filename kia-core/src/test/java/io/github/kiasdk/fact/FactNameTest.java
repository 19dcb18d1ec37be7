package io.github.kiasdk.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "rewards.streaks", "virtual-currency.used", "a.b.c", "dsa28.g6-4"})
  void names_are_words_with_hyphens_and_dots(String name) {
    assertThat(Fact.flag(name, "nl", "en").name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "-", "a.", ".a", "a-", "-a", "a..b", "a--b", "a.-b", "a-.b", "A", "a_b", "a b",
        "é", "1a", "a.1b"
      })
  void other_names_are_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.flag(name, "nl", "en"))
        .withMessageContaining("lower-case words with hyphens");
  }

  @Test
  void two_facts_are_the_same_only_if_they_are_the_same_object() {
    FlagFact one = Fact.flag("a.b", "nl", "en");

    assertThat(one).isEqualTo(one).isNotEqualTo(Fact.flag("a.b", "nl", "en")).hasToString("a.b");
  }

  @Test
  void a_field_of_an_item_is_one_word_and_neither_its_id_nor_a_list() {
    FlagFact dotted = Fact.flag("a.b", "nl", "en");
    FlagFact id = Fact.flag("id", "nl", "en");
    ItemsFact list = Fact.items("list", "nl", "en");

    for (Fact<?> field : List.of(dotted, id, list)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Fact.items("items", "nl", "en", field))
          .withMessageContaining(field.name());
    }
  }

  @Test
  void a_number_that_no_value_can_reach_is_refused() {
    LocalizedText hours = new LocalizedText("uur", "hours");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.number("a", "nl", "en", hours, 3, 2))
        .withMessageContaining("3 is more than 2");
  }

  @Test
  void a_vocabulary_has_each_name_once() {
    FlagFact one = Fact.flag("a.b", "nl", "en");
    FlagFact other = Fact.flag("a.b", "nl", "en");
    FlagFact section = Fact.flag("a", "nl", "en");

    assertThat(Vocabulary.of(List.of(one, one)).facts()).containsExactly(one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of(one, other)))
        .withMessageContaining("Two facts have the name a.b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of(one)).and(List.of(section)))
        .withMessageContaining("a is the name of a fact and of a section");
  }

  @Test
  void what_is_installed_holds_the_sdks_own_facts() {
    assertThat(Vocabulary.installed().find("rewards.streaks")).isNotNull();
    assertThat(Vocabulary.installed().find("rewards")).isNull();
  }
}
