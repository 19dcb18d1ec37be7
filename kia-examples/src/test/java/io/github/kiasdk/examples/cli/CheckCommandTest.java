package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Run.kiaInColour;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final Path SNAPCHAT = Path.of("assessments", "snapchat.yaml");

  private static final String STREAKS =
      """
      kia: 1
      service:
        id: app
        name: App
        kind: social
      functionalities:
        - id: streaks
          kind: streak
          title: Streaks
          facts:
            rewards: { streaks: true, loss-on-absence: true }
      """;

  @TempDir private Path directory;

  @Test
  void a_report_that_could_be_made_ends_with_0_whatever_it_says() throws IOException {
    Run run = kia("check", file("app.yaml", STREAKS));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("App\n")
        .contains("CVK-9.03", "rewards.streaks = yes", "kia explain CVK-9.03");
  }

  @Test
  void a_gate_ends_with_1_from_its_level_on() throws IOException {
    String failsHigh = file("high.yaml", STREAKS);
    String failsMedium =
        file(
            "medium.yaml",
            STREAKS.replace(
                "rewards: { streaks: true, loss-on-absence: true }",
                "rewards.streaks: false\n      defaults.social-metrics: [likes]"));

    assertThat(kia("check", failsHigh, "--fail-on", "high").code()).isEqualTo(1);
    assertThat(kia("check", failsMedium, "--fail-on", "high").code()).isZero();
    assertThat(kia("check", failsMedium, "--fail-on", "medium").code()).isEqualTo(1);
    assertThat(kia("check", failsMedium, "--fail-on=low").code()).isEqualTo(1);
    assertThat(kia("check", failsMedium, failsHigh, "--fail-on", "high").code()).isEqualTo(1);
  }

  @Test
  void strict_ends_with_1_if_something_cannot_be_told() throws IOException {
    String open = file("open.yaml", STREAKS.replace("true", "false"));

    assertThat(kia("check", open, "--fail-on", "low").code()).isZero();
    assertThat(kia("check", open, "--fail-on", "high", "--strict").code()).isEqualTo(1);
    assertThat(kia("check", open, "--strict").code()).isEqualTo(1);
  }

  @Test
  void a_gate_is_not_passed_by_a_report_in_which_nothing_is_applicable() throws IOException {
    String outside =
        file(
            "outside.yaml",
            STREAKS.replace(
                "  kind: social\n",
                """
                  kind: social
                  facts:
                    audience:
                      { aimed-at-children: false, likely-child-use: false, children-shown: false }
                    age-assurance: { effective-18plus: true, method: verification }
                """));

    assertThat(kia("check", outside).code()).isZero();
    assertThat(kia("check", outside).out()).contains("NO CHECK IS APPLICABLE");
    assertThat(kia("check", outside, "--fail-on", "high").code()).isEqualTo(1);
    assertThat(kia("check", outside, "--strict").code()).isEqualTo(1);
  }

  @Test
  void bad_input_ends_with_2_and_tells_all_problems_of_all_files() throws IOException {
    String bad =
        file(
            "bad.yaml",
            STREAKS.replace("streaks: true", "streks: true").replace("social", "socal"));
    String good = file("good.yaml", STREAKS);
    String absent = directory.resolve("absent.yaml").toString();

    Run run = kia("check", good, bad, absent);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(bad + ":5:3  ", bad + ":11:", "rewards.streaks", absent + ":1:1  ")
        .contains("2 descriptions cannot be read as they are. Nothing was checked.")
        .doesNotContain("\tat ", "Exception");
    assertThat(kia("check", bad, "--lang", "nl").err())
        .contains("Bedoel je", "Er is niets getoetst");
  }

  @Test
  void a_directory_stands_for_the_documents_in_it() throws IOException {
    file("b.yaml", STREAKS.replace("name: App", "name: Second"));
    file("a.yml", STREAKS.replace("name: App", "name: First"));
    file("notes.txt", "no document");
    Files.createDirectory(directory.resolve("deeper"));

    Run text = kia("check", directory.toString());
    Run json = kia("check", directory.toString(), "--format", "json");

    assertThat(text.out().indexOf("First\n")).isNotNegative();
    assertThat(text.out().indexOf("Second\n")).isGreaterThan(text.out().indexOf("First\n"));
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(json.out())
                .valueStream()
                .map(report -> report.get("service").get("name").asString()))
        .containsExactly("First", "Second");
  }

  @Test
  void a_directory_without_documents_is_a_mistake() {
    Run run = kia("check", directory.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(directory.toString()).contains("no .yaml");
  }

  @Test
  void one_report_in_json_is_one_object() throws IOException {
    Run run = kia("check", file("app.yaml", STREAKS), "--format", "json", "--lang", "nl");

    assertThat(run.code()).isZero();
    assertThat(JsonMapper.builder().build().readTree(run.out()).get("service").get("id").asString())
        .isEqualTo("app");
  }

  @Test
  void colours_can_be_refused() throws IOException {
    String file = file("app.yaml", STREAKS);

    assertThat(kiaInColour("check", file).out()).contains("\u001b[");
    assertThat(kiaInColour("check", file, "--no-colour").out()).doesNotContain("\u001b");
    assertThat(kia("check", file).out()).doesNotContain("\u001b");
  }

  @Test
  void the_worked_example_fits_on_a_few_screens_in_both_languages() {
    for (String language : List.of("nl", "en")) {
      Run code = kia("check", SNAPCHAT.toString(), "--only", "code", "--lang", language);
      Run run = kia("check", SNAPCHAT.toString(), "--lang", language);

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(code.out().lines()).hasSizeLessThanOrEqualTo(220);
      assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(220 + 65);
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void a_reader_that_goes_away_is_told_and_ends_with_2() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Kia.run(
            new String[] {"check", SNAPCHAT.toString()},
            new Terminal(Run.stream(closed), Run.stream(err), false));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "The output could not be written in full: the disk is full, or the program that reads it"
                + " has stopped.\n");
  }

  @Test
  void as_a_program_it_writes_utf_8_and_nothing_to_standard_error() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Kia.class.getName()));
    command.addAll(List.of("check", SNAPCHAT.toString(), "--lang", "nl", "--fail-on", "high"));
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");

    Process process = builder.start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err)).isEmpty();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(out, StandardCharsets.UTF_8))
        .startsWith("Snapchat · Snap · peildatum 2026-06-01\n")
        .contains("officiële KIA")
        .doesNotContain("\u001b");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }
}
