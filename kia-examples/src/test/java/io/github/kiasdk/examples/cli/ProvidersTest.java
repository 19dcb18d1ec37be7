package io.github.kiasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.CheckSource;
import io.github.kiasdk.check.FindingObserver;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command with a host's provider on its class path that cannot be used, of every kind that this
 * library looks for. It costs only its own part, is told in both languages, and opens no gate.
 */
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
          "law",
          "facts",
          "schema");

  /** Every check that applies has an answer there, so that nothing else closes the gate. */
  private static final String GATE = "check assessments/exemplary.yaml --strict";

  /**
   * What is expected of a kind of provider that is lost.
   *
   * @param told the command that says so
   * @param code how that ends
   * @param gate how a gate ends that nothing else closes
   */
  private record Lost(String told, int code, int gate) {}

  private static final Map<String, Lost> EXPECTED =
      Map.of(
          CheckSource.class.getName(), new Lost("check FILE", 0, 1),
          Vocabulary.Source.class.getName(), new Lost("check FILE", 0, 1),
          // It only listens: no answer depends on it.
          FindingObserver.class.getName(), new Lost("check FILE", 0, 0),
          // A form that nobody asks for is missed by nobody.
          ReportFormat.class.getName(), new Lost("check FILE --format own", 2, 0));

  @TempDir private Path directory;

  @AfterEach
  void nothing_throws_any_more() {
    System.clearProperty(ThrowingProvider.PROPERTY);
    System.clearProperty(ThrowingProvider.UNMAKEABLE);
  }

  /** Of the modules as they were built: who looks for a new kind of provider says it there. */
  static Set<String> looked_for() throws IOException {
    Set<String> uses = new TreeSet<>();
    for (Class<?> ours : List.of(Vocabulary.class, CheckSource.class)) {
      String name = ours.getName().replace('.', '/') + ".class";
      URL place = ours.getClassLoader().getResource(name);
      String root = String.valueOf(place);
      URL descriptor =
          new URL(root.substring(0, root.length() - name.length()) + "module-info.class");
      try (InputStream in = descriptor.openStream()) {
        uses.addAll(ModuleDescriptor.read(in).uses());
      }
    }
    return uses;
  }

  @Test
  void every_kind_of_provider_is_tested() throws IOException {
    assertThat(looked_for()).isEqualTo(EXPECTED.keySet());
  }

  @ParameterizedTest
  @MethodSource("looked_for")
  void one_that_throws_costs_only_its_own_part(String provided) throws Exception {
    try (URLClassLoader path = with(provided, ThrowingProvider.class.getName())) {
      for (ThrowingProvider.What what : ThrowingProvider.What.values()) {
        System.setProperty(ThrowingProvider.PROPERTY, what.name());
        for (String command : COMMANDS) {
          Run run = run(path, command + " --lang nl");
          String told = what + ", " + command + ": " + run.err();
          assertThat(run.code()).as(told).isZero();
          assertThat(run.err()).as(told).doesNotContain("\tat ", "Exception in thread");
        }
      }
    }
    assertTold(provided, ThrowingProvider.class.getName());
  }

  @ParameterizedTest
  @MethodSource("looked_for")
  void one_that_cannot_be_made_costs_only_its_own_part(String provided) throws Exception {
    System.setProperty(ThrowingProvider.UNMAKEABLE, "true");
    for (String name :
        List.of(ThrowingProvider.class.getName(), "nl.example.Gone", Kia.class.getName())) {
      assertTold(provided, name);
    }
  }

  @ParameterizedTest
  @MethodSource("looked_for")
  void a_class_for_a_newer_machine_costs_no_other_and_nothing_of_ours(String provided)
      throws Exception {
    String resource = ThrowingProvider.class.getName().replace('.', '/') + ".class";
    try (InputStream in = ThrowingProvider.class.getClassLoader().getResourceAsStream(resource)) {
      byte[] newer = Objects.requireNonNull(in).readAllBytes();
      newer[7] = 99;
      Path example = Files.createDirectories(directory.resolve("nl/example"));
      Files.write(example.resolve("Future.class"), newer);
    }
    Lost lost = Objects.requireNonNull(EXPECTED.get(provided));
    try (URLClassLoader path = with(provided, "nl.example.Future\nnl.example.Gone")) {
      Run run = run(path, lost.told());

      assertThat(run.code()).as(run.err()).isEqualTo(lost.code());
      assertThat(run.err())
          .contains("nl/example/Future", "nl.example.Gone")
          .doesNotContain("\tat ");
    }
  }

  private void assertTold(String provided, String name) throws Exception {
    Lost lost = Objects.requireNonNull(EXPECTED.get(provided));
    Set<String> told = new HashSet<>();
    for (String language : List.of("nl", "en")) {
      // Each as a start of its own: an observer that goes wrong is told only once.
      try (URLClassLoader path = with(provided, name)) {
        Run run = run(path, lost.told() + " --lang " + language);
        assertThat(run.code()).as(run.err()).isEqualTo(lost.code());
        assertThat(run.err()).contains(name).doesNotContain("\tat ");
        told.add(run.err());
        Run gate = run(path, GATE + " --lang " + language);
        assertThat(gate.code()).as(gate.out() + gate.err()).isEqualTo(lost.gate());
        // A long name stands over two lines.
        String report = gate.out().replaceAll("\\s", "");
        if (lost.gate() == 1) {
          assertThat(report).contains("SDK-09", name);
        }
      }
    }
    assertThat(told).hasSize(2);
  }

  /** The class path of these tests once more, with the provider installed. */
  private URLClassLoader with(String provided, String provider) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(services.resolve(provided), provider);
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
