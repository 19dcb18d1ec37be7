package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** How grave an effect can be for a child, whether or not it comes about. */
public enum Impact implements Term {
  /** Grave for a child, or hard to undo. */
  HIGH("hoog", "high"),
  /** Clearly felt, and it can be put right. */
  MEDIUM("midden", "medium"),
  /** Slight and passing. */
  LOW("laag", "low"),
  /** Nobody can say yet how grave it can be. */
  UNKNOWN("onbekend", "unknown");

  private final LocalizedText label;

  Impact(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
