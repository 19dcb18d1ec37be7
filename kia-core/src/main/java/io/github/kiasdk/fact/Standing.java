package io.github.kiasdk.fact;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/**
 * Who says what evidence says, and how far it was settled; from what carries least to what carries
 * most. It says nothing about which of two sources is right.
 */
public enum Standing implements Term {
  /** Journalism. */
  PRESS("pers", "press"),
  /** A civil-society organisation, a consumer body, users who complain. */
  CIVIL_SOCIETY("maatschappelijke organisatie", "civil society"),
  /** A regulator that investigates and has found nothing yet. */
  SUSPICION("vermoeden van een toezichthouder", "regulator's suspicion"),
  /** What the provider says in public, such as a help page or terms. */
  PROVIDER_STATEMENT("verklaring van de aanbieder", "provider's statement"),
  /** A document of whoever describes the service, such as a design or a contract. */
  OWN_DOCUMENT("eigen document", "own document"),
  /** A test by whoever describes the service. */
  OWN_TEST("eigen test", "own test"),
  /** Research that others can check. */
  RESEARCH("onderzoek", "research"),
  /** What a regulator found and told the provider, who can still answer. */
  PRELIMINARY_FINDING("voorlopige bevinding", "preliminary finding"),
  /** What a regulator decided; an appeal may be possible. */
  DECISION("besluit", "decision"),
  /** What a regulator decided and kept to, or was upheld on appeal. */
  DECISION_UPHELD("besluit dat in stand bleef", "decision upheld"),
  /** What a court held. */
  COURT("uitspraak van een rechter", "court judgment");

  private final LocalizedText label;

  Standing(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** Whether somebody says so and nobody found it: press, civil society, a suspicion. */
  public boolean isAllegation() {
    return this == PRESS || this == CIVIL_SOCIETY || this == SUSPICION;
  }

  /** Whether a regulator or a court found it, be it for the time being. */
  public boolean isRuling() {
    return compareTo(PRELIMINARY_FINDING) >= 0;
  }
}
