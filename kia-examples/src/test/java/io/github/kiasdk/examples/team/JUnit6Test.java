package io.github.kiasdk.examples.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of the app once more, with JUnit 6 in a virtual machine without JUnit 5. */
class JUnit6Test {

  /** Filled by the build. */
  private static final Path JUNIT_6 = Path.of("target/junit6");

  private static final List<String> OF_JUNIT =
      List.of("junit-", "opentest4j-", "apiguardian-", "jqwik");

  @Test
  void assertions_and_dynamic_tests_run_on_junit_6_and_installed_observers_hear_them()
      throws IOException, InterruptedException {
    String output = run();

    assertThat(output.lines()).anyMatch(line -> line.startsWith("jupiter 6."));
    assertThat(number(output, "failed")).as(output).isZero();
    assertThat(number(output, "succeeded")).as(output).isGreaterThan(3);
    assertThat(number(output, "skipped")).as(output).isPositive();
    assertThat(number(output, "heard")).as(output).isPositive();
  }

  private static long number(String output, String name) {
    return output
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(output));
  }

  private static String run() throws IOException, InterruptedException {
    List<String> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      if (OF_JUNIT.stream().noneMatch(name::startsWith)) {
        path.add(entry);
      }
    }
    try (Stream<Path> jars = Files.list(JUNIT_6)) {
      jars.map(Path::toString).sorted().forEach(path::add);
    }
    path.add("src/test/observed");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, path),
                LaunchedByJUnit.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
