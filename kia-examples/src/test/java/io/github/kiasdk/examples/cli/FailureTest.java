package io.github.kiasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

  private static final String FILE = "assessments/minecraft.yaml";

  private static final List<String> COMMANDS =
      List.of(
          "checks",
          "facts",
          "schema",
          "crosswalk",
          "law",
          "explain CVK-9.03",
          "check " + FILE,
          "check --format html " + FILE,
          "agenda " + FILE,
          "grid " + FILE,
          "label " + FILE,
          "compare " + FILE + " " + FILE,
          "import exports/prescan.json");

  private static final class Wordless extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable String getMessage() {
      throw new IllegalStateException("no words");
    }
  }

  static Stream<Throwable> thrown() {
    return Stream.of(
        new IllegalStateException("odd"),
        new StackOverflowError(),
        new OutOfMemoryError("Java heap space"),
        new NoClassDefFoundError("a/B"),
        new ExceptionInInitializerError(new IllegalStateException("at the start")),
        new AssertionError("never"),
        new Wordless());
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void whatever_is_thrown_ends_with_2_and_one_sentence(Throwable thrown) {
    for (String command : COMMANDS) {
      Run run = failing(thrown, command.split(" "));
      Run dutch = failing(thrown, (command + " --lang nl").split(" "));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .hasLineCount(1)
          .startsWith("Something went wrong in kia itself: ")
          .contains("Report it");
      assertThat(dutch.code()).isEqualTo(2);
      assertThat(dutch.err()).hasLineCount(1).contains("Meld het");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"checks --stack-trace", "--stack-trace checks"})
  void details_are_there_for_who_asks(String command) {
    Run run = failing(new StackOverflowError(), command.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "label", "import", "explain"})
  void a_name_that_no_file_can_have_is_told_as_such(String command) {
    Run run = Run.kia(command, "a\0b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("in kia itself");
    assertThat(failing(new InvalidPathException("é", "unmappable"), "checks").err())
        .contains("cannot be a file name here", "LC_ALL=C.UTF-8");
  }

  /** Throws where every command writes, which is as deep as any provider or template. */
  private static Run failing(Throwable thrown, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8) {
          @Override
          public void print(@Nullable String text) {
            FailureTest.<RuntimeException>raise(thrown);
          }
        };
    int code = Kia.run(args, new Terminal(out, Run.stream(err), false, false));
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
