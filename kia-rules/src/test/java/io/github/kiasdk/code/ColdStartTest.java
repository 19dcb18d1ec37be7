package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit test that only checks pays no start-up for reading documents. */
class ColdStartTest {

  private static List<String> loaded = List.of();

  @BeforeAll
  static void check_in_fresh_virtual_machines(@TempDir Path directory)
      throws IOException, InterruptedException {
    loaded = loadedBy(ColdStart.class, ColdStart.DONE + "1", directory.resolve("all.txt"));
  }

  private static List<String> loadedBy(Class<?> main, String says, Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:stdout",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
    assertThat(lines).contains(says);
    return classes(lines);
  }

  @Test
  void the_classes_that_were_loaded_are_seen() {
    assertThat(loaded)
        .contains("io.github.kiasdk.check.Report", "io.github.kiasdk.code.AvoidHarmfulDesign");
  }

  @Test
  void checking_loads_neither_jackson_nor_a_validator_nor_their_annotations() {
    assertThat(loaded)
        .filteredOn(
            name ->
                name.startsWith("tools.jackson.")
                    || name.startsWith("com.fasterxml.")
                    || name.startsWith("org.hibernate.")
                    || name.startsWith("jakarta.validation.")
                    || name.startsWith("org.snakeyaml."))
        .isEmpty();
  }

  @Test
  void checking_loads_nothing_that_reads_documents_or_writes_reports() {
    assertThat(loaded)
        .filteredOn(
            name ->
                name.startsWith("io.github.kiasdk.document.")
                    || name.equals("io.github.kiasdk.plain.Binder")
                    || name.startsWith("io.github.kiasdk.report."))
        .isEmpty();
  }

  @Test
  void checking_makes_no_lambda() {
    assertThat(loaded)
        .filteredOn(name -> name.startsWith("io.github.kiasdk.") && name.contains("$$Lambda"))
        .isEmpty();
  }

  private static List<String> classes(List<String> lines) {
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      int end = line.indexOf(" source: ");
      if (line.contains("[class,load]") && end > 0) {
        names.add(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
      }
    }
    return names;
  }
}
