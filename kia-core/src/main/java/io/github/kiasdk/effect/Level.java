package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/**
 * The KIA's three classes: hoog, midden, laag. The strongest stands first. A level of risk follows
 * from impact and likelihood; a check has one of its own.
 */
public enum Level implements Term {
  /** What needs doing first. */
  HIGH("hoog", "high"),
  /** What needs doing. */
  MEDIUM("midden", "medium"),
  /** What can wait. */
  LOW("laag", "low");

  private final LocalizedText label;

  Level(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** Whether this level stands above the other one. */
  public boolean isHigherThan(Level other) {
    return compareTo(other) < 0;
  }
}
