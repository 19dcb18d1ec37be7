package io.github.kiasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.CheckSource;
import io.github.kiasdk.check.FindingObserver;
import io.github.kiasdk.fact.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command with a host's provider on its class path that throws. */
class ProvidersTest {

  private static final List<String> COMMANDS =
      List.of(
          "check FILE",
          "check FILE --format html",
          "check FILE --only CVK-9.03",
          "report FILE --out OUT",
          "agenda FILE",
          "grid FILE",
          "label FILE",
          "compare FILE FILE",
          "import exports/prescan.json",
          "explain CVK-9.03",
          "checks",
          "crosswalk",
          "facts",
          "schema");

  @TempDir private Path directory;

  @AfterEach
  void nothing_throws_any_more() {
    System.clearProperty(ThrowingProvider.PROPERTY);
  }

  @ParameterizedTest
  @ValueSource(classes = {CheckSource.class, Vocabulary.Source.class, FindingObserver.class})
  void no_command_ends_with_1_or_a_stack_trace(Class<?> provided) throws Exception {
    try (URLClassLoader path = with(provided)) {
      for (ThrowingProvider.What what : ThrowingProvider.What.values()) {
        System.setProperty(ThrowingProvider.PROPERTY, what.name());
        for (String command : COMMANDS) {
          Run run = run(path, command + " --lang nl");
          String told = what + ", " + command + ": " + run.err();
          assertThat(run.code()).as(told).isIn(0, 2);
          assertThat(run.err()).as(told).doesNotContain("\tat ", "Exception in thread");
        }
        if (provided != FindingObserver.class) {
          Run english = run(path, "check FILE");
          Run dutch = run(path, "check FILE --lang nl");
          assertThat(List.of(english, dutch)).allMatch(run -> run.code() == 2);
          assertThat(english.out() + dutch.out()).isEmpty();
          assertThat(english.err()).hasLineCount(1).contains("ThrowingProvider");
          assertThat(dutch.err()).hasLineCount(1).contains("ThrowingProvider");
          assertThat(dutch.err()).isNotEqualTo(english.err());
        }
      }
    }
  }

  /** The class path of these tests once more, with the provider installed. */
  private URLClassLoader with(Class<?> provided) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(services.resolve(provided.getName()), ThrowingProvider.class.getName());
    List<URL> urls = new ArrayList<>();
    urls.add(directory.toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private String[] arguments(String command) {
    return command
        .replace("FILE", "assessments/minecraft.yaml")
        .replace("OUT", directory.resolve("out").toString())
        .split(" ");
  }

  private Run run(ClassLoader path, String command) throws Exception {
    Class<?> terminal = path.loadClass(Terminal.class.getName());
    Constructor<?> made =
        terminal.getDeclaredConstructor(PrintStream.class, PrintStream.class, boolean.class);
    Method run =
        path.loadClass(Kia.class.getName()).getDeclaredMethod("run", String[].class, terminal);
    made.setAccessible(true);
    run.setAccessible(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Object streams = made.newInstance(Run.stream(out), Run.stream(err), false);
    int code = (int) run.invoke(null, arguments(command), streams);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
