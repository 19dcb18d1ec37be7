package io.github.kiasdk.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {

  private static final Corpus CORPUS = Corpus.load();

  @TempDir Path directory;

  @Test
  void a_seed_and_an_index_give_the_same_mutant_every_time() {
    Mutants one = new Mutants(CORPUS, 7);
    Mutants other = new Mutants(Corpus.load(), 7);

    for (long index = 0; index < 200; index++) {
      assertThat(same(one.mutant(index), other.mutant(index))).as("index %d", index).isTrue();
    }
    assertThat(new Mutants(CORPUS, 8).mutant(0).text()).isNotEqualTo(one.mutant(0).text());
  }

  @Test
  void every_reader_gets_mutants_and_a_third_of_the_documents_can_be_read() {
    Mutants mutants = new Mutants(CORPUS, 7);
    Set<InputKind> kinds = EnumSet.noneOf(InputKind.class);
    int documents = 0;
    int read = 0;
    for (long index = 0; index < 600; index++) {
      Input mutant = mutants.mutant(index);
      kinds.add(mutant.kind());
      if (mutant.kind() == InputKind.DOCUMENT && mutant.bytes() == null) {
        documents++;
        read += isReadable(mutant) ? 1 : 0;
      }
    }

    assertThat(kinds).isEqualTo(EnumSet.allOf(InputKind.class));
    assertThat(read).isGreaterThan(documents / 3);
  }

  @Test
  void what_is_kept_is_what_was_found_even_if_it_is_no_text() {
    byte[] noText = {'k', (byte) 0xff, ':'};
    for (Input input :
        new Input[] {
          new Input(InputKind.DOCUMENT, true, "{\"a\": \"é\"}", "seed"),
          new Input(InputKind.DOCUMENT, false, "half \ud83d pair", "seed"),
          new Input(
              InputKind.BASELINE,
              false,
              new String(noText, StandardCharsets.UTF_8),
              noText,
              "seed"),
        }) {
      assertThat(same(Input.load(input.save(directory, "found")), input)).isTrue();
    }
  }

  @Test
  void a_law_that_does_not_hold_is_told_with_the_place_where_two_texts_part() {
    assertThatThrownBy(() -> Broken.unlessSame("abc", "abd", "alike"))
        .isInstanceOf(Broken.class)
        .hasMessage("alike: at 2: «abc» «abd»");
  }

  private static boolean same(Input one, Input other) {
    return one.kind() == other.kind()
        && one.json() == other.json()
        && one.text().equals(other.text())
        && Arrays.equals(one.bytes(), other.bytes());
  }

  private static boolean isReadable(Input input) {
    try {
      DocumentReader.standard().read(input.text(), input.format());
      return true;
    } catch (DocumentException refused) {
      return false;
    }
  }
}
