package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.JsonSchema;
import io.github.kiasdk.report.SarifReport;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service of which a check fails for two effects of one part, and one of them is explained. */
class UnclearExplanationTest {

  private static final PlacedDocument MINECRAFT = Worked.of("minecraft").placed();

  private static final GateResult RESULT =
      judged(explanation("anyone-can-join"), explanation(null));

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_program_reads_what_to_write_for_the_other(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String json = JsonReport.in(locale).text(RESULT, MINECRAFT.document().service());
    JsonNode report = JsonMapper.shared().readTree(json);

    assertThat(errors(SpecificationVersion.DRAFT_2020_12, JsonSchema.REPORT.text(), json))
        .isEmpty();
    assertThat(report.at("/gate/unclear/0").asString())
        .endsWith("about: adult-themes.")
        .doesNotContain("anyone-can-join");
    assertThat(report.findValues("explanation"))
        .extracting(one -> one.get("about").asString())
        .containsExactly("anyone-can-join");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_code_host_gets_it_as_a_notification(String language) throws IOException {
    String sarif = SarifReport.in(Locale.forLanguageTag(language)).text(RESULT, MINECRAFT);
    JsonNode invocation = JsonMapper.shared().readTree(sarif).at("/runs/0/invocations/0");

    assertThat(errors(SpecificationVersion.DRAFT_7, official(), sarif)).isEmpty();
    assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
    JsonNode told = invocation.get("toolConfigurationNotifications");
    assertThat(told.size()).isEqualTo(1);
    assertThat(told.at("/0/level").asString()).isEqualTo("warning");
    assertThat(told.at("/0/message/text").asString()).endsWith("about: adult-themes.");
  }

  private static GateResult judged(Explanation... all) {
    Checklist checklist = Worked.checklist();
    Explanations explanations = Explanations.of(List.of(all), checklist);
    return Gate.failingOn(Level.LOW)
        .explained(explanations)
        .judge(explanations.with(checklist).check(MINECRAFT.document()));
  }

  private static Explanation explanation(@Nullable String about) {
    LocalDate today = LocalDate.of(2026, 6, 1);
    return new Explanation(
        "KIA-10",
        "minecraft",
        "public-servers",
        about,
        ExplanationReason.PLANNED,
        "It comes with the next version.",
        "R. Vos",
        "M. Smit",
        today.minusDays(1),
        today.plusDays(40),
        new LocalizedText("Een gids voor ouders.", "A guide for parents."),
        null);
  }

  private static List<?> errors(SpecificationVersion version, String schema, String json) {
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private static String official() throws IOException {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(schema).isNotNull();
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
