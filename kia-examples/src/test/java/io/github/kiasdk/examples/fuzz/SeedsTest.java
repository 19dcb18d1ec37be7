package io.github.kiasdk.examples.fuzz;

import io.github.kiasdk.examples.fuzz.Laws.Depth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What mutants are made from, and every mutant that once broke a law, keeps the laws. */
class SeedsTest {

  private static final Corpus CORPUS = Corpus.load();
  private static final Path FOUND = Path.of("src/test/resources/fuzz/found");

  @TempDir static Path scratch;

  private static Laws laws;

  @BeforeAll
  static void state_the_laws() {
    laws = new Laws(CORPUS, scratch);
  }

  /** Long ones are held against schemas elsewhere: they are the worked assessments. */
  @ParameterizedTest
  @MethodSource("inputs")
  void every_seed_and_everything_found_keeps_the_laws(Input input) {
    boolean schemas = input.text().length() < 12_000;

    laws.follow(input, Depth.SHOWN, true, false);
    laws.follow(input, Depth.SHOWN, false, schemas);
  }

  static List<Input> inputs() throws IOException {
    try (Stream<Path> files = Files.list(FOUND)) {
      return Stream.concat(CORPUS.seeds().stream(), files.sorted().map(Input::load)).toList();
    }
  }
}
