package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabelCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String FORTNITE = "assessments/fortnite.yaml";
  private static final String MINECRAFT = "assessments/minecraft.yaml";

  @Test
  void fortnite_and_minecraft_differ_for_reasons_a_parent_can_read() {
    Run fortnite = kia("label", FORTNITE, "--lang", "nl");
    Run minecraft = kia("label", MINECRAFT, "--lang", "nl");

    assertThat(fortnite.code()).isZero();
    assertThat(fortnite.err()).isEmpty();
    assertThat(fortnite.out()).contains("geen officieel label", "Leeftijd nog niet te bepalen");
    assertThat(icons(FORTNITE)).contains("advertising", "hard-to-stop", "pretending-ai");
    assertThat(icons(MINECRAFT)).doesNotContain("advertising", "hard-to-stop", "pretending-ai");
    assertThat(fortnite.out()).contains("Klokken in de winkel");
    assertThat(minecraft.out()).contains("Iedereen kan meedoen, zonder leeftijdscontrole");
  }

  @Test
  void every_negative_effect_of_a_description_stands_somewhere_with_its_sources() {
    JsonNode label = MAPPER.readTree(kia("label", FORTNITE, "--format", "json").out());
    List<String> effects = new ArrayList<>();
    for (String rows : List.of("icons", "more")) {
      label.get(rows).forEach(icon -> icon.get("links").forEach(link -> effects.add(id(link))));
    }
    label.get("withoutIcon").forEach(link -> effects.add(id(link)));

    assertThat(effects)
        .contains("fear-of-missing-out", "direct-urging", "strangers-by-voice", "feels-watched");
    assertThat(label.at("/icons")).hasSize(3);
    assertThat(label.at("/icons/0/links/0/sources/0/uri").asString()).startsWith("https://");
    assertThat(label.at("/age/certitude").asString()).isEqualTo("not-determined");
  }

  @ParameterizedTest
  @CsvSource({"html,<!DOCTYPE html>", "svg,<svg", "json,{", "text,Label"})
  void writes_every_format_to_a_file_and_never_over_another(
      String format, String start, @TempDir Path directory) throws IOException {
    Path file = directory.resolve("label." + format);
    String[] command = {"label", MINECRAFT, "--format", format, "--out", file.toString()};

    Run first = kia(command);
    String label = Files.readString(file);
    Run second = kia(command);

    assertThat(first.code()).isZero();
    assertThat(label.strip()).startsWith(start);
    assertThat(second.code()).isZero();
    assertThat(file).hasContent(label);
    Files.writeString(file, start + " of my own");
    Run third = kia(command);
    assertThat(third.code()).isEqualTo(2);
    assertThat(third.err()).contains(file.toString(), "--overwrite");
    assertThat(file).hasContent(start + " of my own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void children_read_other_words_than_parents(String language) {
    String parents = kia("label", FORTNITE, "--lang", language).out();
    String children = kia("label", FORTNITE, "--lang", language, "--for", "children").out();

    assertThat(children).isNotEqualTo(parents);
    assertThat(children.lines()).allMatch(line -> line.length() <= 100 || line.contains("://"));
  }

  @Test
  void a_page_leads_to_the_report_beside_it_and_to_who_answers_for_it() {
    String page = kia("label", MINECRAFT, "--format", "html", "--report", "minecraft.html").out();
    String answered =
        kia("label", MINECRAFT, "--format", "html", "--complaints", "https://example.org/label")
            .out();

    assertThat(page).contains("href=\"minecraft.html#CVK-9.11@minecraft/public-servers\"");
    assertThat(answered)
        .contains("href=\"https://example.org/label\"")
        .doesNotContain("minecraft.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "no address", "minecraft.html#top"})
  void what_is_no_address_of_a_page_is_refused(String address) {
    Run run = kia("label", MINECRAFT, "--format", "html", "--report", address, "--lang", "nl");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(address, "geen adres");
  }

  @Test
  void a_label_is_of_one_service() {
    Run several = kia("label", "assessments");

    assertThat(several.code()).isEqualTo(2);
    assertThat(several.out()).isEmpty();
    assertThat(several.err()).contains("one service");
  }

  private static List<String> icons(String file) {
    JsonNode label = MAPPER.readTree(kia("label", file, "--format", "json").out());
    List<String> icons = new ArrayList<>();
    label.get("icons").forEach(icon -> icons.add(icon.get("id").asString()));
    label.get("more").forEach(icon -> icons.add(icon.get("id").asString()));
    return icons;
  }

  private static String id(JsonNode link) {
    return link.get("id").asString();
  }
}
