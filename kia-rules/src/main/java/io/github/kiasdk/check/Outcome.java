package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What a check answers. The first four are those of W3C EARL and the ACT rules format. */
public enum Outcome implements Term {
  /** What was declared, or a person's judgement, is not what the check requires. */
  FAILED("niet in orde", "failed"),
  /** The check itself could not be carried out. It counts against a gate. */
  ERROR("toets kon niet worden uitgevoerd", "error"),
  /** Facts, evidence or a judgement are missing; {@link Finding#reason()} says which. */
  CANNOT_TELL("nog niet bekend", "cannot tell"),
  /** Nothing was found wrong in what was declared. */
  PASSED("in orde", "passed"),
  /** The check has nothing to say here; {@link Finding#reason()} says why. */
  INAPPLICABLE("niet van toepassing", "inapplicable");

  private final LocalizedText label;

  Outcome(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
