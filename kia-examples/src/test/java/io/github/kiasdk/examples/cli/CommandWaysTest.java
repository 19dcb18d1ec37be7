package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Streaks.APP;
import static io.github.kiasdk.examples.cli.Streaks.EXPLAINED;
import static io.github.kiasdk.examples.cli.Streaks.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make the command green, and that each fails or is told; see kia-rules/docs/gates.md. */
class CommandWaysTest {

  @TempDir private Path directory;

  @Test
  void without_a_severity_nothing_was_asked_of_a_gate_and_the_failure_is_shown()
      throws IOException {
    Run run = kia("check", file("app.yaml", APP));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("FAILED · 1");
    assertThat(gate("--fail-on", "low")).isEqualTo(1);
    assertThat(gate("--strict")).isEqualTo(1);
    assertThat(gate("--fail-on", "none")).isEqualTo(2);
    assertThat(gate("--fail-on", "")).isEqualTo(2);
  }

  @Test
  void press_opens_no_gate_of_a_provider_and_no_strict_one_of_anybody() throws IOException {
    String press = "{ value: true, evidence: [ { title: The Times, standing: press } ] }";
    String alleged =
        APP.replace("streaks: true", "streaks: " + press)
            .replace("absence: true", "absence: " + press);
    assertThat(alleged).isNotEqualTo(APP);
    String assessed =
        "assessment: { type: %s, method: x, status: draft, provider-cooperation: %s }\n";
    String byOthers = file("others.yaml", alleged + assessed.formatted("third-party", "not-asked"));
    String bySelf = file("self.yaml", alleged + assessed.formatted("self", "own-service"));

    for (String provider : List.of(file("alleged.yaml", alleged), bySelf)) {
      assertThat(kia("check", provider, "--only", "CVK-9.03", "--fail-on", "high").code())
          .isEqualTo(1);
    }
    Run open = kia("check", byOthers, "--only", "CVK-9.03", "--fail-on", "high");
    assertThat(open.code()).isZero();
    assertThat(open.out()).contains("ALLEGED", "press “The Times”");
    assertThat(kia("check", byOthers, "--only", "CVK-9.03", "--strict").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "---\n", "{}\n", "[]\n", "kia: 1\n", "kia: 2\n"})
  void a_document_that_says_nothing_or_is_of_another_version_ends_with_2(String text)
      throws IOException {
    Run run = kia("check", file("app.yaml", APP), file("empty.yaml", text));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("empty.yaml:1:");
  }

  @Test
  void an_explanation_counts_on_its_last_day_and_not_the_day_after() throws IOException {
    assertThat(explained("app", TODAY)).isZero();
    assertThat(explained("app", TODAY.minusDays(1))).isEqualTo(1);
    assertThat(explained("other", TODAY)).isEqualTo(1);
  }

  @Test
  void a_file_of_explanations_says_of_which_service_each_is_or_nothing_is_judged()
      throws IOException {
    String nameless = file("e.yml", EXPLAINED.replace("    service: app\n", ""));
    String other = file("other.yaml", APP.replace("id: app, name: App", "id: other, name: Other"));

    for (String option : List.of("--explanations", "--explanations-base")) {
      Run alone = kia("check", other, "--fail-on", "high", option, nameless);
      assertThat(alone.code()).as(option).isEqualTo(2);
      assertThat(alone.out()).isEmpty();
      assertThat(alone.err())
          .contains("e.yml:2:5  explanations[0]  The field \"service\" is missing.");
      assertThat(gate("--fail-on", "high", "--lang", "nl", option, nameless)).isEqualTo(2);
    }
    assertThat(kia("check", file("app.yaml", APP), other, "--explanations", nameless).err())
        .contains("service: app or service: other.");
    assertThat(kia("check", other, "--lang", "nl", "--explanations", nameless).err())
        .contains("Het veld \"service\" ontbreekt.", "service: other.");
  }

  @Test
  void an_explanation_that_begins_tomorrow_opens_nothing() throws IOException {
    String tomorrow =
        EXPLAINED.replace("date: " + TODAY.minusDays(1), "date: " + TODAY.plusDays(1));

    assertThat(gate("--fail-on", "high", "--explanations", file("e.yaml", tomorrow))).isEqualTo(1);
  }

  @Test
  void a_baseline_of_another_service_or_of_fewer_children_opens_nothing() throws IOException {
    for (String line :
        List.of(
            "CVK-9.03@other/streaks failed",
            "CVK-9.03@streaks failed",
            "CVK-9.03@app failed",
            "CVK-9.03@app/streaks#13-15 failed",
            "CVK-9.03@app/streaks cannot-tell")) {
      String text = "kia-baseline 2 made 2026-06-01\n" + line + "\n";
      assertThat(gate("--baseline", file("b.txt", text))).as(line).isEqualTo(1);
    }
    String own = "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks failed\n";
    assertThat(gate("--baseline", file("b.txt", own))).isZero();
  }

  @Test
  void a_line_of_version_1_is_of_no_two_services_of_one_run() throws IOException {
    String old = file("b.txt", "kia-baseline 1 made 2026-06-01\nCVK-9.03@streaks failed\n");
    String other = file("other.yaml", APP.replace("id: app, name: App", "id: other, name: Other"));

    assertThat(gate("--baseline", old)).isZero();
    Run both = kia("check", file("app.yaml", APP), other, "--baseline", old);
    assertThat(both.code()).isEqualTo(1);
    assertThat(both.err()).contains("several services here have such a part");
  }

  @Test
  void two_documents_of_one_service_cannot_share_a_baseline() throws IOException {
    String baseline = file("b.txt", "kia-baseline 2 made 2026-06-01\n");
    String copy = file("copy.yaml", APP.replace("name: App", "name: Copy"));

    Run run = kia("check", file("app.yaml", APP), copy, "--baseline", baseline);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\"app\" is the id of two services: App and Copy.");
  }

  @Test
  void a_file_that_is_not_there_or_is_a_directory_ends_with_2() throws IOException {
    String none = directory.resolve("none.yaml").toString();

    assertThat(gate("--explanations", none)).isEqualTo(2);
    assertThat(gate("--explanations-base", none)).isEqualTo(2);
    assertThat(gate("--baseline", directory.resolve("none.txt").toString())).isEqualTo(2);
    assertThat(gate("--baseline", directory.toString())).isEqualTo(2);
    assertThat(gate("--baseline", file("empty.txt", ""))).isEqualTo(2);
    assertThat(kia("check", none, "--fail-on", "high").code()).isEqualTo(2);
  }

  @Test
  void narrowed_to_what_does_not_apply_or_does_not_exist_it_never_ends_well() throws IOException {
    assertThat(gate("--fail-on", "high", "--only", "CVK-9.15")).isEqualTo(1);
    assertThat(gate("--fail-on", "high", "--only", "CVK-9.99")).isEqualTo(2);
    for (String nothing : List.of("", " ", ",", ",,", "9,,5")) {
      assertThat(gate("--fail-on", "high", "--only", nothing)).as(nothing).isEqualTo(2);
    }
    assertThat(kia("check", file("app.yaml", APP), "--only", ",", "--lang", "nl").err())
        .startsWith("--only , eindigt met een komma");
    assertThat(kia("check", file("app.yaml", APP), "--only", " ", "--lang", "nl").err())
        .startsWith("Iets bij --only noemt geen toets.");
  }

  @Test
  void a_document_that_is_named_twice_is_judged_once_and_never_lost() throws IOException {
    String app = file("app.yaml", APP);

    Run run = kia("check", app, app, directory.toString(), "--fail-on", "high");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).containsOnlyOnce("FAILED · 1");
  }

  @Test
  void one_file_under_several_names_is_judged_once_beside_a_baseline() throws IOException {
    String app = file("app.yaml", APP);
    Path link = Files.createSymbolicLink(directory.resolve("link.yaml"), Path.of(app));
    Path hard = Files.createLink(directory.resolve("hard.yaml"), Path.of(app));
    String other = directory.resolve(".") + "/app.yaml";
    String baseline = file("b.txt", "kia-baseline 2 made 2026-06-01\n");

    Run run = kia("check", app, other, link + "", hard + "", "--baseline", baseline);

    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).containsOnlyOnce("FAILED · 1");
  }

  @Test
  void an_argument_that_begins_with_an_at_sign_is_no_file_of_arguments() throws IOException {
    String arguments = file("arguments", "--only CVK-9.15");

    Run run = kia("check", file("app.yaml", APP), "--fail-on", "high", "@" + arguments);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("@" + arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--out", "--baseline", "--explanations", "--explanations-base", "FILE", "compare"})
  void an_empty_name_is_told_and_stands_for_no_directory(String where) throws IOException {
    String app = file("app.yaml", APP);
    for (String language : List.of("en", "nl")) {
      Run run =
          switch (where) {
            case "FILE" -> kia("check", app, "", "--lang", language);
            case "compare" -> kia("compare", app, "", "--lang", language);
            default -> kia("check", app, where, "", "--lang", language);
          };
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith(
              language.equals("nl") ? "Hier staat een lege naam." : "A name is empty here.");
    }
  }

  @Test
  void an_option_without_a_value_that_is_given_an_empty_one_is_refused() throws IOException {
    String app = file("app.yaml", APP);

    for (String flag :
        List.of("--strict=", "--audit=", "--update-baseline=", "--overwrite=", "--strict= ")) {
      assertThat(kia("check", app, flag))
          .satisfies(run -> assertThat(run.code()).isEqualTo(2))
          .satisfies(run -> assertThat(run.out()).isEmpty())
          .satisfies(
              run ->
                  assertThat(run.err()).startsWith(flag.strip().replace("=", " takes no value")));
    }
    for (String list :
        List.of("--only=CVK-6,", "--only=CVK-9.01,,", "--format=,", "--format=json,")) {
      assertThat(kia("check", app, list))
          .satisfies(run -> assertThat(run.code()).isEqualTo(2))
          .satisfies(run -> assertThat(run.err()).contains("ends in a comma"));
    }
    assertThat(kia("check", app, "--only", "CVK-6, ", "--lang", "nl").err())
        .startsWith("--only CVK-6, eindigt met een komma");
    assertThat(kia("compare", app, app, "--fail-on-worse=", "--lang", "nl"))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).startsWith("Bij --fail-on-worse hoort geen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1001", "99999999999", "ten", ""})
  void a_number_of_explanations_that_cannot_be_is_told_with_what_can(String number)
      throws IOException {
    String app = file("app.yaml", APP);

    assertThat(kia("check", app, "--max-explanations=" + number).err())
        .startsWith(
            "\"" + number + "\" does not fit --max-explanations. Give a whole number from 0");
    assertThat(kia("check", app, "--max-explanations=" + number, "--lang", "nl"))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("Geef een heel getal van 0 tot en met"));
  }

  @Test
  void what_is_no_file_name_is_told_in_our_words() throws IOException {
    String app = file("app.yaml", APP);
    for (String option : List.of("--out", "--baseline", "--explanations", "--explanations-base")) {
      Run run = kia("check", app, option, "b\0d");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("cannot be a file name here.").doesNotContain("java.nio");
    }
    assertThat(kia("import", "b\0d", "--lang", "nl").err())
        .contains("kan hier geen bestandsnaam zijn");
    assertThat(kia("label", app, "--out", "b\0d").err()).contains("cannot be a file name here.");
    assertThat(kia("check", app, "--out", "a", "--out", "b").err())
        .startsWith("--out is given twice.");
    assertThat(kia("check", app, "--audit=no", "--lang", "nl").err())
        .startsWith("Bij --audit hoort geen waarde.");
  }

  @Test
  void a_directory_for_a_baseline_is_told_as_one() throws IOException {
    for (String more : List.of("--strict", "--update-baseline")) {
      Run run = kia("check", file("app.yaml", APP), "--baseline", directory + "", more);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("is a directory. Name the file of the baseline");
    }
  }

  @Test
  void a_report_of_ours_where_a_description_is_meant_is_told_as_one() throws IOException {
    String app = file("app.yaml", APP);
    for (String format : List.of("json", "sarif")) {
      String own = file("own.json", kia("check", app, "--format", format).out());
      assertThat(kia("check", own))
          .satisfies(run -> assertThat(run.code()).isEqualTo(2))
          .satisfies(run -> assertThat(run.err()).contains("own.json:1:1  Kia wrote this itself"));
      assertThat(kia("check", own, "--lang", "nl").err()).contains("Dit heeft kia zelf geschreven");
    }
  }

  @Test
  void a_baseline_covers_no_children_who_are_let_in_later() throws IOException {
    String older = APP.replace("kind: social }", "kind: social, ages: 16-17 }");
    String baseline = directory.resolve("b.txt").toString();
    kia("check", file("app.yaml", older), "--baseline", baseline, "--update-baseline");

    assertThat(Path.of(baseline)).content().endsWith("\nCVK-9.03@app/streaks#16-17 failed\n");
    assertThat(gate("--baseline", baseline)).as("all children").isEqualTo(1);
    file("app.yaml", older);
    assertThat(kia("check", directory + "/app.yaml", "--baseline", baseline).code()).isZero();
  }

  @Test
  void a_baseline_that_stays_as_it_was_is_told_so() throws IOException {
    String baseline =
        file("b.txt", "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks failed\n");
    String app = file("app.yaml", APP);

    assertThat(kia("check", app, "--baseline", baseline, "--update-baseline").err())
        .isEqualTo(baseline + " stays as it was: 1 finding.\n");
    assertThat(kia("check", app, "--baseline", baseline, "--update-baseline", "--lang=nl").err())
        .isEqualTo(baseline + " blijft zoals het was: 1 bevinding.\n");
  }

  @Test
  void a_comparison_of_two_services_ends_with_2_unless_the_service_is_renamed() throws IOException {
    String app = file("app.yaml", APP);
    String other = file("other.yaml", APP.replace("id: app, name: App", "id: other, name: Other"));

    Run run = kia("compare", app, other, "--fail-on-worse");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("\"app\" and \"other\" are two services,");
    assertThat(kia("compare", app, other, "--lang", "nl").err())
        .startsWith("\"app\" en \"other\" zijn twee diensten,");
    assertThat(kia("compare", app, other, "--fail-on-worse", "--renamed").code()).isZero();
  }

  @Test
  void a_comparison_that_asks_nothing_is_never_green() throws IOException {
    String app = file("app.yaml", APP);

    Run nothing = kia("compare", app, app, "--fail-on-worse", "--only", "CVK-9.15");
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.out()).contains("No check is applicable now.");
    assertThat(kia("compare", app, app, "--fail-on-worse").code()).isZero();
    assertThat(kia("compare", app, app, "--only", "CVK-9.15").code()).isZero();
  }

  @Test
  void what_got_worse_closes_a_gate_that_asks_for_it() throws IOException {
    String before = file("before.yaml", APP.replace("true", "false"));
    String app = file("app.yaml", APP);

    assertThat(kia("compare", before, app).code()).isZero();
    assertThat(kia("compare", before, app, "--fail-on-worse").code()).isEqualTo(1);
    assertThat(kia("compare", app, before, "--fail-on-worse").code()).isZero();
  }

  @Test
  void evidence_or_a_consultation_that_is_taken_away_closes_it_too() throws IOException {
    String shown =
        APP.replace(
            "streaks: true",
            "streaks: { value: true, evidence: [{ title: Log, date: 2026-05-01 }] }");
    String assessed =
        APP
            + """
            assessment:
              type: self
              method: kia-sdk-1
              status: draft
              provider-cooperation: own-service
            consultations:
              - id: class-6b
                group: children
                who: Class 6b
                number: 24
                method: workshop
                level: consulting
                date: 2026-05-01
            """;
    String app = file("app.yaml", APP);

    for (String whole : List.of(shown, assessed)) {
      assertThat(whole).isNotEqualTo(APP);
      String before = file("before.yaml", whole);
      Run run = kia("compare", before, app, "--fail-on-worse");

      assertThat(run.code()).as(run.err()).isEqualTo(1);
      assertThat(run.out().replaceAll("\\s+", " "))
          .contains("So it cannot be told that nothing got worse.");
      assertThat(kia("compare", app, before, "--fail-on-worse").code()).isZero();
      assertThat(kia("compare", before, app).code()).isZero();
    }
  }

  @Test
  void an_update_takes_nothing_new_in_and_the_new_still_blocks() throws IOException {
    String baseline = file("b.txt", "kia-baseline 2 made 2026-06-01\n");

    assertThat(gate("--baseline", baseline, "--update-baseline")).isEqualTo(1);
    assertThat(Files.readString(Path.of(baseline))).isEqualTo("kia-baseline 2 made 2026-06-01\n");
  }

  private int explained(String service, LocalDate last) throws IOException {
    String text =
        EXPLAINED
            .replace("service: app", "service: " + service)
            .replace("date: " + TODAY.minusDays(1), "date: " + TODAY.minusDays(20))
            .replace("valid-until: " + TODAY.plusDays(100), "valid-until: " + last);
    return gate("--fail-on", "high", "--explanations", file("e.yaml", text));
  }

  private int gate(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("check", file("app.yaml", APP)));
    all.addAll(List.of(options));
    return kia(all.toArray(new String[0])).code();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }
}
