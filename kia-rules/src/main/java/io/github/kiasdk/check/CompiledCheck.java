package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A check in its fast form: asks it and adds the findings. */
final class CompiledCheck {

  private static final Answer[] ANSWERS = Answer.values();

  private static final Ages[] EACH_AGE = new Ages[Ages.OLDEST + 1];

  static {
    for (int age = 0; age < EACH_AGE.length; age++) {
      EACH_AGE[age] = Ages.ages(age, age);
    }
  }

  final Check check;
  private final @Nullable Compiled applicability;
  private final @Nullable Compiled requirement;
  private final boolean[] relevantKinds;
  private final int[] requiredPlaces;
  private final int[] allPlaces;
  private final int[] backedPlaces;
  private final DecidedBy decidedBy;
  private final boolean readsItems;
  private final boolean judged;

  /** All ages, in parts within which the check itself makes no difference. */
  private final Ages[] alike;

  CompiledCheck(Check check, Places places) {
    this.check = check;
    this.decidedBy = check.decidedBy();
    this.judged = check.isJudged();
    Condition applies = check.applicability();
    Condition requires = check.requirement();
    this.applicability = applies == null ? null : Compiled.compile(applies, places);
    this.requirement = requires == null ? null : Compiled.compile(requires, places);
    this.relevantKinds = new boolean[FunctionalityKind.values().length];
    for (FunctionalityKind kind : check.relevantKinds()) {
      relevantKinds[kind.ordinal()] = true;
    }
    this.requiredPlaces = places.of(check.requiredFacts());
    this.allPlaces = places.of(check.facts());
    this.backedPlaces = places.of(check.backedFacts());
    boolean items = false;
    for (Fact<?> fact : check.requiredFacts()) {
      items |= fact instanceof ItemsFact;
    }
    this.readsItems = items;
    List<Ages> asked = new ArrayList<>();
    Compiled.collectAges(applies, asked);
    Compiled.collectAges(requires, asked);
    this.alike = alike(asked);
  }

  private static Ages[] alike(List<Ages> asked) {
    List<Ages> parts = new ArrayList<>();
    parts.add(Ages.ALL);
    for (Ages ages : asked) {
      for (int i = parts.size() - 1; i >= 0; i--) {
        Ages outside = parts.get(i).without(ages);
        Ages inside = outside == null ? null : parts.get(i).without(outside);
        if (outside != null && inside != null) {
          parts.set(i, inside);
          parts.add(outside);
        }
      }
    }
    return parts.toArray(new Ages[0]);
  }

  boolean isRelevant(FunctionalityKind kind, Declared declared) {
    return relevantKinds[kind.ordinal()] || declared.ownsAt(requiredPlaces);
  }

  /** Asks the check of something to which it is relevant. */
  void ask(
      Finding.Asked asked,
      Declared declared,
      Scoped scoped,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    try {
      boolean differs = scoped.differs || declared.differsAt(allPlaces);
      if (differs || alike.length > 1) {
        askByAge(asked, declared, scoped, differs ? EACH_AGE : alike, judgement, findings);
      } else {
        @Nullable Object[] values = declared.at(asked.audience().youngest());
        Answer answer = answer(values, asked.audience().youngest(), scoped, judgement);
        Answer backed = needsEvidence(answer) ? backed(asked, values) : answer;
        findings.add(finding(backed, asked, asked.audience(), judgement));
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
          Ages one = EACH_AGE[age];
          Answer before = beforeAsking(part.declared().at(age), age, part.scoped());
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
      Scoped scoped,
      Ages[] parts,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    @Nullable Ages[] held = new Ages[ANSWERS.length];
    for (Ages part : parts) {
      Ages outside = asked.audience().without(part);
      Ages ages = outside == null ? asked.audience() : asked.audience().without(outside);
      if (ages != null) {
        int age = ages.youngest();
        Answer answer = answer(declared.at(age), age, scoped, judgement);
        int place = (needsEvidence(answer) ? traced(asked, ages) : answer).ordinal();
        Ages others = held[place];
        held[place] = others == null ? ages : others.and(ages);
      }
    }
    for (Answer answer : ANSWERS) {
      Ages ages = held[answer.ordinal()];
      if (ages != null) {
        findings.add(finding(answer, asked, ages, judgement));
      }
    }
  }

  private Answer answer(
      @Nullable Object[] values, int age, Scoped scoped, @Nullable Judgement judgement) {
    Answer before = beforeAsking(values, age, scoped);
    if (before != null) {
      return before;
    }
    return answer(requirement == null ? Truth.TRUE : requirement.of(values, age), judgement);
  }

  /** What is answered without asking what the check requires; {@code null} if it applies. */
  private @Nullable Answer beforeAsking(@Nullable Object[] values, int age, Scoped scoped) {
    if (check.subject() != Subject.DESCRIPTION && scoped.excludes(values, age)) {
      return Answer.OUT_OF_SCOPE;
    }
    Truth applies = applicability == null ? Truth.TRUE : applicability.of(values, age);
    return applies == Truth.TRUE
        ? null
        : applies == Truth.FALSE ? Answer.DOES_NOT_APPLY : Answer.APPLICABILITY_UNKNOWN;
  }

  private Answer answer(Truth met, @Nullable Judgement judgement) {
    if (met != Truth.TRUE) {
      return met == Truth.FALSE ? Answer.FAILED : Answer.UNDECLARED;
    }
    if (!judged) {
      return Answer.PASSED;
    }
    if (judgement == null) {
      return Answer.NO_JUDGEMENT;
    }
    return judgement.verdict() == Verdict.PASSED ? Answer.JUDGED : Answer.JUDGED_FAILED;
  }

  private boolean needsEvidence(Answer answer) {
    return answer == Answer.PASSED && decidedBy == DecidedBy.FACT_AND_EVIDENCE;
  }

  private Answer traced(Finding.Asked asked, Ages ages) {
    return EvidenceNeeded.answer(check, asked.facts(), ages, asked.dates());
  }

  /** The same without a trace, where nothing differs by age and no item can decide. */
  private Answer backed(Finding.Asked asked, @Nullable Object[] values) {
    if (readsItems || requirement == null) {
      return traced(asked, asked.audience());
    }
    Proofs proofs = new Proofs(check, backedPlaces, asked);
    return requirement.proof(Truth.TRUE, values, 0, proofs);
  }

  private Finding finding(
      Answer answer, Finding.Asked asked, Ages ages, @Nullable Judgement judgement) {
    Judgement decided = answer.basis == Basis.JUDGED ? judgement : null;
    return new Finding(check, asked, answer, ages, decided, null, null);
  }
}
