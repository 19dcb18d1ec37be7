package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A check in its fast form: asks it and adds the findings. */
final class CompiledCheck {

  private static final Answer[] ANSWERS = Answer.values();

  final Check check;
  private final @Nullable Compiled scope;
  private final @Nullable Compiled applicability;
  private final @Nullable Compiled requirement;
  private final boolean[] relevantKinds;
  private final int[] requiredPlaces;
  private final int[] allPlaces;
  private final boolean asksAge;

  CompiledCheck(Check check, @Nullable Condition scope, Map<Fact<?>, Integer> places) {
    this.check = check;
    Condition applies = check.applicability();
    Condition requires = check.requirement();
    this.scope = scope == null ? null : Compiled.compile(scope, places);
    this.applicability = applies == null ? null : Compiled.compile(applies, places);
    this.requirement = requires == null ? null : Compiled.compile(requires, places);
    this.relevantKinds = new boolean[FunctionalityKind.values().length];
    for (FunctionalityKind kind : check.relevantKinds()) {
      relevantKinds[kind.ordinal()] = true;
    }
    this.requiredPlaces = placesOf(check.requiredFacts(), places);
    this.allPlaces = placesOf(check.facts(), places);
    this.asksAge =
        Compiled.asksAge(scope) || Compiled.asksAge(applies) || Compiled.asksAge(requires);
  }

  private static int[] placesOf(List<Fact<?>> facts, Map<Fact<?>, Integer> places) {
    int[] found = new int[facts.size()];
    for (int i = 0; i < found.length; i++) {
      Integer place = places.get(facts.get(i));
      if (place == null) {
        place = places.size();
        places.put(facts.get(i), place);
      }
      found[i] = place;
    }
    return found;
  }

  boolean isRelevant(FunctionalityKind kind, Declared declared) {
    return relevantKinds[kind.ordinal()] || declared.ownsAt(requiredPlaces);
  }

  /** Asks the check of something to which it is relevant. */
  void ask(
      Finding.Asked asked,
      Declared declared,
      boolean scopeDiffers,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    try {
      if (asksAge || scopeDiffers || declared.differsAt(allPlaces)) {
        askByAge(asked, declared, judgement, findings);
      } else {
        int age = asked.audience().youngest();
        Answer answer = answer(declared.at(age), age, judgement);
        findings.add(finding(backed(answer, asked, asked.audience()), asked, asked.audience()));
      }
    } catch (RuntimeException thrown) {
      findings.add(new Finding(check, asked, Outcome.ERROR, null, null, asked.audience(), thrown));
    }
  }

  /** The finding for something to which the check is not relevant. */
  Finding notRelevant(Finding.Asked asked) {
    return finding(Answer.NOT_RELEVANT, asked, asked.audience());
  }

  private void askByAge(
      Finding.Asked asked,
      Declared declared,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    @Nullable Ages[] ages = new Ages[ANSWERS.length];
    for (int age = asked.audience().youngest(); age <= asked.audience().oldest(); age++) {
      if (asked.audience().includes(age)) {
        Ages one = Ages.ages(age, age);
        Answer answer = backed(answer(declared.at(age), age, judgement), asked, one);
        Ages others = ages[answer.ordinal()];
        ages[answer.ordinal()] = others == null ? one : others.and(one);
      }
    }
    for (Answer answer : ANSWERS) {
      Ages held = ages[answer.ordinal()];
      if (held != null) {
        findings.add(finding(answer, asked, held));
      }
    }
  }

  private Answer answer(@Nullable Object[] values, int age, @Nullable Judgement judgement) {
    if (scope != null && scope.of(values, age) == Truth.FALSE) {
      return Answer.OUT_OF_SCOPE;
    }
    Truth applies = applicability == null ? Truth.TRUE : applicability.of(values, age);
    if (applies != Truth.TRUE) {
      return applies == Truth.FALSE ? Answer.DOES_NOT_APPLY : Answer.APPLICABILITY_UNKNOWN;
    }
    Truth met = requirement == null ? Truth.TRUE : requirement.of(values, age);
    if (met != Truth.TRUE) {
      return met == Truth.FALSE ? Answer.FAILED : Answer.UNDECLARED;
    }
    boolean judged =
        check.decidedBy() == DecidedBy.FACT_THEN_JUDGEMENT
            || check.decidedBy() == DecidedBy.JUDGEMENT;
    if (!judged) {
      return Answer.PASSED;
    }
    if (judgement == null) {
      return Answer.NO_JUDGEMENT;
    }
    return judgement.verdict() == Verdict.PASSED ? Answer.JUDGED : Answer.JUDGED_FAILED;
  }

  /** The answer once it is known whether there is evidence, asked age by age as the facts are. */
  private Answer backed(Answer answer, Finding.Asked asked, Ages ages) {
    return answer == Answer.PASSED && check.decidedBy() == DecidedBy.FACT_AND_EVIDENCE
        ? EvidenceNeeded.answer(check, asked.facts(), ages, asked.dates())
        : answer;
  }

  private Finding finding(Answer answer, Finding.Asked asked, Ages ages) {
    return new Finding(check, asked, answer.outcome, answer.basis, answer.reason, ages, null);
  }
}
