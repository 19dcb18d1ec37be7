package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.Basis;
import io.github.kiasdk.check.DecidedBy;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.label.AgeClass;
import io.github.kiasdk.label.BenefitIcon;
import io.github.kiasdk.label.RiskIcon;
import io.github.kiasdk.report.JsonSchema;
import io.github.kiasdk.review.Change;
import io.github.kiasdk.review.Worsening;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

  @ParameterizedTest
  @EnumSource
  void a_schema_is_valid_under_its_own_dialect_and_names_its_version(JsonSchema schema) {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode read = JsonMapper.shared().readTree(schema.text());

    assertThat(dialect.validate(schema.text(), InputFormat.JSON)).isEmpty();
    if (read.get("type").asString().equals("object")) {
      assertThat(read.at("/properties/" + schema.field() + "/const").asInt())
          .isEqualTo(schema.version());
    }
    assertThat(read.get("$id").asString())
        .isEqualTo("urn:kiasdk:schema:" + schema.field() + ":" + schema.version());
  }

  /** So that a program which reads it can tell at once that something is new. */
  @ParameterizedTest
  @EnumSource
  void no_object_takes_a_field_that_the_schema_does_not_name(JsonSchema schema) {
    JsonNode whole = JsonMapper.shared().readTree(schema.text());
    List<JsonNode> objects = new ArrayList<>();
    for (JsonNode typed : whole.findParents("type")) {
      if (typed.get("type").asString("").equals("object")) {
        objects.add(typed);
      }
    }

    assertThat(objects).hasSizeGreaterThan(2);
    for (JsonNode object : objects) {
      assertThat(object.has("additionalProperties")).as(object.toString()).isTrue();
      for (JsonNode name : object.path("required")) {
        assertThat(object.get("properties").has(name.asString())).isTrue();
      }
    }
  }

  @Test
  void the_words_that_a_field_can_have_are_those_of_the_code() {
    assertWords(JsonSchema.REPORT, "outcome", Outcome.values());
    assertWords(JsonSchema.REPORT, "reason", Reason.values());
    assertWords(JsonSchema.REPORT, "basis", Basis.values());
    assertWords(JsonSchema.REPORT, "severity", Level.values());
    assertWords(JsonSchema.REPORT, "subject", Subject.values());
    assertWords(JsonSchema.REPORT, "verdict", Verdict.values());
    assertWords(JsonSchema.REPORT, "explanationReason", ExplanationReason.values());
    assertWords(JsonSchema.COMPARISON, "outcome", Outcome.values());
    assertWords(JsonSchema.COMPARISON, "subject", Subject.values());
    assertWords(JsonSchema.COMPARISON, "sign", Sign.values());
    assertWords(JsonSchema.COMPARISON, "right", Right.values());
    assertThat(words(JsonSchema.COMPARISON, "change")).isEqualTo(names(Change.values()));
    assertThat(words(JsonSchema.COMPARISON, "worsening")).isEqualTo(names(Worsening.Kind.values()));
    assertWords(JsonSchema.GRID, "level", Level.values());
    assertWords(JsonSchema.GRID, "rated", Impact.values());
    assertWords(JsonSchema.GRID, "sign", Sign.values());
    assertWords(JsonSchema.GRID, "seen", EffectGrid.Seen.values());
    assertWords(JsonSchema.GRID, "cluster", RightCluster.values());
    assertWords(JsonSchema.GRID, "right", Right.values());
    assertWords(JsonSchema.CHECKS, "severity", Level.values());
    assertWords(JsonSchema.CHECKS, "decidedBy", DecidedBy.values());
    assertWords(JsonSchema.CHECKS, "ground", Ground.values());
    assertWords(JsonSchema.CHECKS, "subject", Subject.values());
    assertWords(JsonSchema.CHECKS, "kind", FunctionalityKind.values());
    assertWords(JsonSchema.CHECKS, "right", Right.values());
    assertWords(JsonSchema.CHECKS, "role", Role.values());
    assertWords(JsonSchema.LABEL, "level", Level.values());
    assertWords(JsonSchema.LABEL, "certainty", Certainty.values());
    assertWords(JsonSchema.LABEL, "riskIcon", RiskIcon.values());
    assertWords(JsonSchema.LABEL, "benefitIcon", BenefitIcon.values());
    assertThat(words(JsonSchema.LABEL, "certitude")).isEqualTo(names(AgeClass.Certitude.values()));
  }

  private static void assertWords(JsonSchema schema, String definition, Term... terms) {
    assertThat(words(schema, definition))
        .as("%s %s", schema, definition)
        .isEqualTo(Stream.of(terms).map(Term::id).toList());
  }

  private static List<String> words(JsonSchema schema, String definition) {
    List<String> words = new ArrayList<>();
    JsonMapper.shared()
        .readTree(schema.text())
        .at("/$defs/" + definition + "/enum")
        .forEach(word -> words.add(word.asString()));
    return words;
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
