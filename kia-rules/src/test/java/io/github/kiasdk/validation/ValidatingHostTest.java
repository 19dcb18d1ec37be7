package io.github.kiasdk.validation;

import static io.github.kiasdk.HostProgram.library;
import static io.github.kiasdk.HostProgram.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that validates its feature, compiled and run as its users run it: as a module Hibernate
 * Validator does not find the messages, which no test on the class path shows.
 */
class ValidatingHostTest {

  private static final Path SOURCES = Path.of("src/test/validating-host");
  private static final String MAIN = "nl.example.feed.Main";

  private static final String DUTCH =
      "defaults.autoplay Niet in orde: De volgende video of het volgende verhaal begint standaard"
          + " niet vanzelf. Zet automatisch afspelen standaard uit";

  /** Of low severity, and told all the same; what stands in braces is not filled in. */
  private static final String BROKEN =
      " Deze toets kon niet worden uitgevoerd: A feed has {failOn} and ${1+1} / A feed has"
          + " {failOn} and ${1+1}. (FEED-1.01, ernst laag)";

  @TempDir private Path classes;

  @Test
  void a_module_hands_over_the_messages_and_shows_both_languages_until_it_does()
      throws IOException, InterruptedException, URISyntaxException {
    List<String> compile = compilation("--module-path");
    compile.add(SOURCES.resolve("module-info.java").toString());
    run(compile);

    String output =
        run(
            java(
                "--module-path",
                library() + File.pathSeparator + classes,
                "--module",
                "nl.example.feed/" + MAIN));

    assertThat(output).contains("in module nl.example.feed").doesNotContain("{io.github");
    assertThat(output.lines().filter(line -> line.startsWith("defaults.autoplay")))
        .satisfiesExactly(
            both ->
                assertThat(both)
                    .contains("Niet in orde / Not in order: De volgende video")
                    .contains(" / The next video or story does not start by itself by default."),
            dutch -> assertThat(dutch).startsWith(DUTCH).endsWith("(CVK-9.01, ernst hoog)"));
    assertThat(output.lines()).contains(BROKEN);
  }

  @Test
  void on_the_class_path_the_messages_are_found()
      throws IOException, InterruptedException, URISyntaxException {
    run(compilation("-cp"));
    Path services = Path.of("META-INF/services/io.github.kiasdk.check.CheckSource");
    Files.createDirectories(classes.resolve(services).getParent());
    Files.copy(SOURCES.resolve(services), classes.resolve(services));

    String output = run(java("-cp", library() + File.pathSeparator + classes, MAIN));

    assertThat(output).contains("in unnamed module").doesNotContain("{io.github");
    assertThat(output.lines().filter(line -> line.startsWith("defaults.autoplay")))
        .satisfiesExactly(
            english ->
                assertThat(english)
                    .startsWith("defaults.autoplay Not in order: The next video or story")
                    .endsWith("(CVK-9.01, severity high)"),
            dutch -> assertThat(dutch).startsWith(DUTCH));
    assertThat(output.lines()).contains(BROKEN);
  }

  /** The checks that are there are asked all the same, whatever else is installed. */
  @Test
  void a_source_that_cannot_be_used_is_a_violation_and_costs_none_of_the_others()
      throws IOException, InterruptedException, URISyntaxException {
    run(compilation("-cp"));
    Path services = Path.of("META-INF/services/io.github.kiasdk.check.CheckSource");
    Files.createDirectories(classes.resolve(services).getParent());
    Files.writeString(
        classes.resolve(services), "nl.example.feed.Gone\nnl.example.feed.BrokenChecks\n");

    String output = run(java("-cp", library() + File.pathSeparator + classes, MAIN));

    assertThat(output.lines())
        .contains(BROKEN)
        .anyMatch(line -> line.endsWith("is te gebruiken. (SDK-09, ernst hoog)"))
        .anyMatch(line -> line.endsWith("can be used. (SDK-09, severity high)"));
  }

  private List<String> compilation(String path) throws IOException, URISyntaxException {
    List<String> compile =
        new ArrayList<>(
            List.of("javac", "-Xlint:all", "-Werror", path, library(), "-d", classes.toString()));
    try (Stream<Path> files = Files.list(SOURCES.resolve("nl/example/feed"))) {
      files.map(Path::toString).sorted().forEach(compile::add);
    }
    return compile;
  }

  private static List<String> java(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("java", "-Duser.language=tr", "-Dstdout.encoding=UTF-8"));
    command.addAll(List.of(arguments));
    return command;
  }
}
