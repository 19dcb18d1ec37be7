package io.github.kiasdk.document;

import static io.github.kiasdk.document.Samples.HEAD;
import static io.github.kiasdk.document.Samples.jsonProblems;
import static io.github.kiasdk.document.Samples.problems;
import static io.github.kiasdk.document.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kiasdk.assessment.KiaDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLimitsTest {

  private static final int MIB = 1024 * 1024;

  @TempDir Path directory;

  /** Whatever is long is told by our own limit, with its place, and never in a parser's words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kia": 1, "x": WORD}                  | 1       | x     | Dit getal is te lang
          {"kia": 1, "x": -WORD}                 | 1       | x     | Dit getal is te lang
          {"kia": 1, "x": 0.WORD}                | 1       | x     | Dit getal is te lang
          {"kia": 1, "x": 1eWORD}                | 1       | x     | Dit getal is te lang
          {"kia": 1, "x": 1e-WORD}               | 1       | x     | Dit getal is te lang
          {"kia": 1, "x": [1, WORD]}             | 1       | x[1]  | Dit getal is te lang
          {"kia": 1, "x": "WORD"}                | 20001   | x     | Deze tekst heeft
          {"kia": 1, "WORD": 1}                  | 201     | ddd   | De naam van dit veld is te lang
          """)
  void a_token_of_any_length_is_told_with_its_place(
      String json, int from, String path, String dutch) {
    for (int length : List.of(25, 300, 1_001, 20_001, 500_000)) {
      if (length < from) {
        continue;
      }
      String word = (path.equals("ddd") ? "d" : "7").repeat(length);
      String text = json.replace("WORD", word);
      List<String> told = Samples.problems(text, Format.JSON, Samples.DUTCH);
      assertThat(told)
          .as(json + " " + length)
          .anySatisfy(
              problem -> assertThat(problem).startsWith("1:").contains(" " + path).contains(dutch));
      assertThat(told).noneMatch(problem -> problem.contains("geen geldige"));
      assertThat(Samples.jsonProblems(text))
          .hasSameSizeAs(told)
          .noneMatch(problem -> problem.contains("no valid"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 500_000})
  void a_number_of_any_length_in_yaml_too(int length) {
    for (String start : List.of("", "-", "0x", "1.", "1e", "+")) {
      assertThat(
              Samples.problems(
                  "kia: 1\nx: " + start + "7".repeat(length) + "\n", Format.YAML, Samples.DUTCH))
          .as(start)
          .anyMatch(problem -> problem.startsWith("2:1 x Dit getal is te lang"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 30_000, 500_000})
  void a_word_without_quotes_of_any_length_is_told_in_dutch(int length) {
    assertThat(
            Samples.problems("{\"kia\": " + "d".repeat(length) + "}", Format.JSON, Samples.DUTCH))
        .singleElement()
        .asString()
        .endsWith("geen geldige JSON: er staat hier tekst zonder aanhalingstekens.");
  }

  @Test
  void a_document_of_one_mebibyte_is_read_and_one_byte_more_is_refused() throws IOException {
    String yaml = HEAD + "#" + "x".repeat(MIB - HEAD.length() - 1);

    assertThat(read(yaml)).isNotNull();
    assertThat(problems(yaml + "x"))
        .containsExactly(
            "1:1  The file is too large: at most 1048576 bytes (1 MiB). None of it was read.");
    assertRefused(
        "large.yaml", (yaml + "x").getBytes(StandardCharsets.UTF_8), "1:1  The file is too");
    assertThat(problems(HEAD + "#" + "é".repeat(MIB / 2))).hasSize(1);
  }

  @Test
  void thirty_two_groups_and_lists_stand_within_each_other_and_no_more() {
    String deep = "x: " + "[".repeat(31) + "]".repeat(31) + "\n";
    String deeper = "x: " + "[".repeat(32) + "]".repeat(32) + "\n";

    assertThat(problems(HEAD + deep))
        .singleElement()
        .asString()
        .contains("There is no field \"x\"");
    assertThat(problems(HEAD + deeper))
        .singleElement()
        .asString()
        .startsWith("3:35 x[0][0]")
        .contains("at most 32");
  }

  @Test
  void a_text_has_at_most_twenty_thousand_characters() {
    String notice = "kia: 1\nservice: {id: app, name: App, kind: game, notice: %s}\n";

    assertThat(problems(notice.formatted("x".repeat(20_000)))).isEmpty();
    assertThat(problems(notice.formatted("x".repeat(20_001))))
        .containsExactly(
            "2:43 service.notice This text has 20001 characters; at most 20000 are possible.");
  }

  @Test
  void a_number_has_at_most_twenty_characters() {
    assertThat(problems(HEAD + "x: 123456789012345678901\n"))
        .contains("3:1 x This number is too long: at most 20 characters.");
    assertThat(jsonProblems("{\"kia\": 1.00000000000000000000}"))
        .contains("1:2 kia This number is too long: at most 20 characters.");
    assertThat(problems(HEAD + "x: 0x" + "f".repeat(900_000) + "\n")).isNotEmpty();
  }

  @Test
  void the_name_of_a_field_has_at_most_two_hundred_characters() {
    assertThat(problems(HEAD + "x".repeat(201) + ": 1\n"))
        .singleElement()
        .asString()
        .contains("The name of this field is too long: at most 200 characters.");
  }

  @Test
  void a_list_has_at_most_a_thousand_elements() {
    assertThat(problems(HEAD + "judgements: [" + "1,".repeat(1001) + "]\n"))
        .contains(
            "3:1 judgements There are too many fields or elements here: at most 1000. The"
                + " rest was not read.");
  }

  @Test
  void at_most_a_thousand_problems_are_told_and_then_how_many_more() {
    StringBuilder yaml = new StringBuilder(HEAD).append("functionalities:\n");
    for (int i = 0; i < 400; i++) {
      yaml.append("- {}\n");
    }

    assertThat(problems(yaml.toString()))
        .hasSize(1001)
        .last()
        .asString()
        .contains("And 200 or more other problems. Solve these first.");
  }

  @Test
  void hostile_documents_are_answered_in_time() {
    StringBuilder facts = new StringBuilder(HEAD).append("functionalities:\n");
    for (int i = 0; facts.length() < MIB - 60_000; i++) {
      facts.append("- {id: f").append(i).append(", kind: dm, title: x, facts: {");
      for (int j = 0; j < 900; j++) {
        facts.append("rewardz-strea").append(j).append(".loss-on-absense: 1,");
      }
      facts.append("}}\n");
    }
    StringBuilder dangling = new StringBuilder(HEAD).append("functionalities:\n");
    for (int i = 0; i < 999; i++) {
      dangling
          .append("- {id: a-rather-long-name-of-")
          .append(i)
          .append("-things, kind: dm, title: x}\n");
    }
    dangling.append("judgements:\n");
    for (int i = 0; i < 999; i++) {
      dangling.append("- {functionality: a-rather-lang-nome-of-").append(i).append("-thungs}\n");
    }

    assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> {
          assertThat(problems(facts.toString())).hasSize(1001);
          assertThat(problems(dangling.toString())).hasSize(1001);
          assertThat(problems("[".repeat(MIB))).hasSize(1);
          assertThat(jsonProblems("[".repeat(MIB))).hasSize(1);
          assertThat(problems("{".repeat(MIB))).hasSize(1);
          assertThat(problems("- ".repeat(MIB / 2))).hasSize(1);
          assertThat(problems("? ".repeat(MIB / 2))).isNotEmpty();
          assertThat(problems("a: " + "'".repeat(MIB - 10))).isNotEmpty();
        });
  }

  @Test
  void a_file_is_read_by_the_ending_of_its_name() throws IOException {
    Path yaml = Files.writeString(directory.resolve("a.YML"), HEAD);
    KiaDocument document = DocumentReader.standard().read(yaml);
    Path json =
        Files.writeString(
            directory.resolve("a.json"), DocumentWriter.standard().write(document, Format.JSON));

    assertThat(DocumentReader.standard().read(json)).isEqualTo(document);
    assertRefused("a.txt", HEAD.getBytes(StandardCharsets.UTF_8), "1:1  The name does not tell");
  }

  @Test
  void a_file_that_cannot_be_read_is_told() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("folder.yaml"));

    assertThatThrownBy(() -> DocumentReader.standard().read(folder))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            folder
                + ":1:1  This is a directory. Name a file that ends in .yaml, .yml or"
                + " .json.");
    assertThatThrownBy(() -> DocumentReader.standard().read(directory.resolve("none.yaml")))
        .isInstanceOf(DocumentException.class)
        .hasMessageEndingWith(":1:1  There is no such file. Check its name.");
  }

  @Test
  void a_file_that_is_not_utf_8_is_told_where_it_stops_being_so() throws IOException {
    assertRefused(
        "latin.yaml",
        "kia: 1\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
        ":2:6  From here on this is not UTF-8. Save the file as UTF-8.");
    assertRefused(
        "wide.yaml",
        HEAD.getBytes(StandardCharsets.UTF_16),
        ":1:1  From here on this is not UTF-8.");
    assertRefused(
        "half.yaml",
        new byte[] {'a', (byte) 0xe2, (byte) 0x82},
        ":1:2  From here on this is not UTF-8.");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      String name, byte[] content, String message) throws IOException {
    Path file = Files.write(directory.resolve(name), content);
    return assertThatThrownBy(() -> DocumentReader.standard().read(file))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(message);
  }
}
