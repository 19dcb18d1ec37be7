package io.github.kiasdk.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The fuzzing as a part of the build: a minute of it in {@code mvn verify}, hours with {@code mvn
 * -Pfuzz -Dfuzz.minutes=120 verify}. FUZZ.md says how.
 */
class FuzzRun {

  @Test
  void no_mutant_breaks_a_law() throws InterruptedException, IOException {
    Path target = Path.of("target/fuzz");
    Fuzzing fuzzing = new Fuzzing(FuzzOptions.given(), target.resolve("found"));

    fuzzing.run();

    System.out.println(fuzzing.figures());
    Files.createDirectories(target);
    Files.writeString(
        target.resolve("figures.txt"),
        fuzzing.figures() + "\n" + String.join("\n", fuzzing.faults()) + "\n");
    assertThat(fuzzing.faults()).isEmpty();
  }
}
