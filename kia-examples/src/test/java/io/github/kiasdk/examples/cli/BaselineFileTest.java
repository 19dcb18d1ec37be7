package io.github.kiasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {

  private static final Checklist RETIRING =
      CodeVoorKinderrechten.checklist()
          .retiring(
              List.of(new Retired("CVK-9.99", "0.2.0", "CVK-9.03", LocalizedText.same("Joined."))));

  @TempDir private Path directory;

  @Test
  void a_line_of_a_retired_check_is_told_and_only_an_update_writes_the_new_id() throws IOException {
    Path file = directory.resolve("baseline.txt");
    String old = "kia-baseline 1 made 2026-06-01\nCVK-9.99@streaks failed\n";
    Files.writeString(file, old);
    GateResult result =
        Gate.open()
            .judge(
                RETIRING.check(
                    DocumentReader.standard().read(Path.of("review/clips.yaml")).service()));

    assertThat(told(new BaselineFile(file, false, false), result))
        .contains("CVK-9.99@?/streaks: the check is retired.", "now counts for CVK-9.03");
    assertThat(file).hasContent(old);

    told(new BaselineFile(file, true, false), result);
    assertThat(file)
        .hasContent("kia-baseline 2 made 2026-06-01\nCVK-9.03@clips/streaks#13-17 failed\n");
    assertThat(told(new BaselineFile(file, false, false), result)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kia-baseline 2 made 2026-06-01\nCVK-9.03@clips/gone failed\n"})
  void what_another_run_wrote_meanwhile_is_not_lost(String before) throws IOException {
    Path file = directory.resolve("baseline.txt");
    Path report = directory.resolve("report.txt");
    String other = "kia-baseline 2 made 2026-06-01\nCVK-9.03@other/feed failed\n";
    GateResult result =
        Gate.open()
            .judge(
                RETIRING.check(
                    DocumentReader.standard().read(Path.of("review/clips.yaml")).service()));

    for (boolean beforePrinting : List.of(true, false)) {
      Files.deleteIfExists(file);
      if (!before.isEmpty()) {
        Files.writeString(file, before);
      }
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal terminal = new Terminal(Run.stream(err), Run.stream(err), false);
      Kia kia = new Kia(terminal, Started.KIA);
      OutputFiles files = new OutputFiles(kia, true);
      files.add(report, "report", null);
      BaselineFile baseline = new BaselineFile(file, true, false);
      Objects.requireNonNull(baseline.use(kia, RETIRING, List.of(result))).addTo(files, kia);
      if (beforePrinting) {
        Files.writeString(file, other);
      }

      assertThat(files.write(() -> isWritten(file, other))).isFalse();

      terminal.err().flush();
      assertThat(err.toString(StandardCharsets.UTF_8))
          .contains("baseline.txt was changed by something else meanwhile")
          .hasLineCount(1);
      assertThat(file).hasContent(other);
      assertThat(report).doesNotExist();
      assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }
  }

  private static boolean isWritten(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return true;
  }

  private static String told(BaselineFile baseline, GateResult result) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(Run.stream(err), Run.stream(err), false);
    Kia kia = new Kia(terminal, Started.KIA);
    OutputFiles files = new OutputFiles(kia, false);
    Objects.requireNonNull(baseline.use(kia, RETIRING, List.of(result))).addTo(files, kia);
    assertThat(files.write()).isTrue();
    terminal.err().flush();
    return err.toString(StandardCharsets.UTF_8);
  }
}
