package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Frameworks;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.report.CheckCatalogue;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.report.CrosswalkTable;
import io.github.kiasdk.report.FactCatalogue;
import io.github.kiasdk.report.JsonGrid;
import io.github.kiasdk.report.JsonLabel;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.JsonSchema;
import io.github.kiasdk.report.SourceCatalogue;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonOutputTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<JsonSchema, Schema> SCHEMAS = schemas();

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  private static final String HOSTILE =
      """
      kia: 1
      service:
        id: app
        name: "\\"}], \\\\ \\u202e {0} <b> ]]> \\u0007"
        kind: social
        facts: { ads.shown: true }
      functionalities:
        - id: streaks
          kind: streak
          title: "[x](https://example.org)\\n\\U0001F600 \\u2028"
          facts: { rewards: { streaks: true, loss-on-absence: true } }
      """;

  @ParameterizedTest
  @CsvSource({"snapchat, nl", "exemplary, en", "minecraft, en"})
  void a_report_reads_as_agreed(String service, String language) throws IOException {
    Worked worked = Worked.asCommitted(service);

    Worked.assertSame(
        JsonReport.in(Locale.forLanguageTag(language))
            .text(worked.result(), worked.placed().document().service()),
        service + "_" + language + ".json");
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_report_is_as_its_schema_says_with_and_without_a_gate(String service) {
    Worked worked = Worked.of(service);
    KiaDocument document = worked.placed().document();
    List<GateResult> results =
        List.of(
            worked.result(),
            Gate.failingOn(Level.LOW)
                .strict()
                .frozen(
                    Baseline.of(LocalDate.of(2026, 3, 1), worked.result().report().cannotTell()))
                .judge(worked.result().report()),
            Gate.failingOn(Level.HIGH).auditing().judge(worked.result().report()));
    for (Locale locale : LANGUAGES) {
      JsonReport json = JsonReport.in(locale);
      assertFits(JsonSchema.REPORT, json.text(worked.result().report(), document.service()));
      for (GateResult result : results) {
        assertFits(JsonSchema.REPORT, json.text(result, document.service()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void grids_labels_and_comparisons_are_as_their_schemas_say(String service) {
    Worked worked = Worked.of(service);
    KiaDocument document = worked.placed().document();
    KiaDocument other = DocumentReader.standard().read(Path.of("changes/main.yaml"));
    Label label =
        Label.of(
            document.service(),
            document.assessment(),
            worked.result().report(),
            LabelRules.standard());
    Comparison added = Comparison.of(CodeVoorKinderrechten.checklist(), other, document);
    Comparison dropped = Comparison.of(CodeVoorKinderrechten.checklist(), document, other);
    for (Locale locale : LANGUAGES) {
      assertFits(
          JsonSchema.GRID, JsonGrid.in(locale).text(document.service(), document.assessment()));
      assertFits(JsonSchema.GRID, JsonGrid.in(locale).text(document.service(), null));
      assertFits(JsonSchema.LABEL, JsonLabel.in(locale).text(label));
      assertFits(JsonSchema.COMPARISON, ComparisonReport.in(locale).json(added));
      assertFits(JsonSchema.COMPARISON, ComparisonReport.in(locale).json(dropped));
    }
  }

  @Test
  void the_lists_of_checks_facts_and_frameworks_are_as_their_schemas_say() {
    Checklist checklist = Worked.checklist();

    assertFits(JsonSchema.CHECKS, CheckCatalogue.of(checklist.checks()).json());
    assertFits(JsonSchema.CHECKS, CheckCatalogue.of(checklist.ofDescription()).json());
    assertFits(JsonSchema.FACTS, FactCatalogue.of(Vocabulary.installed()).json());
    assertFits(
        JsonSchema.CROSSWALK,
        CrosswalkTable.of(Crosswalk.of(checklist.checks(), Frameworks.all())).json());
    SourceCatalogue sources =
        SourceCatalogue.of(Crosswalk.of(checklist.checks(), Frameworks.all()));
    assertFits(JsonSchema.LAW, sources.json());
    assertFits(JsonSchema.LAW, sources.on(LocalDate.of(2030, 1, 1)).json());
    assertThat(errors(JsonSchema.FACTS, "[{\"name\": \"a\", \"type\": \"flag\"}]")).isNotEmpty();
  }

  @Test
  void a_change_in_which_every_kind_of_part_differs_is_as_the_schema_says() {
    Comparison change =
        Comparison.of(
            CodeVoorKinderrechten.checklist(),
            DocumentReader.standard().read(Path.of("changes/main.yaml")),
            DocumentReader.standard().read(Path.of("changes/branch.yaml")));
    String json = ComparisonReport.in(Locale.ENGLISH).json(change);

    assertThat(change.worse()).isNotEmpty();
    assertFits(JsonSchema.COMPARISON, json);
  }

  @Test
  void words_that_are_no_words_change_nothing_of_the_layout() {
    KiaDocument document = DocumentReader.standard().read(HOSTILE, Format.YAML);
    GateResult result = gated(document);

    assertThat(result.explained()).hasSize(1);
    for (Locale locale : LANGUAGES) {
      assertFits(JsonSchema.REPORT, JsonReport.in(locale).text(result, document.service()));
      assertFits(JsonSchema.GRID, JsonGrid.in(locale).text(document.service(), null));
    }
  }

  @Test
  void a_lone_functionality_is_as_the_schema_says() {
    KiaDocument document = DocumentReader.standard().read(HOSTILE, Format.YAML);

    assertFits(
        JsonSchema.REPORT,
        JsonReport.in(Locale.ENGLISH)
            .text(
                CodeVoorKinderrechten.checklist()
                    .check(document.service().functionalities().get(0))));
  }

  @Test
  void an_answer_that_could_not_be_given_is_as_the_schema_says() {
    FeatureDescriptor broken =
        () -> {
          throw new IllegalStateException("\"}");
        };
    String json =
        JsonReport.in(Locale.ENGLISH).text(CodeVoorKinderrechten.checklist().check(broken));

    assertThat(json).contains("\"outcome\": \"error\"");
    assertFits(JsonSchema.REPORT, json);
  }

  /** What to put for what in a report; the schema refuses the result. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "another version               | \"kia-report\": 1,        | \"kia-report\": 2,",
        "no version                    | \"kia-report\": 1,        | ",
        "an unknown outcome            | \"outcome\": \"failed\"   | \"outcome\": \"red\"",
        "a passed failure              | \"basis\": \"declared\"   | \"reason\": \"undeclared\"",
        "an unknown severity           | \"severity\": \"high\"    | \"severity\": \"grave\"",
        "a check that is no check      | \"check\": \"CVK-9.03\"   | \"check\": \"autoplay\"",
        "no functionality              | \"functionality\": \"streaks\", | ",
        "a finding without words       | \"message\":              | \"words\":",
        "a score                       | \"counts\": {             | \"score\": 7, \"counts\": {",
        "counts of something else      | \"cannot-tell\":          | \"unknown\":",
        "a number in words             | \"failed\": 1,            | \"failed\": \"one\",",
        "a gate without an answer      | \"passed\": true,         | ",
        "a gate that may have passed   | \"passed\": true          | \"passed\": \"yes\"",
        "figures without what is left  | \"left\":                 | \"remaining\":",
        "an unknown ground to deviate  | \"reason\": \"planned\"   | \"reason\": \"busy\"",
        "nothing done instead          | \"alternative\":          | \"instead\":",
        "a day in Dutch order          | \"2026-06-01\"            | \"01-06-2026\"",
      })
  void a_schema_refuses_what_is_never_written(String name, String from, String to) {
    KiaDocument document = DocumentReader.standard().read(HOSTILE, Format.YAML);
    String json = JsonReport.in(Locale.ENGLISH).text(gated(document), document.service());
    int at = json.indexOf(from);

    assertThat(at).isNotNegative();
    String other =
        json.substring(0, at) + (to == null ? "" : to) + json.substring(at + from.length());
    assertThat(JsonMapper.shared().readTree(other)).isNotNull();
    assertThat(errors(JsonSchema.REPORT, other)).isNotEmpty();
  }

  @Test
  void only_a_gate_sets_findings_apart() {
    KiaDocument document = DocumentReader.standard().read(HOSTILE, Format.YAML);
    ObjectNode report =
        (ObjectNode)
            JsonMapper.shared()
                .readTree(JsonReport.in(Locale.ENGLISH).text(gated(document), document.service()));
    report.remove("gate");

    assertThat(errors(JsonSchema.REPORT, report.toString())).isNotEmpty();
  }

  private static Stream<String> services() {
    return Worked.SERVICES.stream();
  }

  /** A report with an explanation that counts and one that is proposed, beside a baseline. */
  private static GateResult gated(KiaDocument document) {
    LocalDate today = LocalDate.of(2026, 6, 1);
    Explanation counts =
        new Explanation(
            "CVK-9.03",
            document.service().id(),
            "streaks",
            null,
            ExplanationReason.PLANNED,
            "\"}\u202e It goes.",
            "R. Vos",
            "M. Smit",
            today,
            today.plusDays(40),
            new LocalizedText("Pauze", "Break"),
            null);
    Explanation proposed =
        new Explanation(
            "CVK-9.03",
            "app",
            ExplanationReason.PLANNED,
            "It goes.",
            "R. Vos",
            "M. Smit",
            today,
            today.plusDays(20),
            null,
            "streaks/pause");
    Checklist checklist = Worked.checklist();
    Explanations explanations =
        Explanations.of(List.of(counts, proposed), checklist).comparedTo(List.of(counts));
    Baseline baseline =
        Baseline.read("kia-baseline 2 made 2026-05-01\nCVK-9.08@app/streaks failed\n", checklist);
    return Gate.failingOn(Level.HIGH)
        .explained(explanations)
        .frozen(baseline)
        .judge(explanations.with(checklist).check(document.service()));
  }

  private static void assertFits(JsonSchema schema, String json) {
    assertThat(errors(schema, json)).isEmpty();
  }

  private static List<Error> errors(JsonSchema schema, String json) {
    return SCHEMAS.get(schema).validate(json, InputFormat.JSON);
  }

  private static Map<JsonSchema, Schema> schemas() {
    Map<JsonSchema, Schema> schemas = new EnumMap<>(JsonSchema.class);
    for (JsonSchema schema : JsonSchema.values()) {
      schemas.put(schema, REGISTRY.getSchema(schema.text(), InputFormat.JSON));
    }
    return schemas;
  }
}
