package io.github.kiasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command with a host's observer on its class path, as a user starts it. */
class ObservedTest {

  @Test
  void an_observer_that_goes_wrong_is_said_once_and_stops_nothing()
      throws IOException, InterruptedException {
    String path =
        System.getProperty("java.class.path") + File.pathSeparator + Path.of("src/test/failing");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                Kia.class.getName(),
                "check",
                "assessments/snapchat.yaml",
                "assessments/netflix.yaml")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .containsOnlyOnce(
            "The observer io.github.kiasdk.examples.cli.FailingObserver went wrong and is told no"
                + " more: java.lang.IllegalStateException: no dashboard.");
    assertThat(output).contains("Snapchat · Snap").contains("Netflix");
    assertThat(List.of(output.split("Answers per principle"))).hasSize(3);
  }
}
