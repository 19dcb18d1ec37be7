package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.Audience;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClausesTest {

  private static final List<Locale> BOTH = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

  private static final List<Check> CHECKS = CodeVoorKinderrechten.checklist().checks();

  /**
   * What they join is one demand to a reader: 1.05 a yes and the words that belong to it, 4.03 the
   * same question for each age band.
   */
  private static final Set<String> ONE_DEMAND = Set.of("CVK-1.05", "CVK-4.03");

  @Test
  void a_check_that_asks_for_several_things_names_each_of_them() {
    for (Check check : CHECKS) {
      if (check.condition() instanceof Condition.AllOf && !ONE_DEMAND.contains(check.id())) {
        assertThat(check.clauses()).as(check.id()).hasSizeGreaterThan(1);
      }
    }
  }

  @Test
  void each_clause_has_words_of_its_own_in_both_languages() {
    for (Check check : CHECKS) {
      for (Locale locale : BOTH) {
        Set<String> changes = new HashSet<>();
        for (Clause clause : check.clauses()) {
          String change = check.change(clause, locale);
          assertThat(change).as(check.id() + " " + clause.name()).endsWith(".");
          assertThat(changes.add(change)).as(check.id() + " says twice: " + change).isTrue();
        }
      }
    }
  }

  @Test
  void what_a_clause_calls_law_stands_among_what_its_check_cites() {
    for (Check check : CHECKS) {
      for (Reference law : check.law()) {
        assertThat(check.references()).as(check.id()).contains(law);
        assertThat(law.kind()).as(check.id() + " " + law.id()).isEqualTo(Reference.Kind.BINDING);
      }
    }
  }

  @Test
  void a_duty_of_online_platforms_binds_no_service_of_which_that_is_not_said() {
    List<String> free = new ArrayList<>();
    for (Check check : CHECKS) {
      for (Reference law : check.law()) {
        if (law.id().startsWith("dsa-") && law.bindsWhen() == null) {
          free.add(check.id() + " " + law.id());
        }
      }
    }
    assertThat(free).isEmpty();
  }

  /** They stand in reports, so a name says one thing and stays. */
  @Test
  void names_of_clauses_are_in_lower_case_with_hyphens_and_differ_within_a_check() {
    for (Check check : CHECKS) {
      List<String> names = check.clauses().stream().map(Clause::name).toList();
      assertThat(names).as(check.id()).doesNotHaveDuplicates();
      if (names.size() > 1) {
        assertThat(names).as(check.id()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
      }
    }
  }

  @Test
  void the_advice_of_a_clause_is_two_sentences_at_most() {
    for (Check check : CHECKS) {
      for (Clause clause : check.clauses()) {
        for (Locale locale : BOTH) {
          String change = check.change(clause, locale);
          assertThat(change.split("[.?!] ")).as(change).hasSizeLessThanOrEqualTo(2);
        }
      }
    }
  }

  /** What binds a provider is the Dutch law that carries it out. */
  @Test
  void a_directive_and_the_charter_are_the_law_of_no_clause() {
    for (Check check : CHECKS) {
      for (Reference law : check.law()) {
        String name = law.name().nl();
        assertThat(name).as(check.id()).doesNotStartWith("Richtlijn").doesNotStartWith("AVMSD");
        assertThat(law.id()).as(check.id()).doesNotStartWith("eu-charter");
      }
    }
  }

  @Test
  void dutch_law_binds_where_a_service_is_offered_in_the_netherlands() {
    for (Check check : CHECKS) {
      for (Reference law : check.law()) {
        if (law.id().matches("(bw|crd|uavg|wok|atw)-?.*")) {
          assertThat(law.bindsWhen())
              .as(check.id() + " " + law.id())
              .isEqualTo(Audience.OFFERED_IN_NETHERLANDS.isTrue());
        }
      }
    }
  }
}
