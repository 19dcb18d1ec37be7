package io.github.kiasdk.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.report.TextGrid;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.review.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

  private static final String README = read(Path.of("..", "README.md"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/io/github/kiasdk/examples/readme/Snippet.java",
        "src/main/java/io/github/kiasdk/examples/review/ReleaseGate.java",
        "src/main/java/io/github/kiasdk/examples/host/HomeworkChecks.java",
        "src/test/java/io/github/kiasdk/examples/host/HomeworkChecksTest.java"
      })
  void each_java_example_is_code_that_the_build_compiles(String file) {
    String source = read(Path.of(file));
    int begin = source.indexOf("// README begins\n") + "// README begins\n".length();
    String shown =
        source.substring(begin, source.lastIndexOf('\n', source.indexOf("// README ends")));

    assertThat(README).contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explanations.yaml", "baseline.txt"})
  void the_files_of_a_review_are_those_that_are_tested(String file) {
    String language = file.endsWith(".yaml") ? "yaml" : "text";

    assertThat(README)
        .contains(
            "```" + language + "\n" + read(Path.of("review", file)).stripTrailing() + "\n```");
  }

  @Test
  void the_java_example_finds_the_streaks() {
    Report report = Snippet.ask();

    assertThat(report.failed())
        .extracting(finding -> finding.check().id())
        .contains("CVK-9.03", "CVK-9.06");
    assertThat(report.with(Outcome.ERROR)).isEmpty();
  }

  @Test
  void the_output_is_the_beginning_of_what_the_command_prints() {
    KiaDocument document = DocumentReader.standard().read(Path.of("assessments", "snapchat.yaml"));
    Report report =
        CodeVoorKinderrechten.checklist()
            .and(KiaMethod.checks())
            .assessed(document.assessment())
            .check(document.service());
    String shown = block("text").replace("\n…", "");

    assertThat(TextReport.in(Locale.ENGLISH).text(report, document.service())).startsWith(shown);
  }

  @Test
  void the_grid_consists_of_parts_of_what_the_command_prints() {
    KiaDocument document = DocumentReader.standard().read(Path.of("assessments", "tiktok.yaml"));
    String section = README.substring(README.indexOf("\n## Which rights, at a glance\n"));
    int begin = section.indexOf("```text\n") + "```text\n".length();
    String shown = section.substring(begin, section.indexOf("```\n", begin));
    String grid = TextGrid.in(Locale.ENGLISH).text(document.service(), document.assessment());

    assertThat(shown.split("…\n")).hasSizeGreaterThan(2).allMatch(part -> part.lines().count() > 1);
    assertThat(grid).containsSubsequence(shown.split("…\n"));
  }

  @Test
  void the_comment_on_a_pull_request_is_what_the_command_writes() {
    Comparison comparison =
        Comparison.of(
            CodeVoorKinderrechten.checklist().and(KiaMethod.checks()),
            DocumentReader.standard().read(Path.of("changes", "main.yaml")),
            DocumentReader.standard().read(Path.of("changes", "branch.yaml")));

    assertThat(ComparisonReport.in(Locale.ENGLISH).markdown(comparison))
        .isEqualTo(block("markdown") + "\n");
    assertThat(comparison.worse()).hasSize(2);
  }

  @Test
  void the_document_can_be_read() {
    KiaDocument document =
        DocumentReader.standard()
            .read(blockAfter("\n## In a document\n", "yaml") + "\n", Format.YAML);

    assertThat(CodeVoorKinderrechten.checklist().check(document.service()).failed())
        .extracting(finding -> finding.fingerprint())
        .contains("CVK-9.01@clips/feed#13-15");
  }

  private static String block(String language) {
    return blockAfter("", language);
  }

  private static String blockAfter(String heading, String language) {
    int from = README.indexOf(heading);
    int begin = README.indexOf("```" + language + "\n", from) + language.length() + 4;
    return README.substring(begin, README.indexOf("\n```", begin));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(file + " cannot be read", unreadable);
    }
  }
}
