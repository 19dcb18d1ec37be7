package io.github.kiasdk.check;

import org.jspecify.annotations.Nullable;

/** What a check says for children of one age, before ages with the same answer are joined. */
enum Answer {
  FAILED(Outcome.FAILED, Basis.DECLARED, null),
  JUDGED_FAILED(Outcome.FAILED, Basis.JUDGED, null),
  ERROR(Outcome.ERROR, null, null),
  UNDECLARED(Outcome.CANNOT_TELL, null, Reason.UNDECLARED),
  APPLICABILITY_UNKNOWN(Outcome.CANNOT_TELL, null, Reason.APPLICABILITY_UNKNOWN),
  NO_EVIDENCE(Outcome.CANNOT_TELL, null, Reason.NO_EVIDENCE),
  OLD_EVIDENCE(Outcome.CANNOT_TELL, null, Reason.OLD_EVIDENCE),
  NO_JUDGEMENT(Outcome.CANNOT_TELL, null, Reason.NO_JUDGEMENT),
  PASSED(Outcome.PASSED, Basis.DECLARED, null),
  EVIDENCED(Outcome.PASSED, Basis.EVIDENCED, null),
  JUDGED(Outcome.PASSED, Basis.JUDGED, null),
  NOT_RELEVANT(Outcome.INAPPLICABLE, null, Reason.NOT_RELEVANT),
  OUT_OF_SCOPE(Outcome.INAPPLICABLE, null, Reason.OUT_OF_SCOPE),
  DOES_NOT_APPLY(Outcome.INAPPLICABLE, null, Reason.DOES_NOT_APPLY),
  NOTHING_TO_SAY(Outcome.INAPPLICABLE, null, Reason.NOTHING_TO_SAY);

  final Outcome outcome;
  final @Nullable Basis basis;
  final @Nullable Reason reason;

  Answer(Outcome outcome, @Nullable Basis basis, @Nullable Reason reason) {
    this.outcome = outcome;
    this.basis = basis;
    this.reason = reason;
  }
}
