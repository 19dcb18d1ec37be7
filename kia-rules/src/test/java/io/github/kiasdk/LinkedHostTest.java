package io.github.kiasdk;

import static io.github.kiasdk.HostProgram.library;
import static io.github.kiasdk.HostProgram.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that is linked into an image of its own, with {@code jlink}: that takes no automatic
 * module, and only what a module requires.
 */
class LinkedHostTest {

  private static final Path SOURCES = Path.of("src/test/linked-host");

  /** What checks need, besides both of our modules. */
  private static final List<String> FOR_CHECKS =
      List.of("jackson-annotations", "jakarta.validation", "jspecify");

  private static final String FOR_DOCUMENTS =
      "tools.jackson.dataformat.yaml,org.hibernate.validator";

  /** Hibernate Validator needs it without requiring it. */
  private static final String LOGGING = ",java.logging";

  @TempDir private Path directory;

  @BeforeEach
  void compile() throws IOException, InterruptedException, URISyntaxException {
    assumeTrue(
        Files.isDirectory(Path.of(System.getProperty("java.home"), "jmods")),
        "this JDK has no jmods to link an image from");
    run(
        List.of(
            "javac",
            "-Xlint:all",
            "-Werror",
            "--module-path",
            library(),
            "-d",
            classes(),
            SOURCES.resolve("module-info.java").toString(),
            SOURCES.resolve("nl/example/linked/Main.java").toString()));
  }

  @Test
  void an_image_with_nothing_but_what_checks_need_checks_and_says_what_documents_need()
      throws IOException, InterruptedException, URISyntaxException {
    String output = linked(onlyForChecks(), "nl.example.linked");

    assertThat(output)
        .contains("CVK-9.03")
        .contains("html true")
        .contains("json needs: Om documenten en JSON te lezen")
        .contains("(requires tools.jackson.core;)")
        .contains("read needs: Om documenten en JSON te lezen")
        .contains("tools.jackson.dataformat:jackson-dataformat-yaml")
        .contains("org.hibernate.validator:hibernate-validator")
        .contains(" / To read or write documents and JSON, this is still needed");
  }

  @Test
  void an_image_with_the_libraries_reads_a_document_and_writes_json()
      throws IOException, InterruptedException, URISyntaxException {
    String output = linked(library(), "nl.example.linked," + FOR_DOCUMENTS + LOGGING);

    assertThat(output).contains("html true").contains("json {").contains("read read-app");
    assertThat(output).doesNotContain("needs:");
  }

  @Test
  void a_module_path_with_all_libraries_reads_once_they_are_required()
      throws IOException, InterruptedException, URISyntaxException {
    String path = library() + File.pathSeparator + classes();
    List<String> main = List.of("nl.example.linked/nl.example.linked.Main", document());

    String without =
        run(List.of("java", "--module-path", path, "--module", main.get(0), main.get(1)));
    String with =
        run(
            List.of(
                "java",
                "--module-path",
                path,
                "--add-modules",
                FOR_DOCUMENTS,
                "--module",
                main.get(0),
                main.get(1)));

    assertThat(without).contains("read needs:");
    assertThat(with).contains("json {").contains("read read-app").doesNotContain("needs:");
  }

  /** Links an image, runs it, and tells what it printed. */
  private String linked(String path, String modules) throws IOException, InterruptedException {
    Path image = directory.resolve("image");
    run(
        List.of(
            "jlink",
            "--module-path",
            path + File.pathSeparator + classes(),
            "--add-modules",
            modules,
            "--output",
            image.toString()));
    Process process =
        new ProcessBuilder(
                image.resolve("bin/java").toString(),
                "-Dstdout.encoding=UTF-8",
                "--add-modules",
                modules,
                "--module",
                "nl.example.linked/nl.example.linked.Main",
                document())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private String document() throws IOException {
    Path document = directory.resolve("app.yaml");
    Files.writeString(document, "kia: 1\nservice: {id: read-app, name: App, kind: social}\n");
    return document.toString();
  }

  private String classes() {
    return directory.resolve("classes").toString();
  }

  private static String onlyForChecks() throws URISyntaxException {
    return String.join(
        File.pathSeparator,
        List.of(library().split(File.pathSeparator)).stream()
            .filter(
                entry ->
                    Files.isDirectory(Path.of(entry))
                        || entry.contains("kia-")
                        || FOR_CHECKS.stream()
                            .anyMatch(Path.of(entry).getFileName().toString()::startsWith))
            .toList());
  }
}
