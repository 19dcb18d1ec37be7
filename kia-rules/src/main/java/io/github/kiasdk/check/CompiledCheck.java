package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.check.engine.DeclaredValues;
import io.github.kiasdk.check.engine.Question;
import io.github.kiasdk.check.engine.Questions;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.plain.Thrown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A check with its question in fast form: asks it and adds the findings. */
final class CompiledCheck {

  /** A part of which nobody said what it is: every check of functionalities may be about it. */
  private static final long OTHER = 1L << FunctionalityKind.OTHER.ordinal();

  final Check check;
  final Subject subject;
  final boolean judged;

  /**
   * How facts that nobody declared count: where only a person decides, they are in nobody's way.
   */
  private final Truth whereOpen;

  /** The areas of the kinds that a check of functionalities is for, a bit for each. */
  final long areas;

  private final long relevantKinds;
  private final long askedKinds;
  private final Question question;

  CompiledCheck(Check check, Questions questions) {
    this.check = check;
    this.subject = check.subject();
    this.judged = check.isJudged();
    this.whereOpen = check.decidedBy() == DecidedBy.JUDGEMENT ? Truth.TRUE : Truth.UNKNOWN;
    this.relevantKinds = kinds(check.relevantKinds());
    this.askedKinds = subject == Subject.FUNCTIONALITY ? relevantKinds | OTHER : relevantKinds;
    this.areas = subject == Subject.FUNCTIONALITY ? bits(check.areas()) : 0;
    this.question =
        questions.question(
            new Question.Wording(
                check.applicability(),
                check.condition(),
                check.backedFacts(),
                check.evidenceAge(),
                subject != Subject.DESCRIPTION,
                check.requiredFacts(),
                check.facts()));
  }

  /** A bit for each kind: which kinds two sets share is asked of every check and every part. */
  static long kinds(Set<FunctionalityKind> kinds) {
    long bits = 0;
    for (FunctionalityKind kind : kinds) {
      bits |= 1L << kind.ordinal();
    }
    return bits;
  }

  /** A bit for each area. */
  static long bits(Set<Area> areas) {
    long bits = 0;
    for (Area area : areas) {
      bits |= 1L << area.ordinal();
    }
    return bits;
  }

  /** By one of its kinds, or because a fact that the check requires is declared right there. */
  boolean isRelevant(Part part) {
    return (askedKinds & part.kinds()) != 0 || question.isDeclaredAt(part.declared());
  }

  /** Whether the check is known to be about one of its kinds. */
  boolean isFor(Part part) {
    return (relevantKinds & part.kinds()) != 0;
  }

  /** Whether the service declares a fact that the check requires. */
  boolean isDeclaredBy(DeclaredValues service) {
    return question.isDeclaredAt(service);
  }

  /** Whether a part answers for what the service declares, as it declares none of that itself. */
  boolean isTakenOver(DeclaredValues part, DeclaredValues service) {
    return question.isTakenOver(part, service);
  }

  /** Whether a part leaves nothing that the check requires to what the service declares. */
  boolean isReplaced(DeclaredValues part, DeclaredValues service) {
    return question.isReplaced(part, service);
  }

  /** Asks the check of something to which it is relevant. */
  void ask(
      Part part,
      Described.Surroundings around,
      @Nullable Judgement judgement,
      List<Finding> findings) {
    Requirement code = check.requirement();
    try {
      if (code == null) {
        List<Decision> decisions =
            question.ask(part.declared(), met(Truth.TRUE, judgement), met(whereOpen, judgement));
        for (int i = 0; i < decisions.size(); i++) {
          Decision decision = decisions.get(i);
          Finding finding = finding(decision, part.asked(), judgement);
          boolean reassures = finding.outcome() == Outcome.PASSED;
          findings.add(
              reassures ? finding : finding.believing(part.declared().believed(decision.ages())));
        }
      } else {
        findings.addAll(observed(code, part, around, judgement));
      }
    } catch (Throwable thrown) {
      Decision error = Decision.of(Answer.ERROR, part.asked().audience());
      findings.add(new Finding(check, part.asked(), error, null, null, Thrown.byHost(thrown)));
    }
  }

  /** Asks code, once for all ages for which the check applies. */
  private List<Finding> observed(
      Requirement code, Part part, Described.Surroundings around, @Nullable Judgement judgement) {
    List<Decision> decisions = question.ask(part.declared(), Answer.PASSED, Answer.UNDECLARED);
    List<Finding> found = new ArrayList<>();
    for (Decision decision : decisions) {
      if (decision.answer() == Answer.PASSED) {
        Described described =
            new Described(
                part.functionality(),
                part.service(),
                part.declared().believed(decision.ages()),
                decision.ages(),
                around,
                subject == Subject.DESCRIPTION);
        add(code.observe(described), part.asked(), decision.ages(), judgement, found);
      }
    }
    for (Decision decision : decisions) {
      if (decision.answer() != Answer.PASSED) {
        found.add(finding(decision, part.asked(), null));
      }
    }
    return found;
  }

  private void add(
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
      Decision decision = Decision.of(met(observation.met(), judgement), ages);
      Judgement about = Finding.isJudged(decision) ? judgement : observation.judgement();
      found.add(new Finding(check, asked, decision, about, observation, null));
    }
    if (observations.isEmpty() && subject != Subject.DESCRIPTION) {
      found.add(finding(Decision.of(Answer.NOTHING_TO_SAY, ages), asked, null));
    }
  }

  /** What is answered where it applies, by what it requires and by a person's judgement. */
  private Answer met(Truth met, @Nullable Judgement judgement) {
    if (met == Truth.FALSE) {
      return Answer.FAILED;
    }
    if (met == Truth.UNKNOWN) {
      // What somebody found wrong is wrong, whatever else nobody said.
      return judged && judgement != null && judgement.verdict() == Verdict.FAILED
          ? Answer.JUDGED_FAILED
          : Answer.UNDECLARED;
    }
    if (!judged) {
      return Answer.PASSED;
    }
    if (judgement == null) {
      return Answer.NO_JUDGEMENT;
    }
    return judgement.verdict() == Verdict.PASSED ? Answer.JUDGED : Answer.JUDGED_FAILED;
  }

  private Finding finding(Decision decision, Finding.Asked asked, @Nullable Judgement judgement) {
    return new Finding(
        check, asked, decision, Finding.isJudged(decision) ? judgement : null, null, null);
  }
}
