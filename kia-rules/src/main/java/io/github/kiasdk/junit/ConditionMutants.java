package io.github.kiasdk.junit;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Condition.Aged;
import io.github.kiasdk.fact.Condition.AllOf;
import io.github.kiasdk.fact.Condition.AnyOf;
import io.github.kiasdk.fact.Condition.BeforeReport;
import io.github.kiasdk.fact.Condition.Comparison;
import io.github.kiasdk.fact.Condition.EveryItem;
import io.github.kiasdk.fact.Condition.Not;
import io.github.kiasdk.fact.Condition.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What one slip of the pen could make of a condition. Each mutant still reads the same facts. */
final class ConditionMutants {

  /**
   * A condition with one slip.
   *
   * @param what which slip
   * @param condition the result
   */
  record Mutant(String what, Condition condition) {

    Mutant within(UnaryOperator<Condition> whole) {
      return new Mutant(what, whole.apply(condition));
    }
  }

  private static final Condition TRUE = new AllOf(List.of());
  private static final Condition FALSE = new AnyOf(List.of());

  private ConditionMutants() {}

  /** Every slip in this condition and in its parts. */
  static List<Mutant> of(Condition condition) {
    List<Mutant> mutants = new ArrayList<>(condition.accept(SLIPS));
    mutants.add(new Mutant("always true: " + shown(condition), always(condition)));
    mutants.add(new Mutant("always false: " + shown(condition), never(condition)));
    return mutants;
  }

  private static final Condition.Visitor<List<Mutant>> SLIPS =
      new Condition.Visitor<>() {

        @Override
        public List<Mutant> comparison(Comparison comparison) {
          List<Mutant> mutants = negated(comparison);
          addOperands(comparison, mutants);
          return mutants;
        }

        @Override
        public List<Mutant> relation(Relation relation) {
          List<Mutant> mutants = negated(relation);
          @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped is what it is about
          Condition turned = new Relation(relation.other(), relation.operator(), relation.fact());
          mutants.add(new Mutant("turned around: " + shown(relation), turned));
          mutants.add(new Mutant("without its border: " + shown(relation), new Not(turned)));
          return mutants;
        }

        @Override
        public List<Mutant> beforeReport(BeforeReport before) {
          List<Mutant> mutants = negated(before);
          for (int days : new int[] {-1, 1}) {
            mutants.add(
                new Mutant(
                    days + " day: " + shown(before),
                    new BeforeReport(before.fact(), before.ahead().plusDays(days))));
          }
          return mutants;
        }

        @Override
        public List<Mutant> everyItem(EveryItem every) {
          List<Mutant> mutants = negated(every);
          Condition some = new Not(new EveryItem(every.fact(), new Not(every.each())));
          mutants.add(new Mutant("every becomes some: " + shown(every), some));
          addPart(every.each(), each -> new EveryItem(every.fact(), each), mutants);
          return mutants;
        }

        @Override
        public List<Mutant> allOf(AllOf all) {
          List<Mutant> mutants = new ArrayList<>();
          mutants.add(new Mutant("and becomes or: " + shown(all), new AnyOf(all.conditions())));
          addParts(all.conditions(), AllOf::new, mutants);
          return mutants;
        }

        @Override
        public List<Mutant> anyOf(AnyOf any) {
          List<Mutant> mutants = new ArrayList<>();
          mutants.add(new Mutant("or becomes and: " + shown(any), new AllOf(any.conditions())));
          addParts(any.conditions(), AnyOf::new, mutants);
          return mutants;
        }

        @Override
        public List<Mutant> not(Not not) {
          List<Mutant> mutants = new ArrayList<>();
          addPart(not.condition(), Not::new, mutants);
          return mutants;
        }

        @Override
        public List<Mutant> aged(Aged aged) {
          List<Mutant> mutants = negated(aged);
          addAges(aged, mutants);
          return mutants;
        }
      };

  private static List<Mutant> negated(Condition condition) {
    List<Mutant> mutants = new ArrayList<>();
    mutants.add(new Mutant("negated: " + shown(condition), new Not(condition)));
    return mutants;
  }

  /** True, whatever the facts are, but it reads them. */
  static Condition always(Condition condition) {
    return new AnyOf(List.of(TRUE, condition));
  }

  private static Condition never(Condition condition) {
    return new AllOf(List.of(FALSE, condition));
  }

  private interface Joint {
    Condition of(List<Condition> parts);
  }

  /** A part that is always true is dropped from an "and", one that is always false from an "or". */
  private static void addParts(List<Condition> parts, Joint joint, List<Mutant> mutants) {
    for (int i = 0; i < parts.size(); i++) {
      int changed = i;
      addPart(
          parts.get(i),
          part -> {
            List<Condition> others = new ArrayList<>(parts);
            others.set(changed, part);
            return joint.of(others);
          },
          mutants);
    }
  }

  private static void addPart(
      Condition part, UnaryOperator<Condition> whole, List<Mutant> mutants) {
    for (Mutant mutant : of(part)) {
      mutants.add(mutant.within(whole));
    }
  }

  private static void addOperands(Comparison comparison, List<Mutant> mutants) {
    List<?> operands = comparison.operands();
    for (int i = 0; i < operands.size(); i++) {
      List<Object> changed = new ArrayList<>(operands);
      Object operand = changed.remove(i);
      if (operand instanceof Integer limit) {
        mutants.add(with(comparison, "limit is " + (limit + 1), List.of(limit + 1)));
        mutants.add(with(comparison, "limit is " + (limit - 1), List.of(limit - 1)));
      } else if (operands.size() > 1) {
        mutants.add(with(comparison, "without " + operand, changed));
      }
    }
    if (!operands.isEmpty()) {
      for (Object term : terms(comparison)) {
        List<Object> more = new ArrayList<>(operands);
        more.add(term);
        if (!operands.contains(term)) {
          mutants.add(with(comparison, "with " + term, more));
        }
      }
    }
  }

  private static List<?> terms(Comparison comparison) {
    if (comparison.fact() instanceof ChoiceFact<?> choice) {
      return choice.terms();
    }
    return comparison.fact() instanceof ChoicesFact<?> choices ? choices.terms() : List.of();
  }

  private static Mutant with(Comparison comparison, String what, List<?> operands) {
    return new Mutant(
        what + ": " + shown(comparison),
        new Comparison(comparison.fact(), comparison.operator(), operands));
  }

  private static void addAges(Aged aged, List<Mutant> mutants) {
    int youngest = aged.ages().youngest();
    int oldest = aged.ages().oldest();
    for (int[] ends :
        new int[][] {
          {youngest - 1, oldest},
          {youngest + 1, oldest},
          {youngest, oldest - 1},
          {youngest, oldest + 1}
        }) {
      if (ends[0] >= 0 && ends[1] <= Ages.OLDEST && ends[0] <= ends[1]) {
        Ages other = Ages.ages(ends[0], ends[1]);
        mutants.add(new Mutant("ages " + other + ": " + shown(aged), new Aged(other)));
      }
    }
  }

  private static String shown(Condition condition) {
    return condition.accept(SHOWN);
  }

  private static final Condition.Visitor<String> SHOWN =
      new Condition.Visitor<>() {

        @Override
        public String comparison(Comparison comparison) {
          return comparison.fact() + " " + comparison.operator() + " " + comparison.operands();
        }

        @Override
        public String relation(Relation relation) {
          return relation.fact() + " " + relation.operator() + " " + relation.other();
        }

        @Override
        public String beforeReport(BeforeReport before) {
          return before.fact() + " before the report and " + before.ahead();
        }

        @Override
        public String everyItem(EveryItem every) {
          return "every " + every.fact() + " (" + shown(every.each()) + ")";
        }

        @Override
        public String allOf(AllOf all) {
          return "all of " + shown(all.conditions());
        }

        @Override
        public String anyOf(AnyOf any) {
          return "any of " + shown(any.conditions());
        }

        @Override
        public String not(Not not) {
          return "not (" + shown(not.condition()) + ")";
        }

        @Override
        public String aged(Aged aged) {
          return "aged " + aged.ages();
        }
      };

  private static List<String> shown(List<Condition> conditions) {
    return conditions.stream().map(ConditionMutants::shown).toList();
  }
}
