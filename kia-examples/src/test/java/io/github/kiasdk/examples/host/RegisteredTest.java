package io.github.kiasdk.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.examples.cli.Kia;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command with a host's classes and registration on its class path, as a user starts it. */
class RegisteredTest {

  private static final Path REGISTERED = Path.of("src/test/registered");
  private static final Path DOCUMENT = Path.of("src/test/resources/host/homework.yaml");

  @Test
  void the_command_checks_what_a_host_has_registered() throws IOException, InterruptedException {
    String output = kia("check", "--lang", "nl", DOCUMENT.toString());

    assertThat(output)
        .contains("HWK-1.01   Een leraar ziet niet hoe laat een kind oefent")
        .contains("homework.hours-shown = ja");
  }

  @Test
  void the_command_explains_and_lists_it() throws IOException, InterruptedException {
    assertThat(kia("explain", "hwk-1.01")).contains("A rule of the team's own");
    assertThat(kia("checks")).contains("HWK-1.01   A teacher does not see").contains("CVK-9.16");
    assertThat(kia("facts")).contains("homework.hours-shown");
  }

  @Test
  void without_registration_nobody_is_asked_for_it() {
    assertThat(CodeVoorKinderrechten.checklist().andInstalled().find("HWK-1.01")).isNull();
  }

  @Test
  void a_constraint_asks_it_and_says_it_in_both_languages_without_a_bundle_of_the_host()
      throws IOException, InterruptedException {
    assertThat(run(ValidatedLesson.class))
        .contains("practice.homework.hours-shown Not in order: Een leraar ziet niet hoe laat")
        .contains(" / A teacher does not see");
  }

  private static String kia(String... arguments) throws IOException, InterruptedException {
    return run(Kia.class, arguments);
  }

  private static String run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    String path = System.getProperty("java.class.path") + File.pathSeparator + REGISTERED;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", path, main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
