package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.vocabulary.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String EXPORT = "exports/prescan.json";

  @TempDir Path directory;

  @Test
  void writes_a_document_and_says_what_it_took_over_and_what_not() {
    Run run = kia("import", EXPORT);

    KiaDocument document = DocumentReader.standard().read(run.out(), Format.YAML);
    assertThat(run.code()).isZero();
    assertThat(document.service().facts().valueAt(Audience.AIMED_AT_CHILDREN, 10)).isTrue();
    assertThat(run.err())
        .startsWith("Taken over from DPIA pre-scan 2.0, export of 2026-04-01:\n")
        .contains("\n  7.1.2: service.facts.audience.aimed-at-children = yes\n")
        .contains("\nNot taken over:\n")
        .contains("\n  1.5.1: No fact in a KIA document asks this.\n")
        .endsWith("Until then it is called \"prescan\".\n");
  }

  @Test
  void the_readme_shows_what_it_says() throws IOException {
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains("```console\n" + kia("import", EXPORT).err() + "```");
  }

  @Test
  void speaks_dutch_in_the_document_too() {
    Run run = kia("import", EXPORT, "--lang", "nl");

    KiaDocument document = DocumentReader.standard().read(run.out(), Format.YAML);
    assertThat(run.err()).startsWith("Overgenomen uit Pre-scan DPIA 2.0").contains("Vul zelf in:");
    assertThat(document.service().facts().declaration(Audience.AIMED_AT_CHILDREN).evidence())
        .extracting(Evidence::title)
        .containsExactly("Pre-scan DPIA 2.0, export van 2026-04-01, vraag 7.1.2");
  }

  @Test
  void the_document_can_be_checked() {
    Path out = directory.resolve("started.yaml");

    assertThat(kia("import", EXPORT, "--out", out.toString()).out()).isEmpty();
    Run report = kia("check", out.toString());

    assertThat(report.code()).isZero();
    assertThat(report.out()).contains("This is a start, made from an export", "CANNOT TELL");
  }

  @Test
  void a_file_that_is_there_is_only_replaced_if_asked() throws IOException {
    Path out = Files.writeString(directory.resolve("mine.json"), "mine");

    Run refused = kia("import", EXPORT, "--out", out.toString());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .isEqualTo(
            out + " is there already. Nothing was written. With --overwrite it is replaced.\n");
    assertThat(out).hasContent("mine");
    assertThat(kia("import", EXPORT, "--out", out.toString(), "--overwrite").code()).isZero();
    assertThat(DocumentReader.standard().read(out).service().id()).isEqualTo("prescan");
  }

  @Test
  void a_place_where_nothing_can_be_written_ends_with_2() throws IOException {
    Path nowhere = Files.writeString(directory.resolve("file"), "").resolve("such.yaml");

    assertThat(kia("import", EXPORT, "--out", "started.txt").err())
        .isEqualTo(
            "started.txt: the name should end in .yaml, .yml or .json. Nothing was written.\n");
    assertThat(kia("import", EXPORT, "--out", "started.txt").code()).isEqualTo(2);
    assertThat(kia("import", EXPORT, "--out", nowhere.toString()).err())
        .contains("cannot be written");
    assertThat(kia("import", EXPORT, "--out", nowhere.toString()).code()).isEqualTo(2);
  }

  @Test
  void what_is_no_export_ends_with_2_and_writes_nothing() {
    Path out = directory.resolve("started.yaml");
    Run run = kia("import", "assessments/snapchat.yaml", "--out", out.toString(), "--lang", "nl");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("assessments/snapchat.yaml:").contains("geen geldige JSON");
    assertThat(out).doesNotExist();
    assertThat(kia("import").code()).isEqualTo(2);
  }
}
