package io.github.kiasdk.enforcer;

import static io.github.kiasdk.enforcer.RuleRun.red;
import static io.github.kiasdk.enforcer.RuleRun.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRightsByDesignRuleTest {

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

  private static final String EXPLAINED =
      """
      explanations:
        - check: CVK-9.03
          service: app
          functionality: streaks
          reason: planned
          words: The counter goes.
          owner: R. Vos
          approver: M. Smit
          date: %s
          valid-until: %s
          alternative: It stops in holidays.
      """
          .formatted(TODAY.minusDays(1), TODAY.plusDays(10));

  @TempDir private Path directory;

  private final List<String> logged = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void an_app_with_streaks() throws IOException {
    file("app.yaml", APP);
  }

  @Test
  void it_says_what_blocks_in_the_language_that_was_asked() {
    ChildRightsByDesignRule rule = rule("app.yaml");
    String english = red(rule);
    rule.language = new Setting("nl");

    assertThat(english)
        .startsWith(
            "app: 1 blocks; 1 failed, 0 explained, 0 frozen, 1 left\nCVK-9.03@app/streaks  ")
        .contains("\n  change  ");
    assertThat(red(rule)).startsWith("app: 1 houdt tegen; ").contains("\n  wijzig  ");
  }

  @Test
  void it_is_silent_below_the_severity_that_was_asked_and_says_the_figures() throws Exception {
    file("app.yaml", APP.replace("loss-on-absence: true", "loss-on-absence: false"));
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.only = List.of("CVK-9.04");
    rule.execute();

    assertThat(logged)
        .containsExactly("info app: 0 block; 0 failed, 0 explained, 0 frozen, 0 left");
    rule.strict = new Setting("true");
    assertThat(red(rule)).contains("cannot tell");
  }

  @Test
  void an_explanation_opens_it_and_an_audit_shuts_it_again() throws Exception {
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.explanations = new FileSetting(file("explained.yaml", EXPLAINED));
    rule.execute();

    assertThat(logged)
        .containsExactly(
            "warn CVK-9.03@app/streaks: the explanation ends on %s, 10 days left."
                .formatted(TODAY.plusDays(10)),
            "info app: 0 block; 2 failed, 1 explained, 0 frozen, 1 left");
    rule.explanationsBase = new FileSetting(file("before.yaml", "explanations: []\n"));
    assertThat(red(rule)).contains("CVK-9.03@app/streaks");
    rule.explanationsBase = null;
    rule.audit = new Setting("true");
    assertThat(red(rule)).contains("CVK-9.03@app/streaks");
  }

  @Test
  void the_base_can_be_the_documents_as_they_were() throws Exception {
    file("app.yaml", APP + EXPLAINED);
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.explanationsBase = new FileSetting(file("main/app.yaml", APP));
    assertThat(red(rule)).contains("CVK-9.03@app/streaks");

    file("main/app.yaml", APP + EXPLAINED);
    rule.explanationsBase = new FileSetting(directory.resolve("main").toFile());
    rule.execute();
    assertThat(logged).anyMatch(line -> line.contains("1 explained"));
  }

  @Test
  void every_file_of_explanations_that_is_wrong_is_told() throws IOException {
    file("some/one.yaml", "explanations: 1\n");
    file("some/two.yaml", "explanation: []\n");
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.explanations = new FileSetting(directory.resolve("some").toFile());

    assertThat(refused(rule)).contains("one.yaml:1:", "two.yaml:1:");
  }

  @Test
  void a_baseline_opens_it_and_what_was_put_right_is_advice() throws Exception {
    ChildRightsByDesignRule rule = rule("app.yaml");
    rule.baseline =
        new FileSetting(
            file("baseline.txt", "kia-baseline 2 made 2026-06-01\nCVK-9.03@app/streaks failed\n"));
    rule.execute();
    assertThat(logged)
        .containsExactly("info app: 0 block; 1 failed, 0 explained, 1 frozen, 0 left");

    logged.clear();
    file("app.yaml", APP.replace("true", "false"));
    rule.execute();
    assertThat(logged)
        .contains(
            "warn CVK-9.03@app/streaks is in order and still in the baseline. Write that again.");
  }

  @Test
  void it_asks_directories_and_patterns_and_only_some_checks() throws IOException {
    file("more/other.yaml", APP.replace("id: app", "id: other"));

    assertThat(red(rule(""))).startsWith("app: 1 blocks");
    assertThat(red(rule("**.yaml"))).contains("app: 1 blocks", "\n\nother: 1 blocks");
    ChildRightsByDesignRule kia = rule("app.yaml");
    kia.only = List.of("kia");
    assertThat(red(kia)).contains("No check is applicable, which is not a pass");
    kia.only = List.of("code");
    assertThat(red(kia)).contains("CVK-9.03@app/streaks");
  }

  @Test
  void nothing_to_check_is_never_green() {
    assertThat(refused(rule())).startsWith("Which descriptions? ").endsWith("Nothing was checked.");
    assertThat(refused(rule("none/*.yaml"))).contains("none/*.yaml: there is no .yaml");
    assertThat(refused(rule("none.yaml"))).contains("none.yaml:1:1  ");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() throws IOException {
    file("one.yaml", APP.replace("streak\n", "streek\n") + "serivce: {}\n");
    file("two.yaml", "kia: 2\n");
    ChildRightsByDesignRule rule = rule("one.yaml", "two.yaml", "app.yaml");
    rule.baseline = new FileSetting(directory.resolve("baseline.txt").toFile());
    rule.language = new Setting("de");
    rule.explanationsBase = new FileSetting(directory.resolve("main/*.yaml").toFile());

    assertThat(refused(rule).lines())
        .hasSizeGreaterThan(6)
        .anyMatch(line -> line.contains("one.yaml:5:5  functionalities[0].kind  "))
        .anyMatch(line -> line.contains("one.yaml:9:1  serivce  "))
        .anyMatch(line -> line.contains("two.yaml:1:1  kia  "))
        .anyMatch(line -> line.contains("baseline.txt is not there."))
        .anyMatch(line -> line.equals("\"de\" is not valid for <language>. Choose from: nl, en."))
        .anyMatch(line -> line.contains("main/*.yaml: there is no .yaml"));
    rule.failOn = new Setting("grave");
    rule.only = List.of("9", "cvk-99");
    assertThat(refused(rule))
        .contains(
            "\"grave\" is not valid for <failOn>", "No check has \"cvk-99\".", "two.yaml:1:1");
  }

  @Test
  void a_baseline_without_a_service_opens_nothing_for_two_that_share_a_part() throws IOException {
    file("other.yaml", APP.replace("id: app", "id: other").replace("App", "Other"));
    ChildRightsByDesignRule rule = rule("app.yaml", "other.yaml");
    rule.baseline =
        new FileSetting(
            file("baseline.txt", "kia-baseline 1 made 2026-06-01\nCVK-9.03@streaks failed\n"));

    assertThat(red(rule)).contains("CVK-9.03@app/streaks", "CVK-9.03@other/streaks");
    assertThat(logged).anyMatch(line -> line.contains("several services here have such a part"));
  }

  @Test
  void two_services_with_one_id_are_refused_beside_a_baseline() throws IOException {
    file("other.yaml", APP.replace("App", "Other"));
    ChildRightsByDesignRule rule = rule("app.yaml", "other.yaml");
    rule.language = new Setting("nl");
    rule.baseline = new FileSetting(file("baseline.txt", "kia-baseline 2 made 2026-06-01\n"));

    assertThat(refused(rule)).startsWith("\"app\" is de id van twee diensten: App en Other.");
  }

  @Test
  void maven_may_run_many_at_once() throws Exception {
    String expected = red(rule("app.yaml"));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> said = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        said.add(threads.submit(() -> red(rule("app.yaml"))));
      }
      for (Future<String> one : said) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void reports_of_ours_are_skipped_and_said_and_alone_are_red() throws Exception {
    file("kia/app.yaml", APP.replace("loss-on-absence: true", "loss-on-absence: false"));
    File report =
        file(
            "kia/report.json",
            "{\"kia-report\": 1, \"service\": {}, \"findings\": [], \"counts\": {}}");
    ChildRightsByDesignRule rule = rule("kia");
    rule.only = List.of("CVK-9.04");
    rule.execute();

    assertThat(logged).contains("warn Skipped " + report + ": kia wrote it, it is no description.");
    Files.delete(directory.resolve("kia/app.yaml"));
    assertThat(refused(rule)).contains("there are only files here that kia wrote");
    rule.language = new Setting("nl");
    assertThat(refused(rule)).contains("hier staan alleen bestanden die kia heeft geschreven");
  }

  private ChildRightsByDesignRule rule(String... documents) {
    return new RuleRun(directory, logged).rule(documents);
  }

  private File file(String name, String text) throws IOException {
    return new RuleRun(directory, logged).file(name, text);
  }
}
