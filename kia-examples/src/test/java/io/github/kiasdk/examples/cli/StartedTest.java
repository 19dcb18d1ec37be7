package io.github.kiasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartedTest {

  private static final Started JAR =
      Started.of(null, "target/kia.jar", "target/kia.jar check a.yaml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|kia.jar|kia.jar check a.yaml|java -jar kia.jar",
        "|/opt/kia.jar|/opt/kia.jar|java -jar /opt/kia.jar",
        "|my tools/kia.jar|my tools/kia.jar check a.jar|java -jar \"my tools/kia.jar\"",
        "|a.jar:b.jar|io.github.kiasdk.examples.cli.Kia check a.jar|kia",
        "|kia.jar|kia.jars.Main|kia",
        "|||kia",
        "rechten|kia.jar|kia.jar checks|rechten",
        "' '|kia.jar|kia.jar checks|java -jar kia.jar"
      })
  void it_is_known_as_far_as_it_can_be(String said, String path, String java, String command) {
    assertThat(Started.of(said, path, java).command()).isEqualTo(command);
  }

  @Test
  void what_is_suggested_can_be_typed_as_it_stands() {
    assertThat(run("check", "assessments/minecraft.yaml").out())
        .containsPattern("More about a check: java -jar target/kia.jar explain \\S+\\n\\z")
        .doesNotContain("kia explain");
    assertThat(run("check", "assessments/minecraft.yaml", "--lang=nl").out())
        .containsPattern(
            "Meer over een toets: java -jar target/kia.jar explain \\S+ --lang nl\\n\\z");
    assertThat(run("explain", "zzz").err()).endsWith(": java -jar target/kia.jar checks\n");
    assertThat(run("explain", "zzz", "--lang=nl").err())
        .endsWith(": java -jar target/kia.jar checks --lang nl\n");
    assertThat(run("crosswalk", "zzzzzzzz").err())
        .endsWith(" java -jar target/kia.jar crosswalk\n");
    assertThat(run("check").err())
        .contains(
            "Usage: java -jar target/kia.jar check", "More: java -jar target/kia.jar check --help");
  }

  @Test
  void the_help_is_the_same_but_for_the_name() {
    for (String args : new String[] {"--help", "check --help", "schema --help --lang nl"}) {
      String help = Run.kia(args.split(" ")).out();
      String named = run(args.split(" ")).out();
      assertThat(words(named.replace("java -jar target/kia.jar", "kia"))).isEqualTo(words(help));
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Kia.run(args, new Terminal(Run.stream(out), Run.stream(err), false), JAR);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
