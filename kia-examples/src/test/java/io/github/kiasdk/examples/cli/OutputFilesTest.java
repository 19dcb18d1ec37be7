package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @ValueSource(strings = {"text", "json", "html", "markdown", "sarif", "junit"})
  void an_earlier_report_is_replaced_and_another_file_only_if_asked(String format)
      throws IOException {
    Path out = directory.resolve("out");
    String[] check = {"check", clips + "", "--format", format, "--out", out + ""};
    String[] overwriting = {
      "check", clips + "", "--format", format, "--out", out + "", "--overwrite"
    };
    assertThat(kia(check).code()).isZero();
    Path written = out.resolve("clips." + Formats.of(format).extension());
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

  /** Seen by whoever may give files away; for all others it is written as theirs. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_owner_and_the_group_of_a_file_are_kept_where_the_system_lets_us() throws IOException {
    String[] check = {"check", clips + "", "--format", "html", "--out", directory + ""};
    kia(check);
    Path page = directory.resolve("clips.html");
    PosixFileAttributeView view = Files.getFileAttributeView(page, PosixFileAttributeView.class);
    UserPrincipalLookupService users = page.getFileSystem().getUserPrincipalLookupService();
    assumeThatCode(
            () -> {
              view.setGroup(users.lookupPrincipalByGroupName("daemon"));
              view.setOwner(users.lookupPrincipalByName("daemon"));
            })
        .doesNotThrowAnyException();

    assertThat(kia(check).code()).isZero();

    assertThat(view.readAttributes().owner().getName()).isEqualTo("daemon");
    assertThat(view.readAttributes().group().getName()).isEqualTo("daemon");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--explanations IN",
        "--explanations-base IN",
        "--explanations DIR",
        "--explanations-base DIR"
      })
  void explanations_are_inputs_too(String option) throws IOException {
    Path out = Files.createDirectories(directory.resolve("out"));
    String text = "{\"explanations\":[]}";
    Path in = Files.writeString(out.resolve("clips.json"), text);
    String args =
        "check FILE --format json --out DIR --overwrite "
            + option.replace("IN", in.toString()).replace("DIR", out.toString());

    Run run = run(args.replace("DIR", out.toString()));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("clips.json is read in this run and is never written over");
    assertThat(in).hasContent(text);
    assertThat(names(out)).containsExactly("clips.json");
  }

  @Test
  void no_output_takes_the_place_of_a_baseline() throws IOException {
    Path out = Files.createDirectories(directory.resolve("out"));
    String check = "check FILE --format json --overwrite --out " + out;
    String baseline = " --baseline " + out.resolve("clips.json");
    assertThat(run("check FILE --update-baseline" + baseline).code()).isZero();
    String before = Files.readString(out.resolve("clips.json"));

    assertThat(run(check + baseline).err()).contains("is read in this run");
    assertThat(run(check + baseline + " --update-baseline").err()).contains("is read in this run");
    assertThat(run(check + baseline).code()).isEqualTo(2);
    assertThat(out.resolve("clips.json")).hasContent(before);
    Files.delete(out.resolve("clips.json"));
    Run made = run(check + baseline + " --update-baseline");
    assertThat(made.code()).isEqualTo(2);
    assertThat(made.err()).contains("would be written twice in this run");
    assertThat(names(out)).isEmpty();
  }

  @Test
  void a_baseline_is_written_with_the_outputs_or_not_at_all() throws IOException {
    Path baseline = directory.resolve("baseline");
    Path foreign = Files.createDirectories(directory.resolve("out")).resolve("clips.md");
    Files.writeString(foreign, "notes");
    String update = "check FILE --update-baseline --baseline " + baseline;

    assertThat(run(update + " --format markdown --out " + directory.resolve("out")).code())
        .isEqualTo(2);
    assertThat(lost(update)).contains("The output could not be written in full");
    assertThat(run(update + " --format html --out " + clips).code()).isEqualTo(2);
    assertThat(baseline).doesNotExist();
    assertThat(run(update.replace(baseline + "", clips + "")).out()).isEmpty();
    assertThat(clips).hasContent(CLIPS);

    Run run = run(update + " --format html --out " + directory.resolve("out"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Made " + baseline);
    assertThat(baseline).isNotEmptyFile();
  }

  /** Deep down the page still fits in a path of 4,095 characters; its labels do not. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void what_was_moved_is_put_back_if_another_file_cannot_be() throws IOException {
    String id = "a".repeat(60);
    Path file = directory.resolve("x.json");
    Files.writeString(file, CLIPS.replace("\"clips\"", "\"" + id + "\""));
    StringBuilder deep = new StringBuilder(directory.toRealPath().toString());
    while (deep.length() < 3900) {
      deep.append('/').append("d".repeat(99));
    }
    deep.append('/').append("e".repeat(4025 - deep.length() - 1));
    Path out = Files.createDirectories(Path.of(deep.toString()));
    String[] report = {"report", file + "", "--out", out + ""};

    Run alone = kia(report);
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains("cannot be written", "Nothing was written");
    assertThat(alone.out()).isEmpty();
    assertThat(names(out)).isEmpty();
    assertThat(kia("check", file + "", "--format", "html", "--out", out + "").code()).isZero();
    Path page = out.resolve(id + ".html");
    String before = Files.readString(page);
    assertThat(kia(report).code()).isEqualTo(2);
    assertThat(page).hasContent(before);
    assertThat(names(out)).containsExactly(id + ".html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check FILE --format text --out NO",
        "check FILE --format json --out NO",
        "check FILE --format html --out NO",
        "check FILE --format markdown --out NO",
        "check FILE --format sarif --out NO",
        "check FILE --format junit --out NO",
        "report FILE --out NO",
        "label FILE --out NO",
        "label FILE --format svg --out NO",
        "check FILE --update-baseline --baseline NO"
      })
  void a_place_that_takes_no_file_is_told(String command) throws IOException {
    Path file = Files.writeString(directory.resolve("taken"), "mine");

    for (String place : List.of(file + "/below", file + "/below/deeper")) {
      Run run = run(command.replace("NO", place));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("cannot be written").hasLineCount(1);
      assertThat(run.out()).isEmpty();
    }
    assertThat(file).hasContent("mine");
    assertThat(names(directory)).containsExactly("clips.json", "taken");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_device_is_told() {
    Run run = run("label FILE --out /dev/full");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("/dev/full cannot be written");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_directory_that_may_only_be_read_is_told() throws IOException {
    Path out = Files.createDirectories(directory.resolve("out"));
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(out), "root may write everywhere");

    for (String command : List.of("check FILE --format html --out DIR", "report FILE --out DIR")) {
      assertThat(run(command).code()).isEqualTo(2);
      assertThat(run(command).err()).contains("cannot be written").hasLineCount(1);
    }
    assertThat(names(out)).isEmpty();
  }

  @Test
  void lists_and_schemas_of_ours_are_skipped_at_a_directory_and_alone_are_no_pass()
      throws IOException {
    for (String of : List.of("checks", "facts", "crosswalk", "law", "grid FILE", "label FILE")) {
      Path own = directory.resolve(of.split(" ")[0] + ".json");
      Files.writeString(own, run(of + " --format json").out());
    }
    Files.writeString(
        directory.resolve("compare.json"), run("compare FILE FILE --format json").out());
    Files.writeString(directory.resolve("schema.json"), run("schema").out());

    Run run = kia("check", directory + "", "--lang", "nl");
    assertThat(run.code()).isZero();
    assertThat(run.err().lines())
        .hasSize(8)
        .allMatch(line -> line.endsWith("kia schreef het zelf, het is geen beschrijving."));
    Files.delete(clips);
    assertThat(kia("check", directory + "").code()).isEqualTo(2);
    assertThat(kia("check", directory + "").err())
        .contains("there are only files here that kia wrote, no description");
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
        "law",
        "facts",
        "schema",
        "--help",
        "--version",
        "check --help"
      })
  void output_that_is_lost_is_told_and_never_ends_well(String command) {
    assertThat(lost(command)).contains("The output could not be written in full");
    assertThat(lost(command + " --lang nl")).contains("De uitvoer kon niet");
  }

  /** What is told of a run whose standard output is a full disk. */
  private String lost(String command) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new PrintStream(full), Run.stream(err), false, false);
    assertThat(Kia.run(args(command), terminal)).isEqualTo(2);
    return err.toString(StandardCharsets.UTF_8);
  }

  private Run run(String command) {
    return kia(args(command));
  }

  private String[] args(String command) {
    return command
        .replace("FILE", clips.toString())
        .replace("DIR", directory.resolve("out").toString())
        .split(" ");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
