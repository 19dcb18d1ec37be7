package io.github.kiasdk.document;

import static io.github.kiasdk.document.Samples.DUTCH;
import static io.github.kiasdk.document.Samples.HEAD;
import static io.github.kiasdk.document.Samples.jsonProblems;
import static io.github.kiasdk.document.Samples.problems;
import static io.github.kiasdk.document.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSyntaxTest {

  @ParameterizedTest
  @ValueSource(strings = {"off", "yes", "no", "on", "y", "2026-03-01", "12:30", "1_000", "0b1"})
  void a_bare_word_is_text(String word) {
    String yaml = "kia: 1\nservice: {id: app, name: " + word + ", kind: game}\n";

    assertThat(read(yaml).service().name()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "\\ud83d,U+D83D",
    "a\\ud83db,U+D83D",
    "\\ude00,U+DE00",
    "\\uD83D\\u0041,U+D83D",
    "\\ud83d\\ud83d,U+D83D"
  })
  void half_a_character_in_the_name_of_a_field_is_told_as_one_in_a_value(String half, String code) {
    String json = "{\"kia\": 1,\n \"service\": {\"id\": \"a\", \"" + half + "\": 1}}";
    for (String language : List.of("en", "nl")) {
      DocumentReader reader = DocumentReader.standard().in(Locale.forLanguageTag(language));
      assertThatThrownBy(() -> reader.read(json, Format.JSON))
          .isInstanceOfSatisfying(
              DocumentException.class,
              refused ->
                  assertThat(refused.problems())
                      .filteredOn(one -> one.message().contains(code))
                      .singleElement()
                      .satisfies(
                          one -> {
                            assertThat(one.line()).isEqualTo(2);
                            assertThat(one.column()).isEqualTo(25);
                            assertThat(one.path()).startsWith("service");
                            assertThat(one.message())
                                .startsWith(
                                    language.equals("nl")
                                        ? "Hier staat een half teken"
                                        : "There is half a character here");
                          }));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kia: 1\n\tservice: 1\n",
        "kia: 1\nservice: a: b\n",
        "kia: [1\nservice: {}\n",
        "kia: \"1\n",
        "kia: 1\nservice\nx: 2\n",
        " a: 1\nb: 2\n",
        "a: @x\n",
        "a: \"\\q\"\n",
        "{\"kia\": abc}",
        "{\"kia\": 1",
        "{\"kia\" 1}",
        "{\"kia\": 1,}",
        "{\"kia\": 01}",
        "{\"a\": \"\t\"}"
      })
  void no_word_of_a_parser_in_english_stands_in_a_dutch_message(String text) {
    Format format = text.startsWith("{") ? Format.JSON : Format.YAML;
    assertThatThrownBy(
            () -> DocumentReader.standard().in(Locale.forLanguageTag("nl")).read(text, format))
        .isInstanceOfSatisfying(
            DocumentException.class,
            refused -> {
              assertThat(refused.problems()).isNotEmpty();
              for (DocumentProblem one : refused.problems()) {
                assertThat(one.message())
                    .doesNotContainPattern(
                        "(?i)expected|found|allowed|character|token|could not|was ");
              }
            });
  }

  @Test
  void a_number_or_truth_value_is_no_text() {
    assertThat(problems("kia: 1\nservice: {id: app, name: 12, kind: game}\n"))
        .containsExactly(
            "2:20 service.name \"12\" does not fit here: it is a number. Write a text. Put it in quotes: \"12\".");
    assertThat(problems("kia: 1\nservice: {id: app, name: true, kind: game}\n"))
        .containsExactly(
            "2:20 service.name \"true\" does not fit here: it is true or false. Write a text. Put it in quotes: \"true\".");
  }

  @Test
  void a_field_that_stands_twice_is_told_with_the_rest() {
    String yaml = "kia: 1\nkia: 1\nservice:\n  id: app\n  name: App\n  id: other\n  kind: gam\n";

    assertThat(problems(yaml))
        .containsExactly(
            "2:1 kia The field \"kia\" stands on line 1 already. Keep one of them.",
            "6:3 service.id The field \"id\" stands on line 4 already. Keep one of them.",
            "7:3 service.kind \"gam\" does not fit kind. Did you mean \"game\"? Choose one of:"
                + " social, game, streaming, messaging, education, ai, connected-toy, other.");
    assertThat(jsonProblems("{\"kia\": 1,\n\"kia\": 1}"))
        .anyMatch(problem -> problem.startsWith("2:1 kia The field \"kia\" stands on line 1"));
  }

  @Test
  void anchors_aliases_merge_keys_and_tags_are_refused_and_told_together() {
    String yaml =
        """
        kia: 1
        service: &s
          id: !!str app
          name: App
          kind: game
        functionalities:
          - &f {id: a, kind: dm, title: x}
          - *f
          - {<<: *f, id: b, kind: dm, title: !own x}
        judgements: &j []
        """;

    assertThat(problems(yaml))
        .containsExactly(
            "2:1 service An anchor with & is not possible here. Leave it out.",
            "3:3 service.id A type with ! is not possible here. Leave it out; put text in quotes if"
                + " needed.",
            "7:5 functionalities[0] An anchor with & is not possible here. Leave it out.",
            "8:5 functionalities[1] A reference with * is not possible here. Write the value"
                + " itself.",
            "9:6 functionalities[2].<< Taking over fields with << is not possible here. Write the"
                + " fields themselves.",
            "9:31 functionalities[2].title A type with ! is not possible here. Leave it out; put"
                + " text in quotes if needed.",
            "10:1 judgements An anchor with & is not possible here. Leave it out.");
  }

  @Test
  void a_second_document_is_refused() {
    assertThat(problems(HEAD + "---\nkia: 1\n"))
        .containsExactly(
            "4:1  A second document starts here. One file describes one service: put the second in"
                + " a file of its own.");
    assertThat(problems("---\n" + HEAD + "...\n")).isEmpty();
    assertThat(jsonProblems("{\"kia\": 1} {}"))
        .anyMatch(problem -> problem.startsWith("1:12  A second document starts here."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "null\n", "~"})
  void an_empty_document_is_told(String yaml) {
    assertThat(problems(yaml)).singleElement().asString().startsWith("1:1  ").contains("kia: 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- kia: 1\n", "kia\n", "12\n", "[]", "\"text\""})
  void a_document_that_is_no_group_of_fields_is_told(String yaml) {
    assertThat(problems(yaml))
        .containsExactly(
            "1:1  A document is a group of fields. Start with kia: 1 and describe the service below"
                + " it.");
  }

  @Test
  void a_syntax_error_has_a_line_a_column_and_a_cause() {
    assertThat(problems("kia: 1\nservice:\n  id: app\n name: App\n"))
        .singleElement()
        .asString()
        .startsWith("4:2  This is no valid YAML here: ")
        .doesNotContain("\n", "org.", "Exception");
    assertThat(problems("kia: 1\nservice:\n\tid: app\n"))
        .singleElement()
        .asString()
        .startsWith("3:1  This is no valid YAML here: found character '\\t(TAB)'");
    assertThat(Samples.problems("{\"kia\": 1,\n \"service\" }", Format.JSON, DUTCH))
        .singleElement()
        .asString()
        .startsWith("2:12  Dit is hier geen geldige JSON: ");
    assertThat(jsonProblems("{\"kia\": [1"))
        .singleElement()
        .asString()
        .doesNotContain("Source", "REDACTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kia': 1}",
        "{kia: 1}",
        "{\"kia\": 01}",
        "{\"kia\": NaN}",
        "{} // x",
        "{\"a\":1,}"
      })
  void json_has_no_extensions(String json) {
    assertThat(jsonProblems(json)).anyMatch(problem -> problem.contains("no valid JSON"));
  }

  @Test
  void a_field_name_that_is_a_group_or_a_reference_is_a_syntax_error() {
    assertThat(problems("? [a, b]\n: 1\n"))
        .singleElement()
        .asString()
        .contains("no valid YAML")
        .doesNotContain("=SEQ", "+SEQ");
    assertThat(problems("a: &x 1\n*x : 2\n"))
        .anyMatch(problem -> problem.contains("no valid YAML"));
  }

  @Test
  void a_character_that_yaml_does_not_allow_is_told_where_it_stands() {
    assertThat(problems("kia: 1\n# \u0007 bell\n"))
        .containsExactly(
            "2:3  There is a character here that YAML does not allow (U+0007). Remove it.");
  }

  @Test
  void a_byte_order_mark_is_told_with_the_rest() {
    assertThat(problems("\ufeff" + HEAD + "x: 1\n"))
        .hasSize(2)
        .anyMatch(problem -> problem.startsWith("1:1  The file starts with an invisible character"))
        .anyMatch(problem -> problem.startsWith("3:1 x There is no field \"x\" here."));
  }
}
