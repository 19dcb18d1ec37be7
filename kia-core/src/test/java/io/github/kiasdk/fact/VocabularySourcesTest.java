package io.github.kiasdk.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.text.DescriptionException;
import java.util.List;
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
    Vocabulary vocabulary = Vocabulary.of(List.of(source(() -> List.of(LAMP))));

    assertThat(vocabulary.find("house.lamp")).isSameAs(LAMP);
  }

  @Test
  void every_source_that_cannot_be_used_is_named_with_what_went_wrong() {
    ServiceConfigurationError gone = new ServiceConfigurationError("nl.example.Gone not found");

    assertThatExceptionOfType(DescriptionException.class)
        .isThrownBy(
            () ->
                Vocabulary.of(
                    List.of(
                        source(new Broken(new StackOverflowError())),
                        source(() -> List.of(LAMP)),
                        source(() -> List.of(Fact.flag("house.lamp", "Een andere", "Another"))),
                        new Installed<>(null, gone))))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.message().en())
                    .satisfiesExactly(
                        one -> assertThat(one).contains(Broken.class.getName(), "StackOverflow"),
                        two -> assertThat(two).contains("Two facts have the name house.lamp"),
                        three -> assertThat(three).contains("nl.example.Gone not found")));
  }

  @Test
  void a_virtual_machine_at_its_end_is_no_problem_of_a_source() {
    assertThatThrownBy(() -> Vocabulary.of(List.of(source(new Broken(new OutOfMemoryError())))))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Installed<Vocabulary.Source> source(Vocabulary.Source source) {
    return new Installed<>(source, null);
  }
}
