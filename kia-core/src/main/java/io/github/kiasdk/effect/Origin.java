package io.github.kiasdk.effect;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Where an effect comes from. */
public enum Origin implements Term {
  /** The way the functionality is built. */
  DESIGN("ontwerp", "design"),
  /** What other people do with it. */
  OTHER_USERS("andere gebruikers", "other users"),
  /** What is shown in it. */
  CONTENT("inhoud", "content"),
  /** The way money is made with it. */
  BUSINESS_MODEL("verdienmodel", "business model"),
  /** What is collected and derived. */
  DATA("gegevens", "data"),
  /** How much and when the child uses it. */
  OWN_USE("eigen gebruik", "own use");

  private final LocalizedText label;

  Origin(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
