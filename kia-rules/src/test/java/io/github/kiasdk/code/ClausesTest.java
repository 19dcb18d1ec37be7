package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.fact.Condition;
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
}
