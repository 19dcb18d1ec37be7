package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Run.kiaInColour;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

  private static final String MAIN = "changes/main.yaml";
  private static final String BRANCH = "changes/branch.yaml";

  @Test
  void writes_what_changed_in_both_languages() {
    Run english = kia("compare", MAIN, BRANCH);
    Run dutch = kia("compare", MAIN, BRANCH, "--lang", "nl");

    assertThat(english.code() + dutch.code()).isZero();
    assertThat(english.out())
        .startsWith("What changed: Clips\n")
        .contains("Video feed: 2 children's rights got worse", "! CVK-9.01", "! dropped: measure");
    assertThat(dutch.out())
        .startsWith("Wat er veranderde: Clips\n")
        .contains("Filmpjes: 2 kinderrechten gingen achteruit", "! vervallen: maatregel");
    assertThat(english.err() + dutch.err()).isEmpty();
  }

  @Test
  void is_a_gate_only_if_one_asks_and_only_in_the_direction_that_is_worse() {
    assertThat(kia("compare", MAIN, BRANCH, "--fail-on-worse").code()).isEqualTo(1);
    assertThat(kia("compare", MAIN, MAIN, "--fail-on-worse").code()).isZero();
    // The way back switches autoplay off and takes the break up again, but lets strangers in.
    assertThat(kia("compare", BRANCH, MAIN, "--fail-on-worse", "--only", "9").code()).isZero();
    assertThat(kia("compare", BRANCH, MAIN, "--fail-on-worse", "--only", "6").code()).isEqualTo(1);
  }

  @Test
  void writes_html_markdown_and_json() {
    assertThat(kia("compare", MAIN, BRANCH, "--format", "html", "--lang", "nl").out())
        .startsWith("<!DOCTYPE html>")
        .contains("<h1>Wat er veranderde: Clips</h1>", "kinderrechten gingen achteruit");
    assertThat(kia("compare", MAIN, BRANCH, "--format", "markdown").out())
        .startsWith("## What changed: Clips\n")
        .contains("passed → **failed** for ages 13-15 (`defaults.autoplay` off → on)");
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(kia("compare", MAIN, BRANCH, "--format=json").out())
                .get("worse")
                .size())
        .isEqualTo(2);
  }

  @Test
  void colours_can_be_left_out() {
    assertThat(kiaInColour("compare", MAIN, BRANCH).out()).contains("\u001b[1;31mVideo feed");
    assertThat(kiaInColour("compare", MAIN, BRANCH, "--no-colour").out()).doesNotContain("\u001b");
  }

  @Test
  void what_cannot_be_compared_ends_with_2() {
    Run missing = kia("compare", MAIN, "no-such.yaml");
    Run both = kia("compare", "no-such.yaml", "nor-this.yaml");
    Run directory = kia("compare", MAIN, "changes");
    Run lone = kia("compare", MAIN, "--lang", "nl");

    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("no-such.yaml");
    assertThat(both.err()).contains("no-such.yaml", "nor-this.yaml");
    assertThat(directory.code()).isEqualTo(2);
    assertThat(directory.err()).contains("not a directory with several");
    assertThat(lone.code()).isEqualTo(2);
    assertThat(lone.err()).contains("AFTER");
    assertThat(kia("compare", MAIN, BRANCH, "--only", "nonsense").code()).isEqualTo(2);
  }
}
