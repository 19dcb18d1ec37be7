package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a rule in plain Java answers. */
enum PlainAnswer {
  FAILED(Outcome.FAILED, null),
  UNDECLARED(Outcome.CANNOT_TELL, Reason.UNDECLARED),
  APPLICABILITY_UNKNOWN(Outcome.CANNOT_TELL, Reason.APPLICABILITY_UNKNOWN),
  NO_EVIDENCE(Outcome.CANNOT_TELL, Reason.NO_EVIDENCE),
  OLD_EVIDENCE(Outcome.CANNOT_TELL, Reason.OLD_EVIDENCE),
  NO_JUDGEMENT(Outcome.CANNOT_TELL, Reason.NO_JUDGEMENT),
  PASSED(Outcome.PASSED, null),
  NOT_RELEVANT(Outcome.INAPPLICABLE, Reason.NOT_RELEVANT),
  OUT_OF_SCOPE(Outcome.INAPPLICABLE, Reason.OUT_OF_SCOPE),
  DOES_NOT_APPLY(Outcome.INAPPLICABLE, Reason.DOES_NOT_APPLY);

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  final Outcome outcome;
  final @Nullable Reason reason;

  PlainAnswer(Outcome outcome, @Nullable Reason reason) {
    this.outcome = outcome;
    this.reason = reason;
  }

  /** The answer if the days of these proofs decide. */
  static PlainAnswer proven(int yearsValid, @Nullable LocalDate... proofs) {
    LocalDate today = LocalDate.now(ZONE);
    for (LocalDate proof : proofs) {
      if (proof == null || proof.isAfter(today)) {
        return NO_EVIDENCE;
      }
    }
    LocalDate oldest = today.minusYears(yearsValid);
    for (LocalDate proof : proofs) {
      if (proof.isBefore(oldest)) {
        return OLD_EVIDENCE;
      }
    }
    return PASSED;
  }

  /** The answer for something that may be outside the scope of all rules. */
  PlainAnswer scoped(boolean outOfScope) {
    return outOfScope && this != NOT_RELEVANT ? OUT_OF_SCOPE : this;
  }
}
