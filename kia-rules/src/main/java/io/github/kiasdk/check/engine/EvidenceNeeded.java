package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Standing;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the facts that decide a pass have evidence: dated, in time, for them, and more than that
 * somebody says so; and whether a regulator or a court found otherwise. Where one of several facts
 * would do for a pass, those with evidence are enough: a fact declared on top of them without
 * evidence takes nothing away.
 */
final class EvidenceNeeded implements Backing {

  private final List<Fact<?>> backed;
  private final Period age;
  private final Facts facts;
  private final Dates dates;

  /**
   * For what is declared in one place.
   *
   * @param backed the facts that need evidence
   * @param age how old it may be
   */
  EvidenceNeeded(List<Fact<?>> backed, Period age, Facts facts, Dates dates) {
    this.backed = backed;
    this.age = age;
    this.facts = facts;
    this.dates = dates;
  }

  /** What these facts, which decided a pass, let a check answer: what weighs most counts. */
  Answer answer(List<Decider> deciders) {
    Answer all = Answer.PASSED;
    for (int i = 0; i < deciders.size(); i++) {
      Answer one = answer(deciders.get(i));
      if (weight(one) > weight(all)) {
        all = one;
      }
    }
    return all;
  }

  private static int weight(Answer answer) {
    return switch (answer) {
      case OPPOSED -> 5;
      case NO_EVIDENCE -> 4;
      case ALLEGED -> 3;
      case OLD_EVIDENCE -> 2;
      case EVIDENCED -> 1;
      default -> 0;
    };
  }

  /** Those of the facts for which this is the answer. */
  List<Decider> with(Answer answer, List<Decider> deciders) {
    List<Decider> some = new ArrayList<>();
    for (Decider decider : deciders) {
      if (answer(decider) == answer) {
        some.add(decider);
      }
    }
    return List.copyOf(some);
  }

  @Override
  public boolean suffices(@Nullable Decider[] deciders, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isProven(answer(Objects.requireNonNull(deciders[i])))) {
        return false;
      }
    }
    return true;
  }

  /** Whether this answer is a pass. */
  static boolean isProven(Answer answer) {
    return answer == Answer.PASSED || answer == Answer.EVIDENCED;
  }

  private Answer answer(Decider decider) {
    List<Evidence> evidence = decider.evidence(facts);
    if (isOpposed(evidence)) {
      return Answer.OPPOSED;
    }
    if (!backed.contains(decider.listOrFact())) {
      return Answer.PASSED;
    }
    LocalDate newest = null;
    boolean isAlleged = false;
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      LocalDate day = one.date();
      if (one.contradicts() || day == null || day.isAfter(dates.today())) {
        // A day yet to come does not count.
        continue;
      }
      if (isAllegation(one)) {
        isAlleged = true;
      } else if (newest == null || day.isAfter(newest)) {
        newest = day;
      }
    }
    if (newest == null) {
      return isAlleged ? Answer.ALLEGED : Answer.NO_EVIDENCE;
    }
    return newest.isBefore(dates.today().minus(age)) ? Answer.OLD_EVIDENCE : Answer.EVIDENCED;
  }

  static boolean isAllegation(Evidence one) {
    Standing standing = one.standing();
    return standing != null && standing.isAllegation();
  }

  /** Whether a ruling against it carries at least as much as all that speaks for it. */
  static boolean isOpposed(List<Evidence> evidence) {
    Standing against = null;
    Standing best = null;
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      Standing standing = one.standing();
      if (standing == null) {
        continue;
      }
      if (!one.contradicts()) {
        best = best == null || standing.compareTo(best) > 0 ? standing : best;
      } else if (standing.isRuling()) {
        against = against == null || standing.compareTo(against) > 0 ? standing : against;
      }
    }
    return against != null && (best == null || against.compareTo(best) >= 0);
  }
}
