package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the facts that decided a pass have evidence: dated, in time, and not against it. Where
 * one of several facts would do for a pass, those with evidence are enough: a fact declared on top
 * of them without evidence takes nothing away.
 */
final class EvidenceNeeded implements Trace.Preference {

  private final Check check;
  private final LocalDate today;
  private final LocalDate oldest;

  EvidenceNeeded(Check check, Dates dates) {
    this.check = check;
    this.today = dates.today();
    this.oldest = check.oldestEvidence(today);
  }

  /** What to answer now that the facts are in order. */
  static Answer answer(Check check, Facts facts, Ages ages, Dates dates) {
    EvidenceNeeded needed = new EvidenceNeeded(check, dates);
    List<Trace.Backed> backed = needed.backed(needed.trace(facts, ages));
    if (backed.isEmpty()) {
      return Answer.PASSED;
    }
    if (!needed.lacking(backed, Reason.NO_EVIDENCE).isEmpty()) {
      return Answer.NO_EVIDENCE;
    }
    boolean old = !needed.lacking(backed, Reason.OLD_EVIDENCE).isEmpty();
    return old ? Answer.OLD_EVIDENCE : Answer.EVIDENCED;
  }

  /** What the evidence for one fact that decided lets the check answer. */
  Answer answer(List<Evidence> evidence) {
    LocalDate newest = newest(evidence);
    if (newest == null) {
      return Answer.NO_EVIDENCE;
    }
    return newest.isBefore(oldest) ? Answer.OLD_EVIDENCE : Answer.EVIDENCED;
  }

  /** The facts without evidence, or with evidence that is too old. */
  static List<Reading> lacking(
      Check check, Facts facts, Ages ages, Dates dates, @Nullable Reason reason) {
    EvidenceNeeded needed = new EvidenceNeeded(check, dates);
    return needed.lacking(needed.backed(needed.trace(facts, ages)), reason);
  }

  @Override
  public boolean prefers(Trace ground) {
    List<Trace.Backed> backed = backed(ground);
    return lacking(backed, Reason.NO_EVIDENCE).isEmpty()
        && lacking(backed, Reason.OLD_EVIDENCE).isEmpty();
  }

  private Trace trace(Facts facts, Ages ages) {
    return Trace.of(Objects.requireNonNull(check.requirement()), facts, ages, this);
  }

  private List<Trace.Backed> backed(Trace trace) {
    List<Trace.Backed> backed = new ArrayList<>();
    for (Trace.Backed decider : trace.evidence()) {
      if (check.backedFacts().contains(decider.listOrFact())) {
        backed.add(decider);
      }
    }
    return backed;
  }

  private List<Reading> lacking(List<Trace.Backed> backed, @Nullable Reason reason) {
    List<Reading> lacking = new ArrayList<>();
    for (Trace.Backed decider : backed) {
      LocalDate newest = newest(decider.evidence());
      boolean lacks =
          reason == Reason.NO_EVIDENCE ? newest == null : newest != null && newest.isBefore(oldest);
      if (lacks) {
        lacking.add(new Reading(decider.name(), decider.fact(), null));
      }
    }
    return lacking;
  }

  /** The day of the newest evidence that speaks for the fact; a day yet to come does not count. */
  private @Nullable LocalDate newest(List<Evidence> evidence) {
    LocalDate newest = null;
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      LocalDate day = one.date();
      boolean counts = day != null && !one.contradicts() && !day.isAfter(today);
      if (counts && (newest == null || day.isAfter(newest))) {
        newest = day;
      }
    }
    return newest;
  }
}
