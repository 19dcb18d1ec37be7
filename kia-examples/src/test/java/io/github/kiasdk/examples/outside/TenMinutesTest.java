package io.github.kiasdk.examples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.examples.outside.OutsideProject.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the README to the letter, in a project outside this repository: first on the class path,
 * and from the baseline on as a module, whose tests run on the module path.
 */
@WithJars
class TenMinutesTest {

  /** A file of the tutorial: its name, and the block that follows. */
  private static final Pattern FILE =
      Pattern.compile(
          "`([^`\n]+\\.(?:java|xml|yaml))`[^`]*\n```(?:java|xml|yaml)\n(.*?)\n```", Pattern.DOTALL);

  private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL);

  private static final String KIEKJES = "src/main/java/nl/example/kiekjes/Kiekjes.java";
  private static final String EXPLANATIONS = "kia/explanations.yaml";

  private static final String MODULE =
      """
      module nl.example.kiekjes {
        requires transitive io.github.kiasdk.rules;
        requires org.hibernate.validator;
        requires tools.jackson.dataformat.yaml;

        exports nl.example.kiekjes;
      }
      """;

  private static final String ASSERTJ =
      """
      <dependency>
        <groupId>org.assertj</groupId>
        <artifactId>assertj-core</artifactId>
        <version>%s</version>
        <scope>test</scope>
      </dependency>
      """
          .formatted(System.getProperty("kia.assertj"));

  private static final String MODULE_TEST =
      """
      package nl.example.kiekjes;

      import static io.github.kiasdk.junit.KiaAssertions.assertThat;
      import static org.assertj.core.api.Assertions.assertThatThrownBy;
      import static org.junit.jupiter.api.Assertions.assertEquals;

      import io.github.kiasdk.check.Checklist;
      import io.github.kiasdk.code.CodeVoorKinderrechten;
      import org.junit.jupiter.api.Test;

      class AsModuleTest {

        @Test
        void the_tests_and_the_library_are_modules() {
          assertEquals("nl.example.kiekjes", getClass().getModule().getName());
          assertEquals("io.github.kiasdk.rules", Checklist.class.getModule().getName());
        }

        @Test
        void assertions_work_there() {
          Checklist autoplay = CodeVoorKinderrechten.checklist().only("CVK-9.01");
          assertThat(new VideoFeed(false)).satisfies(autoplay);
          assertThatThrownBy(() -> assertThat(new VideoFeed(true)).satisfies(autoplay))
              .hasMessageContaining("CVK-9.01");
        }
      }
      """;

  @AutoClose private OutsideProject project;

  @BeforeEach
  void a_project(@TempDir Path directory) throws IOException {
    project = new OutsideProject(directory);
  }

  @Test
  void whoever_follows_the_readme_goes_from_red_to_green_and_is_stopped_when_autoplay_goes_on()
      throws IOException, InterruptedException {
    String tutorial = tutorial();
    String explanations = "";
    int files = 0;
    for (Matcher file = FILE.matcher(tutorial); file.find(); files++) {
      if (file.group(1).equals(EXPLANATIONS)) {
        explanations = file.group(2) + "\n";
      } else {
        project.write(file.group(1), file.group(2) + "\n");
      }
    }
    assertThat(files).isEqualTo(5);
    Matcher shown = OUTPUT.matcher(tutorial);

    Built red = project.maven("test").isRed();
    assertShown(shown, red);
    assertThat(red.output()).contains("CVK-9.03  ").contains("CVK-9.08  ");

    project.write(EXPLANATIONS, OutsideProject.fromToday(explanations));
    Built explained = project.maven("test").isRed();
    assertThat(explained.output()).contains("CVK-9.08  ").doesNotContain("CVK-9.03  ");

    Matcher freeze = Pattern.compile("```sh\nmvn (test -D.*)\n").matcher(tutorial);
    assertThat(freeze.find()).isTrue();
    project.maven(freeze.group(1).split(" ")).isGreen();
    String baseline = project.read("kia/baseline.txt");
    assertThat(baseline.lines().skip(1)).containsExactly("CVK-9.08@kiekjes/feed#10-17 failed");

    project.maven("test").isGreen();

    asModule(tutorial);
    Built modular = project.maven("test").isGreen();
    assertThat(modular.output()).contains("Running nl.example.kiekjes.AsModuleTest");

    project.write(
        KIEKJES, project.read(KIEKJES).replace("new VideoFeed(false)", "new VideoFeed(true)"));
    Built autoplay = project.maven("test").isRed();
    assertShown(shown, autoplay);
    assertThat(autoplay.output()).doesNotContain("CVK-9.03  ").doesNotContain("CVK-9.08  ");
    project.maven(freeze.group(1).split(" ")).isGreen();
    assertThat(project.read("kia/baseline.txt")).isEqualTo(baseline);
  }

  /** What the README says that a project with a module-info writes, and tests that need it. */
  private void asModule(String tutorial) throws IOException {
    Matcher argLine =
        Pattern.compile("<configuration>\n  <argLine>.*</argLine>\n").matcher(tutorial);
    assertThat(argLine.find()).isTrue();
    String surefire = "<artifactId>maven-surefire-plugin</artifactId>\n";
    project.write(
        "pom.xml",
        project
            .read("pom.xml")
            .replace(surefire, surefire + argLine.group() + "</configuration>\n")
            .replace("  </dependencies>\n", ASSERTJ + "  </dependencies>\n"));
    project.write("src/main/java/module-info.java", MODULE);
    project.write("src/test/java/nl/example/kiekjes/AsModuleTest.java", MODULE_TEST);
  }

  private static void assertShown(Matcher shown, Built built) {
    assertThat(shown.find()).isTrue();
    assertThat(built.output()).contains(shown.group(1) + "\n");
  }

  private static String tutorial() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int begin = readme.indexOf("\n## In ten minutes\n");
    assertThat(begin).isPositive();
    return readme.substring(begin, readme.indexOf("\n## ", begin + 1));
  }
}
