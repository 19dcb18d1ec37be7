package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Run.kiaInColour;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  private static final String TIKTOK = "assessments/tiktok.yaml";
  private static final String MINECRAFT = "assessments/minecraft.yaml";

  @TempDir private Path directory;

  @Test
  void a_directory_of_documents_becomes_a_page_for_each_and_one_above_them() throws IOException {
    Path out = directory.resolve("not/there/yet");

    Run run = kia("report", "assessments", "--out", out.toString(), "--lang", "nl");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .hasSize(names(out).size())
        .first()
        .asString()
        .endsWith("index.html");
    assertThat(names(out))
        .hasSizeGreaterThanOrEqualTo(10)
        .contains("index.html", "tiktok.html", "leerlantaarn.html")
        .contains("tiktok.label.html", "tiktok.label-children.html");
    assertThat(Files.readString(out.resolve("index.html")))
        .contains(
            "<html lang=\"nl\">",
            "href=\"tiktok.html\"",
            "geen rij is een plaats op een ranglijst");
    assertThat(Files.readString(out.resolve("tiktok.html"))).contains("<h1>TikTok</h1>");
  }

  @Test
  void one_document_needs_no_page_above_it() throws IOException {
    assertThat(kia("report", TIKTOK, "--out", directory.toString()).code()).isZero();

    assertThat(names(directory))
        .containsExactly("tiktok.html", "tiktok.label-children.html", "tiktok.label.html");
  }

  @Test
  void a_page_and_its_labels_lead_to_each_other() throws IOException {
    kia("report", TIKTOK, "--out", directory.toString(), "--lang", "nl");
    String page = Files.readString(directory.resolve("tiktok.html"));
    String parents = Files.readString(directory.resolve("tiktok.label.html"));
    String children = Files.readString(directory.resolve("tiktok.label-children.html"));

    assertThat(page).contains("href=\"tiktok.label.html\"");
    assertThat(parents)
        .contains("href=\"tiktok.label-children.html\"")
        .contains("href=\"tiktok.html\"", "href=\"tiktok.html#people\"")
        .contains("href=\"tiktok.html#CVK-9.02@tiktok/endless-scroll\"");
    assertThat(page).contains("id=\"people\"", "id=\"CVK-9.02@tiktok/endless-scroll\"");
    assertThat(children).contains("href=\"tiktok.label.html\"", "Label voor kinderen");
  }

  @Test
  void a_check_writes_several_formats_at_once_and_still_is_a_gate() throws IOException {
    Run run =
        kiaInColour(
            "check",
            MINECRAFT,
            "--format",
            "html,text,json",
            "--out",
            directory.toString(),
            "--fail-on",
            "high");

    assertThat(run.code()).isEqualTo(1);
    assertThat(names(directory))
        .containsExactly("minecraft.html", "minecraft.json", "minecraft.txt");
    assertThat(Files.readString(directory.resolve("minecraft.txt")))
        .isEqualTo(sealed("text", kia("check", MINECRAFT)));
    assertThat(Files.readString(directory.resolve("minecraft.json")))
        .isEqualTo(
            sealed("json", kia("check", MINECRAFT, "--format", "json", "--fail-on", "high")));
    assertThat(Files.readString(directory.resolve("minecraft.html")))
        .isEqualTo(sealed("html", kia("check", MINECRAFT, "--format", "html")));
  }

  @Test
  void a_service_called_index_is_only_in_the_way_of_pages() throws IOException {
    String text = "kia: 1\nservice: { id: index, name: Index, kind: social }\n";
    Path file = Files.writeString(directory.resolve("index.yaml"), text);
    String out = directory.resolve("out").toString();
    String[] check = {"check", file + "", MINECRAFT, "--out", out, "--format"};
    String[] json = java.util.Arrays.copyOf(check, check.length + 1);
    String[] html = json.clone();
    json[check.length] = "json,text";
    html[check.length] = "html,json";

    assertThat(kia(json).code()).isZero();
    assertThat(kia(html).code()).isEqualTo(2);
  }

  private static String sealed(String format, Run printed) {
    return OwnOutput.report(format).sealed(printed.out());
  }

  @Test
  void what_does_not_fit_one_output_asks_for_a_directory() {
    List<Run> runs =
        List.of(
            kia("check", TIKTOK, "--format", "text,json"),
            kia("check", TIKTOK, MINECRAFT, "--format", "html"),
            kia("check", "assessments", "--format", "html"));

    assertThat(runs)
        .allMatch(run -> run.code() == 2 && run.out().isEmpty())
        .allMatch(run -> run.err().contains("--out"));
    assertThat(kia("report", TIKTOK).code()).isEqualTo(2);
  }

  @Test
  void two_documents_of_one_service_do_not_write_over_each_other() throws IOException {
    Path copy = Files.copy(Path.of(TIKTOK), directory.resolve("copy.yaml"));
    Path out = Files.createDirectory(directory.resolve("out"));

    Run run = kia("report", TIKTOK, copy.toString(), "--out", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("The service tiktok is in there twice");
    assertThat(names(out)).isEmpty();
  }

  @Test
  void a_directory_that_cannot_be_written_is_told() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");

    Run run = kia("report", TIKTOK, "--lang", "nl", "--out", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("kan niet worden geschreven");
  }

  @Test
  void only_some_checks_can_be_asked() throws IOException {
    kia("report", TIKTOK, "--only", "9", "--out", directory.toString());

    assertThat(Files.readString(directory.resolve("tiktok.html")))
        .contains("CVK-9.02@tiktok/endless-scroll")
        .doesNotContain("CVK-1.01@");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
