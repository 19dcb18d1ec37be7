package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.document.DocumentFiles;
import io.github.kiasdk.examples.cli.OwnOutput.Form;
import io.github.kiasdk.examples.cli.OwnOutput.What;
import io.github.kiasdk.report.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnOutputTest {

  private static final String SNAPCHAT = "assessments/snapchat.yaml";

  @TempDir private Path directory;

  static Stream<OwnOutput> kinds() {
    return Arrays.stream(Form.values())
        .flatMap(form -> Arrays.stream(What.values()).map(what -> new OwnOutput(form, what)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_was_written_is_known_as_what_it_is_and_as_nothing_else(OwnOutput kind)
      throws IOException {
    Path file = file(kind.sealed("{\n  \"some\": \"é 😀\"\n}\n"));

    assertThat(kinds().filter(one -> one.is(file))).containsExactly(kind);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_byte_of_it_can_be_changed_added_or_taken_away(OwnOutput kind) throws IOException {
    byte[] whole = kind.sealed("{\n  \"some\": \"é 😀\"\n}\n").getBytes(StandardCharsets.UTF_8);
    Random random = new Random(11);
    for (int i = 0; i < whole.length; i += 1 + random.nextInt(9)) {
      byte[] changed = whole.clone();
      changed[i] ^= (byte) (1 + random.nextInt(255));
      List<Byte> longer = new ArrayList<>();
      List<Byte> shorter = new ArrayList<>();
      for (int j = 0; j < whole.length; j++) {
        if (j == i) {
          longer.add((byte) ' ');
        } else {
          shorter.add(whole[j]);
        }
        longer.add(whole[j]);
      }
      assertThat(kind.is(Files.write(directory.resolve("file"), changed))).as("at " + i).isFalse();
      assertThat(kind.is(Files.write(directory.resolve("file"), bytes(longer)))).isFalse();
      assertThat(kind.is(Files.write(directory.resolve("file"), bytes(shorter)))).isFalse();
    }
    assertThat(kind.is(Files.write(directory.resolve("file"), whole))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html", "markdown", "sarif", "junit"})
  void a_report_that_is_written_twice_is_replaced_and_one_that_was_edited_is_kept(String format)
      throws IOException {
    String[] check = {"check", SNAPCHAT, "--format", format, "--out", directory + ""};
    assertThat(kia(check).code()).isZero();
    Path file = only();
    assertThat(kia(check).code()).as("nobody touched it").isZero();
    String written = Files.readString(file);
    List<String> edited =
        List.of(
            written.replaceFirst("CVK-", "Talked about on Friday: CVK-"),
            "\ufeff" + written,
            written + "\n",
            written.substring(0, written.length() - 2),
            written.replace("\n", "\r\n"));
    for (String text : edited) {
      assertThat(text).isNotEqualTo(written);
      Files.writeString(file, text);
      Run run = kia(check);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("is something else or was changed since kia wrote it");
      assertThat(file).hasContent(text);
    }
    assertThat(kia("check", SNAPCHAT, "--format", format, "--out", directory + "", "--overwrite"))
        .matches(run -> run.code() == 0);
    assertThat(file).hasContent(written);
  }

  @Test
  void a_label_is_not_replaced_by_a_report_nor_a_page_by_a_label() throws IOException {
    Path json = directory.resolve("snapchat.json");
    Path html = directory.resolve("snapchat.html");
    kia("label", SNAPCHAT, "--format", "json", "--out", json + "");
    kia("label", SNAPCHAT, "--format", "html", "--out", html + "");
    String label = Files.readString(json);

    assertThat(kia("label", SNAPCHAT, "--format", "json", "--out", json + "").code()).isZero();
    for (String format : List.of("json", "html")) {
      assertThat(kia("check", SNAPCHAT, "--format", format, "--out", directory + "").code())
          .isEqualTo(2);
    }
    assertThat(json).hasContent(label);
    String dutch =
        kia("check", SNAPCHAT, "--format=json", "--out", directory + "", "--lang=nl").err();
    assertThat(dutch).contains("is iets anders of is veranderd nadat kia het schreef");
  }

  @Test
  void what_is_sorted_anew_is_somebody_elses() throws IOException {
    kia("check", SNAPCHAT, "--format", "json", "--out", directory + "");
    JsonNode report = JsonMapper.builder().build().readTree(Files.readString(only()));
    Map<String, JsonNode> sorted = new TreeMap<>();
    report.propertyStream().forEach(field -> sorted.put(field.getKey(), field.getValue()));

    Path file = file(JsonMapper.builder().build().writeValueAsString(sorted));

    assertThat(kinds().filter(one -> one.is(file))).isEmpty();
  }

  @Test
  void a_sealed_file_is_still_of_its_format() throws Exception {
    kia("check", SNAPCHAT, "--format", "json,sarif,junit,html", "--out", directory + "");
    Path label = directory.resolve("label.svg");
    kia("label", SNAPCHAT, "--format", "svg", "--out", label + "");
    Path labelJson = directory.resolve("label.json");
    kia("label", SNAPCHAT, "--format", "json", "--out", labelJson + "");

    assertThat(
            problems(
                SpecificationVersion.DRAFT_2020_12,
                JsonSchema.REPORT.text(),
                directory.resolve("snapchat.json")))
        .isEmpty();
    assertThat(problems(SpecificationVersion.DRAFT_2020_12, JsonSchema.LABEL.text(), labelJson))
        .isEmpty();
    try (InputStream official =
        OwnOutputTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(official.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              problems(SpecificationVersion.DRAFT_7, schema, directory.resolve("snapchat.sarif")))
          .isEmpty();
    }
    assertThat(Files.readString(directory.resolve("snapchat.html"))).contains("</html>");
    for (Path xml : List.of(label, directory.resolve("snapchat.junit.xml"))) {
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(Files.readString(xml))))
                  .getDocumentElement())
          .isNotNull();
    }
  }

  @Test
  void what_cannot_be_read_is_not_ours() {
    assertThat(kinds().filter(one -> one.is(directory))).isEmpty();
    assertThat(kinds().filter(one -> one.is(directory.resolve("nowhere")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check FILE --format json",
        "check FILE FILE --format json",
        "check FILE --format json --only kia",
        "check FILE --format sarif",
        "label FILE --format json",
        "grid FILE --format json",
        "grid FILE FILE --format json",
        "compare FILE FILE --format json",
        "checks --format json",
        "checks --format json --only kia",
        "facts --format json",
        "crosswalk --format json",
        "law --format json",
        "law --on 2027-12-31 --format json",
        "schema",
        "schema --of report",
        "schema --of label"
      })
  void every_json_of_ours_is_known_among_descriptions(String command) throws IOException {
    for (String language : List.of("nl", "en")) {
      Run run = kia((command.replace("FILE", SNAPCHAT) + " --lang " + language).split(" "));
      assertThat(run.code()).as(run.err()).isZero();

      assertThat(DocumentFiles.isOwn(file(run.out()))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "[{\"id\": \"clips\"}]",
        "[{\"id\": \"a\", \"name\": \"b\", \"parts\": []}]",
        "{\"kia\": 1, \"service\": {\"id\": \"kia-report\"}}",
        "{\"notes\": {\"kia-report\": 1}}",
        "{\"kia-report\": \"to be made\"}",
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$id\": \"urn:mine\"}",
        "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\","
            + " \"runs\": [{\"tool\": {\"driver\": {\"name\": \"kiaX\", \"rules\": [{\"name\": \"kia\"}]}}}]}"
      })
  void what_only_looks_like_it_may_be_a_description(String text) throws IOException {
    assertThat(DocumentFiles.isOwn(file(text))).isFalse();
    assertThat(kinds().filter(one -> one.is(directory.resolve("file")))).isEmpty();
  }

  private static List<?> problems(SpecificationVersion version, String schema, Path file)
      throws IOException {
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(schema)
        .validate(Files.readString(file), InputFormat.JSON);
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findFirst().orElseThrow();
    }
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("file"), text);
  }

  private static byte[] bytes(List<Byte> all) {
    byte[] bytes = new byte[all.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = all.get(i);
    }
    return bytes;
  }
}
