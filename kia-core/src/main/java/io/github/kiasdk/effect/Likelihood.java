package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** How likely an effect is on this very service, which outsiders seldom know. */
public enum Likelihood implements Term {
  /** To be expected for many children who use it. */
  HIGH("hoog", "high"),
  /** To be expected for some. */
  MEDIUM("midden", "medium"),
  /** Possible, but seldom. */
  LOW("laag", "low"),
  /** There is no information about this service. */
  UNKNOWN("onbekend", "unknown");

  private final LocalizedText label;

  Likelihood(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
