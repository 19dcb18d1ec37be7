package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Whether an effect serves a right or strains it. The two are never added up or set off. */
public enum Sign implements Term {
  /** It serves the right. */
  POSITIVE("positief", "positive"),
  /** It strains the right. */
  NEGATIVE("negatief", "negative");

  private final LocalizedText label;

  Sign(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
