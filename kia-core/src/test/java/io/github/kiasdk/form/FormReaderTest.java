package io.github.kiasdk.form;

import static io.github.kiasdk.form.Exports.DUTCH;
import static io.github.kiasdk.form.Exports.PRE_SCAN;
import static io.github.kiasdk.form.Exports.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.document.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

  private static final String GOOD = Exports.file("prescan.json");

  @Test
  void a_version_that_is_not_known_is_refused_with_the_one_that_is() {
    String other = GOOD.replace("prescan:2.0", "prescan:2.1");

    assertThat(problems(other))
        .containsExactly(
            "4:9 metadata.urn Version 2.1 of this form is not known here; version 2.0 is. A"
                + " question may mean something else in it, so nothing was taken over.");
    assertThat(problems(other, DUTCH))
        .singleElement()
        .asString()
        .contains("Versie 2.1 van dit formulier is hier niet bekend; versie 2.0 wel.");
  }

  @Test
  void another_form_is_refused_with_those_that_can_be_read() {
    assertThat(problems(GOOD.replace("prescan:2.0", "iama:2.0")))
        .containsExactly(
            "4:9 metadata.urn The form \"iama\" cannot be taken over. These can:"
                + " urn:nl:prescan:2.0 and urn:nl:dpia:3.0.");
    assertThat(problems(GOOD.replace("urn:nl:prescan:2.0", "prescan")))
        .singleElement()
        .asString()
        .startsWith("4:9 metadata.urn urn should say which form this is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"kia\": 1, \"service\": {}}", "{\"name\": \"package\"}"})
  void a_file_that_is_no_export_gets_one_answer(String json) {
    assertThat(problems(json))
        .singleElement()
        .asString()
        .startsWith("1:1  This is no export of the pre-scan or the DPIA");
    assertThat(problems(json, DUTCH)).singleElement().asString().contains("Dit is geen export");
  }

  @Test
  void what_is_no_json_object_is_told_in_plain_words() {
    assertThat(problems(" ")).containsExactly("1:1  This file is empty. Choose another.");
    assertThat(problems("[1]"))
        .containsExactly("1:1  This file should hold one JSON object, between { and }.");
    assertThat(problems("{\"metadata\": {,"))
        .singleElement()
        .asString()
        .startsWith("1:15  This is no valid JSON here");
    assertThat(problems("\uFEFF" + GOOD)).singleElement().asString().contains("byte order mark");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    String wrong =
        """
        { "metadata": {
            "urn": 5,
            "createdAt": "gisteren",
            "createdBy": {"email": "a@example.org"},
            "completedTasks": ["1", "een"]
          },
          "answers": {
            "intro": {"value": "x", "lastEditedAt": "2026-01-01T00:00:00Z"},
            "0.1": {"value": 5, "lastEditedAt": "2026-01-01T00:00:00Z"},
            "0.2": {"lastEditedAt": "2026-01-01T00:00:00Z"},
            "0.3": {"value": "x"},
            "0.4": "true",
            "1.2": {"value": {"data": "http://x"}, "lastEditedAt": "2026-01-01T00:00:00Z"},
            "2.1": [
              {"2.1.1": {"value": "x", "lastEditedAt": "2026-01-01T00:00:00Z"}},
              {"_index": -1},
              {"_index": 0, "a": 1, "2.1.2": true}
            ],
            "3.1": {"value": ["x", 1], "lastEditedAt": "2026-01-01T00:00:00Z", "lastEditedBy": 3}
          } }
        """;

    assertThat(problems(wrong))
        .extracting(problem -> problem.replaceAll("^(\\S+) (\\S*) .*", "$1 $2"))
        .containsExactly(
            "1:1 ",
            "2:5 metadata.urn",
            "3:5 metadata.createdAt",
            "4:5 metadata.createdBy",
            "5:29 metadata.completedTasks[1]",
            "8:5 answers.intro",
            "9:13 answers.0.1.value",
            "10:5 answers.0.2",
            "11:5 answers.0.3",
            "12:5 answers.0.4",
            "13:13 answers.1.2.value",
            "15:7 answers.2.1[0]",
            "16:7 answers.2.1[1]",
            "17:21 answers.2.1[2].a",
            "17:29 answers.2.1[2].2.1.2",
            "19:13 answers.3.1.value",
            "19:72 answers.3.1.lastEditedBy");
    assertThat(problems(wrong, DUTCH)).hasSameSizeAs(problems(wrong));
  }

  /** The day that is told has to stand in the file: nobody finds the day after. */
  @ParameterizedTest
  @CsvSource({
    "1800-12-31T23:59Z, 1800-12-31",
    "1899-12-31T23:59Z, 1899-12-31",
    "1899-12-31T23:59:59-12:00, 1899-12-31",
    "2200-01-01T00:00Z, 2200-01-01",
    "2200-01-01T00:00+14:00, 2200-01-01",
    "2199-12-31T23:30Z, 2200-01-01",
    "1900-01-01T00:00+14:00, 1899-12-31",
    "+999999999-12-31T23:59:59-18:00, +999999999-12-31",
    "-999999999-01-01T00:00:00+18:00, -999999999-01-01"
  })
  void a_time_on_a_day_that_no_document_can_hold_is_refused_with_that_day(String time, String day) {
    String created = GOOD.replaceAll("(\"createdAt\": *\")[^\"]*", "$1" + time);
    String edited = GOOD.replaceFirst("(\"lastEditedAt\": *\")[^\"]*", "$1" + time);

    for (String wrong : List.of(created, edited)) {
      assertThat(wrong).isNotEqualTo(GOOD);
      assertThat(problems(wrong))
          .singleElement()
          .asString()
          .contains(
              "The day " + day + " is not possible here. Check the year: any day from 1900-01-01");
      assertThat(problems(wrong, DUTCH))
          .singleElement()
          .asString()
          .contains("De dag " + day + " kan hier niet.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T00:30:00+01:00, 2026-03-01",
    "2026-02-28T23:30:00Z, 2026-03-01",
    "2026-03-01T23:30:00-05:00, 2026-03-02",
    "2026-07-01T00:30:00+02:00, 2026-07-01",
    "1900-01-01T12:00:00Z, 1900-01-01",
    "2199-12-31T22:00:00Z, 2199-12-31"
  })
  void a_time_is_the_day_that_it_then_was_in_the_Netherlands(String time, String day) {
    String export = GOOD.replaceAll("(\"createdAt\": *\")[^\"]*", "$1" + time);

    assertThat(FormReader.standard().read(export, "x").exported()).isEqualTo(day);
  }

  @Test
  void metadata_and_answers_have_to_be_groups() {
    String schema = GOOD.lines().skip(1).findFirst().orElseThrow();

    assertThat(problems("{" + schema + "\"metadata\": 1}"))
        .extracting(problem -> problem.replaceAll("^\\S+ ", ""))
        .containsExactlyInAnyOrder(
            " There should be a group answers here, between { and }.",
            "metadata There should be a group metadata here, between { and }.");
  }

  @Test
  void an_older_layout_is_refused_with_the_way_out() {
    assertThat(problems(GOOD.replace("output.v2", "output.v1")))
        .singleElement()
        .asString()
        .startsWith("2:5 $schema")
        .contains("Open it in the form and save it again.");
  }

  @Test
  void a_question_with_two_answers_is_refused() {
    Exports twice = Exports.of(Exports.DPIA).rows("16.1", Exports.row("16.1.1", "Lek."));
    twice.with("16.1.1[0]", "Lek.");

    assertThat(problems(twice.json()))
        .singleElement()
        .asString()
        .contains("This question has two answers here.");
    assertThat(problems(GOOD.replace("\"7.1.2\"", "\"7.1.1\"")))
        .singleElement()
        .asString()
        .contains("stands on line");
  }

  @Test
  void a_flat_answer_with_an_index_counts_as_that_repetition() {
    FormImport started =
        Exports.of(Exports.DPIA).with("16.1.1[0]", "Lek.").with("16.1.1[3]", "Gat.").read();

    assertThat(started.taken()).extracting(taken -> taken.value().en()).contains("Lek., Gat.");
  }

  @Test
  void a_file_that_cannot_be_read_is_told_with_its_name(@TempDir Path directory)
      throws IOException {
    FormReader reader = FormReader.standard();
    Path latin = Files.write(directory.resolve("latin.json"), new byte[] {'{', (byte) 0xE9});
    Path large = directory.resolve("large.json");
    Files.write(large, new byte[32 * 1024 * 1024 + 1]);

    assertThatThrownBy(() -> reader.read(directory.resolve("no.json")))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("no.json:1:1  There is no such file.");
    assertThatThrownBy(() -> reader.read(directory)).hasMessageContaining("Name a file.");
    assertThatThrownBy(() -> reader.read(latin)).hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> reader.read(large))
        .hasMessageContaining("at most 33554432 bytes (32 MiB)");
  }

  @Test
  void a_picture_of_megabytes_is_no_obstacle_and_too_many_values_are() {
    String picture = "data:image/png;base64," + "A".repeat(3 * 1024 * 1024);
    FormImport started =
        Exports.of(Exports.DPIA).rows("1.2", Exports.row("1.2.1", Map.of("data", picture))).read();
    String rows = "[" + "1,".repeat(9_998) + "1],";
    String many = GOOD.replaceFirst("\\{", "{\"x\": [" + rows.repeat(30) + "1],");

    assertThat(started.left()).extracting(FormImport.Left::question).containsExactly("1.2.1");
    assertThat(problems(many)).singleElement().asString().contains("at most 200000 values");
    assertThat(problems("{\"x\": " + "[".repeat(40) + "]".repeat(40) + "}"))
        .singleElement()
        .asString()
        .contains("at most 32");
  }

  @Test
  void a_name_without_letters_still_gives_an_id() {
    FormReader reader = FormReader.standard();

    assertThat(reader.read(GOOD, "…").document().service().id()).isEqualTo("service");
    assertThat(reader.read(GOOD, "-a".repeat(60)).document().service().id()).hasSize(59);
    assertThat(reader.read(GOOD, "x".repeat(300)).document().service().name()).hasSize(200);
    assertThat(reader.read(Exports.of(PRE_SCAN).json(), " ").document().service().name())
        .isEqualTo("?");
  }
}
