package io.github.kiasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command as a program whose standard output goes nowhere; in one machine see OutputFilesTest.
 */
class LostOutputTest {

  @TempDir private Path directory;

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_told_and_ends_with_2() throws Exception {
    Path err = directory.resolve("err");
    Process process =
        program("checks", "--lang", "nl")
            .redirectOutput(new File("/dev/full"))
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err).content().hasLineCount(1).startsWith("De uitvoer kon niet");
  }

  @Test
  void a_reader_that_stops_is_told_and_ends_with_2() throws Exception {
    Path err = directory.resolve("err");
    List<String> args = new ArrayList<>(List.of("check", "--format", "json"));
    args.addAll(List.of("assessments/snapchat.yaml", "assessments/netflix.yaml"));
    Process process = program(args.toArray(new String[0])).redirectError(err.toFile()).start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isEqualTo('[');
    }

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(err, StandardCharsets.UTF_8))
        .startsWith("The output could not be written in full")
        .hasLineCount(1);
  }

  private static ProcessBuilder program(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Kia.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }
}
