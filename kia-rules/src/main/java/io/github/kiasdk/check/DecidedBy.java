package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Who or what can decide a check. */
public enum DecidedBy implements Term {
  /** The declared facts alone. */
  FACT("feiten", "facts"),
  /** Facts decide a failure; a pass needs dated evidence for each of them. */
  FACT_AND_EVIDENCE("feiten met bewijs", "facts with evidence"),
  /** Facts decide a failure; a pass needs a person's judgement too. */
  FACT_THEN_JUDGEMENT("feiten, dan een oordeel", "facts, then a judgement"),
  /** A person's judgement only. */
  JUDGEMENT("een oordeel", "a judgement"),
  /** What is described besides facts, or how it fits together. */
  DESCRIPTION("de beschrijving", "the description");

  private final LocalizedText label;

  DecidedBy(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
