package io.github.kiasdk.vocabulary;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** On or off, for whatever can be switched. Asked for in many sections. */
public enum Switch implements Term {
  ON("aan", "on"),
  OFF("uit", "off");

  private final LocalizedText label;

  Switch(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
