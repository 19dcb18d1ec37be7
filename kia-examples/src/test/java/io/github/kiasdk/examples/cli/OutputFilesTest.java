package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFilesTest {

  private static final String CLIPS =
      "{\"kia\":1,\"service\":{\"id\":\"clips\",\"name\":\"C\",\"kind\":\"social\"}}";

  @TempDir private Path directory;
  private Path clips;

  @BeforeEach
  void a_description() throws IOException {
    clips = Files.writeString(directory.resolve("clips.json"), CLIPS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--overwrite"})
  void no_file_that_is_read_is_written_over(String option) throws IOException {
    Path out = Files.createDirectories(directory.resolve("out"));
    Files.createLink(out.resolve("clips.json"), clips);
    String extra = option.isEmpty() ? "--lang=en" : option;

    List<Run> runs =
        List.of(
            kia("check", clips + "", "--format", "json", "--out", directory + "", extra),
            kia("check", clips + "", "--format", "json", "--out", out + "", extra),
            kia("label", clips + "", "--format", "json", "--out", clips + "", extra));

    assertThat(runs)
        .allMatch(run -> run.code() == 2 && run.out().isEmpty())
        .allMatch(run -> run.err().contains("is read in this run and is never written over"));
    assertThat(clips).hasContent(CLIPS);
  }

  @ParameterizedTest
  @EnumSource
  void an_earlier_report_is_replaced_and_another_file_only_if_asked(OutputFormat format)
      throws IOException {
    Path out = directory.resolve("out");
    String[] check = {"check", clips + "", "--format", format + "", "--out", out + ""};
    String[] overwriting = {
      "check", clips + "", "--format", format + "", "--out", out + "", "--overwrite"
    };
    assertThat(kia(check).code()).isZero();
    Path written = out.resolve("clips." + format.extension());
    String first = Files.readString(written);

    assertThat(kia(check)).satisfies(run -> assertThat(run.err()).isEmpty());
    assertThat(written).hasContent(first);

    Files.writeString(written, "my notes");
    assertThat(kia(check).code()).isEqualTo(2);
    assertThat(kia(check).err()).contains("is there already", "--overwrite");
    assertThat(written).hasContent("my notes");
    assertThat(kia(overwriting).code()).isZero();
    assertThat(written).hasContent(first);
  }

  @Test
  void pages_and_labels_are_replaced_and_one_foreign_file_keeps_all_as_it_was() throws IOException {
    Path out = directory.resolve("out");
    assertThat(kia("report", clips + "", "--out", out + "").code()).isZero();
    assertThat(kia("report", clips + "", "--out", out + "", "--lang=nl").code()).isZero();
    String page = Files.readString(out.resolve("clips.html"));
    Files.writeString(out.resolve("clips.label.html"), "<!DOCTYPE html><p>mine");

    assertThat(kia("report", clips + "", "--out", out + "").code()).isEqualTo(2);

    assertThat(out.resolve("clips.html")).hasContent(page);
    assertThat(names(out)).hasSize(3);
  }

  @Test
  void no_link_leads_out_of_the_directory() throws IOException {
    Path out = Files.createDirectories(directory.resolve("out"));
    Path other = Files.writeString(directory.resolve("other.html"), "kept");
    Files.createSymbolicLink(out.resolve("clips.html"), other);
    String[] check = {"check", clips + "", "--format=html", "--out", out + "", "--overwrite"};

    assertThat(kia(check).err()).contains("is a link that leads out of the directory");
    assertThat(kia(check).code()).isEqualTo(2);
    assertThat(other).hasContent("kept");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_rights_of_a_file_are_kept() throws IOException {
    String[] check = {"check", clips + "", "--format", "html", "--out", directory + ""};
    kia(check);
    Path page = directory.resolve("clips.html");
    Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-rw----"));

    kia(check);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
        .isEqualTo("rw-rw----");
  }

  @ParameterizedTest
  @CsvSource({"con,_con", "nul,_nul", "com1,_com1", "console,console"})
  void no_file_has_a_name_that_other_systems_refuse(String id, String name) throws IOException {
    Path file = directory.resolve("x.json");
    Files.writeString(file, CLIPS.replace("\"clips\"", "\"" + id + "\""));
    Path out = directory.resolve("out");

    assertThat(kia("check", file + "", "--format", "json", "--out", out + "").code()).isZero();

    assertThat(names(out)).containsExactly(name + ".json");
  }

  @Test
  void a_directory_with_reports_in_it_is_read_again_without_them() throws IOException {
    Path reports = directory.resolve("reports.json");
    Files.writeString(reports, kia("check", clips + "", "--format", "json").out());
    Files.writeString(
        directory.resolve("sarif.json"), kia("check", clips + "", "--format", "sarif").out());

    Run run = kia("check", directory + "", "--format", "json");
    Run dutch = kia("check", directory + "/*.json", "--lang", "nl");

    assertThat(run.code()).isZero();
    assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("Skipped "));
    assertThat(dutch.code()).isZero();
    assertThat(dutch.err()).contains("reports.json overgeslagen", "sarif.json overgeslagen");
    Files.delete(clips);
    assertThat(kia("check", directory + "").code()).isEqualTo(2);
    assertThat(kia("check", reports + "").code()).isEqualTo(2);
  }

  @Test
  void every_pattern_that_fits_nothing_is_named() {
    Run run = kia("check", clips + "", directory + "/a*.yaml", directory + "/**/b*.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("/a*.yaml: there is no", "/**/b*.yaml: there is no");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check FILE",
        "check FILE --format json",
        "check FILE --format html",
        "check FILE --format sarif",
        "check FILE --format junit",
        "check FILE --format markdown",
        "report FILE --out DIR",
        "agenda FILE",
        "grid FILE",
        "label FILE",
        "compare FILE FILE",
        "explain CVK-9.03",
        "checks",
        "crosswalk",
        "facts",
        "schema",
        "--help",
        "--version",
        "check --help"
      })
  void output_that_is_lost_is_told_and_never_ends_well(String command) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    String[] args =
        command
            .replace("FILE", clips.toString())
            .replace("DIR", directory.resolve("out").toString())
            .split(" ");
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Kia.run(args, new Terminal(new PrintStream(full), Run.stream(err), false, false));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("The output could not be written in full");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
