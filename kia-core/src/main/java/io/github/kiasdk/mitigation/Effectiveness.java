package io.github.kiasdk.mitigation;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Whether a mitigation was seen to work, by a test. */
public enum Effectiveness implements Term {
  /** A test shows that it does what it is for. */
  WORKS("werkt", "works"),
  /** A test shows that it works with limits. */
  PARTLY("werkt deels", "works partly"),
  /** A test shows that it is gone or easy to get round. */
  DOES_NOT("werkt niet", "does not work"),
  /** Nobody has tested it, or no test is known. */
  NOT_TESTED("niet getest", "not tested");

  private final LocalizedText label;

  Effectiveness(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
