package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.host.RoundTrip;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other tests run on the class path, where a package that is not opened goes unnoticed. */
class ModulePathTest {

  private static final List<String> NEEDED =
      List.of(
          "jackson-annotations",
          "jackson-core-3",
          "jackson-databind-3",
          "jackson-dataformat-yaml-3",
          "snakeyaml-engine",
          "jakarta.validation",
          "hibernate-validator",
          "jboss-logging",
          "classmate");

  @Test
  void a_document_is_read_and_written_on_the_module_path(@TempDir Path directory)
      throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("complete.yaml"), Samples.complete());
    String modules =
        Stream.concat(
                Stream.of("target/classes"),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(ModulePathTest::isNeeded))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modules,
                "--add-modules",
                // What a host's own module requires to read documents.
                "io.github.kiasdk.core,org.hibernate.validator,tools.jackson.dataformat.yaml",
                "--class-path",
                "target/test-classes",
                RoundTrip.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).describedAs(output).isZero();
    assertThat(output).contains("read, written and read again in io.github.kiasdk.core");
  }

  private static boolean isNeeded(String jar) {
    String name = Path.of(jar).getFileName().toString();
    return NEEDED.stream().anyMatch(name::startsWith);
  }
}
