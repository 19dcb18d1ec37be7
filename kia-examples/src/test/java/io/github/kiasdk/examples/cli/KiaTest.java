package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentSchema;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class KiaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Locale NL = Locale.forLanguageTag("nl");

  @Test
  void help_is_in_English_unless_asked_in_Dutch() {
    Run english = kia("--help");
    Run dutch = kia("check", "--help", "--lang", "nl");

    assertThat(english.code()).isZero();
    assertThat(english.out()).contains("Usage: kia").contains("Check descriptions of services.");
    assertThat(dutch.code()).isZero();
    assertThat(dutch.out()).contains("Gebruik: kia check").contains("Toon deze hulp.");
    assertThat(english.err() + dutch.err()).isEmpty();
  }

  @Test
  void every_command_and_option_has_words_in_both_languages() {
    Map<String, List<String>> keys =
        Map.ofEntries(
            Map.entry(
                "check",
                List.of(
                    "file",
                    "check-format",
                    "out",
                    "overwrite",
                    "fail-on",
                    "only",
                    "strict",
                    "explanations",
                    "explanations-base",
                    "max-explanations",
                    "baseline",
                    "update-baseline",
                    "audit",
                    "no-colour",
                    "lang",
                    "help")),
            Map.entry("report", List.of("file", "out", "overwrite", "only", "lang", "help")),
            Map.entry("agenda", List.of("file", "agenda-format", "only", "lang", "help")),
            Map.entry(
                "label",
                List.of(
                    "label-file",
                    "label-format",
                    "label-for",
                    "label-report",
                    "label-complaints",
                    "label-out",
                    "overwrite",
                    "lang",
                    "help")),
            Map.entry("grid", List.of("file", "format", "no-colour", "lang", "help")),
            Map.entry(
                "compare",
                List.of(
                    "compare-before",
                    "compare-after",
                    "compare-format",
                    "only",
                    "fail-on-worse",
                    "no-colour",
                    "lang",
                    "help")),
            Map.entry("import", List.of("export", "import-out", "overwrite", "lang", "help")),
            Map.entry("explain", List.of("id", "no-colour", "lang", "help")),
            Map.entry("checks", List.of("format", "only", "lang", "help")),
            Map.entry("crosswalk", List.of("framework", "format", "lang", "help")),
            Map.entry("law", List.of("law-on", "format", "lang", "help")),
            Map.entry("facts", List.of("format", "lang", "help")),
            Map.entry("schema", List.of("schema-of", "lang", "help")));
    for (Locale locale : List.of(NL, Locale.ENGLISH)) {
      for (String command : keys.keySet()) {
        String help = kia(command, "--help", "--lang=" + locale).out();

        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
        assertThat(help.replaceAll("\\s+", " "))
            .contains(Messages.TEXTS.text("kia." + command + ".usage.header", locale))
            .contains(
                keys.get(command).stream().map(key -> Messages.TEXTS.text(key, locale)).toList());
      }
    }
    assertThat(Messages.TEXTS.keys(NL)).isEqualTo(Messages.TEXTS.keys(Locale.ENGLISH));
    for (String key : Messages.TEXTS.keys(NL)) {
      assertThat(places(Messages.TEXTS.text(key, NL)))
          .as(key)
          .isEqualTo(places(Messages.TEXTS.text(key, Locale.ENGLISH)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void no_words_stand_twice(String language) throws IOException {
    Path file =
        Path.of("src/main/resources/io/github/kiasdk/examples/cli/Kia_" + language + ".properties");

    assertThat(Files.readAllLines(file).stream().filter(line -> line.contains(" = ")))
        .extracting(line -> line.substring(0, line.indexOf(" = ")))
        .hasSizeGreaterThan(50)
        .doesNotHaveDuplicates();
  }

  @Test
  void version_is_one_line() {
    assertThat(kia("--version").out()).startsWith("kia ").hasLineCount(1);
  }

  @Test
  void wrong_usage_ends_with_2_and_says_what_would_be_right() {
    assertThat(kia("check", "x.yaml", "--fail-on", "hihg"))
        .satisfies(
            run -> {
              assertThat(run.code()).isEqualTo(2);
              assertThat(run.out()).isEmpty();
              assertThat(run.err())
                  .contains("\"hihg\" does not fit --fail-on. Choose one of: high, medium, low.")
                  .contains("Usage: kia check");
            });
    assertThat(kia("chek").err()).contains("Did you mean check?");
    assertThat(kia("check", "--lang", "nl").err()).contains("Er ontbreekt iets: FILE");
    assertThat(kia("check", "x.yaml", "--stricct").err())
        .contains("\"--stricct\"")
        .contains("--strict?");
    assertThat(kia("--lang", "de").err()).contains("Choose one of: nl, en.");
    assertThat(kia("--lang").code()).isEqualTo(2);
    assertThat(kia().code()).isEqualTo(2);
    assertThat(kia("check", "x", "--format", "xml").code()).isEqualTo(2);
    for (String list : List.of("checks", "facts", "crosswalk", "law")) {
      assertThat(kia(list, "--format", "sarif").err()).contains("Choose one of: text, json.");
    }
  }

  @Test
  void explains_every_check_in_both_languages() {
    for (var check : CodeVoorKinderrechten.checklist().checks()) {
      Run dutch = kia("explain", check.id(), "--lang", "nl");
      Run english = kia("explain", check.id().toLowerCase(Locale.ROOT));

      assertThat(dutch.code() + english.code()).isZero();
      assertThat(dutch.out()).startsWith(check.id()).contains("Waarom dit telt");
      assertThat(english.out()).startsWith(check.id()).contains("Why it matters");
      assertThat(dutch.out().lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void an_unknown_check_is_answered_with_the_one_that_was_meant() {
    Run slip = kia("explain", "9.3");
    Run nonsense = kia("explain", "x\u001b[2J", "--lang", "nl");

    assertThat(slip.code()).isEqualTo(2);
    assertThat(slip.err()).isEqualTo("There is no check \"9.3\". Did you mean CVK-9.03?\n");
    assertThat(nonsense.code()).isEqualTo(2);
    assertThat(nonsense.err()).contains("kia checks").doesNotContain("\u001b");
  }

  @Test
  void lists_checks_and_facts_as_text_and_as_json() {
    assertThat(kia("checks").out())
        .contains(
            CodeVoorKinderrechten.checklist().checks().stream().map(Object::toString).toList())
        .contains(KiaMethod.checks().stream().map(Object::toString).toList());
    assertThat(MAPPER.readTree(kia("checks", "--format", "json").out()).valueStream())
        .extracting(one -> one.get("id").asString())
        .containsAll(
            CodeVoorKinderrechten.checklist().checks().stream().map(Object::toString).toList())
        .hasSize(CodeVoorKinderrechten.checklist().checks().size() + KiaMethod.checks().size());
    assertThat(kia("facts", "--lang", "nl").out()).contains("Wie elke dag komt");
    assertThat(MAPPER.readTree(kia("facts", "--format=json").out()).size())
        .isEqualTo(Vocabulary.installed().facts().size());
  }

  @Test
  void writes_the_schema_as_it_is_shipped() {
    assertThat(kia("schema").out()).isEqualTo(DocumentSchema.standard());
    assertThat(kia("schema", "--of", "document").out()).isEqualTo(DocumentSchema.standard());
  }

  @ParameterizedTest
  @EnumSource
  void writes_the_schema_of_every_json_it_writes(JsonSchema schema) {
    Run run = kia("schema", "--of", schema.name().toLowerCase(Locale.ROOT));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(schema.text());
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
