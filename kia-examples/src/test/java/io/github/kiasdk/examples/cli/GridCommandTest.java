package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static io.github.kiasdk.examples.cli.Run.kiaInColour;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GridCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String TIKTOK = "assessments/tiktok.yaml";
  private static final String EXEMPLARY = "assessments/exemplary.yaml";

  @Test
  void shows_real_benefits_beside_real_risks_and_no_total() {
    Run run = kia("grid", TIKTOK);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "not a finding of the government",
            "not an instrument of supervision",
            "For You feed                +1 -1",
            "No total: 16 of 16 not rated",
            "    + Children make things together",
            "    - A video can be ridiculed")
        .containsOnlyOnce("The rating is withheld: No data from the provider.");
  }

  @Test
  void tells_how_levels_came_about_and_which_measures_count_in_both_languages() {
    Run english = kia("grid", EXEMPLARY);
    Run dutch = kia("grid", EXEMPLARY, "--lang", "nl");

    assertThat(english.out())
        .contains("Medium, because the impact is medium and the likelihood is medium");
    assertThat(dutch.out())
        .contains("Midden, want de impact is midden en de waarschijnlijkheid is midden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void all_worked_examples_fit_on_100_columns(String language) {
    Run run = kia("grid", "assessments", "--lang", language);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(run.out().split("\n={100}\n", -1)).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void gives_an_object_for_one_description_and_an_array_for_several() {
    JsonNode one = MAPPER.readTree(kia("grid", TIKTOK, "--format", "json").out());
    JsonNode several = MAPPER.readTree(kia("grid", TIKTOK, EXEMPLARY, "--format=json").out());

    assertThat(one.at("/service/id").asString()).isEqualTo("tiktok");
    assertThat(one.at("/total/before/unrated").asInt()).isEqualTo(16);
    assertThat(several.isArray()).isTrue();
    assertThat(several.get(0)).isEqualTo(one);
    assertThat(several.at("/1/service/id").asString()).isEqualTo("leerlantaarn");
  }

  @Test
  void is_coloured_only_on_a_terminal_of_somebody_who_wants_that() {
    List<Run> plain = List.of(kia("grid", TIKTOK), kiaInColour("grid", TIKTOK, "--no-colour"));

    assertThat(kiaInColour("grid", TIKTOK).out()).contains("\u001b[");
    assertThat(plain).noneMatch(run -> run.out().contains("\u001b"));
    assertThat(kiaInColour("grid", TIKTOK, "--format", "json").out()).doesNotContain("\u001b");
  }

  @Test
  void what_cannot_be_read_ends_with_2() {
    Run missing = kia("grid", "no-such.yaml");

    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("no-such.yaml");
  }
}
