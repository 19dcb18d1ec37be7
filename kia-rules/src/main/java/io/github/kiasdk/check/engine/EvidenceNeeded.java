package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the facts that decide a pass have evidence: dated, in time, and not against it. Where one
 * of several facts would do for a pass, those with evidence are enough: a fact declared on top of
 * them without evidence takes nothing away.
 */
final class EvidenceNeeded {

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

  /** What these facts, which decided a pass, let a check answer: what is missing counts most. */
  Answer answer(List<Decider> deciders) {
    Answer all = Answer.PASSED;
    for (int i = 0; i < deciders.size(); i++) {
      Answer one = answer(deciders.get(i));
      if (one == Answer.NO_EVIDENCE) {
        return one;
      }
      if (one != Answer.PASSED && all != Answer.OLD_EVIDENCE) {
        all = one;
      }
    }
    return all;
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

  /** Whether none of these facts lacks evidence. */
  boolean suffices(@Nullable Decider[] deciders, int from, int to) {
    for (int i = from; i < to; i++) {
      Answer one = answer(Objects.requireNonNull(deciders[i]));
      if (one == Answer.NO_EVIDENCE || one == Answer.OLD_EVIDENCE) {
        return false;
      }
    }
    return true;
  }

  private Answer answer(Decider decider) {
    Fact<?> needing = decider.listOrFact();
    if (!backed.contains(needing)) {
      return Answer.PASSED;
    }
    LocalDate newest = newest(decider.declaration(facts), null);
    if (needing != decider.fact()) {
      newest = newest(facts.declaration(needing), newest);
    }
    if (newest == null) {
      return Answer.NO_EVIDENCE;
    }
    return newest.isBefore(dates.today().minus(age)) ? Answer.OLD_EVIDENCE : Answer.EVIDENCED;
  }

  /** The day of the newest evidence that speaks for the fact; a day yet to come does not count. */
  private @Nullable LocalDate newest(@Nullable Declaration<?> declared, @Nullable LocalDate other) {
    LocalDate newest = other;
    List<Evidence> evidence = declared == null ? List.of() : declared.evidence();
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      LocalDate day = one.date();
      if (day != null
          && !one.contradicts()
          && !day.isAfter(dates.today())
          && (newest == null || day.isAfter(newest))) {
        newest = day;
      }
    }
    return newest;
  }
}
