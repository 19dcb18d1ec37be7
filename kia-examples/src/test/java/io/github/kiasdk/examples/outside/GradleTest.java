package io.github.kiasdk.examples.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kiasdk.examples.outside.OutsideProject.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The gate of the README in a Gradle build; skipped where there is no Gradle. */
@WithJars
@EnabledForJreRange(
    max = JRE.JAVA_17,
    disabledReason = "Gradle 4.4.1, which Debian has, knows no later Java")
class GradleTest {

  private static final Path REVIEW = Path.of("review");

  @AutoClose private OutsideProject project;

  @BeforeEach
  void a_project(@TempDir Path directory) throws IOException {
    assumeTrue(isThere("gradle"), "there is no gradle on the path");
    project = new OutsideProject(directory);
  }

  @Test
  void the_gate_of_the_readme_is_red_then_green() throws IOException, InterruptedException {
    project.write("build.gradle", recipe());
    project.write("kia/clips.yaml", Files.readString(REVIEW.resolve("clips.yaml")));
    project.write("kia/explanations.yaml", "explanations: []\n");
    project.write("kia/baseline.txt", Files.readString(REVIEW.resolve("baseline.txt")));

    Built red = project.gradle("childrensRights");
    assertThat(red.green()).as(red.output()).isFalse();
    assertThat(red.output()).contains("FAILED · 1\nStreaks\n  CVK-9.03   Nothing counts days");

    String explanations = Files.readString(REVIEW.resolve("explanations.yaml"));
    project.write("kia/explanations.yaml", OutsideProject.fromToday(explanations));
    assertThat(project.gradle("childrensRights").isGreen().output())
        .contains("Failed: 3 in all, of which 1 explained and 2 in the baseline. Left: 0.");
  }

  private static String recipe() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int begin = readme.indexOf("```groovy\n") + 10;
    assertThat(begin).isGreaterThan(10);
    return readme.substring(begin, readme.indexOf("```", begin));
  }

  private static boolean isThere(String program) {
    for (String folder : System.getenv("PATH").split(System.getProperty("path.separator"))) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
