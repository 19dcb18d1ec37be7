package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Who carries out an assessment. */
public enum AssessmentType implements Term {
  /** The provider of the service itself. */
  SELF("zelfbeoordeling", "self-assessment"),
  /** Somebody else, for instance to inform public debate. */
  THIRD_PARTY("beoordeling door een derde partij", "assessment by a third party");

  private final LocalizedText label;

  AssessmentType(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
