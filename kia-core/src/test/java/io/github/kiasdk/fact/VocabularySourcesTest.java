package io.github.kiasdk.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class VocabularySourcesTest {

  private static final FlagFact LAMP = Fact.flag("house.lamp", "De lamp brandt", "The lamp is on");

  /** A class of a host's own, whose name is told. */
  private record Broken(Error thrown) implements Vocabulary.Source {

    @Override
    public List<Fact<?>> facts() {
      throw thrown;
    }
  }

  @Test
  void the_facts_of_every_source_are_known() {
    Vocabulary vocabulary = InstalledFacts.of(List.of(source(() -> List.of(LAMP))));

    assertThat(vocabulary.find("house.lamp")).isSameAs(LAMP);
    assertThat(vocabulary.problems()).isEmpty();
  }

  @Test
  void a_source_that_cannot_be_used_is_named_and_costs_none_of_the_others() {
    ServiceConfigurationError gone = new ServiceConfigurationError("nl.example.Gone not found");

    Vocabulary vocabulary =
        InstalledFacts.of(
            List.of(
                source(new Broken(new StackOverflowError())),
                source(() -> List.of(LAMP)),
                source(new Broken(new LinkageError("too old"))),
                source(() -> null),
                new Installed<>(null, gone)));

    assertThat(vocabulary.facts()).containsExactly(LAMP);
    assertThat(vocabulary.problems())
        .satisfiesExactly(
            gives -> told(gives, Broken.class.getName(), "StackOverflowError"),
            gives -> told(gives, Broken.class.getName(), "too old"),
            gives -> told(gives, "NullPointerException"),
            gives -> told(gives, "nl.example.Gone not found"));
  }

  @Test
  void a_source_says_which_statements_cannot_both_be_true() {
    Vocabulary vocabulary =
        InstalledFacts.of(List.of(source(new Ruling("dark-but-lit")), source(new KiaVocabulary())));

    assertThat(vocabulary.contradictions())
        .extracting(Contradiction::id)
        .contains("dark-but-lit", "no-ads-but-described");
    assertThat(Vocabulary.of(List.of(LAMP)).contradictions()).isEmpty();
  }

  @Test
  void who_takes_the_id_of_one_of_our_rules_loses_facts_and_rules_and_is_told() {
    Vocabulary vocabulary =
        InstalledFacts.of(
            List.of(source(new Ruling("no-ads-but-described")), source(new KiaVocabulary())));

    assertThat(vocabulary.find("house.lamp")).isNull();
    assertThat(vocabulary.contradictions()).isEqualTo(new KiaVocabulary().contradictions());
    assertThat(vocabulary.problems())
        .singleElement()
        .satisfies(problem -> told(problem, Ruling.class.getName(), "no-ads-but-described"));
  }

  /** A source with a rule of its own. */
  private record Ruling(String id) implements Vocabulary.Source {

    @Override
    public List<Fact<?>> facts() {
      return List.of(LAMP);
    }

    @Override
    public List<Contradiction> contradictions() {
      return List.of(
          new Contradiction(id, LAMP.isTrue(), LAMP.isFalse(), LocalizedText.same("One of them.")));
    }
  }

  @Test
  void of_two_sources_with_a_fact_of_one_name_neither_is_used() {
    Vocabulary vocabulary =
        InstalledFacts.of(
            List.of(
                source(() -> List.of(LAMP)),
                source(() -> List.of(Fact.flag("house.lamp", "Een andere", "Another"))),
                source(() -> List.of(Fact.flag("garden.lamp", "Buiten", "Outside")))));

    assertThat(vocabulary.facts()).extracting(Fact::name).containsExactly("garden.lamp");
    assertThat(vocabulary.problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.nl()).contains("Twee feiten hebben de naam"))
        .allSatisfy(problem -> assertThat(problem.en()).contains("Two facts have the name"));
  }

  @Test
  void a_source_takes_no_name_of_ours_whichever_was_found_first() {
    Fact<?> ours = new KiaVocabulary().facts().get(0);
    Fact<?> taken = Fact.flag(ours.name(), "Een andere", "Another");

    for (boolean first : List.of(true, false)) {
      Installed<Vocabulary.Source> host = source(() -> List.of(taken));
      Installed<Vocabulary.Source> kia = source(new KiaVocabulary());
      Vocabulary vocabulary = InstalledFacts.of(first ? List.of(host, kia) : List.of(kia, host));

      assertThat(vocabulary.find(ours.name())).isSameAs(ours);
      assertThat(vocabulary.problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.nl()).contains(ours.name()));
    }
  }

  @Test
  void a_description_with_a_fact_of_a_lost_source_is_refused_and_says_so() {
    Vocabulary vocabulary =
        InstalledFacts.of(List.of(source(new Broken(new LinkageError("too old")))));

    assertThatExceptionOfType(DescriptionException.class)
        .isThrownBy(() -> Facts.fromPlain(Map.of("house.lamp", true), vocabulary))
        .satisfies(
            refused ->
                told(refused.problems().get(0).message(), Broken.class.getName(), "too old"));
  }

  @Test
  void a_virtual_machine_at_its_end_is_no_problem_of_a_source() {
    assertThatThrownBy(() -> InstalledFacts.of(List.of(source(new Broken(new OutOfMemoryError())))))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static void told(LocalizedText problem, String... words) {
    assertThat(problem.nl()).contains(words).contains("Herstel die klasse");
    assertThat(problem.en()).contains(words).contains("Repair that class");
  }

  private static Installed<Vocabulary.Source> source(Vocabulary.Source source) {
    return new Installed<>(source, null);
  }
}
