package io.github.kiasdk.examples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.CheckSource;
import io.github.kiasdk.examples.outside.OutsideProject.Built;
import io.github.kiasdk.examples.team.KiekjesChecks;
import io.github.kiasdk.fact.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate in the POM of Kiekjes, with the check of the team itself. */
@WithJars
class KiekjesGateTest {

  private static final Path KIEKJES = Path.of("kiekjes");
  private static final String DOCUMENT = "main.yaml";

  @AutoClose private OutsideProject project;

  @BeforeEach
  void a_project(@TempDir Path directory) throws IOException {
    project = new OutsideProject(directory);
    project.installJar("kiekjes-checks", "1", checksOfTheTeam());
    for (String file : new String[] {"pom.xml", DOCUMENT, "baseline.txt"}) {
      project.write(file, Files.readString(KIEKJES.resolve(file)));
    }
    String explanations = Files.readString(KIEKJES.resolve("explanations.yaml"));
    project.write("explanations.yaml", OutsideProject.fromToday(explanations));
  }

  @Test
  void it_asks_the_check_of_the_team_and_shuts_when_a_colleague_turns_autoplay_on()
      throws IOException, InterruptedException {
    Built main = project.maven("validate");
    assertThat(main.green()).as(main.output()).isFalse();
    assertThat(main.output())
        .contains("kiekjes: 1 blocks;", "KKJ-1.01@kiekjes/sharing")
        .doesNotContain("CVK-9.0");

    String mended =
        project.read(DOCUMENT).replace("saved-by-others: true", "saved-by-others: false");
    project.write(DOCUMENT, mended);
    Built green = project.maven("validate").isGreen();
    assertThat(green.output()).contains("1 explained, 1 frozen, 0 left");

    project.write(DOCUMENT, mended.replace("autoplay: off", "autoplay: on"));
    Built red = project.maven("validate");
    assertThat(red.green()).as(red.output()).isFalse();
    assertThat(red.output()).contains("kiekjes: 1 blocks;", "CVK-9.01@kiekjes/feed");
  }

  /** What the team would build as a module of its own. */
  private static Map<String, byte[]> checksOfTheTeam() throws IOException {
    Map<String, byte[]> jar = new LinkedHashMap<>();
    String name = KiekjesChecks.class.getName();
    for (Class<?> service : new Class<?>[] {CheckSource.class, Vocabulary.Source.class}) {
      jar.put("META-INF/services/" + service.getName(), name.getBytes(StandardCharsets.UTF_8));
    }
    String folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
    for (String file :
        new String[] {
          "KiekjesChecks.class", "KiekjesChecks_nl.properties", "KiekjesChecks_en.properties"
        }) {
      jar.put(folder + file, KiekjesChecks.class.getResourceAsStream(file).readAllBytes());
    }
    return jar;
  }
}
