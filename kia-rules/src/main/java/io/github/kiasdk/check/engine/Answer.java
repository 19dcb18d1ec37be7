package io.github.kiasdk.check.engine;

/** What is said for children of some ages, in the order in which it is told. */
public enum Answer {
  FAILED,
  JUDGED_FAILED,
  ERROR,
  UNDECLARED,
  APPLICABILITY_UNKNOWN,
  CONTRADICTED,
  OPPOSED,
  ALLEGED,
  NO_EVIDENCE,
  OLD_EVIDENCE,
  NO_JUDGEMENT,
  NOT_DESCRIBED,
  PASSED,
  EVIDENCED,
  JUDGED,
  NOT_RELEVANT,
  LEFT_OUT,
  OUT_OF_SCOPE,
  DOES_NOT_APPLY,
  NOTHING_TO_SAY
}
