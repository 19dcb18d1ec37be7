package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the facts that decided a pass have evidence: dated, in time, and not against it. */
final class EvidenceNeeded {

  private EvidenceNeeded() {}

  /** What to answer now that the facts are in order. */
  static Answer answer(Check check, Facts facts, Ages ages, Dates dates) {
    if (backed(check, facts, ages).isEmpty()) {
      return Answer.PASSED;
    }
    if (!lacking(check, facts, ages, dates, Reason.NO_EVIDENCE).isEmpty()) {
      return Answer.NO_EVIDENCE;
    }
    boolean old = !lacking(check, facts, ages, dates, Reason.OLD_EVIDENCE).isEmpty();
    return old ? Answer.OLD_EVIDENCE : Answer.EVIDENCED;
  }

  /** The facts without evidence, or with evidence that is too old. */
  static List<Reading> lacking(
      Check check, Facts facts, Ages ages, Dates dates, @Nullable Reason reason) {
    LocalDate today = dates.today();
    LocalDate oldest = today.minus(Objects.requireNonNull(check.evidenceAge()));
    List<Reading> lacking = new ArrayList<>();
    for (Trace.Backed decider : backed(check, facts, ages)) {
      LocalDate newest = newest(decider.evidence(), today);
      boolean lacks =
          reason == Reason.NO_EVIDENCE
              ? newest == null
              : newest != null && newest.isBefore(oldest);
      if (lacks) {
        lacking.add(new Reading(decider.name(), decider.fact(), null));
      }
    }
    return lacking;
  }

  private static List<Trace.Backed> backed(Check check, Facts facts, Ages ages) {
    Trace trace = Trace.of(Objects.requireNonNull(check.requirement()), facts, ages);
    List<Trace.Backed> backed = new ArrayList<>();
    for (Trace.Backed decider : trace.evidence()) {
      if (check.backedFacts().contains(decider.listOrFact())) {
        backed.add(decider);
      }
    }
    return backed;
  }

  /** The day of the newest evidence that speaks for the fact; a day yet to come does not count. */
  private static @Nullable LocalDate newest(List<Evidence> evidence, LocalDate today) {
    LocalDate newest = null;
    for (Evidence one : evidence) {
      LocalDate day = one.date();
      boolean counts = day != null && !one.contradicts() && !day.isAfter(today);
      if (counts && (newest == null || day.isAfter(newest))) {
        newest = day;
      }
    }
    return newest;
  }
}
