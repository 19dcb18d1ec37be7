package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private static final String SNAPCHAT = "assessments/snapchat.yaml";
  private static final String MINECRAFT = "assessments/minecraft.yaml";

  @TempDir private Path directory;

  @Test
  void several_formats_are_a_file_for_each_service_and_format() throws IOException {
    Path out = directory.resolve("new").resolve("kia");
    Run run =
        kia(
            "check",
            SNAPCHAT,
            MINECRAFT,
            "--format",
            "text,json,markdown,sarif,junit",
            "--out",
            out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(10);
    for (String service : new String[] {"snapchat", "minecraft"}) {
      assertThat(out.resolve(service + ".txt")).content().doesNotContain("\u001b");
      assertThat(out.resolve(service + ".json")).content().startsWith("{");
      assertThat(out.resolve(service + ".md")).content().startsWith("## ");
      assertThat(out.resolve(service + ".sarif"))
          .content()
          .contains("\"uri\": \"assessments/" + service + ".yaml\"");
      assertThat(out.resolve(service + ".junit.xml")).content().startsWith("<?xml");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "sarif", "junit", "json", "html"})
  void one_format_of_one_service_goes_to_standard_output(String format) {
    Run run = kia("check", SNAPCHAT, "--format", format, "--lang", "nl");

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsIgnoringCase("snapchat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "html"})
  void what_cannot_be_joined_asks_for_a_directory(String format) {
    Run run = kia("check", SNAPCHAT, MINECRAFT, "--format", format);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(format + " does not fit one output", "--out");
  }

  @Test
  void the_format_of_a_host_is_asked_for_like_any_other() {
    Path out = directory.resolve("out");
    assertThat(kia("check", SNAPCHAT, "--format", "headline", "--lang", "nl").out())
        .matches("Snapchat: [0-9]+ [(]nl[)]\n");
    assertThat(kia("check", SNAPCHAT, "--format", "json,headline", "--out", out + "").code())
        .isZero();
    assertThat(out.resolve("snapchat.headline")).content().startsWith("Snapchat: ");
    assertThat(kia("check", SNAPCHAT, MINECRAFT, "--format", "headline").err())
        .contains("headline does not fit one output", "--out");
    assertThat(kia("check", SNAPCHAT, "--format", "headlines").err())
        .contains("text, json, html, markdown, sarif, junit, headline");
  }

  @Test
  void several_formats_ask_for_a_directory() {
    assertThat(kia("check", SNAPCHAT, "--format", "text,json").code()).isEqualTo(2);
  }

  @Test
  void a_gate_is_kept_whatever_is_written() throws IOException {
    Run run =
        kia(
            "check",
            SNAPCHAT,
            "--format",
            "sarif",
            "--out",
            directory.toString(),
            "--fail-on",
            "high");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.size(directory.resolve("snapchat.sarif"))).isPositive();
  }
}
