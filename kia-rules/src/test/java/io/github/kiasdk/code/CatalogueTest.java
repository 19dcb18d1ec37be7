package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

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
        for (Clause clause : check.clauses()) {
          String own = clause.name().isEmpty() ? "" : "." + clause.name();
          keys.add(check.id() + ".change" + own);
        }
      }
    }

    assertThat(properties(name + "_nl.properties")).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(properties(name + "_en.properties")).containsExactlyInAnyOrderElementsOf(keys);
  }

  private static List<Check> checks() {
    return CodeVoorKinderrechten.checklist().checks();
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
