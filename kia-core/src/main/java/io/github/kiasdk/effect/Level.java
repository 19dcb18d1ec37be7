package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** The KIA's three classes: hoog, midden, laag. The strongest stands first. */
public enum Level implements Term {
  /** Grave for a child, or hard to undo. */
  HIGH("hoog", "high"),
  /** Clearly felt, and it can be put right. */
  MEDIUM("midden", "medium"),
  /** Slight and passing. */
  LOW("laag", "low");

  private final LocalizedText label;

  Level(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
