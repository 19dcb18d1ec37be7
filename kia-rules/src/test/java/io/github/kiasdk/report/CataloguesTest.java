package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.report.text.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CataloguesTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final CheckCatalogue checks = CheckCatalogue.of(Small.CHECKLIST.checks());
  private final FactCatalogue facts = FactCatalogue.of(Vocabulary.installed());

  @Test
  void lists_all_of_a_check_in_both_languages() {
    JsonNode check = MAPPER.readTree(checks.json()).get(0);

    assertThat(check.propertyNames())
        .containsExactly(
            "id",
            "principle",
            "severity",
            "decidedBy",
            "ground",
            "sources",
            "subject",
            "relevantFor",
            "title",
            "matters",
            "change",
            "question",
            "provesWhenPassed",
            "groundText",
            "assumes",
            "fooled",
            "facts",
            "rights",
            "references",
            "clauses",
            "measures",
            "askedOf",
            "since");
    assertThat(check.get("id").asString()).isEqualTo("TST-1.01");
    assertThat(check.get("principle").asInt()).isEqualTo(1);
    assertThat(check.get("relevantFor").toString()).isEqualTo("[\"endless-feed\",\"video\"]");
    assertThat(check.get("title").get("nl").asString())
        .isEqualTo("Automatisch afspelen staat standaard uit");
    assertThat(check.get("title").get("en").asString()).isEqualTo("Autoplay is off by default");
    assertThat(check.get("references").toString())
        .isEqualTo(
            "[{\"id\":\"law-1\",\"kind\":\"binding\",\"status\":\"unknown\"},{\"id\":\"guide-1\",\"kind\":\"guidance\",\"status\":\"unknown\"}]");
  }

  @Test
  void says_how_each_check_is_decided_by_its_id() {
    List<String> decidedBy = new ArrayList<>();
    for (JsonNode check : MAPPER.readTree(checks.json())) {
      decidedBy.add(check.get("decidedBy").asString());
    }

    assertThat(decidedBy)
        .contains("fact", "fact-and-evidence", "fact-then-judgement", "judgement")
        .hasSize(Small.CHECKLIST.checks().size());
  }

  @Test
  void finds_the_check_that_was_probably_meant() {
    assertThat(checks.nearest("1.3")).isEqualTo("TST-1.03");
    assertThat(checks.nearest("tst-1.3")).isEqualTo("TST-1.03");
    assertThat(checks.nearest("TST1.03")).isEqualTo("TST-1.03");
    assertThat(checks.nearest("TTS-2.01")).isEqualTo("TST-2.01");
    assertThat(checks.nearest("autoplay")).isNull();
    assertThat(checks.nearest("")).isNull();
    assertThat(checks.nearest("9".repeat(100_000))).isNull();
  }

  @Test
  void lists_every_fact_with_its_type_and_what_can_be_declared() {
    JsonNode all = MAPPER.readTree(facts.json());

    assertThat(all.valueStream().map(fact -> fact.get("name").asString()))
        .isEqualTo(Vocabulary.installed().facts().stream().map(Fact::name).toList());
    for (JsonNode fact : all) {
      String type = fact.get("type").asString();
      assertThat(fact.has("values")).as(fact.toString()).isEqualTo(type.startsWith("choice"));
      assertThat(fact.has("unit")).as(fact.toString()).isEqualTo(type.equals("number"));
      assertThat(fact.has("fields")).as(fact.toString()).isEqualTo(type.equals("items"));
      assertThat(fact.get("description").get("nl").asString()).isNotBlank();
    }
  }

  @Test
  void lists_every_check_and_fact_as_text() {
    String dutch = facts.text(NL);

    assertThat(Vocabulary.installed().facts()).allMatch(fact -> dutch.contains(fact.name()));
    assertThat(dutch.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    assertThat(checks.text(EN).lines())
        .contains("Principle 1: Let a child stop")
        .anyMatch(line -> line.matches("  TST-1.01   Autoplay is off by default +high"));
  }

  @Test
  void the_page_of_a_check_reads_as_agreed() throws IOException {
    StringBuilder pages = new StringBuilder();
    for (Check check : List.of(Small.NO_LOSS, Small.MODERATED, Small.NO_PATTERNS)) {
      pages.append(CheckPage.in(EN).text(check)).append('\n');
    }
    pages.append(CheckPage.in(NL).text(Small.ROOM_FOR_LIFE));

    Golden.assertSame(pages.toString(), "pages.txt");
  }
}
