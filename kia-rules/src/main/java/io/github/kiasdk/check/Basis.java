package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What a pass or a failure rests on. */
public enum Basis implements Term {
  /** On facts as the team declared them. */
  DECLARED("ingevuld", "declared"),
  /** On facts with dated evidence for each of them. */
  EVIDENCED("met bewijs", "evidenced"),
  /** On a named person's judgement; the facts do not contradict it. */
  JUDGED("door een mens beoordeeld", "judged by a person");

  private final LocalizedText label;

  Basis(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
