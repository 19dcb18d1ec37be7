package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Streaks.APP;
import static io.github.kiasdk.examples.cli.Streaks.EXPLAINED;
import static io.github.kiasdk.examples.cli.Streaks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewingTest {

  @TempDir private Path directory;

  @Test
  void an_explanation_in_a_file_or_in_the_document_opens_the_gate() throws IOException {
    String app = file("app.yaml", APP);
    String both = file("both.yaml", APP + EXPLAINED);
    String explanations = file("explained.yml", EXPLAINED);

    assertThat(kia("check", app, "--fail-on", "high").code()).isEqualTo(1);
    Run run = kia("check", app, "--fail-on", "high", "--explanations", explanations);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Failed: 1 in all, of which 1 explained and 0 in the baseline. Left: 0.")
        .contains("EXPLAINED · 1", "100 days left")
        .doesNotContain("FAILED ·");
    assertThat(kia("check", both, "--fail-on", "high").code()).isZero();
    assertThat(kia("check", both, "--lang", "nl").out())
        .contains("MET UITLEG · 1", "nog 100 dagen");
  }

  @Test
  void an_audit_shows_and_blocks_everything() throws IOException {
    Run run = kia("check", file("both.yaml", APP + EXPLAINED), "--fail-on", "high", "--audit");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("FAILED · 1", "For this audit no explanation and no baseline counts.")
        .doesNotContain("EXPLAINED");
  }

  @Test
  void an_explanation_that_is_new_against_a_base_does_not_count_yet() throws IOException {
    String app = file("app.yaml", APP);
    String now = file("now.yml", EXPLAINED);
    String before = file("before.yml", EXPLAINED.replace("9.03", "9.04"));

    Run added =
        kia("check", app, "--fail-on=high", "--explanations", now, "--explanations-base", before);
    Run same =
        kia("check", app, "--fail-on=high", "--explanations", now, "--explanations-base", now);

    assertThat(added.code()).isEqualTo(1);
    assertThat(added.out()).contains("PROPOSED · 1", "FAILED · 1");
    assertThat(same.code()).isZero();
  }

  @Test
  void wrong_explanations_end_with_2_and_tell_everything() throws IOException {
    String wrong =
        EXPLAINED.replace("9.03", "7.01").replace("streaks", "streks").replace("M. Smit", "r. vos");
    String app = file("app.yaml", APP);

    Run run = kia("check", app, "--explanations", file("wrong.yml", wrong));
    Run inDocument = kia("check", file("in.yaml", APP + EXPLAINED.replace("9.03", "9.99")));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("wrong.yml:8:5  explanations[0].approver");
    assertThat(inDocument.code()).isEqualTo(2);
    assertThat(inDocument.err())
        .contains("in.yaml:10:5  explanations[0].check")
        .contains("CVK-9.99");
    assertThat(
            kia("check", app, "--explanations", file("e.yml", EXPLAINED), "--max-explanations", "0")
                .err())
        .contains("at most 0 were agreed");
  }

  @Test
  void an_explanation_of_what_law_asks_for_does_not_count_and_the_report_says_why()
      throws IOException {
    String profiling = "      profiling: { uses: [ { id: ads, purpose: advertising } ] }\n";
    String bound = APP.replace("facts:\n", "facts:\n" + profiling);
    String law = EXPLAINED.replace("9.03", "7.01");

    Run unknown = kia("check", file("in.yaml", bound + law), "--fail-on", "high");

    assertThat(unknown.code()).as(unknown.err()).isEqualTo(1);
    assertThat(unknown.out().replaceAll("\\s+", " "))
        .contains("SDK-14", "it is not known yet whether DSA art. 28(2) (online platforms) binds");
  }

  @Test
  void a_baseline_is_made_on_request_and_then_only_what_is_new_blocks() throws IOException {
    String app = file("app.yaml", APP);
    Path baseline = directory.resolve("baseline.txt");

    Run without = kia("check", app, "--baseline", baseline.toString());
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("Make it with --update-baseline");
    assertThat(baseline).doesNotExist();

    Run made = kia("check", app, "--baseline", baseline.toString(), "--update-baseline");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.err()).contains("1 finding.");
    assertThat(Files.readString(baseline))
        .isEqualTo("kia-baseline 2 made " + TODAY + "\nCVK-9.03@app/streaks failed\n");
    assertThat(made.out())
        .contains("IN THE BASELINE · 1", "Baseline: 1 finding, made on " + TODAY + ", today.");

    file("app.yaml", APP.replace("streaks: true,", "streaks: true, fixed-times: true,"));
    Run more = kia("check", app, "--baseline", baseline.toString(), "--update-baseline");
    assertThat(more.code()).isEqualTo(1);
    assertThat(Files.readString(baseline)).doesNotContain("CVK-9.04");
  }

  @Test
  void what_is_put_right_is_advice_and_drops_out_when_it_is_written_again() throws IOException {
    String app = file("app.yaml", APP);
    Path baseline = directory.resolve("baseline.txt");
    kia("check", app, "--baseline", baseline.toString(), "--update-baseline");
    String before = Files.readString(baseline);
    file("app.yaml", APP.replace("true", "false"));

    Run reading = kia("check", app, "--baseline", baseline.toString());
    assertThat(reading.code()).isZero();
    assertThat(reading.out()).contains("1 of these is no longer found: CVK-9.03@app/streaks.");
    assertThat(Files.readString(baseline)).isEqualTo(before);

    Run writing = kia("check", app, "--baseline", baseline.toString(), "--update-baseline");
    assertThat(writing.err()).contains("0 findings, 1 line fewer");
    assertThat(Files.readString(baseline)).isEqualTo("kia-baseline 2 made " + TODAY + "\n");
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void strict_takes_in_what_cannot_be_told_too() throws IOException {
    String app = file("app.yaml", APP);
    String baseline = directory.resolve("baseline.txt").toString();

    Run made = kia("check", app, "--strict", "--baseline", baseline, "--update-baseline");

    assertThat(made.code()).isZero();
    assertThat(Files.readString(Path.of(baseline))).contains("CVK-9.05@app/streaks cannot-tell\n");
    assertThat(kia("check", app, "--strict").code()).isEqualTo(1);
    assertThat(kia("check", app, "--strict", "--baseline", baseline).code()).isZero();
  }

  @Test
  void a_malformed_baseline_ends_with_2_and_its_lines() throws IOException {
    String baseline = file("baseline.txt", "kia-baseline 1 made today\nCVK-9.33@streaks failed\n");

    Run run = kia("check", file("app.yaml", APP), "--baseline", baseline, "--lang", "nl");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("baseline.txt:1:1  ", "baseline.txt:2:1  ", "Bedoel je");
  }

  @Test
  void options_that_do_not_go_together_are_refused() throws IOException {
    String app = file("app.yaml", APP);

    assertThat(kia("check", app, "--update-baseline").err()).contains("Give --baseline FILE");
    assertThat(kia("check", app, "--baseline", "b", "--update-baseline", "--only", "9").code())
        .isEqualTo(2);
  }

  @Test
  void json_tells_what_stands_apart_and_the_figures() throws IOException {
    String app = file("app.yaml", APP + EXPLAINED);
    String baseline = directory.resolve("b.txt").toString();
    kia("check", app, "--baseline", baseline, "--update-baseline");

    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(kia("check", app, "--baseline", baseline, "--format", "json").out());

    assertThat(json.get("gate").get("passed").asBoolean()).isTrue();
    assertThat(json.get("gate").get("figures").get("explained").asInt()).isEqualTo(1);
    assertThat(json.get("gate").get("figures").get("left").asInt()).isZero();
    assertThat(json.get("gate").get("baseline").get("made").asString()).isEqualTo(TODAY.toString());
    JsonNode explained =
        json.get("findings")
            .valueStream()
            .filter(finding -> finding.has("explanation"))
            .findFirst()
            .orElseThrow();
    assertThat(explained.get("outcome").asString()).isEqualTo("failed");
    assertThat(explained.get("explanation").get("daysLeft").asInt()).isEqualTo(100);
  }

  @Test
  void a_pattern_stands_for_the_documents_that_fit() throws IOException {
    Files.createDirectories(directory.resolve("deep/er"));
    file("deep/er/one.yaml", APP);
    file("deep/two.yaml", APP.replace("name: App", "name: Second"));
    file("deep/three.json.txt", "no document");

    Run all = kia("check", directory + "/**.yaml");
    Run one = kia("check", directory + "/deep/t*.yaml", "--format", "json");
    Run none = kia("check", directory + "/*.yaml");

    assertThat(all.out()).contains("App\n", "Second\n");
    assertThat(one.out()).startsWith("[{").contains("Second").doesNotContain("\"App\"");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("*.yaml");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }
}
