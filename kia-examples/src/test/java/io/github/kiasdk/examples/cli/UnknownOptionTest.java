package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody typed and nobody knows is told first, whatever else is missing. */
class UnknownOptionTest {

  /** As the help lists them, so that a new one is among them. */
  static Stream<String> commands() {
    String help = kia("--help").out();
    return help.substring(help.indexOf("Commands:"))
        .lines()
        .filter(line -> line.matches("  [a-z]+ .*"))
        .map(line -> line.strip().split(" ")[0]);
  }

  @Test
  void all_commands_are_tried() {
    assertThat(commands()).contains("check", "import", "schema").hasSizeGreaterThan(11);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void an_unknown_option_comes_first_with_only_what_is_near(String command) {
    for (List<String> others : List.of(List.<String>of(), List.of("x.yaml"), List.of("--out=x"))) {
      for (String language : List.of("nl", "en")) {
        assertThat(first(language, command, others, "--xyzzy"))
            .isEqualTo(
                language.equals("nl")
                    ? "\"--xyzzy\" is hier geen optie of opdracht."
                    : "\"--xyzzy\" is no option or command here.");
        assertThat(first(language, command, others, "--lagn=nl"))
            .startsWith("\"--lagn=nl\" ")
            .endsWith(language.equals("nl") ? " Bedoel je --lang?" : " Did you mean --lang?");
      }
    }
  }

  private static String first(
      String language, String command, List<String> others, String unknown) {
    List<String> arguments = new ArrayList<>(List.of("--lang", language, command, unknown));
    // An option that this command has not would be unknown itself.
    boolean known = kia(command, "--help").out().contains("--out");
    arguments.addAll(others.equals(List.of("--out=x")) && !known ? List.of() : others);
    Run run = kia(arguments.toArray(new String[0]));

    assertThat(run.code()).as(arguments.toString()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err().lines().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --fromat html x    | --format
          check --base x           | --baseline
          check --no-colur x       | --no-colour
          check --STRICTT x        | --strict
          chekc x                  | check
          expl CVK-9.03            | explain
          chcks                    | checks
          check --frobnicate x     |
          check -x                 |
          foo                      |
          crosswalk --foo          |
          """)
  void only_what_is_near_is_meant(String command, String meant) {
    String said = kia(command.split(" ")).err().lines().findFirst().orElseThrow();

    assertThat(said).contains("is no option or command here.");
    if (meant == null) {
      assertThat(said).doesNotContain("Did you mean");
    } else {
      assertThat(said).endsWith("Did you mean " + meant + "?");
    }
  }

  @Test
  void what_is_missing_or_wrong_besides_is_told_after_it() {
    assertThat(kia("check", "--foo").err()).contains("\nSomething is missing: FILE\n");
    assertThat(kia("check", "--foo", "--format", "bad", "x").err())
        .containsSubsequence("\"--foo\" is no option", "\"bad\" does not fit --format");
    assertThat(kia("check").err()).startsWith("Something is missing: FILE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foo          |
          test         |
          xx           |
          adac         | aadc
          AADC         | aadc
          dsa28        | dsa-28-g
          """)
  void only_a_framework_that_is_near_is_meant(String typed, String meant) {
    String said = kia("crosswalk", typed).err();
    boolean known = kia("crosswalk", typed).code() == 0;

    if (known) {
      assertThat(typed).isEqualToIgnoringCase(String.valueOf(meant));
    } else if (meant == null) {
      assertThat(said).doesNotContain("Did you mean");
    } else {
      assertThat(Arrays.asList(said.split(" "))).contains(meant + "?\n");
    }
  }
}
