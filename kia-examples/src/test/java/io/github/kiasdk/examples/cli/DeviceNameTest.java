package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written under a name that is a device's on another system, by whatever option. */
class DeviceNameTest {

  private static final String FILE = "assessments/minecraft.yaml";

  /** By the command: every option that writes a file or directory. */
  private static final Map<String, String> WRITING =
      Map.of(
          "check", "check FILE --format html,json --out PLACE",
          "check --update-baseline", "check FILE --update-baseline --baseline PLACE",
          "report", "report FILE --out PLACE",
          "label", "label FILE --format html --out PLACE",
          "import", "import exports/prescan.json --out PLACE");

  @TempDir private Path directory;

  static Set<String> ways() {
    return new TreeSet<>(WRITING.keySet());
  }

  @Test
  void every_command_that_writes_is_among_them() {
    Set<String> writing = new TreeSet<>();
    UnknownOptionTest.commands()
        .forEach(
            command -> {
              String help = kia(command, "--help").out();
              if (help.contains("--out=")) {
                writing.add(command);
              }
              if (help.contains("--update-baseline")) {
                writing.add(command + " --update-baseline");
              }
            });

    assertThat(writing).isEqualTo(WRITING.keySet());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void the_name_of_a_device_is_refused_and_nothing_is_written(String way) throws IOException {
    for (String name :
        List.of(
            "NUL.yaml",
            "con.yaml",
            "Aux.json",
            "prn.tar.yml",
            "com1.json",
            "LPT9.x.yaml",
            "com\u00b2.yaml",
            "conin$.yaml",
            "nul..yaml",
            "nul .yaml",
            "aux/report.yaml",
            "new/con/report.yaml")) {
      Run english = run(way, name, "en");
      Run dutch = run(way, name, "nl");

      assertThat(english.code()).as(way + " " + name + english.err()).isEqualTo(2);
      assertThat(english.err()).contains("devices on Windows", "Nothing was written");
      assertThat(dutch.code()).isEqualTo(2);
      assertThat(dutch.err()).contains("Windows van apparaten", "Er is niets geschreven");
      try (Stream<Path> left = Files.list(directory)) {
        assertThat(left).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nul", "CON", "com9", "lpt1.txt"})
  void without_an_ending_or_with_another_too(String name) throws IOException {
    for (String way : WRITING.keySet()) {
      if (!way.equals("import")) { // which asks for an ending first
        assertThat(run(way, name, "en").err()).as(way).contains("devices on Windows");
      }
      assertThat(run(way, name, "en").code()).isEqualTo(2);
    }
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  @DisabledOnOs(OS.WINDOWS)
  void a_name_that_Windows_refuses_or_cuts_off_is_refused_and_nothing_is_written(String way)
      throws IOException {
    for (String name :
        List.of(
            "a:b.yaml",
            "what?.yaml",
            "all*.json",
            "a<b.yaml",
            "a|b.json",
            "a\"b.yaml",
            "a\\b.yaml",
            "a\tb.json",
            "2026-06-01T10:00/report.yaml",
            "new./report.yaml",
            "new /report.yaml",
            "new/../a:b/report.yaml")) {
      Run english = run(way, name, "en");
      Run dutch = run(way, name, "nl");

      assertThat(english.code()).as(way + " " + name + english.err()).isEqualTo(2);
      assertThat(english.err()).contains("Windows refuses or cuts off", "Nothing was written");
      assertThat(dutch.code()).isEqualTo(2);
      assertThat(dutch.err()).contains("Windows weigert een naam", "Er is niets geschreven");
      try (Stream<Path> left = Files.list(directory)) {
        assertThat(left).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.", "report ", "report.html ", "report...", "a:b"})
  @DisabledOnOs(OS.WINDOWS)
  void so_is_one_with_a_space_or_a_dot_at_its_end(String name) throws IOException {
    for (String way : WRITING.keySet()) {
      if (!way.equals("import")) { // which asks for an ending first
        assertThat(run(way, name, "en").err()).as(way).contains("Windows refuses or cuts off");
      }
      assertThat(run(way, name, "en").code()).isEqualTo(2);
    }
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void steps_up_and_a_directory_that_is_there_are_no_names_that_are_made() throws IOException {
    Files.createDirectories(directory.resolve("10:00"));

    assertThat(run("import", "10:00/../10:00/./a.yaml", "en").code()).isZero();
    assertThat(run("label", "./new/../other", "en").err()).isEmpty();
  }

  private Run run(String way, String name, String language) {
    String command = WRITING.get(way).replace("FILE", FILE) + " --lang " + language;
    return kia(
        Stream.of(command.split(" "))
            .map(part -> part.replace("PLACE", directory.resolve(name).toString()))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"console.yaml", "null.yaml", "com.yaml", "com10.yaml", "x.con.yaml"})
  void a_name_that_only_looks_like_one_is_written(String name) {
    Run run = run("import", name, "en");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(directory.resolve(name)).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_directory_of_such_a_name_that_is_there_is_written_into() throws IOException {
    Files.createDirectories(directory.resolve("aux"));

    assertThat(run("import", "aux/a.yaml", "en").code()).isZero();
  }
}
