package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonGridTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonNode rated = read(JsonGrid.in(EN).text(Strained.RATED, Strained.ASSESSMENT));
  private final JsonNode partly = read(JsonGrid.in(EN).text(Strained.PARTLY, null));

  @Test
  void says_of_which_service_it_is_and_what_it_is_not() {
    assertThat(rated.propertyNames())
        .containsExactly("kia-grid", "service", "clusters", "functionalities", "total");
    JsonNode service = rated.get("service");
    assertThat(service.propertyNames())
        .containsExactly(
            "id",
            "name",
            "provider",
            "referenceDate",
            "notice",
            "limitations",
            "method",
            "notOfficial");
    assertThat(service.get("method").asString()).isEqualTo("kia-sdk-1");
    assertThat(service.get("notOfficial").asString())
        .contains("not the official KIA", "not an instrument of supervision");
  }

  @Test
  void says_of_each_group_of_rights_whether_somebody_looked() {
    assertThat(rated.at("/clusters/3").toString())
        .isEqualTo(
            "{\"id\":\"protection-from-violence\",\"name\":\"Protection from violence and abuse\","
                + "\"seen\":\"touched\"}");
    assertThat(rated.at("/clusters/4/seen").asString()).isEqualTo("not-seen");
    assertThat(rated.at("/clusters/7").toString())
        .isEqualTo(
            "{\"id\":\"implementation\",\"name\":\"Implementation and knowledge\","
                + "\"seen\":\"untouched\",\"reason\":\"The app explains no rights.\"}");
  }

  @Test
  void a_cell_names_the_effects_of_each_sign() {
    JsonNode cell = rated.at("/functionalities/0/cells/1");

    assertThat(cell.toString())
        .isEqualTo(
            "{\"cluster\":\"identity-and-freedoms\",\"seen\":\"touched\","
                + "\"positive\":[\"friends\"],\"negative\":[\"stranger\"]}");
    assertThat(rated.at("/functionalities/0/cells").size()).isEqualTo(8);
  }

  @Test
  void a_floor_shows_as_a_floor_with_what_the_measures_leave() {
    JsonNode stranger = rated.at("/functionalities/0/effects/1");

    assertThat(stranger.get("rights").toString()).isEqualTo("[\"ivrk-34\",\"ivrk-16\"]");
    assertThat(stranger.get("risk").toString())
        .isEqualTo(
            "{\"matrix\":\"low\",\"floor\":\"medium\",\"before\":\"medium\",\"after\":\"low\","
                + "\"because\":\"Medium, because the impact is high and the harm cannot be put right"
                + " (floor). By the risk matrix alone it would be low, as the likelihood is low.\","
                + "\"counted\":[\"friends-only\"]}");
  }

  @Test
  void an_override_shows_who_set_it_and_why() {
    JsonNode risk = rated.at("/functionalities/1/effects/0/risk");

    assertThat(risk.get("override").toString())
        .isEqualTo(
            "{\"level\":\"low\",\"by\":\"A. Visser\",\"reason\":\"De app sluit om 20 uur\"}");
    assertThat(risk.get("matrix").asString()).isEqualTo("high");
    assertThat(risk.get("before").asString()).isEqualTo("low");
    assertThat(rated.at("/functionalities/1/oneSided").asString())
        .isEqualTo("Benefits were not studied yet.");
  }

  @Test
  void an_effect_without_a_level_says_why_and_has_no_risk() {
    JsonNode effects = partly.at("/functionalities/1/effects");

    assertThat(effects.valueStream().map(one -> one.get("unrated").asString()))
        .containsExactly(
            "withheld", "likelihood-unknown", "impact-unknown", "both-unknown", "not-given");
    assertThat(effects.valueStream()).noneMatch(one -> one.has("risk"));
    assertThat(effects.get(0).get("withheld").asString()).isEqualTo("No data.");
    assertThat(effects.get(1).get("impact").asString()).isEqualTo("high");
    assertThat(partly.at("/functionalities/0/effects/0").has("unrated")).isFalse();
  }

  @Test
  void there_is_a_total_only_if_every_risk_has_a_level() {
    assertThat(rated.at("/total/before").toString())
        .isEqualTo(
            "{\"text\":\"high: 1 high, 1 medium, 1 low\",\"highest\":\"high\",\"high\":1,"
                + "\"medium\":1,\"low\":1}");
    assertThat(rated.at("/total/after/medium").asInt()).isZero();
    assertThat(partly.at("/total/after").toString())
        .isEqualTo("{\"text\":\"no total: 5 of 7 not rated\",\"unrated\":5,\"negative\":7}");
  }

  @Test
  void another_matrix_and_another_language_change_levels_and_words_only() {
    RiskMatrix.Row low = new RiskMatrix.Row(Level.LOW, Level.LOW, Level.LOW);

    JsonNode other =
        read(
            JsonGrid.in(NL)
                .ratedBy(RiskMatrix.of(low, low, low))
                .text(Strained.RATED, Strained.ASSESSMENT));

    assertThat(other.at("/total/before/text").asString())
        .isEqualTo("midden: 0 hoog, 1 midden, 2 laag");
    assertThat(other.at("/clusters/2/name").asString()).isEqualTo("Gezin en opvoeding");
    assertThat(other.at("/functionalities/0/cells/7/reason").asString())
        .isEqualTo("De app legt geen rechten uit.");
    assertThat(
            other
                .at("/functionalities/0/cells")
                .toString()
                .replace("De app legt geen rechten uit.", "The app explains no rights."))
        .isEqualTo(rated.at("/functionalities/0/cells").toString());
  }

  @Test
  void a_reason_for_one_functionality_or_sign_stands_at_its_cells() {
    Assessment some =
        Assessment.bySelf()
            .untouched(untouched(RightCluster.FAMILY, null, "It is not for parents."))
            .untouched(
                untouched(RightCluster.HEALTH_AND_WELFARE, Sign.POSITIVE, "It heals nobody."))
            .build();

    JsonNode grid = read(JsonGrid.in(EN).text(Strained.RATED, some));
    JsonNode cells = grid.at("/functionalities/0/cells");

    assertThat(cells.at("/2/seen").asString()).isEqualTo("untouched");
    assertThat(cells.at("/2/reason").asString()).isEqualTo("It is not for parents.");
    assertThat(cells.at("/5/seen").asString()).isEqualTo("touched");
    assertThat(cells.at("/5/reason").asString()).isEqualTo("It heals nobody.");
    assertThat(grid.at("/functionalities/1/cells/2/reason").isMissingNode()).isTrue();
  }

  private static Untouched untouched(RightCluster cluster, @Nullable Sign sign, String reason) {
    return new Untouched(cluster, List.of("chat"), sign, LocalizedText.same(reason));
  }

  @Test
  void words_of_the_document_cannot_command_a_terminal() {
    String hostile = "Feed\u001b[2J\u202e";
    Service service =
        Strained.app()
            .functionality(
                Functionality.of(FunctionalityKind.OTHER, "feed").titled(hostile, hostile).build())
            .build();

    String text = JsonGrid.in(EN).text(service, null);

    assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    assertThat(read(text).at("/functionalities/0/title").asString()).isEqualTo(hostile);
  }

  private static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }
}
