package io.github.kiasdk.mitigation;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What a mitigation is for. */
public enum Goal implements Term {
  /** The negative effect does not come about. */
  PREVENT("voorkomen", "prevent"),
  /** The negative effect becomes smaller or rarer. */
  REDUCE("verminderen", "reduce"),
  /** A child who is hit is helped. */
  REPAIR("herstellen", "repair"),
  /** The positive effect becomes larger. */
  STRENGTHEN("versterken", "strengthen");

  private final LocalizedText label;

  Goal(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
