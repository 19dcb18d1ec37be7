package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What a person decided about one check. */
public enum Verdict implements Term {
  /** What the check asks is met. */
  PASSED("in orde", "in order"),
  /** What the check asks is not met. */
  FAILED("niet in orde", "not in order");

  private final LocalizedText label;

  Verdict(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
