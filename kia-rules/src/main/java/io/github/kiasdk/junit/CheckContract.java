package io.github.kiasdk.junit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every check has to keep to, as tests: extend it and name the checks and their examples.
 *
 * <pre>{@code
 * class OurChecksTest extends CheckContract {
 *   protected Checklist checklist() {
 *     return Checklist.of(OurChecks.ALL);
 *   }
 *
 *   protected Examples examples() {
 *     return Examples.read(Path.of("src/test/resources/our-checks.yaml"));
 *   }
 * }
 * }</pre>
 *
 * <p>Each check
 *
 * <ul>
 *   <li>has at least one example that failed, passed, cannot be told and is inapplicable, and
 *       answers every example as it says;
 *   <li>explains itself: a finding names the facts that decided it or says in words what did, or
 *       what is missing;
 *   <li>never tells anything where nothing is declared;
 *   <li>has an example for each part of its conditions: whatever is left out, turned around or
 *       moved by one, an example is answered otherwise;
 *   <li>has all texts in Dutch and English, its own and without leftovers of a template, a title of
 *       120 characters at most, an id such as {@code OUR-1.01}, and sources to look up.
 * </ul>
 */
public abstract class CheckContract {

  /** Made by JUnit. */
  protected CheckContract() {}

  /** The checks, within the scope in which they will be asked. */
  protected abstract Checklist checklist();

  /** The examples of all these checks. */
  protected abstract Examples examples();

  /** The day on which the examples are asked: 1 June 2026, unless overridden. */
  protected LocalDate today() {
    return LocalDate.of(2026, 6, 1);
  }

  /** Whether each part of a condition needs an example that shows it; it does unless overridden. */
  protected boolean everyPartMatters() {
    return true;
  }

  /**
   * Mutants of checks that no example can notice, as a failing test names them, each with the
   * reason why.
   */
  protected Map<String, String> equivalentMutants() {
    return Map.of();
  }

  // Not public: they are JUnit's, and a host without JUnit can still read this class.

  @Test
  void there_are_examples_of_these_checks_and_of_no_others() {
    demand(ExampleDemands.coverage(checklist().checks(), examples()));
  }

  @TestFactory
  List<DynamicNode> a_check_has_an_example_of_each_outcome() {
    Examples examples = examples();
    return each(check -> ExampleDemands.outcomes(check, examples.of(check.id())));
  }

  @TestFactory
  List<DynamicNode> every_example_is_answered_as_it_says() {
    Examples examples = examples();
    Examination asking = asking();
    List<DynamicNode> containers = new ArrayList<>();
    for (Check check : checklist().checks()) {
      List<DynamicNode> tests = new ArrayList<>();
      for (Example example : examples.of(check.id())) {
        tests.add(
            dynamicTest(
                example.says().en(), () -> demand(ExampleDemands.answer(check, example, asking))));
      }
      containers.add(dynamicContainer(check.id(), tests));
    }
    return containers;
  }

  @TestFactory
  List<DynamicNode> every_part_of_a_condition_matters() {
    if (!everyPartMatters()) {
      return List.of();
    }
    Examples examples = examples();
    Examination asking = asking();
    Map<String, String> equivalent = equivalentMutants();
    return each(
        check -> ExampleDemands.mutants(check, examples.of(check.id()), asking, equivalent));
  }

  @Test
  void mutants_listed_as_equivalent_are_of_these_checks() {
    List<String> problems = new ArrayList<>();
    Checklist checklist = checklist();
    for (String mutant : equivalentMutants().keySet()) {
      int colon = mutant.indexOf(':');
      if (colon < 0 || checklist.find(mutant.substring(0, colon)) == null) {
        problems.add(mutant + " is of none of the checks");
      }
    }
    demand(problems);
  }

  @TestFactory
  List<DynamicNode> nothing_is_told_where_nothing_is_declared() {
    Examination asking = asking();
    return each(check -> CheckDemands.silence(check, asking));
  }

  @TestFactory
  List<DynamicNode> every_text_is_there_in_dutch_and_english() {
    return each(CheckDemands::words);
  }

  @Test
  void no_check_has_the_words_of_another() {
    demand(CheckDemands.ownWords(checklist().checks()));
  }

  @TestFactory
  List<DynamicNode> an_id_is_of_the_agreed_form() {
    return each(CheckDemands::id);
  }

  @TestFactory
  List<DynamicNode> what_a_check_rests_on_can_be_looked_up() {
    return each(CheckDemands::references);
  }

  private Examination asking() {
    return new Examination(checklist().scope(), today());
  }

  private List<DynamicNode> each(Function<Check, List<String>> demand) {
    List<DynamicNode> tests = new ArrayList<>();
    for (Check check : checklist().checks()) {
      tests.add(dynamicTest(check.id(), () -> demand(demand.apply(check))));
    }
    return tests;
  }

  private static void demand(List<String> problems) {
    if (!problems.isEmpty()) {
      fail(String.join("\n", problems));
    }
  }
}
