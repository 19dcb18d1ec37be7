package io.github.kiasdk.examples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A project outside this repository, with a POM of its own, built by a Maven or Gradle of its own.
 * Its local repository holds what this build has made beside links to what this build has
 * downloaded; it is offline.
 */
final class OutsideProject implements AutoCloseable {

  private static final List<String> MODULES = List.of("kia-core", "kia-rules", "kia-examples");
  private static final String VERSION = "0.1.0-SNAPSHOT";

  private final Path directory;
  private final Path repository;
  private final List<Path> links = new ArrayList<>();

  OutsideProject(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory.resolve("project"));
    this.repository = Files.createDirectories(directory.resolve("repository"));
    link(
        Path.of(System.getProperty("localRepository")),
        repository,
        List.of("io", "github", "kiasdk"));
    install("kia-parent", Path.of("..", "pom.xml"), "pom");
    for (String module : MODULES) {
      Path built = Path.of("..", module);
      install(module, built.resolve("pom.xml"), "pom");
      install(module, built.resolve("target/" + module + "-" + VERSION + ".jar"), "jar");
    }
  }

  /** Links to all of a repository, but for one folder. */
  private void link(Path from, Path to, List<String> except) throws IOException {
    try (Stream<Path> all = Files.list(from)) {
      for (Path one : all.toList()) {
        Path here = to.resolve(one.getFileName());
        if (except.isEmpty() || !one.getFileName().toString().equals(except.get(0))) {
          links.add(Files.createSymbolicLink(here, one.toAbsolutePath()));
        } else if (except.size() > 1) {
          link(one, Files.createDirectories(here), except.subList(1, except.size()));
        }
      }
    }
  }

  /** Takes the links away: JUnit would warn of each that it does. */
  @Override
  public void close() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }

  private void install(String artifact, Path file, String type) throws IOException {
    Path folder = repository.resolve("io/github/kiasdk").resolve(artifact).resolve(VERSION);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + VERSION + "." + type));
  }

  /** Puts a library of the examples, that needs no other, into the repository. */
  void installJar(String artifact, String version, Map<String, byte[]> files) throws IOException {
    Path group = repository.resolve("io/github/kiasdk/examples");
    Path folder = Files.createDirectories(group.resolve(artifact).resolve(version));
    String pom =
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>io.github.kiasdk.examples</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
        </project>
        """
            .formatted(artifact, version);
    Files.writeString(folder.resolve(artifact + "-" + version + ".pom"), pom);
    try (JarOutputStream jar =
        new JarOutputStream(
            Files.newOutputStream(folder.resolve(artifact + "-" + version + ".jar")))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        jar.putNextEntry(new JarEntry(file.getKey()));
        jar.write(file.getValue());
      }
    }
  }

  void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  String read(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }

  /** Runs Maven and tells what it printed and whether the build succeeded. */
  Built maven(String... arguments) throws IOException, InterruptedException {
    return maven(List.of("-o"), arguments);
  }

  /** The same, but what is not there yet is downloaded, into the repository of this build. */
  Built onlineMaven(String... arguments) throws IOException, InterruptedException {
    return maven(List.of(), arguments);
  }

  private Built maven(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    String maven = windows ? "mvn.cmd" : "mvn";
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("kia.maven"), "bin", maven).toString());
    command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
    command.addAll(options);
    return run(command, arguments);
  }

  /** Runs the Gradle of this machine and tells what it printed and whether the build succeeded. */
  Built gradle(String... arguments) throws IOException, InterruptedException {
    return run(new ArrayList<>(List.of("gradle", "--offline", "--no-daemon")), arguments);
  }

  private Built run(List<String> command, String... arguments)
      throws IOException, InterruptedException {
    command.add("-Dmaven.repo.local=" + repository);
    command.addAll(List.of(arguments));
    ProcessBuilder process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("GRADLE_USER_HOME", directory.resolve(".gradle-home").toString());
    process.environment().remove("MAVEN_ARGS");
    Process started = process.start();
    String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Built(started.waitFor() == 0, output);
  }

  /** The days in shown explanations pass; whoever follows them fills in their own. */
  static String fromToday(String explanations) {
    LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));
    String filled =
        explanations
            .replace("2026-06-01", today.toString())
            .replace("2026-09-30", today.plusDays(100).toString());
    assertThat(filled).isNotEqualTo(explanations);
    return filled;
  }

  /**
   * What became of a build.
   *
   * @param output what it printed
   */
  record Built(boolean green, String output) {

    Built isGreen() {
      assertThat(green).as(output).isTrue();
      return this;
    }

    Built isRed() {
      assertThat(green).as(output).isFalse();
      assertThat(output).contains("There are test failures");
      return this;
    }
  }
}
