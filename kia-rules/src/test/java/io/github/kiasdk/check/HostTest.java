package io.github.kiasdk.check;

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
 * A host with a fact, a check and words of its own, compiled and run as its users run it: the other
 * tests stand on one class path with the library, where what is missing in a module goes unnoticed.
 */
class HostTest {

  private static final Path SOURCES = Path.of("src/test/host");
  private static final String PACKAGE = "nl/example/clips";
  private static final String MAIN = "nl.example.clips.Main";

  @TempDir private Path classes;

  @Test
  void the_check_of_a_module_that_opens_nothing_is_found_and_speaks_dutch()
      throws IOException, InterruptedException, URISyntaxException {
    String library = library();
    List<String> compile = new ArrayList<>(List.of("javac", "-Xlint:all", "-Werror"));
    compile.addAll(List.of("--module-path", library, "-d", classes.toString()));
    compile.addAll(sources());
    compile.add(SOURCES.resolve("module-info.java").toString());
    run(compile);
    copy(PACKAGE + "/ClipChecks_nl.properties");
    copy(PACKAGE + "/ClipChecks_en.properties");

    String output =
        run(
            List.of(
                "java",
                "-Duser.language=tr",
                "-Dstdout.encoding=UTF-8",
                "--module-path",
                library + File.pathSeparator + classes,
                "--module",
                "nl.example.clips/" + MAIN,
                document()));

    assertThat(output).contains("in module nl.example.clips");
    assertFound(output);
  }

  @Test
  void the_same_check_is_found_on_the_class_path()
      throws IOException, InterruptedException, URISyntaxException {
    String library = library();
    List<String> compile = new ArrayList<>(List.of("javac", "-Xlint:all", "-Werror"));
    compile.addAll(List.of("-cp", library, "-d", classes.toString()));
    compile.addAll(sources());
    run(compile);
    copy(PACKAGE + "/ClipChecks_nl.properties");
    copy(PACKAGE + "/ClipChecks_en.properties");
    copy("META-INF/services/io.github.kiasdk.check.CheckSource");
    copy("META-INF/services/io.github.kiasdk.fact.Vocabulary$Source");

    String output =
        run(
            List.of(
                "java",
                "-Duser.language=tr",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                library + File.pathSeparator + classes,
                MAIN,
                document()));

    assertThat(output).contains("in unnamed module");
    assertFound(output);
  }

  private static void assertFound(String output) {
    assertThat(output.lines())
        .anyMatch(
            line ->
                line.startsWith("CLP-1.01@clips/recorder Een kind deelt zelf")
                    && line.contains("clips.auto-share"));
    assertThat(output).contains("Deel een filmpje pas als het kind daar zelf op drukt.");
  }

  private static String document() {
    return SOURCES.resolve("clips.yaml").toString();
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(PACKAGE))) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }

  private void copy(String resource) throws IOException {
    Path target = classes.resolve(resource);
    Files.createDirectories(target.getParent());
    Files.copy(SOURCES.resolve(resource), target);
  }
}
