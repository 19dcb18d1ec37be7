package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.host.Scalars;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts pin their Jackson; Spring Boot 4.0 and 4.1 pin 3.0 and 3.1. The other tests have ours. */
class EarlierJacksonTest {

  private static final List<String> OURS =
      List.of("jackson-", "snakeyaml-engine", "json-schema-validator");

  @ParameterizedTest
  @ValueSource(strings = {"3.0.0", "3.1.3"})
  void a_document_is_read_and_written_as_with_ours(String version, @TempDir Path directory)
      throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("complete.yaml"), Samples.complete());

    assertThat(run(version, file)).contains("jackson " + version).contains(Scalars.of(file));
  }

  private static String run(String version, Path file) throws IOException, InterruptedException {
    List<String> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      if (OURS.stream().noneMatch(name::startsWith)) {
        path.add(entry);
      }
    }
    try (Stream<Path> jars = Files.list(Path.of("target", "jackson-" + version))) {
      jars.map(Path::toString).sorted().forEach(path::add);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                String.join(File.pathSeparator, path),
                Scalars.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
