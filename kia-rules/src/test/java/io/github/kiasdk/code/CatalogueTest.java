package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.DecidedBy;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  /** By principle, how each check is decided and what it rests on, as the research file has it. */
  private static final Map<Integer, String> TABLE =
      Map.ofEntries(
          Map.entry(
              1,
              """
              01 F code
              02 F operationalised
              03 F+E operationalised
              04 F/J operationalised
              05 F/J operationalised
              06 F/J operationalised
              07 F operationalised
              08 J operationalised
              """),
          Map.entry(
              2,
              """
              01 F+E code
              02 F operationalised
              03 F+E code
              04 J code
              05 F/J code
              06 F+E code
              07 F code
              08 F/J operationalised
              """),
          Map.entry(
              3,
              """
              01 F code
              02 F/J code
              03 F code
              04 F+E code
              05 F code
              06 F code
              07 F operationalised
              08 F/J equivalent
              09 F equivalent
              10 F/J operationalised
              11 F+E equivalent
              """),
          Map.entry(
              4,
              """
              01 F code
              02 F code
              03 F/J operationalised
              04 F equivalent
              05 F equivalent
              06 F derived
              07 F operationalised
              08 F operationalised
              09 F/J equivalent
              10 F equivalent
              """),
          Map.entry(
              5,
              """
              01 F+E code
              02 J code
              03 F/J code
              04 F code
              05 F equivalent
              06 F+E operationalised
              07 F derived
              08 F equivalent
              """),
          Map.entry(
              6,
              """
              01 F code
              02 F equivalent
              03 F equivalent
              04 F equivalent
              05 F equivalent
              06 F equivalent
              07 F equivalent
              08 F/J code
              09 F code
              10 F/J equivalent
              11 F equivalent
              """),
          Map.entry(
              7,
              """
              01 F operationalised
              02 F equivalent
              03 F/J equivalent
              04 F equivalent
              05 F equivalent
              06 F/J operationalised
              07 F equivalent
              08 F operationalised
              09 F operationalised
              10 F+E operationalised
              """),
          Map.entry(
              8,
              """
              01 F operationalised
              02 F operationalised
              03 F code
              04 F/J code
              05 F code
              06 F/J equivalent
              07 F equivalent
              08 F operationalised
              09 F equivalent
              10 F/J equivalent
              11 F/J operationalised
              12 F/J equivalent
              13 F derived
              """),
          Map.entry(
              9,
              """
              01 F equivalent
              02 F equivalent
              03 F equivalent
              04 F code
              05 F code
              06 F equivalent
              07 F equivalent
              08 F equivalent
              09 F operationalised
              10 F+E operationalised
              11 F operationalised
              12 F equivalent
              13 F+E operationalised
              14 F/J equivalent
              15 F/J equivalent
              16 J code
              """),
          Map.entry(
              10,
              """
              01 F+E operationalised
              02 F code
              03 F+E code
              04 F/J code
              05 F+E operationalised
              """));

  /** The Code's page that says which ages laws name; check 3.07 rests on it. */
  private static final String WHY_A_CODE = "C0";

  private static final Map<Integer, String> FILES =
      Map.ofEntries(
          Map.entry(1, "PutChildFirst"),
          Map.entry(2, "InvolveChildren"),
          Map.entry(3, "LawfulData"),
          Map.entry(4, "ExplainToChildren"),
          Map.entry(5, "PrivacyImpactAssessment"),
          Map.entry(6, "PrivacyDesign"),
          Map.entry(7, "PreventProfiling"),
          Map.entry(8, "PreventEconomicExploitation"),
          Map.entry(9, "AvoidHarmfulDesign"),
          Map.entry(10, "SectorGuidelines"));

  private static final Map<String, DecidedBy> DECIDED_BY =
      Map.of(
          "F", DecidedBy.FACT,
          "F+E", DecidedBy.FACT_AND_EVIDENCE,
          "F/J", DecidedBy.FACT_THEN_JUDGEMENT,
          "J", DecidedBy.JUDGEMENT);

  @Test
  void every_check_is_decided_by_and_rests_on_what_the_research_says() {
    List<Tuple> expected = new ArrayList<>();
    for (int principle : new TreeSet<>(TABLE.keySet())) {
      for (String row : TABLE.get(principle).lines().toList()) {
        String[] cells = row.split(" ");
        expected.add(
            tuple(
                "CVK-" + principle + "." + cells[0],
                DECIDED_BY.get(cells[1]),
                Ground.valueOf(cells[2].toUpperCase(Locale.ROOT))));
      }
    }

    assertThat(expected).hasSize(100);
    assertThat(checks())
        .extracting(Check::id, Check::decidedBy, Check::ground)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void the_grounds_of_each_principle_add_up_as_the_research_says() {
    assertThat(tally(1)).containsExactly(1, 7, 0, 0);
    assertThat(tally(2)).containsExactly(6, 2, 0, 0);
    assertThat(tally(3)).containsExactly(6, 2, 3, 0);
    assertThat(tally(4)).containsExactly(2, 3, 4, 1);
    assertThat(tally(5)).containsExactly(4, 1, 2, 1);
    assertThat(tally(6)).containsExactly(3, 0, 8, 0);
    assertThat(tally(7)).containsExactly(0, 5, 5, 0);
    assertThat(tally(8)).containsExactly(3, 4, 5, 1);
    assertThat(tally(9)).containsExactly(3, 4, 9, 0);
    assertThat(tally(10)).containsExactly(3, 2, 0, 0);
  }

  @Test
  void every_check_cites_its_own_principle_and_suggests_a_measure() {
    for (Check check : checks()) {
      String principle = check.id().substring("CVK-".length(), check.id().indexOf('.'));

      assertThat(check.principle().id()).isEqualTo("cvk-" + principle);
      assertThat(check.references())
          .as(check.id())
          .extracting(Reference::id)
          .contains("cvk-" + principle);
      assertThat(check.measures()).as(check.id()).isNotEmpty();
    }
  }

  @Test
  void a_check_from_the_code_names_the_page_of_its_principle_first() {
    for (Check check : checks()) {
      boolean fromCode = check.ground() == Ground.CODE || check.ground() == Ground.OPERATIONALISED;
      List<String> pages = List.of("C" + check.principle().number(), WHY_A_CODE);

      assertThat(!check.sources().isEmpty() && pages.contains(check.sources().get(0)))
          .as(check.id())
          .isEqualTo(fromCode);
    }
  }

  @Test
  void the_ten_principles_are_numbered_from_one_to_ten() throws IllegalAccessException {
    List<Principle> principles = new ArrayList<>();
    for (Field field : Principles.class.getDeclaredFields()) {
      if (field.getType() == Principle.class) {
        principles.add((Principle) field.get(null));
      }
    }

    assertThat(principles)
        .extracting(Principle::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(principles).allMatch(each -> each.id().equals("cvk-" + each.number()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void both_languages_have_all_texts_of_the_checks_of_a_principle_and_no_others(int principle)
      throws IOException {
    String name = FILES.get(principle);
    Set<String> keys = new TreeSet<>();
    for (Check check : checks()) {
      if (check.principle().number() == principle) {
        for (Check.Text text : Check.Text.values()) {
          keys.add(check.id() + "." + text.name().toLowerCase(Locale.ROOT));
        }
      }
    }

    assertThat(properties(name + "_nl.properties")).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(properties(name + "_en.properties")).containsExactlyInAnyOrderElementsOf(keys);
  }

  private static List<Check> checks() {
    return CodeVoorKinderrechten.checklist().checks();
  }

  private static List<Integer> tally(int principle) {
    List<Integer> tally = new ArrayList<>();
    for (Ground ground :
        List.of(Ground.CODE, Ground.OPERATIONALISED, Ground.EQUIVALENT, Ground.DERIVED)) {
      tally.add(
          (int)
              checks().stream()
                  .filter(check -> check.principle().number() == principle)
                  .filter(check -> check.ground() == ground)
                  .count());
    }
    return tally;
  }

  /** The keys as they stand in the file; one that stands there twice would go unseen otherwise. */
  private static List<String> properties(String file) throws IOException {
    List<String> keys = new ArrayList<>();
    Properties recording =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            keys.add((String) key);
            return super.put(key, value);
          }
        };
    try (InputStream stream =
        Objects.requireNonNull(CodeVoorKinderrechten.class.getResourceAsStream(file), file)) {
      recording.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return keys;
  }
}
