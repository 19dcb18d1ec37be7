package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Status;
import io.github.kiasdk.check.UnknownTagException;
import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.CrosswalkTable;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrameworksTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist();
  private static final Crosswalk CROSSWALK = Crosswalk.of(CODE.checks(), Frameworks.all());

  @Test
  void every_citation_of_every_check_is_a_part_of_a_framework() {
    List<Check> checks = CODE.and(KiaMethod.checks()).checks();

    assertThat(checks).allMatch(check -> !check.references().isEmpty());
    for (Check check : checks) {
      for (Reference reference : check.references()) {
        assertThat(reference).as(check.id()).isSameAs(CROSSWALK.part(reference.id()));
      }
    }
  }

  /** A directive binds states, the Charter the EU and its states; the others nobody could read. */
  private static final Set<String> BESIDE_THE_LAW =
      Set.of("ucpd", "avmsd", "eu-charter", "eaa", "mediawet");

  @Test
  void what_binds_is_an_article_of_a_law() {
    for (Framework framework : Frameworks.all()) {
      boolean law = Laws.ALL.contains(framework) && !BESIDE_THE_LAW.contains(framework.id());
      for (Reference part : framework.parts()) {
        boolean binding = law && !part.id().contains("-recital-");
        assertThat(part.kind())
            .as(part.id())
            .isEqualTo(binding ? Reference.Kind.BINDING : Reference.Kind.GUIDANCE);
      }
    }
  }

  @Test
  void what_is_shown_as_law_was_compared_with_its_source_and_the_day_of_its_text_is_known() {
    for (Framework framework : Frameworks.all()) {
      for (Reference part : framework.parts()) {
        assertThat(part.validity().status()).as(part.id()).isNotEqualTo(Status.UNKNOWN);
        if (part.kind() == Reference.Kind.BINDING) {
          assertThat(part.validity().text()).as(part.id()).isNotNull();
          assertThat(part.validity().checked())
              .as(part.id())
              .isNotNull()
              .isAfterOrEqualTo(part.validity().text());
        }
      }
    }
  }

  @Test
  void no_day_stands_in_the_name_of_a_law_but_with_its_status() {
    Pattern day = Pattern.compile("(?:since|from) \\d+ \\w+ \\d{4}");
    for (Framework framework : Frameworks.all()) {
      for (Reference part : framework.parts()) {
        assertThat(part.name().en()).doesNotContainPattern(day);
      }
    }
    assertThat(Frameworks.framework("cra").part("annex-1-1").validity().status())
        .isEqualTo(Status.APPLIES_LATER);
    assertThat(Frameworks.framework("ai-act").part("50").validity().from())
        .isEqualTo(LocalDate.of(2026, 8, 2));
  }

  @Test
  void whoever_cites_what_a_framework_does_not_have_hears_so() {
    assertThat(Frameworks.framework("aadc").part("12").id()).isEqualTo("aadc-12");
    assertThat(Frameworks.framework("wok").whole().id()).isEqualTo("wok");
    assertThatThrownBy(() -> Frameworks.framework("aadc").part("16"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("aadc has no part 16");
    assertThatThrownBy(() -> Frameworks.framework("aadc").part("2-1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Frameworks.framework("dsa-28-g").part("1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Frameworks.framework("aadc").whole())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Frameworks.framework("adac"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no framework adac");
  }

  @Test
  void no_title_and_no_address_of_a_source_stands_twice_in_main_code() throws IOException {
    Set<String> titles = new TreeSet<>();
    for (Framework framework : Frameworks.all()) {
      titles.add(framework.name().nl());
      titles.add(framework.name().en());
      framework.parts().forEach(part -> titles.add(part.name().nl()));
      framework.parts().forEach(part -> titles.add(part.name().en()));
    }
    // An abbreviation is a word like others, and not the title.
    titles.removeIf(title -> !title.contains(" "));

    List<String> twice = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String literal : Literals.ofMainCode()) {
      boolean source = titles.contains(literal) || literal.startsWith("https://");
      if (source && !seen.add(literal)) {
        twice.add(literal);
      }
    }
    assertThat(seen).contains(Frameworks.framework("crbd").name().en());
    assertThat(twice).isEmpty();
  }

  @Test
  void ids_are_unique_and_belong_to_their_framework() {
    Set<String> ids = new HashSet<>();
    for (Framework framework : Frameworks.all()) {
      for (Reference part : framework.parts()) {
        assertThat(ids.add(part.id())).as(part.id()).isTrue();
        assertThat(part.id().startsWith(framework.id()) || part.id().equals("opsc")).isTrue();
      }
    }
  }

  @Test
  void frameworks_are_whole() {
    assertThat(CROSSWALK.table("cvk").rows()).hasSize(10);
    assertThat(CROSSWALK.table("aadc").rows()).hasSize(15);
    assertThat(CROSSWALK.table("crbd").rows()).hasSize(11);
    assertThat(CROSSWALK.table("dsa-28-g").rows()).hasSize(16);
    assertThat(CROSSWALK.table("5c").rows()).hasSize(5);
    assertThat(CROSSWALK.table("4c").rows()).hasSize(5);
    assertThat(CROSSWALK.table("gc25").rows()).hasSize(10);
    assertThat(CROSSWALK.table("oecd").rows()).hasSize(7);
    assertThat(CROSSWALK.table("edpb").rows()).hasSize(6);
    assertThat(CROSSWALK.table("edpb-age").rows()).hasSize(10);
    assertThat(CROSSWALK.table("ritec").rows()).hasSize(8);
    assertThat(CROSSWALK.table("pegi-2026").rows()).hasSize(4);
    assertThat(CROSSWALK.table("ieee-2089").rows()).hasSize(5);
    assertThat(CROSSWALK.table("iso-27566-1").rows()).hasSize(6);
    assertThat(CROSSWALK.table("acm").rows()).hasSize(12);
    assertThat(CROSSWALK.table("cpc").rows()).hasSize(7);
    assertThat(CROSSWALK.table("kjr").rows()).hasSize(12);
    assertThat(CROSSWALK.table("rsm").rows()).hasSize(4);
  }

  /** One citation would make such a framework look covered. */
  @Test
  void a_guide_of_one_part_is_cited_by_no_check_of_the_code() {
    for (Framework framework : Guides.ALL) {
      if (framework.parts().size() == 1) {
        assertThat(CROSSWALK.table(framework.id()).rows().get(0).checks())
            .as(framework.id())
            .isEmpty();
      }
    }
  }

  /** The words of the grounds, and of whoever reads them, know what was read and what was not. */
  @Test
  void no_text_of_a_check_says_that_it_was_written_from_memory() {
    Pattern memory =
        Pattern.compile("from memory|recall|uit het hoofd|uit ons geheugen|herinneren ons");
    for (Check check : CODE.and(KiaMethod.checks()).checks()) {
      for (Check.Text text : Check.Text.values()) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
          assertThat(check.text(text, locale)).as(check.id()).doesNotContainPattern(memory);
        }
      }
    }
  }

  @Test
  void every_part_is_either_covered_or_named_as_not() {
    String dutch = CrosswalkTable.of(CROSSWALK).text(Locale.forLanguageTag("nl"));
    String english = CrosswalkTable.of(CROSSWALK).text(Locale.ENGLISH);

    for (Framework framework : Frameworks.all()) {
      for (Reference part : framework.parts()) {
        assertThat(dutch).contains(part.id());
        assertThat(english).contains(part.id());
      }
    }
    assertThat(english).contains("No check covers: ritec-autonomy autonomy");
    assertThat(dutch)
        .contains("Geen toets dekt: ritec-autonomy zelf bepalen")
        .contains("aadc: Britse Children's Code (AADC, 2020)");
    assertThat(dutch.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void the_same_as_json() {
    JsonNode tables = JsonMapper.builder().build().readTree(CrosswalkTable.of(CROSSWALK).json());

    for (JsonNode table : tables) {
      List<String> without = new ArrayList<>();
      for (JsonNode part : table.get("parts")) {
        if (part.get("checks").isEmpty()) {
          without.add(part.get("id").asString());
        }
      }
      assertThat(table.get("notCovered").valueStream().map(JsonNode::asString)).isEqualTo(without);
    }
    assertThat(tables.size()).isEqualTo(Frameworks.all().size());
  }

  @Test
  void a_tag_finds_what_the_crosswalk_shows() {
    assertThat(CODE.only("aadc-12").checks())
        .isEqualTo(CROSSWALK.table("aadc").rows().get(11).checks())
        .isNotEmpty();
    assertThat(CODE.only("9").checks())
        .isEqualTo(CODE.principle(Principles.AVOID_HARMFUL_DESIGN).checks())
        .isEqualTo(CODE.only("cvk-9").checks());
    assertThat(CODE.only("sdk").ofDescription()).isEqualTo(DescriptionChecks.all());
    assertThat(CODE.only("sdk").checks()).isEmpty();
    assertThat(CODE.only("ivrk-3").ofDescription()).isEqualTo(DescriptionChecks.all());
  }

  @Test
  void a_check_that_cites_a_chapter_names_a_right_that_the_chapter_is_about() {
    Map<String, Set<Right>> about =
        Map.of(
            "gc25-4", Set.of(Right.EVOLVING_CAPACITIES),
            "gc25-6", Set.copyOf(RightCluster.IDENTITY_AND_FREEDOMS.rights()),
            "gc25-8", Set.copyOf(RightCluster.FAMILY.rights()),
            "gc25-9", Set.of(Right.DISABILITY),
            "gc25-10", Set.of(Right.HEALTH),
            "gc25-11", Set.copyOf(RightCluster.EDUCATION_LEISURE_CULTURE.rights()));

    for (String chapter : about.keySet()) {
      List<Check> checks = CODE.only(chapter).checks();
      assertThat(checks).isNotEmpty();
      for (Check check : checks) {
        assertThat(check.rights()).as(check.id()).containsAnyElementsOf(about.get(chapter));
      }
    }
    for (String all : List.of("gc25-3", "gc25-7", "gc25-12")) {
      assertThat(CODE.only(all).checks()).isNotEmpty();
    }
  }

  @Test
  void the_whole_of_the_general_comment_finds_the_checks_of_all_its_chapters() {
    Set<Check> ofChapters = new HashSet<>();
    CROSSWALK.table("gc25").rows().forEach(row -> ofChapters.addAll(row.checks()));

    assertThat(CODE.only("gc25").checks()).containsExactlyInAnyOrderElementsOf(ofChapters);
    assertThat(CROSSWALK.table("gc25").notCovered()).isEmpty();
    assertThatThrownBy(() -> CODE.only("gc25-1")).isInstanceOf(UnknownTagException.class);
  }

  @Test
  void both_sorts_of_risk_types_find_the_same_checks_where_they_mean_the_same() {
    for (String type : List.of("content", "contact", "conduct", "cross-cutting")) {
      assertThat(CODE.only("4c-" + type).checks()).isEqualTo(CODE.only("5c-" + type).checks());
    }
    assertThat(CODE.only("4c-contract").checks()).isEqualTo(CODE.only("5c-consumer").checks());
  }

  @Test
  void the_titles_are_those_of_the_website_and_the_older_ones_are_kept() {
    Set<Integer> changed = new HashSet<>();
    for (Principle principle : Principles.ALL) {
      assertThat(principle.edition()).isEqualTo(CodeVoorKinderrechten.EDITION);
      if (principle.olderTitle() != null) {
        changed.add(principle.number());
        assertThat(principle.olderTitle().nl()).isNotEqualTo(principle.title().nl());
      }
    }

    assertThat(changed).containsExactlyInAnyOrder(3, 4, 5, 9);
    assertThat(Principles.AVOID_HARMFUL_DESIGN.title().nl())
        .isEqualTo("Voorkom te allen tijde voor kinderen schadelijk ontwerp");
    assertThat(Principles.AVOID_HARMFUL_DESIGN.olderTitle().nl())
        .isEqualTo("Voorkom te allen tijde een voor kinderen schadelijk ontwerp");
  }
}
