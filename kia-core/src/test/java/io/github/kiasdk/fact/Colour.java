package io.github.kiasdk.fact;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** A closed list for tests, so that they do not change with the vocabulary. */
enum Colour implements Term {
  RED("rood", "red"),
  GREEN("groen", "green"),
  DARK_BLUE("donkerblauw", "dark blue");

  private final LocalizedText label;

  Colour(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
