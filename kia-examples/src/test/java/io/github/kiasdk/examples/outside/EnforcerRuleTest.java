package io.github.kiasdk.examples.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.examples.outside.OutsideProject.Built;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateClosedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that writes nothing but what the README shows into its POM. */
@WithJars
class EnforcerRuleTest {

  private static final Path REVIEW = Path.of("review");
  private static final String DOCUMENT = "kia/clips.yaml";

  @AutoClose private OutsideProject project;

  @BeforeEach
  void a_project(@TempDir Path directory) throws IOException {
    project = new OutsideProject(directory);
  }

  @Test
  void the_rule_of_the_readme_is_red_then_green_and_tells_all_that_is_wrong()
      throws IOException, InterruptedException {
    project.write("pom.xml", pom());
    String document = Files.readString(REVIEW.resolve("clips.yaml"));
    project.write(DOCUMENT, document);
    project.write("kia/explanations.yaml", "explanations: []\n");
    project.write("kia/baseline.txt", "kia-baseline 1 made 2026-06-01\n");

    Built red = project.maven("validate");
    assertThat(red.green()).as(red.output()).isFalse();
    assertThat(red.output())
        .contains("(childRightsByDesign) failed with message:\n" + asErrors(closed(document)))
        .contains("CVK-9.03@clips/streaks  failed  ")
        .doesNotContain("\tat ", "HV000");

    String explanations = Files.readString(REVIEW.resolve("explanations.yaml"));
    project.write("kia/explanations.yaml", OutsideProject.fromToday(explanations));
    project.write("kia/baseline.txt", Files.readString(REVIEW.resolve("baseline.txt")));
    Built green = project.maven("validate").isGreen();
    assertThat(green.output())
        .contains("[INFO] clips: 0 block; 3 failed, 1 explained, 2 frozen, 0 left")
        .doesNotContain("[WARNING]");

    project.write(DOCUMENT, document.replace("kind: video", "kind: vidio") + "serivce: {}\n");
    project.write("kia/baseline.txt", "kia-baseline 1 made 2026-06-01\nCVK-99@feed failed\n");
    Built wrong = project.maven("validate");
    assertThat(wrong.green()).as(wrong.output()).isFalse();
    assertThat(wrong.output())
        .contains("/clips.yaml:17:5  functionalities[1].kind  ")
        .contains("/clips.yaml:21:1  serivce  ")
        .contains("/baseline.txt:2:1  ")
        .contains("Nothing was checked.")
        .doesNotContain("\tat ");
  }

  /** What {@code orThrow} says of the same document. */
  private static String closed(String text) {
    Checklist checklist = CodeVoorKinderrechten.checklist().and(KiaMethod.checks());
    KiaDocument document = DocumentReader.standard().read(text, Format.YAML);
    return catchThrowableOfType(
            GateClosedException.class,
            () ->
                Gate.failingOn(Level.LOW)
                    .judge(checklist.assessed(document.assessment()).check(document.service()))
                    .orThrow())
        .getMessage();
  }

  private static String asErrors(String lines) {
    return lines.lines().map(line -> "[ERROR] " + line + "\n").collect(Collectors.joining());
  }

  private static String pom() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int begin = readme.indexOf("```xml\n<plugin>\n  <artifactId>maven-enforcer-plugin");
    assertThat(begin).isPositive();
    String plugin = readme.substring(begin + 7, readme.indexOf("```", begin + 7));
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>nl.example</groupId>
          <artifactId>clips</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <build>
            <plugins>
        %s    </plugins>
          </build>
        </project>
        """
        .formatted(plugin);
  }
}
