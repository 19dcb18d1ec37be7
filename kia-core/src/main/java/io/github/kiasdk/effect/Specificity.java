package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Whether an effect belongs to this kind of service or to this one service. */
public enum Specificity implements Term {
  /** It is known of services like this one. */
  GENERAL("geldt voor dit soort diensten", "holds for this kind of service"),
  /** It is known of this service itself. */
  SPECIFIC("geldt voor deze dienst", "holds for this service");

  private final LocalizedText label;

  Specificity(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
