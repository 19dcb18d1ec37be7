package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOutputTest {

  private static final String SNAPCHAT = "assessments/snapchat.yaml";

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "text,check FILE",
    "markdown,check FILE --format markdown",
    "json,check FILE --format json",
    "json,check FILE FILE --format json",
    "json,check FILE --format json --only kia",
    "html,check FILE --format html",
    "sarif,check FILE --format sarif",
    "junit,check FILE --format junit",
    "text,check LONG",
    "markdown,check LONG --format markdown",
    "html,check LONG --format html",
    "junit,check LONG --format junit",
    "svg,label LONG --format svg",
    "text,label LONG --for children",
    "text,label FILE",
    "text,label FILE --for children",
    "html,label FILE --format html",
    "html,label FILE --format html --for children",
    "svg,label FILE --format svg",
    "svg,label FILE --format svg --for children",
    "json,label FILE --format json",
    "json,grid FILE --format json",
    "json,grid FILE FILE --format json",
    "json,compare FILE FILE --format json",
    "html,compare FILE FILE --format html",
    "json,checks --format json",
    "json,checks --format json --only kia",
    "json,facts --format json",
    "json,crosswalk --format json",
    "json,schema",
    "json,schema --of report",
    "json,schema --of label"
  })
  void every_output_is_known_in_both_languages_and_as_no_other(String kind, String command)
      throws IOException {
    String name = "Een dienst met een naam die over meer dan een regel loopt ".repeat(3).strip();
    Path longName =
        Files.writeString(
            directory.resolve("long.json"),
            "{\"kia\":1,\"service\":{\"id\":\"clips\",\"name\":\""
                + name
                + "\",\"kind\":\"social\"}}");
    String args = command.replace("FILE", SNAPCHAT).replace("LONG", longName.toString());
    for (String language : List.of("nl", "en")) {
      Run run = kia((args + " --lang " + language).split(" "));
      assertThat(run.code()).describedAs(run.err()).isZero();
      Path file = Files.writeString(directory.resolve(language), run.out());

      assertThat(known(file)).contains(kind).isSubsetOf(kind, "json", "sarif");
      if (!kind.equals("json") && !kind.equals("sarif")) {
        assertThat(known(file)).containsExactly(kind);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "my notes",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>KIA</title>",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"generator\" content=\"Hugo\">\n",
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n</head>\n"
            + "<pre><meta name=\"generator\" content=\"kia-sdk\">\n</pre>",
        "## Snap\n\n**Not in order: 12**\n\nWe talked about this on Friday.\n",
        "## Snap\n\nThis is not the official KIA, but close.\n",
        "# Review\n\nThis is not the official KIA, not legal advice and not a finding by a regulator."
            + " It says what checks find in what was declared.\n",
        "Snap\nThis is not the official KIA, but our own notes about it.\n",
        "Snap\n\nThis is not the official KIA, not legal advice and not a finding by a regulator."
            + " It says what checks\nfind in it.\n",
        "Label of Snap\nThis is an experiment, to be thrown away on Friday.\n",
        "{}",
        "[]",
        "[{\"id\": \"clips\"}]",
        "[{\"id\": \"a\", \"name\": \"b\", \"parts\": []}]",
        "{\"kia\": 1, \"service\": {\"id\": \"kia-report\"}}",
        "{\"notes\": {\"kia-report\": 1}}",
        "{\"kia-report\": \"to be made\"}",
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$id\": \"urn:mine\"}",
        "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\","
            + " \"runs\": [{\"tool\": {\"driver\": {\"name\": \"kiaX\", \"rules\": [{\"name\": \"kia\"}]}}}]}",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"x\">\n"
            + "<testsuite name=\"y\"><testcase name=\"CVK-1.01 mine\" classname=\"x\"/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- kia-sdk -->\n<project>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-labelledby=\"label-title label-desc\">\n"
            + "<title id=\"label-title\">Mine</title>\n<desc id=\"label-desc\">A drawing</desc>"
      })
  void what_looks_like_it_is_somebody_elses(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("file"), text);

    assertThat(known(file)).isEmpty();
  }

  @Test
  void what_somebody_wrote_under_or_above_a_report_is_kept() throws IOException {
    String report = kia("check", SNAPCHAT, "--format", "markdown").out();

    for (String text :
        List.of("# Review\n\n" + report, report + "\nAgreed on Friday: all of it.\n")) {
      assertThat(known(Files.writeString(directory.resolve("file"), text))).isEmpty();
    }
  }

  @Test
  void what_cannot_be_read_is_not_ours() {
    assertThat(known(directory)).isEmpty();
    assertThat(known(directory.resolve("nowhere"))).isEmpty();
  }

  private static List<String> known(Path file) {
    List<String> known = new ArrayList<>();
    for (OwnOutput kind : OwnOutput.values()) {
      if (kind.is(file)) {
        known.add(kind.name().toLowerCase(Locale.ROOT));
      }
    }
    return known;
  }
}
