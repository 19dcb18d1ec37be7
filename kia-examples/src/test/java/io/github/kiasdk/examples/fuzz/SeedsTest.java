package io.github.kiasdk.examples.fuzz;

import io.github.kiasdk.examples.fuzz.Laws.Depth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What mutants are made from, and every mutant that once broke a law, keeps the laws. */
class SeedsTest {

  private static final Corpus CORPUS = Corpus.load();
  private static final Path FOUND = Path.of("src/test/resources/fuzz/found");

  @TempDir Path scratch;

  @ParameterizedTest
  @MethodSource("inputs")
  void every_seed_and_everything_found_keeps_the_laws(Input input) {
    Laws laws = new Laws(CORPUS, scratch);

    laws.follow(input, Depth.SHOWN, true, true);
    laws.follow(input, Depth.SHOWN, false, true);
  }

  static List<Input> inputs() throws IOException {
    try (Stream<Path> files = Files.list(FOUND)) {
      return Stream.concat(CORPUS.seeds().stream(), files.sorted().map(Input::load)).toList();
    }
  }
}
