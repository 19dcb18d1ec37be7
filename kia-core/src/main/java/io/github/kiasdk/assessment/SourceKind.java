package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** What an assessment draws on. */
public enum SourceKind implements Term {
  /** Published research. */
  LITERATURE("onderzoek", "research"),
  /** Journalism. */
  NEWS("nieuws", "news"),
  /** What regulators and courts have published. */
  REGULATORS("toezichthouders en rechters", "regulators and courts"),
  /** What the provider tells everybody. */
  PROVIDER_PUBLICATIONS("publicaties van de aanbieder", "the provider's publications"),
  /** What the provider showed to the assessor. */
  PROVIDER_DATA("gegevens van de aanbieder", "the provider's data"),
  /** The risk report of a very large platform. */
  DSA_RISK_REPORT("risicorapport onder de DSA", "risk report under the DSA"),
  EXPERT_SESSION("sessie met deskundigen", "session with experts"),
  /** What children said. */
  CHILDREN("kinderen", "children"),
  /** What parents said. */
  PARENTS("ouders", "parents");

  private final LocalizedText label;

  SourceKind(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
