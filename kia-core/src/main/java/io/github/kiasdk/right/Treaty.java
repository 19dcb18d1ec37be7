package io.github.kiasdk.right;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** A treaty that gives children rights. */
public enum Treaty implements Term {
  /** The United Nations Convention on the Rights of the Child of 1989, in English UNCRC. */
  IVRK("Verdrag inzake de rechten van het kind", "Convention on the Rights of the Child"),
  /**
   * The optional protocol of 2000; see {@link Right#SALE_AND_SEXUAL_EXPLOITATION} for its title.
   */
  OPSC(
      "Facultatief protocol tegen verkoop en seksuele uitbuiting van kinderen",
      "Optional protocol against sale and sexual exploitation of children");

  private final LocalizedText label;

  Treaty(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
