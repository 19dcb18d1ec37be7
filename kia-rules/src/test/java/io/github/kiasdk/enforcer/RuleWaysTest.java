package io.github.kiasdk.enforcer;

import static io.github.kiasdk.enforcer.RuleRun.red;
import static io.github.kiasdk.enforcer.RuleRun.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make the rule of the Enforcer green, and that each fails; see docs/gates.md. */
class RuleWaysTest {

  private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));

  private static final String APP =
      """
      kia: 1
      service: { id: app, name: App, kind: social }
      functionalities:
        - id: streaks
          kind: streak
          title: Streaks
          facts:
            rewards: { streaks: true, loss-on-absence: true }
      """;

  @TempDir private Path directory;

  private final List<String> logged = new ArrayList<>();

  @BeforeEach
  void an_app_with_streaks() throws IOException {
    file("app.yaml", APP);
  }

  @Test
  void an_entry_that_is_empty_is_told_and_never_passed_over() {
    ChildRightsByDesignRule rule = rule();
    rule.documents = Collections.singletonList(null);
    assertThat(refused(rule)).contains("Something in <documents> is empty.", "Nothing was checked");

    ChildRightsByDesignRule narrowed = rule("app.yaml");
    narrowed.only = Collections.singletonList(null);
    assertThat(refused(narrowed)).contains("Something in <only> is empty.");
    narrowed.only = List.of(" ");
    narrowed.language = new Setting("nl");
    assertThat(refused(narrowed)).contains("In <only> staat iets leegs.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing\n", "---\n", "{}\n", "[]\n", "kia: 1\n", "kia: 2\n"})
  void a_document_that_says_nothing_or_is_of_another_version_is_refused(String text)
      throws IOException {
    file("empty.yaml", text);

    assertThat(refused(rule("app.yaml", "empty.yaml"))).contains("empty.yaml:1:");
  }

  @Test
  void an_explanation_that_expired_begins_later_or_is_of_another_service_opens_nothing()
      throws IOException {
    ChildRightsByDesignRule rule = rule("app.yaml");

    rule.failOn = new Setting("low");
    rule.explanations = new FileSetting(explained("app", TODAY.minusDays(9), TODAY.minusDays(1)));
    assertThat(red(rule)).contains("CVK-9.03@app/streaks", "SDK-07@app/streaks#CVK-9.03");
    rule.explanations = new FileSetting(explained("app", TODAY.plusDays(1), TODAY.plusDays(9)));
    assertThat(red(rule)).contains("CVK-9.03@app/streaks");
    rule.explanations = new FileSetting(explained("other", TODAY, TODAY.plusDays(9)));
    assertThat(red(rule)).contains("CVK-9.03@app/streaks");
  }

  @Test
  void a_file_of_explanations_says_of_which_service_each_is_or_nothing_is_judged()
      throws IOException {
    File named = explained("app", TODAY, TODAY.plusDays(9));
    File nameless =
        file("nameless.yaml", Files.readString(named.toPath()).replace("    service: app\n", ""));
    ChildRightsByDesignRule rule = rule("app.yaml");

    rule.explanations = new FileSetting(nameless);
    assertThat(refused(rule))
        .contains("nameless.yaml:2:5  explanations[0]  The field \"service\" is missing.")
        .contains("service: app.");
    rule.explanations = new FileSetting(named);
    rule.explanationsBase = new FileSetting(nameless);
    rule.language = new Setting("nl");
    assertThat(refused(rule)).contains("Het veld \"service\" ontbreekt.");
  }

  @Test
  void an_explanation_counts_on_its_last_day() throws Exception {
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.explanations = new FileSetting(explained("app", TODAY.minusDays(9), TODAY));
    rule.execute();

    assertThat(logged)
        .contains("warn CVK-9.03@app/streaks: the explanation ends on " + TODAY + ", 0 days left.");
  }

  @Test
  void more_explanations_than_were_agreed_open_nothing() throws IOException {
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.explanations = new FileSetting(explained("app", TODAY, TODAY.plusDays(9)));
    rule.maxExplanations = new Setting("0");

    assertThat(refused(rule)).contains("at most 0 were agreed");
    rule.explanations = null;
    rule.maxExplanations = new Setting("-1");
    assertThat(refused(rule)).contains("\"-1\" is not valid for <maxExplanations>.");
    rule.maxExplanations = new Setting("1001");
    assertThat(refused(rule))
        .contains("\"1001\" is not valid for <maxExplanations>. Choose from: 0, 1, 2, … 1000.");
    rule.maxExplanations = new Setting("1000");
    assertThat(red(rule)).contains("CVK-9.03@app/streaks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "CVK-9.03@app/streaks failed\n",
        "kia-baseline 3 made 2026-06-01\nCVK-9.03@app/streaks failed\n",
        "kia-baseline 2 made 2026-06-31\nCVK-9.03@app/streaks failed\n",
        "kia-baseline 2 made 2026-06-01\n=======\nCVK-9.03@app/streaks failed\n",
        "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks passed\n",
        "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/* failed\n",
        "kia-baseline 2 made 2026-06-01\nCVK-*@app/streaks failed\n"
      })
  void a_baseline_that_is_none_opens_nothing(String text) throws IOException {
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.baseline = new FileSetting(file("baseline.txt", text));

    assertThat(refused(rule)).contains("baseline.txt:");
  }

  @Test
  void a_baseline_of_another_service_or_of_fewer_children_opens_nothing() throws IOException {
    ChildRightsByDesignRule rule = rule("app.yaml");
    for (String line :
        List.of(
            "CVK-9.03@other/streaks failed",
            "CVK-9.03@streaks failed",
            "CVK-9.03@app failed",
            "CVK-9.03@app/streaks#13-15 failed",
            "CVK-9.03@app/streaks cannot-tell",
            "CVK-9.04@app/streaks failed")) {
      rule.baseline =
          new FileSetting(file("baseline.txt", "kia-baseline 2 made 2026-06-01\n" + line + "\n"));
      assertThat(red(rule)).as(line).contains("CVK-9.03@app/streaks");
    }
  }

  @Test
  void files_that_are_not_there_or_cannot_be_read_open_nothing() throws IOException {
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.baseline = new FileSetting(directory.resolve("none.txt").toFile());
    assertThat(refused(rule)).contains("none.txt is not there.");
    rule.baseline = new FileSetting(directory.toFile());
    assertThat(refused(rule)).contains(directory.toString());
    rule.baseline = null;
    rule.explanations = new FileSetting(directory.resolve("none.yaml").toFile());
    assertThat(refused(rule)).contains("none.yaml:1:1");
    rule.explanations = null;
    rule.explanationsBase = new FileSetting(directory.resolve("none.yaml").toFile());
    assertThat(refused(rule)).contains("none.yaml:1:1");
    Path empty = Files.createDirectories(directory.resolve("empty"));
    rule.explanationsBase = new FileSetting(empty.toFile());
    assertThat(refused(rule)).contains("there is no .yaml, .yml or .json file here");
  }

  @Test
  void a_document_that_is_named_twice_is_judged_and_never_lost() {
    assertThat(red(rule("app.yaml", "app.yaml", "./app.yaml"))).contains("CVK-9.03@app/streaks");
  }

  @Test
  void one_file_under_several_names_is_judged_once_beside_a_baseline() throws IOException {
    Path app = directory.resolve("app.yaml");
    Files.createSymbolicLink(directory.resolve("link.yaml"), app);
    Files.createLink(directory.resolve("hard.yaml"), app);
    ChildRightsByDesignRule rule = rule("app.yaml", "./app.yaml", "link.yaml", "hard.yaml");
    rule.baseline = new FileSetting(file("baseline.txt", "kia-baseline 2 made 2026-06-01\n"));

    assertThat(red(rule)).containsOnlyOnce("app: 1 blocks");
  }

  @Test
  void a_severity_that_is_none_is_refused_and_no_open_gate() {
    for (String word : new String[] {"none", "hoog", "off", "yes"}) {
      ChildRightsByDesignRule rule = rule("app.yaml");
      rule.failOn = new Setting(word);
      assertThat(refused(rule)).contains("is not valid for <failOn>");
    }
  }

  @Test
  void an_element_in_which_nothing_stands_is_refused_and_no_default() {
    Map<String, Consumer<ChildRightsByDesignRule>> empty = new TreeMap<>();
    empty.put("failOn", rule -> rule.failOn = new Setting());
    empty.put("strict", rule -> rule.strict = new Setting());
    empty.put("audit", rule -> rule.audit = new Setting(" "));
    empty.put("language", rule -> rule.language = new Setting(""));
    empty.put("maxExplanations", rule -> rule.maxExplanations = new Setting());
    empty.put("explanations", rule -> rule.explanations = new FileSetting());
    empty.put("explanationsBase", rule -> rule.explanationsBase = new FileSetting());
    empty.put("baseline", rule -> rule.baseline = new FileSetting());
    empty.put("only", rule -> rule.only = new ArrayList<>());
    empty.put("documents", rule -> rule.documents = new ArrayList<>());

    for (Field field : ChildRightsByDesignRule.class.getDeclaredFields()) {
      assertThat(empty).containsKey(field.getName());
    }
    assertThat(new ChildRightsByDesignRule().only).as("else it is as if empty").isNull();
    empty.remove("documents"); // which says what to name there
    assertThat(refused(rule())).contains("Which descriptions?");
    empty.forEach(
        (name, emptied) -> {
          ChildRightsByDesignRule rule = rule("app.yaml");
          emptied.accept(rule);
          assertThat(refused(rule)).contains("Something in <" + name + "> is empty");
        });
  }

  @Test
  void a_word_that_is_neither_true_nor_false_is_refused() {
    for (String word : new String[] {"yes", "ture", "TRUE", "1"}) {
      ChildRightsByDesignRule rule = rule("app.yaml");
      rule.strict = new Setting(word);
      rule.audit = new Setting(word);
      assertThat(refused(rule)).contains("is not valid for <strict>", "is not valid for <audit>");
    }
  }

  @Test
  void asked_strictly_without_a_severity_it_asks_about_each_as_the_command_does() throws Exception {
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.only = List.of("CVK-9.08");
    file(
        "app.yaml",
        """
        kia: 1
        service: { id: app, name: App, kind: social, ages: 13-17, without: [accounts, contact, live] }
        functionalities:
          - id: likes
            kind: social-metric
            title: Likes
            facts: { defaults.social-metrics: [likes] }
        """);
    rule.execute();

    rule.strict = new Setting("true");
    assertThat(red(rule)).contains("1 blocks", "CVK-9.08");
  }

  private File explained(String service, LocalDate from, LocalDate to) throws IOException {
    return file(
        "explained.yaml",
        """
        explanations:
          - check: CVK-9.03
            service: %s
            functionality: streaks
            reason: planned
            words: The counter goes.
            owner: R. Vos
            approver: M. Smit
            date: %s
            valid-until: %s
            alternative: It stops in holidays.
        """
            .formatted(service, from, to));
  }

  private ChildRightsByDesignRule rule(String... documents) {
    return new RuleRun(directory, logged).rule(documents);
  }

  private File file(String name, String text) throws IOException {
    return new RuleRun(directory, logged).file(name, text);
  }
}
