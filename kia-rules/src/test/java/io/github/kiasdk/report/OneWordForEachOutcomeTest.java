package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneWordForEachOutcomeTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /** Words that once stood for an outcome, or for what is declared. */
  private static final Pattern DUTCH =
      Pattern.compile(
          "niet te zeggen|\\bfaalt\\b|\\bis mislukt|toets mislukt|niet gelukt|opgegeven|\\bopgave\\b"
              + "|\\bopgaf\\b|klantenwerving|ermee weg te komen|niet gegokt|mooier gemaakt",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\bnot in order\\b|\\bin order (by|,)|\\binapplicable\\b|looks along|left lying|wrong contacts"
              + "|\\btoddler|there is no total",
          Pattern.CASE_INSENSITIVE);

  @Test
  void dutch_texts_have_one_word_for_each_outcome_and_for_what_is_declared() throws IOException {
    assertThat(lines("_nl.properties", DUTCH)).isEmpty();
  }

  @Test
  void english_texts_have_one_word_for_each_outcome() throws IOException {
    assertThat(lines("_en.properties", ENGLISH)).isEmpty();
  }

  private static List<String> lines(String ending, Pattern old) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          int at = line.indexOf('=');
          if (!line.startsWith("#") && at > 0 && old.matcher(line.substring(at)).find()) {
            found.add(file.getFileName() + ": " + line);
          }
        }
      }
    }
    return found;
  }
}
