package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Truth;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question in its fast form: when it applies, what it requires, and of which facts it wants
 * evidence. Immutable in what it answers, and thread-safe.
 */
public final class Question {

  private static final int ANSWERS = Answer.values().length;

  private static final Ages[] EACH_AGE = new Ages[Ages.OLDEST + 1];

  static {
    for (int age = 0; age < EACH_AGE.length; age++) {
      EACH_AGE[age] = Ages.ages(age, age);
    }
  }

  /**
   * What is asked.
   *
   * @param applicability when it applies, or {@code null} if it always does
   * @param requirement what has to be true, or {@code null} if somebody else says
   * @param backed the facts that need evidence
   * @param evidenceAge how old it may be, or {@code null} if none is needed
   * @param inScopeOnly whether nothing is asked outside the scope
   * @param deciding the facts that decide once it applies
   * @param read these, and those that say whether it applies
   */
  public record Wording(
      @Nullable Condition applicability,
      @Nullable Condition requirement,
      List<Fact<?>> backed,
      @Nullable Period evidenceAge,
      boolean inScopeOnly,
      List<Fact<?>> deciding,
      List<Fact<?>> read) {}

  private final Wording wording;
  private final Places places;
  private final int[] requiredPlaces;
  private final int[] allPlaces;

  /** Made when it is first asked: of most checks of a long list nothing else is needed. */
  private @Nullable Form form;

  /**
   * What the conditions become.
   *
   * @param alike all ages, in parts within which the question itself makes no difference
   * @param before the last decision with each answer, as many places are decided alike
   */
  private record Form(
      @Nullable CompiledCondition applicability,
      @Nullable CompiledCondition requirement,
      Ages[] alike,
      @Nullable Decision[] before) {

    /** Two threads may both make it, and either may be kept. */
    Decision decision(Answer answer, Ages ages, Grounds grounds) {
      Decision known = before[answer.ordinal()];
      if (known != null && known.ages().equals(ages) && grounds.are(known.deciders())) {
        return known;
      }
      Decision made = new Decision(answer, ages, grounds.kept(), List.of());
      before[answer.ordinal()] = made;
      return made;
    }
  }

  Question(Wording wording, Places places) {
    this.wording = wording;
    this.places = places;
    this.requiredPlaces = places.of(wording.deciding);
    this.allPlaces = places.of(wording.read);
  }

  /** Two threads may both make it; they make the same. */
  private Form form() {
    Form made = form;
    if (made == null) {
      Compiler compiler = new Compiler(places);
      CompiledCondition applicability = compiler.compile(wording.applicability);
      CompiledCondition requirement = compiler.compile(wording.requirement);
      made = new Form(applicability, requirement, alike(compiler.asked()), new Decision[ANSWERS]);
      form = made;
    }
    return made;
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

  /** Whether a fact that decides is declared right there. */
  public boolean isDeclaredAt(DeclaredValues place) {
    return place.ownsAt(requiredPlaces);
  }

  /**
   * Whether a part answers for what the service declares: it declares none of that itself, so what
   * fails with the service's facts alone fails there too.
   */
  public boolean isTakenOver(DeclaredValues part, DeclaredValues service) {
    return !part.redeclaresAt(allPlaces, service);
  }

  /** Whether a part leaves nothing that decides to what the service declares. */
  public boolean isReplaced(DeclaredValues part, DeclaredValues service) {
    return part.redeclaresAll(requiredPlaces, service);
  }

  /**
   * Asks it, and says which facts decided.
   *
   * @param met the answer if it applies and what it requires is true, evidence apart
   * @param open the answer if it applies and is not known to be true or false
   * @return a decision for each answer, in the order of the answers; together they are for all of
   *     the audience
   */
  public List<Decision> ask(DeclaredValues declared, Answer met, Answer open) {
    Form made = form();
    boolean differs = declared.scopeDiffers() || declared.differsAt(allPlaces);
    if (!differs && made.alike.length == 1) {
      return List.of(decide(made, declared, declared.audience(), met, open));
    }
    @Nullable Decision[] held = new Decision[ANSWERS];
    for (Ages left = declared.audience(); left != null; ) {
      Ages like = differs ? EACH_AGE[left.youngest()] : with(left.youngest(), made.alike);
      Ages ages = Objects.requireNonNull(left.intersect(like));
      Decision one = decide(made, declared, ages, met, open);
      Decision others = held[one.answer().ordinal()];
      held[one.answer().ordinal()] = others == null ? one : others.and(one);
      left = left.without(ages);
    }
    List<Decision> decisions = new ArrayList<>();
    for (Decision decision : held) {
      if (decision != null) {
        decisions.add(decision);
      }
    }
    return decisions;
  }

  private static Ages with(int age, Ages[] parts) {
    int i = 0;
    while (!parts[i].includes(age)) {
      i++;
    }
    return parts[i];
  }

  /**
   * Decides for ages between which there is no difference. What may be wrong, as something else
   * that is declared contradicts it, is told where it fails, and reassures nobody.
   */
  private Decision decide(Form made, DeclaredValues declared, Ages ages, Answer met, Answer open) {
    int age = ages.youngest();
    if (wording.inScopeOnly) {
      List<Decider> excluding = declared.excludedBy(age);
      if (excluding != null) {
        return new Decision(Answer.OUT_OF_SCOPE, ages, excluding, List.of());
      }
    }
    Decision decision = decide(made, declared, declared.at(age), ages, met, open);
    if (!declared.isDoubted() || !reassures(decision.answer())) {
      return decision;
    }
    Decision believed = decide(made, declared, declared.believedAt(age), ages, met, open);
    boolean isOpen =
        believed.answer() == Answer.UNDECLARED || believed.answer() == Answer.APPLICABILITY_UNKNOWN;
    return isOpen
        ? new Decision(Answer.CONTRADICTED, ages, doubted(believed, declared, age), List.of())
        : believed;
  }

  private static boolean reassures(Answer answer) {
    return switch (answer) {
      case PASSED, EVIDENCED, JUDGED, NO_JUDGEMENT, DOES_NOT_APPLY -> true;
      case OPPOSED, NO_EVIDENCE, OLD_EVIDENCE -> true;
      default -> false;
    };
  }

  private static List<Decider> doubted(Decision open, DeclaredValues declared, int age) {
    List<Decider> doubted = new ArrayList<>();
    for (Decider one : open.deciders()) {
      if (declared.isDoubted(one.listOrFact(), age)) {
        doubted.add(one);
      }
    }
    return List.copyOf(doubted);
  }

  private Decision decide(
      Form made,
      DeclaredValues declared,
      @Nullable Object[] values,
      Ages ages,
      Answer met,
      Answer open) {
    int age = ages.youngest();
    Grounds grounds = declared.grounds();
    Truth applies = Truth.TRUE;
    if (made.applicability != null) {
      grounds.clear();
      applies = made.applicability.of(values, age, grounds);
    }
    if (applies != Truth.TRUE) {
      Answer answer = applies == Truth.FALSE ? Answer.DOES_NOT_APPLY : Answer.APPLICABILITY_UNKNOWN;
      return made.decision(answer, ages, grounds);
    }
    CompiledCondition requirement = made.requirement;
    if (requirement == null) {
      return Decision.of(met, ages);
    }
    grounds.clear();
    Truth truth = requirement.of(values, age, grounds);
    if (truth == Truth.UNKNOWN && open != Answer.UNDECLARED) {
      return Decision.of(open, ages);
    }
    if (truth == Truth.FALSE) {
      Decision failed = made.decision(Answer.FAILED, ages, grounds);
      return declared.isSaidByOthers()
          ? settled(requirement, declared, values, failed, open)
          : failed;
    }
    if (truth != Truth.TRUE) {
      return made.decision(open, ages, grounds);
    }
    Decision decision = made.decision(met, ages, grounds);
    if (wording.evidenceAge == null) {
      return declared.isOpposable() ? opposed(decision, declared) : decision;
    }
    return proven(requirement, declared, values, decision, wording.evidenceAge);
  }

  /**
   * What a failure is if others than the provider say so: as long as it needs what is alleged, only
   * a person can tell.
   */
  private static Decision settled(
      CompiledCondition requirement,
      DeclaredValues declared,
      @Nullable Object[] values,
      Decision failed,
      Answer open) {
    Allegations allegations = new Allegations(declared.facts());
    if (allegations.among(failed.deciders()).isEmpty()) {
      return failed;
    }
    Grounds grounds = declared.grounds();
    grounds.clearPreferring(allegations);
    requirement.of(values, failed.ages().youngest(), grounds);
    List<Decider> alleged = allegations.among(grounds.kept());
    if (alleged.isEmpty()) {
      return failed;
    }
    return open == Answer.JUDGED_FAILED
        ? Decision.of(open, failed.ages())
        : new Decision(Answer.ALLEGED, failed.ages(), failed.deciders(), alleged);
  }

  /** A pass by what a ruling found to be otherwise, whether or not it wants evidence. */
  private static Decision opposed(Decision decision, DeclaredValues declared) {
    if (decision.answer() != Answer.PASSED && decision.answer() != Answer.JUDGED) {
      return decision;
    }
    List<Decider> opposed = new ArrayList<>();
    for (Decider one : decision.deciders()) {
      if (EvidenceNeeded.isOpposed(one.evidence(declared.facts()))) {
        opposed.add(one);
      }
    }
    return opposed.isEmpty()
        ? decision
        : new Decision(Answer.OPPOSED, decision.ages(), decision.deciders(), List.copyOf(opposed));
  }

  /** What evidence lets a pass answer: only the facts that have it count, where they are enough. */
  private Decision proven(
      CompiledCondition requirement,
      DeclaredValues declared,
      @Nullable Object[] values,
      Decision decision,
      Period evidenceAge) {
    EvidenceNeeded needed =
        new EvidenceNeeded(wording.backed, evidenceAge, declared.facts(), declared.dates());
    Grounds grounds = declared.grounds();
    grounds.clearPreferring(needed);
    requirement.of(values, decision.ages().youngest(), grounds);
    List<Decider> counting = grounds.kept();
    Answer answer = needed.answer(counting);
    return new Decision(
        answer,
        decision.ages(),
        decision.deciders(),
        EvidenceNeeded.isProven(answer) ? List.of() : needed.with(answer, counting));
  }
}
