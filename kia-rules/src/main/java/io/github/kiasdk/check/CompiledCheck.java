package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.plain.Thrown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A check in its fast form: asks it and adds the findings. */
final class CompiledCheck {

  private static final Answer[] ANSWERS = Answer.values();

  private static final int KINDS = FunctionalityKind.values().length;

  private static final Ages[] EACH_AGE = new Ages[Ages.OLDEST + 1];

  static {
    for (int age = 0; age < EACH_AGE.length; age++) {
      EACH_AGE[age] = Ages.ages(age, age);
    }
  }

  final Check check;
  final Subject subject;
  final boolean judged;
  private final Places places;
  private final boolean[] relevantKinds = new boolean[KINDS];
  private final int[] requiredPlaces;
  private final int[] allPlaces;
  private final boolean needsEvidence;

  /** Made when the check is first asked: of most checks of a long list nothing else is needed. */
  private @Nullable Form form;

  /**
   * What the conditions of a check become.
   *
   * @param alike all ages, in parts within which the check itself makes no difference
   */
  private record Form(
      @Nullable Compiled applicability,
      @Nullable Compiled requirement,
      int[] backedPlaces,
      boolean readsItems,
      Ages[] alike) {}

  CompiledCheck(Check check, Places places) {
    this.check = check;
    this.subject = check.subject();
    this.judged = check.isJudged();
    this.places = places;
    for (FunctionalityKind kind : check.relevantKinds()) {
      relevantKinds[kind.ordinal()] = true;
    }
    this.requiredPlaces = places.of(check.requiredFacts());
    this.allPlaces = places.of(check.facts());
    this.needsEvidence = check.decidedBy() == DecidedBy.FACT_AND_EVIDENCE;
  }

  /** Two threads may both make it; they make the same. */
  private Form form() {
    Form made = form;
    if (made == null) {
      made = compiled();
      form = made;
    }
    return made;
  }

  private Form compiled() {
    boolean items = false;
    for (Fact<?> fact : check.requiredFacts()) {
      items |= fact instanceof ItemsFact;
    }
    Compiled.Compiler compiler = new Compiled.Compiler(places);
    return new Form(
        compiler.compile(check.applicability()),
        compiler.compile(check.requirement()),
        places.of(check.backedFacts()),
        items,
        alike(compiler.asked()));
  }

  private static Ages[] alike(List<Ages> asked) {
    List<Ages> parts = new ArrayList<>();
    parts.add(Ages.ALL);
    for (Ages ages : asked) {
      for (int i = parts.size() - 1; i >= 0; i--) {
        Ages outside = parts.get(i).without(ages);
        Ages inside = parts.get(i).intersect(ages);
        if (outside != null && inside != null) {
          parts.set(i, inside);
          parts.add(outside);
        }
      }
    }
    return parts.toArray(new Ages[0]);
  }

  /** By its kind, or because a fact that the check requires is declared right there. */
  boolean isRelevant(FunctionalityKind kind, Declared declared) {
    return relevantKinds[kind.ordinal()] || declared.ownsAt(requiredPlaces);
  }

  /** Whether the kind alone makes it relevant. */
  boolean isFor(FunctionalityKind kind) {
    return relevantKinds[kind.ordinal()];
  }

  /** Whether the service declares a fact that the check requires. */
  boolean isDeclaredBy(Declared service) {
    return service.ownsAt(requiredPlaces);
  }

  /**
   * Whether a part answers for what the service declares: it declares none of that itself, so what
   * fails with the service's facts alone fails there too.
   */
  boolean isTakenOver(Declared part, Declared service) {
    return !part.redeclaresAt(allPlaces, service);
  }

  /** Whether a part leaves nothing that the check requires to what the service declares. */
  boolean isReplaced(Declared part, Declared service) {
    return part.redeclaresAll(requiredPlaces, service);
  }

  /** Asks the check of something to which it is relevant. */
  void ask(
      Finding.Asked asked,
      Declared declared,
      Scoped scoped,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    try {
      Form form = form();
      boolean differs = scoped.differs || declared.differsAt(allPlaces);
      if (differs || form.alike.length > 1) {
        askByAge(form, asked, declared, scoped, differs, judgement, findings);
      } else {
        int age = asked.audience().youngest();
        @Nullable Object[] values = declared.at(age);
        Answer answer = answer(form, values, age, scoped, judgement);
        Answer backed = needsEvidence(answer) ? backed(form, asked, values) : answer;
        findings.add(finding(backed, asked, asked.audience(), judgement));
      }
    } catch (Throwable thrown) {
      findings.add(error(asked, Thrown.byHost(thrown)));
    }
  }

  private Finding error(Finding.Asked asked, Throwable thrown) {
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
          Answer before = beforeAsking(form(), part.declared().at(age), age, part.scoped());
          if (before == null) {
            applies = applies == null ? one : applies.and(one);
          } else {
            Ages held = others[before.ordinal()];
            others[before.ordinal()] = held == null ? one : held.and(one);
          }
        }
      }
      if (applies != null) {
        List<Finding> before = subject == Subject.DESCRIPTION ? findings : List.of();
        Described described = part.describedFor(applies, checklist, before);
        observed(code.observe(described), asked, applies, judgement, found);
      }
      for (Answer answer : ANSWERS) {
        Ages held = others[answer.ordinal()];
        if (held != null) {
          found.add(finding(answer, asked, held, null));
        }
      }
      findings.addAll(found);
    } catch (Throwable thrown) {
      findings.add(error(asked, Thrown.byHost(thrown)));
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
      if (subject == Subject.DESCRIPTION && observation.met() == Truth.TRUE) {
        continue;
      }
      Answer answer = answer(observation.met(), judgement);
      Judgement about = answer.basis == Basis.JUDGED ? judgement : observation.judgement();
      found.add(new Finding(check, asked, answer, ages, about, observation, null));
    }
    if (observations.isEmpty() && subject != Subject.DESCRIPTION) {
      found.add(finding(Answer.NOTHING_TO_SAY, asked, ages, null));
    }
  }

  private void askByAge(
      Form form,
      Finding.Asked asked,
      Declared declared,
      Scoped scoped,
      boolean differs,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    @Nullable Ages[] held = new Ages[ANSWERS.length];
    for (Ages part : differs ? EACH_AGE : form.alike) {
      Ages ages = asked.audience().intersect(part);
      if (ages != null) {
        int age = ages.youngest();
        Answer answer = answer(form, declared.at(age), age, scoped, judgement);
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
      Form form, @Nullable Object[] values, int age, Scoped scoped, @Nullable Judgement judgement) {
    Answer before = beforeAsking(form, values, age, scoped);
    if (before != null) {
      return before;
    }
    Compiled requirement = form.requirement;
    return answer(requirement == null ? Truth.TRUE : requirement.of(values, age), judgement);
  }

  /** What is answered without asking what the check requires; {@code null} if it applies. */
  private @Nullable Answer beforeAsking(
      Form form, @Nullable Object[] values, int age, Scoped scoped) {
    if (subject != Subject.DESCRIPTION && scoped.excludes(values, age)) {
      return Answer.OUT_OF_SCOPE;
    }
    Compiled applicability = form.applicability;
    if (applicability == null) {
      return null;
    }
    Truth applies = applicability.of(values, age);
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
    return needsEvidence && answer == Answer.PASSED;
  }

  private Answer traced(Finding.Asked asked, Ages ages) {
    return EvidenceNeeded.answer(check, asked.facts(), ages, asked.dates());
  }

  /** The same without a trace, where nothing differs by age and no item can decide. */
  private Answer backed(Form form, Finding.Asked asked, @Nullable Object[] values) {
    Compiled requirement = form.requirement;
    if (form.readsItems || requirement == null) {
      return traced(asked, asked.audience());
    }
    Proofs proofs = new Proofs(check, form.backedPlaces, asked);
    return requirement.proof(Truth.TRUE, values, 0, proofs);
  }

  private Finding finding(
      Answer answer, Finding.Asked asked, Ages ages, @Nullable Judgement judgement) {
    Judgement decided = answer.basis == Basis.JUDGED ? judgement : null;
    return new Finding(check, asked, answer, ages, decided, null, null);
  }
}
