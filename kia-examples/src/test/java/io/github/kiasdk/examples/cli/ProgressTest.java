package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Run.kiaWatched;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  private static final String SNAPCHAT = "assessments/snapchat.yaml";
  private static final String MINECRAFT = "assessments/minecraft.yaml";

  /** What a terminal does with it: the line is empty again. */
  private static final String CLEARED = "\r\u001b[K";

  @TempDir private Path directory;

  @Test
  void a_person_who_watches_sees_how_far_several_documents_are() {
    Run run = kiaWatched("check", SNAPCHAT, MINECRAFT, "--format", "json");

    assertThat(run.out())
        .startsWith(
            CLEARED
                + "Reading [                    ] 1/2 snapchat.yaml"
                + CLEARED
                + "Reading [==========          ] 2/2 minecraft.yaml"
                + CLEARED)
        .contains("Checking [                    ] 1/2 Snapchat", "2/2 Minecraft");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_line_is_gone_before_anything_else_is_written() {
    String[] arguments = {"check", SNAPCHAT, MINECRAFT, "--lang", "nl"};
    Run watched = kiaWatched(arguments);

    assertThat(watched.out()).contains("Lezen [", "Toetsen [");
    assertThat(left(watched.out())).isEqualTo(kia(arguments).out());
  }

  @Test
  void pages_are_counted_while_they_are_written_and_none_has_a_trace_of_it() throws IOException {
    Run run = kiaWatched("report", SNAPCHAT, MINECRAFT, "--out", directory.toString());

    assertThat(run.out()).contains("Reading [", "Checking [", "Writing [", "2/2 minecraft.html");
    assertThat(left(run.out()).lines()).hasSize(7).allMatch(line -> line.endsWith(".html"));
    assertThat(Files.readString(directory.resolve("minecraft.html"))).doesNotContain(CLEARED);
  }

  @Test
  void a_complaint_stands_on_a_line_of_its_own() throws IOException {
    Path broken = Files.writeString(directory.resolve("a\u001b[2Jb.yaml"), "kia: 2\n");
    Run run = kiaWatched("check", broken.toString(), MINECRAFT);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("1/2 a [2Jb.yaml" + CLEARED).endsWith(CLEARED);
    assertThat(left(run.out())).isEmpty();
  }

  @Test
  void one_document_needs_no_counting() {
    assertThat(kiaWatched("check", MINECRAFT).out()).isEqualTo(kia("check", MINECRAFT).out());
  }

  @Test
  void a_long_name_does_not_break_the_line() throws IOException {
    Path same = Files.copy(Path.of(MINECRAFT), directory.resolve("m".repeat(150) + ".yaml"));
    Run run = kiaWatched("grid", MINECRAFT, same.toString());

    for (String line : run.out().split(CLEARED.replace("[", "\\["))) {
      assertThat(line.lines()).allMatch(one -> one.length() <= 100);
    }
    assertThat(run.out()).contains("2/2 mmm").doesNotContain("m".repeat(60));
  }

  @Test
  void a_build_server_and_a_terminal_that_takes_nothing_back_see_none() {
    assertThat(Terminal.isForPeople(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminal.isForPeople(Map.of())).isTrue();
    assertThat(Terminal.isForPeople(Map.of("TERM", "xterm", "CI", "true"))).isFalse();
    assertThat(Terminal.isForPeople(Map.of("TERM", "dumb"))).isFalse();
  }

  /** What is left on the screen of what was written. */
  private static String left(String written) {
    return written.replaceAll("[^\n]*\r\u001b\\[K", "");
  }
}
