package io.github.kiasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Switch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageBundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources");
  private static final String CHECKS =
      "# The checks. Written by -Dkia.update=true on the test run; change the words of a check, not"
          + " these.\n";

  @ParameterizedTest
  @CsvSource({"ContributorValidationMessages, en", "ContributorValidationMessages_nl, nl"})
  void the_messages_are_the_texts_of_the_checks(String name, String language) throws IOException {
    Path file = BUNDLES.resolve(name + ".properties");
    String committed = Files.readString(file);
    String words = committed.substring(0, committed.indexOf(CHECKS) + CHECKS.length());
    String expected = words + CheckMessages.of(checks(), Locale.forLanguageTag(language));
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(file, expected);
      committed = expected;
    }

    assertThat(committed).as("written anew with -Dkia.update=true").isEqualTo(expected);
  }

  @Test
  void dutch_and_english_have_the_same_keys() throws IOException {
    Properties english = read(Files.readString(BUNDLES.resolve(bundle(""))));
    Properties dutch = read(Files.readString(BUNDLES.resolve(bundle("_nl"))));

    assertThat(dutch.stringPropertyNames())
        .hasSizeGreaterThan(2 * 100)
        .isEqualTo(english.stringPropertyNames());
  }

  @Test
  void there_are_words_for_whatever_keeps_a_check_from_telling() throws IOException {
    Properties words = read(Files.readString(BUNDLES.resolve(bundle(""))));
    for (String word : List.of("declare", "evidence", "contradicted", "alleged", "opposed")) {
      assertThat(words).containsKey("io.github.kiasdk.validation." + word);
    }
  }

  @Test
  void braces_in_the_words_of_a_host_are_no_parameters() throws IOException {
    String words = "OUR-1.01.title=\\ {a} \\\\ $b\nOUR-1.01.change=One\\nTwo";
    Check check =
        Check.check(
                "OUR-1.01",
                new Principle("our-1", 1, LocalizedText.same("Ours")),
                Texts.of(
                    file -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
                    "Ours"))
            .severity(Level.LOW)
            .relevantFor(FunctionalityKind.VIDEO)
            .requires(Defaults.AUTOPLAY.is(Switch.OFF))
            .ground(Ground.DERIVED)
            .rights(Right.HEALTH)
            .cites(new Reference("our", Reference.Kind.GUIDANCE, LocalizedText.same("Ours")))
            .since("1.0")
            .build();

    assertThat(read(CheckMessages.of(List.of(check), Locale.ENGLISH)))
        .hasSize(2)
        .containsEntry("io.github.kiasdk.validation.OUR-1.01", " \\{a\\} \\\\ \\$b")
        .containsEntry("io.github.kiasdk.validation.OUR-1.01.change", "One\nTwo");
  }

  private static String bundle(String suffix) {
    return "ContributorValidationMessages" + suffix + ".properties";
  }

  private static Properties read(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }

  private static List<Check> checks() {
    Checklist checklist = CodeVoorKinderrechten.checklist();
    List<Check> checks = new ArrayList<>(checklist.checks());
    checks.addAll(checklist.ofDescription());
    return checks;
  }
}
