package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.DecidedBy;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.Term;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Breaking any one part of any check breaks an example: every slip that {@link Mutants} knows is
 * made in turn, and at least one example of that check has to be answered otherwise.
 */
class MutationTest {

  private static final Texts NO_TEXTS = Texts.of(MutationTest.class, "none");

  /** Slips that change nothing, each with the reason why no example can tell. */
  private static final Map<String, String> EQUIVALENT =
      Map.ofEntries(
          Map.entry(
              "CVK-2.08: requires, with AGE_0_5:" + " audience.age-bands CONTAINS_ANY [AGE_10_12]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_6_9:" + " audience.age-bands CONTAINS_ANY [AGE_10_12]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_0_5:" + " audience.age-bands CONTAINS_ANY [AGE_13_15]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_6_9:" + " audience.age-bands CONTAINS_ANY [AGE_13_15]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_0_5:" + " audience.age-bands CONTAINS_ANY [AGE_6_9]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-2.08: requires, with AGE_10_12:"
                  + " audience.age-bands CONTAINS_ANY [AGE_13_15]",
              "A younger band has a part of its own, which asks for more."),
          Map.entry(
              "CVK-3.07: requires, with NONE: legal-basis IS_ONE_OF [CONSENT]",
              "No legal basis at all fails in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with ALL_TREATED_AS_CHILDREN:"
                  + " age-assurance.method IS_ONE_OF [ESTIMATION, VERIFICATION]",
              "Treating everybody as a child is enough in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with ALL_TREATED_AS_CHILDREN:"
                  + " age-assurance.method IS_ONE_OF [SELF_DECLARATION, ESTIMATION, VERIFICATION]",
              "Treating everybody as a child is enough in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with ALL_TREATED_AS_CHILDREN:"
                  + " age-assurance.method IS_ONE_OF [VERIFICATION]",
              "Treating everybody as a child is enough in the first part already."),
          Map.entry(
              "CVK-3.10: requires, with LOW: age-assurance.risk IS_ONE_OF [HIGH]",
              "The part for the lower risk allows more methods already."),
          Map.entry(
              "CVK-3.10: requires, with LOW: age-assurance.risk IS_ONE_OF [MEDIUM]",
              "The part for the lower risk allows more methods already."),
          Map.entry(
              "CVK-3.10: requires, with MEDIUM: age-assurance.risk IS_ONE_OF [HIGH]",
              "The part for the lower risk allows more methods already."),
          Map.entry(
              "CVK-3.11: requires, with BUYER: role IS_ONE_OF [AUTHORITY]",
              "A buyer is refused by a part of its own."),
          Map.entry(
              "CVK-10.01: requires, with SECTOR_CODE:"
                  + " governance.code-of-conduct IS_ONE_OF [OWN_POLICY]",
              "A sector code is enough in the other part already."),
          Map.entry(
              "CVK-7.06: requires, with WATCH_TIME:"
                  + " recommender.signals CONTAINS_ANY [STATED_INTERESTS, FEEDBACK]",
              "The next part refuses watch time, whatever else is among the signals."),
          Map.entry(
              "CVK-7.06: requires, with RETURN_RATE:"
                  + " recommender.signals CONTAINS_ANY [STATED_INTERESTS, FEEDBACK]",
              "The next part refuses return rate, whatever else is among the signals."),
          Map.entry(
              "CVK-8.03: requires, with PER_PURCHASE:"
                  + " payments.parental-permission IS_ONE_OF [WITHIN_BUDGET]",
              "Permission per purchase is enough already, with or without a limit."));

  @TestFactory
  Stream<DynamicTest> every_slip_in_a_check_is_seen_by_one_of_its_examples() {
    Map<String, List<Example>> examples = Examples.byCheck();
    return CodeVoorKinderrechten.checklist().checks().stream()
        .map(
            check ->
                dynamicTest(check.id(), () -> assertSlipsSeen(check, examples.get(check.id()))));
  }

  @TestFactory
  Stream<DynamicTest> a_check_rebuilt_without_a_slip_answers_the_same() {
    Map<String, List<Example>> examples = Examples.byCheck();
    return CodeVoorKinderrechten.checklist().checks().stream()
        .map(
            check ->
                dynamicTest(
                    check.id(),
                    () ->
                        assertThat(
                                answers(
                                    rebuilt(check, check.applicability(), check.requirement()),
                                    examples.get(check.id())))
                            .isEqualTo(answers(check, examples.get(check.id())))));
  }

  private static void assertSlipsSeen(Check check, List<Example> examples) {
    Set<String> survivors = new TreeSet<>();
    List<String> right = answers(check, examples);
    Map<String, Check> mutants = mutants(check);
    mutants.forEach(
        (slip, mutant) -> {
          if (answers(mutant, examples).equals(right)) {
            survivors.add(check.id() + ": " + slip);
          }
        });

    assertThat(mutants.isEmpty()).isEqualTo(check.decidedBy() == DecidedBy.JUDGEMENT);
    assertThat(survivors)
        .as("slips of %d that no example sees", mutants.size())
        .containsExactlyInAnyOrderElementsOf(
            EQUIVALENT.keySet().stream().filter(slip -> slip.startsWith(check.id())).toList());
  }

  private static Map<String, Check> mutants(Check check) {
    Map<String, Check> mutants = new LinkedHashMap<>();
    Condition applies = check.applicability();
    Condition requires = check.requirement();
    if (requires != null) {
      for (Mutants.Mutant slip : Mutants.of(requires)) {
        mutants.put("requires, " + slip.what(), rebuilt(check, applies, slip.condition()));
      }
    }
    if (applies != null) {
      mutants.put("applies, dropped", rebuilt(check, null, requires));
      mutants.put("applies, negated", rebuilt(check, applies.not(), requires));
      for (Mutants.Mutant slip : Mutants.of(applies)) {
        mutants.put("applies, " + slip.what(), rebuilt(check, slip.condition(), requires));
      }
    }
    if (check.decidedBy() == DecidedBy.FACT_THEN_JUDGEMENT) {
      mutants.put("no judgement", rest(check, applies).requires(requires).build());
    }
    if (check.decidedBy() == DecidedBy.FACT_AND_EVIDENCE) {
      addEvidence(check, mutants);
    }
    return mutants;
  }

  private static void addEvidence(Check check, Map<String, Check> mutants) {
    Period age = check.evidenceAge();
    List<Fact<?>> backed = check.backedFacts();
    mutants.put(
        "no evidence", rest(check, check.applicability()).requires(check.requirement()).build());
    mutants.put("evidence, a day older", backed(check, age.plusDays(1), backed));
    mutants.put("evidence, a day younger", backed(check, age.minusDays(1), backed));
    for (Fact<?> fact : backed) {
      List<Fact<?>> others = new ArrayList<>(backed);
      others.remove(fact);
      if (!others.isEmpty()) {
        mutants.put("evidence, none for " + fact, backed(check, age, others));
      }
    }
  }

  private static Check backed(Check check, Period age, List<Fact<?>> facts) {
    return rest(check, check.applicability())
        .requires(check.requirement())
        .withEvidenceNotOlderThan(age, facts.toArray(new Fact<?>[0]))
        .build();
  }

  private static Check rebuilt(
      Check check, @Nullable Condition applies, @Nullable Condition requires) {
    Check.Builder builder = rest(check, applies);
    if (requires == null) {
      return builder.judgedOnly(check.facts().toArray(new Fact<?>[0])).build();
    }
    builder.requires(requires);
    if (check.evidenceAge() != null) {
      builder.withEvidenceNotOlderThan(
          check.evidenceAge(), check.backedFacts().toArray(new Fact<?>[0]));
    }
    if (check.decidedBy() == DecidedBy.FACT_THEN_JUDGEMENT) {
      builder.thenJudged();
    }
    return builder.build();
  }

  /** All of a check but what it requires. */
  private static Check.Builder rest(Check check, @Nullable Condition applies) {
    Check.Builder builder =
        Check.check(check.id(), check.principle(), NO_TEXTS)
            .severity(check.severity())
            .relevantFor(check.relevantKinds().toArray(new FunctionalityKind[0]))
            .ground(check.ground(), check.sources().toArray(new String[0]))
            .rights(check.rights().toArray(new Right[0]))
            .cites(check.references().toArray(new Reference[0]))
            .suggests(check.measures().toArray(new Term[0]))
            .since(check.since());
    if (applies != null) {
      builder.appliesWhen(applies);
    }
    return check.subject() == Subject.SERVICE ? builder.ofService() : builder;
  }

  /** Outcome and reason of every example, with the ages they hold for. */
  private static List<String> answers(Check check, List<Example> examples) {
    List<String> answers = new ArrayList<>();
    for (Example example : examples) {
      List<String> findings = new ArrayList<>();
      for (Finding finding : example.findings(check)) {
        findings.add(finding.ages() + " " + finding.outcome() + " " + finding.reason());
      }
      answers.add(findings.toString());
    }
    return answers;
  }
}
