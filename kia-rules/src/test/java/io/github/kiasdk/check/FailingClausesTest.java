package io.github.kiasdk.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Condition.AnyOf;
import io.github.kiasdk.fact.Condition.Comparison;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report says if one clause of a check fails, for every clause of the Code's checks. */
class FailingClausesTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist().at(SampleChecks.CLOCK);

  private static final List<Locale> BOTH = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

  /** Enough to meet every clause; the seed is fixed, so that it is found each time or never. */
  private static final int TRIES = 20_000;

  static List<Check> inParts() {
    return CODE.checks().stream().filter(one -> one.clauses().size() > 1).toList();
  }

  @ParameterizedTest
  @MethodSource("inParts")
  void where_one_clause_fails_alone_the_advice_is_its_own_and_the_others_are_told(Check check) {
    Set<String> failed = new TreeSet<>();
    Set<String> couldFail = new TreeSet<>();
    for (Clause clause : check.clauses()) {
      if (canFail(clause.condition())) {
        couldFail.add(clause.name());
        Finding finding = failingAlone(check, clause);
        if (finding != null) {
          failed.add(clause.name());
          requireOwnWords(finding, clause);
        }
      }
    }
    assertThat(failed).isEqualTo(couldFail);
  }

  private static void requireOwnWords(Finding finding, Clause clause) {
    assertThat(finding.toChange()).containsExactly(clause);
    for (Locale locale : BOTH) {
      assertThat(finding.change(locale)).isEqualTo(finding.check().change(clause, locale));
    }
    assertThat(finding.duty().law()).allMatch(clause.law()::contains);
    Set<Fact<?>> told = new LinkedHashSet<>();
    finding.inOrder().forEach(reading -> told.add(reading.fact()));
    finding.stillOpen().forEach(reading -> told.add(reading.fact()));
    for (Map.Entry<Clause, Truth> other : finding.clauses().entrySet()) {
      List<Fact<?>> facts = other.getKey().condition().facts();
      boolean shared = facts.stream().allMatch(clause.condition().facts()::contains);
      if (!other.getKey().equals(clause) && !shared) {
        assertThat(facts).as(other.getKey().name()).anyMatch(told::contains);
      }
    }
  }

  /** That something is given, whatever it is, is never false: it is open as long as it is not. */
  private static boolean canFail(Condition condition) {
    if (condition instanceof Comparison one) {
      boolean any =
          one.fact() instanceof ChoiceFact<?> choice
              && one.operator() == Condition.Operator.IS_ONE_OF
              && one.operands().containsAll(choice.terms());
      return one.operator() != Condition.Operator.IS_GIVEN && !any;
    }
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream().anyMatch(FailingClausesTest::canFail);
    }
    if (condition instanceof AnyOf any) {
      return any.conditions().stream().allMatch(FailingClausesTest::canFail);
    }
    return !(condition instanceof Condition.EveryItem every) || canFail(every.each());
  }

  private static @Nullable Finding failingAlone(Check check, Clause clause) {
    RandomDescriptions random = new RandomDescriptions(check.id().hashCode());
    Checklist alone = CODE.only(one -> one == check);
    Set<Fact<?>> read = new LinkedHashSet<>(check.condition().facts());
    if (check.applicability() != null) {
      read.addAll(check.applicability().facts());
    }
    for (int i = 0; i < TRIES; i++) {
      Facts facts = random.facts(0.8, read);
      int age = i % 2 == 0 ? 10 : 15;
      if (clause.condition().evaluate(facts, age, LocalDate.now(SampleChecks.CLOCK)) == Truth.FALSE
          && othersHold(check, clause, facts, age)) {
        List<Finding> found = alone.check(service(check, facts)).failed();
        for (Finding finding : found) {
          if (finding.check() == check && failsAlone(finding, clause) && !isContradicted(found)) {
            return finding;
          }
        }
      }
    }
    return null;
  }

  /** Then a clause is open by facts that are declared; the contradiction is told by itself. */
  private static boolean isContradicted(List<Finding> found) {
    return found.stream().anyMatch(one -> one.check() == Checklist.ofContradictions());
  }

  private static boolean othersHold(Check check, Clause clause, Facts facts, int age) {
    for (Clause other : check.clauses()) {
      if (other != clause
          && other.condition().evaluate(facts, age, LocalDate.now(SampleChecks.CLOCK))
              == Truth.FALSE) {
        return false;
      }
    }
    return true;
  }

  private static boolean failsAlone(Finding finding, Clause clause) {
    List<Clause> failed = new ArrayList<>();
    finding
        .clauses()
        .forEach(
            (one, met) -> {
              if (met == Truth.FALSE) {
                failed.add(one);
              }
            });
    return failed.equals(List.of(clause));
  }

  private static Service service(Check check, Facts facts) {
    Set<FunctionalityKind> kinds =
        check.relevantKinds().isEmpty()
            ? EnumSet.of(FunctionalityKind.OTHER)
            : EnumSet.of(check.relevantKinds().iterator().next());
    Functionality part = RandomDescriptions.functionality("part", kinds, Facts.none());
    return RandomDescriptions.service(facts, List.of(part));
  }
}
