package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What a check asks about. */
public enum Subject implements Term {
  /** The whole service: asked once, unless a functionality of a relevant kind answers for it. */
  SERVICE("dienst", "service"),
  /** Each functionality to which it is relevant. */
  FUNCTIONALITY("functionaliteit", "functionality"),
  /**
   * The description itself: the service and each functionality, of whatever kind and within any
   * scope. Such a check speaks only where something is wrong, so that it never counts as a pass.
   */
  DESCRIPTION("beschrijving", "description");

  private final LocalizedText label;

  Subject(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
