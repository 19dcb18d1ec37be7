package io.github.kiasdk.mitigation;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What sort of measure it is. */
public enum MitigationKind implements Term {
  /** The functionality itself is built or set otherwise. */
  DESIGN("ontwerp of standaardinstelling", "design or default"),
  /** Detection, filters, encryption, age assurance. */
  TECHNICAL("technisch", "technical"),
  /** People and procedures. */
  ORGANISATIONAL("organisatorisch", "organisational"),
  /** Terms, contracts, law. */
  LEGAL("juridisch", "legal"),
  /** Telling and teaching. */
  INFORMATION("informatie en educatie", "information and education"),
  /** It works only when a parent uses it. */
  PARENTAL_TOOL("hulpmiddel voor ouders", "tool for parents");

  private final LocalizedText label;

  MitigationKind(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
