package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** How sure the link between functionality and effect is. This is not how likely the effect is. */
public enum Certainty implements Term {
  /** Sound sources agree. */
  HIGH("hoog", "high"),
  /** There are sources, with limits. */
  MEDIUM("midden", "medium"),
  /** There is hardly a source, or none. */
  LOW("laag", "low"),
  /** Sources contradict each other. */
  CONTESTED("betwist", "contested");

  private final LocalizedText label;

  Certainty(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
