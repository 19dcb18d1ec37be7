package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    boolean scoped = scope != null && check.subject() != Subject.DESCRIPTION;
    this.scope = scoped ? Compiled.compile(scope, places) : null;
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

  static int[] placesOf(List<Fact<?>> facts, Map<Fact<?>, Integer> places) {
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
        Ages all = asked.audience();
        Answer answer = answer(declared.at(all.youngest()), all.youngest(), judgement);
        findings.add(finding(backed(answer, asked, all), asked, all, judgement));
      }
    } catch (RuntimeException thrown) {
      findings.add(error(asked, thrown));
    }
  }

  private Finding error(Finding.Asked asked, RuntimeException thrown) {
    return new Finding(check, asked, Answer.ERROR, asked.audience(), null, null, thrown);
  }

  /** Asks code, once for all ages for which the check applies. */
  void observe(
      Requirement code,
      Part part,
      Checklist checklist,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    Finding.Asked asked = part.asked();
    List<Finding> found = new ArrayList<>();
    try {
      Ages applies = null;
      @Nullable Ages[] others = new Ages[ANSWERS.length];
      for (int age = asked.audience().youngest(); age <= asked.audience().oldest(); age++) {
        if (asked.audience().includes(age)) {
          Ages one = Ages.ages(age, age);
          Answer before = beforeAsking(part.declared().at(age), age);
          if (before == null) {
            applies = applies == null ? one : applies.and(one);
          } else {
            Ages held = others[before.ordinal()];
            others[before.ordinal()] = held == null ? one : held.and(one);
          }
        }
      }
      if (applies != null) {
        Described described = part.describedFor(applies, checklist);
        observed(code.observe(described), asked, applies, judgement, found);
      }
      for (Answer answer : ANSWERS) {
        Ages held = others[answer.ordinal()];
        if (held != null) {
          found.add(finding(answer, asked, held, null));
        }
      }
      findings.addAll(found);
    } catch (RuntimeException thrown) {
      findings.add(error(asked, thrown));
    }
  }

  private void observed(
      List<Observation> observations,
      Finding.Asked asked,
      Ages ages,
      @Nullable Judgement judgement,
      List<Finding> found) {
    Set<String> names = new HashSet<>();
    for (Observation observation : observations) {
      if (!names.add(observation.about())) {
        throw new IllegalStateException("Two observations have the name " + observation.about());
      }
      if (check.subject() == Subject.DESCRIPTION && observation.met() == Truth.TRUE) {
        continue;
      }
      Answer answer = answer(observation.met(), judgement);
      Judgement about = answer.basis == Basis.JUDGED ? judgement : observation.judgement();
      found.add(new Finding(check, asked, answer, ages, about, observation, null));
    }
    if (observations.isEmpty() && check.subject() != Subject.DESCRIPTION) {
      found.add(finding(Answer.NOTHING_TO_SAY, asked, ages, null));
    }
  }

  /** The finding for something to which the check is not relevant. */
  Finding notRelevant(Finding.Asked asked) {
    return finding(Answer.NOT_RELEVANT, asked, asked.audience(), null);
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
        findings.add(finding(answer, asked, held, judgement));
      }
    }
  }

  private Answer answer(@Nullable Object[] values, int age, @Nullable Judgement judgement) {
    Answer before = beforeAsking(values, age);
    if (before != null) {
      return before;
    }
    return answer(requirement == null ? Truth.TRUE : requirement.of(values, age), judgement);
  }

  private Answer answer(Truth met, @Nullable Judgement judgement) {
    if (met != Truth.TRUE) {
      return met == Truth.FALSE ? Answer.FAILED : Answer.UNDECLARED;
    }
    return check.isJudged() ? judged(judgement) : Answer.PASSED;
  }

  /** What is answered without asking what the check requires; {@code null} if it applies. */
  private @Nullable Answer beforeAsking(@Nullable Object[] values, int age) {
    if (scope != null && scope.of(values, age) == Truth.FALSE) {
      return Answer.OUT_OF_SCOPE;
    }
    Truth applies = applicability == null ? Truth.TRUE : applicability.of(values, age);
    return applies == Truth.TRUE
        ? null
        : applies == Truth.FALSE ? Answer.DOES_NOT_APPLY : Answer.APPLICABILITY_UNKNOWN;
  }

  private static Answer judged(@Nullable Judgement judgement) {
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

  private Finding finding(
      Answer answer, Finding.Asked asked, Ages ages, @Nullable Judgement judgement) {
    Judgement decided = answer.basis == Basis.JUDGED ? judgement : null;
    return new Finding(check, asked, answer, ages, decided, null, null);
  }
}
