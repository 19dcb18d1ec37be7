package io.github.kiasdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.fact.Fact;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles and runs a program of a host with nothing of ours but what a user has. */
public final class HostProgram {

  private static final List<String> NEEDED =
      List.of(
          "jspecify",
          "jackson-annotations",
          "jackson-core-3",
          "jackson-databind-3",
          "jackson-dataformat-yaml-3",
          "snakeyaml-engine",
          "jakarta.validation",
          "hibernate-validator",
          "jboss-logging",
          "classmate");

  private HostProgram() {}

  /**
   * Both of our modules and what they need, as a path. Neither JUnit nor an expression language is
   * among it.
   */
  public static String library() throws URISyntaxException {
    List<String> library = new ArrayList<>();
    library.add(place(Check.class));
    library.add(place(Fact.class));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      if (NEEDED.stream().anyMatch(name::startsWith)) {
        library.add(entry);
      }
    }
    assertThat(library).hasSize(NEEDED.size() + 2);
    return String.join(File.pathSeparator, library);
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  public static String run(List<String> command) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(command);
    line.set(0, Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
