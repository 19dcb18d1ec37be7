package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.report.SarifReport;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final Schema OFFICIAL = official();

  private static final String APP =
      """
      kia: 1
      service:
        id: app
        name: App
        kind: social
        facts:
          ads.shown: true
      functionalities:
        - id: chat
          kind: dm
          title: Chat
        - id: streaks
          kind: streak
          title: "[click](https://example.org) {0} <b> ]]> \\u202e"
          facts:
            rewards:
              streaks: true
              loss-on-absence: true
        - id: combo
          kind: streak
          title: Combo
          facts: { rewards.streaks: true }
      """;

  @ParameterizedTest
  @CsvSource({"snapchat, nl", "exemplary, en", "minecraft, en"})
  void a_report_of_failures_reads_as_agreed(String service, String language) throws IOException {
    Worked worked = Worked.asCommitted(service);
    String sarif =
        SarifReport.in(Locale.forLanguageTag(language)).text(worked.result(), worked.placed());

    Worked.assertSame(sarif, service + "_" + language + ".sarif");
    assertThat(results(sarif)).hasSize(worked.result().report().failed().size());
  }

  @ParameterizedTest
  @FieldSource("io.github.kiasdk.examples.machine.Worked#SERVICES")
  void the_official_schema_accepts_every_report(String service) {
    Worked worked = Worked.of(service);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      SarifReport failures = SarifReport.in(locale);

      for (SarifReport report : List.of(failures, failures.withAllOutcomes().madeBy("1.2.3"))) {
        String sarif = report.text(worked.result(), worked.placed());
        assertAccepted(sarif);
        assertAccepted(report.text(worked.result()));
        assertAccepted(report.relativeTo(Path.of("..")).text(worked.result(), worked.placed()));
        assertAccepted(
            report.relativeTo(Path.of("elsewhere")).text(worked.result(), worked.placed()));
      }
    }
  }

  @Test
  void a_failure_lands_on_the_line_of_the_fact_that_decided_wherever_it_is_declared()
      throws IOException {
    Worked worked = Worked.of("snapchat");
    List<String> lines = Files.readAllLines(Path.of(worked.placed().source()));
    JsonNode results =
        results(SarifReport.in(Locale.ENGLISH).text(worked.result(), worked.placed()));
    int onFacts = 0;
    for (int i = 0; i < results.size(); i++) {
      Finding finding = worked.result().report().failed().get(i);
      if (finding.judgement() == null && !finding.decidedBy().isEmpty()) {
        String name = finding.decidedBy().get(0).name().replaceAll("\\[.*", "");
        String line = lines.get(line(results.get(i)) - 1).strip();
        String last = name.substring(name.lastIndexOf('.') + 1);

        assertThat(line).matches("(- |\\{ )?(.*[. ,{])?" + last + ":.*");
        onFacts++;
      }
    }
    assertThat(onFacts).isPositive();
  }

  @Test
  void a_fact_is_found_under_its_own_functionality_however_it_is_written() {
    JsonNode results = results(sarif(APP, Gate.open()));

    for (JsonNode result : results) {
      boolean combo = fingerprint(result).endsWith("@app/combo");
      assertThat(line(result)).isEqualTo(combo ? 22 : 17);
    }
    assertThat(results).hasSize(2);
  }

  @Test
  void severities_are_levels_and_only_failures_have_one() {
    JsonNode all =
        results(sarif(APP, Gate.open(), SarifReport.in(Locale.ENGLISH).withAllOutcomes()));
    Set<String> kinds = new HashSet<>();
    for (JsonNode result : all) {
      String kind = result.get("kind").asString();
      kinds.add(kind);
      assertThat(result.get("level").asString().equals("none")).isEqualTo(!kind.equals("fail"));
    }
    assertThat(kinds).contains("fail", "open", "review", "notApplicable");
  }

  @Test
  void what_is_in_the_baseline_is_unchanged_and_all_else_new() {
    Baseline baseline =
        Baseline.read(
            """
            kia-baseline 2 made 2026-03-01
            CVK-9.03@app/streaks failed
            """,
            checklist());
    JsonNode results = results(sarif(APP, Gate.open().frozen(baseline)));

    assertThat(results).hasSize(2);
    for (JsonNode result : results) {
      boolean held = fingerprint(result).equals("CVK-9.03@app/streaks");
      assertThat(result.get("baselineState").asString()).isEqualTo(held ? "unchanged" : "new");
    }
  }

  @Test
  void an_explanation_is_a_suppression_that_says_who_answers_for_it() {
    String explained =
        APP
            + """
            explanations:
              - check: CVK-9.03
                functionality: streaks
                reason: other-measure
                words: Children asked for it.
                owner: R. Vos
                approver: M. Smit
                date: 2026-06-01
                valid-until: 2026-12-01
                alternative: { nl: Pauze, en: Break }
            """;
    for (JsonNode result : results(sarif(explained, Gate.open()))) {
      JsonNode suppressions = result.get("suppressions");
      if (fingerprint(result).equals("CVK-9.03@app/streaks")) {
        assertThat(suppressions.get(0).get("status").asString()).isEqualTo("accepted");
        assertThat(suppressions.get(0).get("justification").asString())
            .contains("Children asked for it.", "R. Vos", "M. Smit", "2026-12-01");
      } else {
        assertThat(suppressions.isEmpty()).isTrue();
      }
    }
  }

  @Test
  void words_of_a_document_become_no_link_no_argument_and_no_command() {
    String sarif = sarif(APP, Gate.open());

    assertThat(sarif).doesNotContain("\u202e");
    for (JsonNode result : results(sarif)) {
      assertThat(result.get("message").get("text").asString())
          .doesNotContainPattern("(?<!\\\\)\\]\\(")
          .doesNotMatch(".*(?<!\\{)\\{0}(?!}).*");
    }
    assertThat(OFFICIAL.validate(sarif, InputFormat.JSON)).isEmpty();
  }

  @Test
  void a_document_is_named_as_seen_from_a_directory_and_never_by_the_path_of_a_machine() {
    Worked worked = Worked.of("exemplary");
    Path here = Path.of("").toAbsolutePath();
    String sarif =
        SarifReport.in(Locale.ENGLISH)
            .relativeTo(here)
            .text(
                worked.result(),
                DocumentReader.standard().readPlaced(here.resolve("assessments/exemplary.yaml")));
    PlacedDocument absolute =
        DocumentReader.standard().readPlaced(here.resolve("assessments/exemplary.yaml"));
    String alone = SarifReport.in(Locale.ENGLISH).withAllOutcomes().text(worked.result(), absolute);
    String odd =
        SarifReport.in(Locale.ENGLISH)
            .withAllOutcomes()
            .text(
                judged(APP, Gate.open()),
                DocumentReader.standard().readPlaced(APP, Format.YAML, "a b/é:100%.yaml"));

    assertThat(sarif + alone).doesNotContain(here.toString());
    assertThat(alone).contains("\"uri\": \"exemplary.yaml\"");
    assertThat(odd).contains("\"uri\": \"a%20b/%C3%A9%3A100%25.yaml\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../app.yaml", "a/../../app.yaml", "/outside/app.yaml", "a\u0000b"})
  void a_document_outside_the_sources_is_not_said_to_stand_in_them(String source) {
    PlacedDocument placed = DocumentReader.standard().readPlaced(APP, Format.YAML, source);
    GateResult judged = judged(APP, Gate.open());

    assertAccepted(SarifReport.in(Locale.ENGLISH).text(judged, placed));
    String seen = SarifReport.in(Locale.ENGLISH).relativeTo(Path.of("")).text(judged, placed);
    assertAccepted(seen);
    assertThat(seen).doesNotContain("%SRCROOT%");
  }

  @Test
  void reports_on_several_services_replace_none_of_each_other() {
    Set<String> categories = new HashSet<>();
    for (String service : Worked.SERVICES) {
      Worked worked = Worked.of(service);
      String sarif = SarifReport.in(Locale.ENGLISH).text(worked.result(), worked.placed());
      String id = run(sarif).get("automationDetails").get("id").asString();

      assertThat(JsonMapper.shared().readTree(sarif).get("runs")).hasSize(1);
      categories.add(id.substring(0, id.lastIndexOf('/')));
    }
    assertThat(categories).hasSameSizeAs(Worked.SERVICES);
  }

  @Test
  void equal_input_gives_equal_bytes() {
    assertThat(sarif(APP, Gate.open())).isEqualTo(sarif(APP, Gate.open()));
  }

  private static String sarif(String yaml, Gate gate) {
    return sarif(yaml, gate, SarifReport.in(Locale.ENGLISH));
  }

  private static String sarif(String yaml, Gate gate, SarifReport sarif) {
    PlacedDocument placed = DocumentReader.standard().readPlaced(yaml, Format.YAML, "app.yaml");
    return sarif.text(judged(yaml, gate), placed);
  }

  private static GateResult judged(String yaml, Gate gate) {
    PlacedDocument placed = DocumentReader.standard().readPlaced(yaml, Format.YAML, "app.yaml");
    Explanations explanations = Explanations.of(placed.document().explanations(), checklist());
    Report report = checklist().check(placed.document().service());
    assertThat(report.count(Outcome.FAILED)).isPositive();
    return gate.explained(explanations).judge(report);
  }

  private static Checklist checklist() {
    return CodeVoorKinderrechten.checklist()
        .at(Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC));
  }

  /** Accepted by the schema, and within what code hosts take. */
  private static void assertAccepted(String sarif) {
    assertThat(OFFICIAL.validate(sarif, InputFormat.JSON)).isEmpty();
    for (JsonNode rule : run(sarif).get("tool").get("driver").get("rules")) {
      JsonNode tags = rule.get("properties").get("tags");
      assertThat(tags.size()).isBetween(1, 10);
      assertThat(new HashSet<>(tags.valueStream().toList())).hasSize(tags.size());
      assertThat(rule.get("shortDescription").get("text").asString()).hasSizeLessThan(1024);
      assertThat(rule.get("fullDescription").get("text").asString()).hasSizeLessThan(1024);
    }
    for (JsonNode artifact : run(sarif).findValues("artifactLocation")) {
      URI address = URI.create(artifact.get("uri").asString());
      assertThat(artifact.has("uriBaseId") && address.isAbsolute()).isFalse();
      assertThat(address.normalize().toString()).doesNotStartWith("..");
    }
  }

  private static JsonNode results(String sarif) {
    return run(sarif).get("results");
  }

  private static JsonNode run(String sarif) {
    return JsonMapper.shared().readTree(sarif).get("runs").get(0);
  }

  private static String fingerprint(JsonNode result) {
    return result.get("partialFingerprints").get("kiaFinding/v2").asString();
  }

  private static int line(JsonNode result) {
    return result
        .get("locations")
        .get(0)
        .get("physicalLocation")
        .get("region")
        .get("startLine")
        .asInt();
  }

  private static Schema official() {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(schema).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
