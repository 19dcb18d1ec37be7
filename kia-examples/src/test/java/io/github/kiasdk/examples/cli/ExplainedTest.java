package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Streaks.APP;
import static io.github.kiasdk.examples.cli.Streaks.EXPLAINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where explanations come from, and what they are compared with. */
class ExplainedTest {

  private static final String OTHER = APP.replace("id: app, name: App", "id: other, name: Other");

  private static final String EXPLAINED_OTHER = EXPLAINED.replace("service: app", "service: other");

  @TempDir private Path directory;

  private String app;

  @BeforeEach
  void describe() throws IOException {
    app = file("app.yaml", APP + EXPLAINED);
  }

  @Test
  void a_base_can_be_the_description_as_it_was() throws IOException {
    Run isNew = check(app, "--explanations-base", file("main/app.yaml", APP));
    Run same = check(app, "--explanations-base", file("main/app.yaml", APP + EXPLAINED));

    assertThat(isNew.code()).isEqualTo(1);
    assertThat(isNew.out()).contains("PROPOSED · 1", "FAILED · 1");
    assertThat(same.code()).as(same.err()).isZero();
    assertThat(same.out()).contains("EXPLAINED · 1").doesNotContain("PROPOSED");
  }

  @Test
  void what_changed_within_a_description_is_proposed_and_the_old_one_still_counts()
      throws IOException {
    String main = file("main/app.yaml", APP + EXPLAINED.replace("counter goes", "counter stops"));
    Run run = check(app, "--explanations-base", main);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("EXPLAINED · 1", "PROPOSED · 1", "The counter stops.");
  }

  @Test
  void an_explanation_that_moves_into_the_description_is_not_new() throws IOException {
    Run run = check(app, "--explanations-base", file("before.yml", EXPLAINED));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("PROPOSED");
  }

  @Test
  void a_base_can_be_a_directory_or_a_pattern_of_several_services() throws IOException {
    String other = file("other.yaml", OTHER + EXPLAINED_OTHER);
    file("main/app.yaml", APP + EXPLAINED);
    file("main/other.yaml", OTHER);

    for (String base : new String[] {"main", "main/*.yaml"}) {
      assertThat(check(app, "--explanations-base", directory + "/" + base).code()).isZero();
      // What one service explains does not count for another that has a part of the same name.
      Run run = check(other, "--explanations-base", directory + "/" + base);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("PROPOSED · 1");
    }
  }

  @Test
  void a_service_that_the_base_does_not_know_has_only_proposals() throws IOException {
    Run run = check(app, "--explanations-base", file("main/other.yaml", OTHER + EXPLAINED_OTHER));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("PROPOSED · 1");
  }

  @Test
  void explanations_from_a_directory_count_once_even_if_the_description_is_in_it()
      throws IOException {
    file("also.yml", EXPLAINED.replace("9.03", "9.04"));
    Run run = check(app, "--explanations", directory.toString(), "--max-explanations", "2");
    Run tooMany = check(app, "--explanations", directory.toString(), "--max-explanations", "1");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("EXPLAINED · 1");
    assertThat(tooMany.err()).contains("There are 2 explanations here");
  }

  @Test
  void several_files_of_explanations_can_be_named() throws IOException {
    String bare = file("bare.yaml", APP);
    String one = file("one.yml", EXPLAINED.replace("9.03", "9.04"));
    String two = file("two.yml", EXPLAINED);

    assertThat(check(bare, "--explanations", one).code()).isEqualTo(1);
    assertThat(check(bare, "--explanations", one, "--explanations", two).code()).isZero();
  }

  @Test
  void what_cannot_be_found_or_read_ends_with_2() throws IOException {
    String broken = file("main/app.yaml", APP.replace("kind: streak", "kind: streaks"));
    Files.createDirectories(directory.resolve("empty"));

    Run empty = check(app, "--explanations-base", directory + "/empty");
    Run wrong = check(app, "--explanations-base", broken);

    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.err()).contains("empty: there is no .yaml, .yml or .json file here");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("functionalities[0].kind");
    assertThat(wrong.out()).isEmpty();
  }

  private static Run check(String file, String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "check";
    all[1] = file;
    all[2] = "--fail-on";
    all[3] = "high";
    System.arraycopy(options, 0, all, 4, options.length);
    return kia(all);
  }

  private String file(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }
}
