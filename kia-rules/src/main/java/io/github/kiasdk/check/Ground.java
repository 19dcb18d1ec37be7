package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** Where a check comes from. No check is a quotation of the Code. */
public enum Ground implements Term {
  /** Said, in other words, in a part of the Code's text that was read. */
  CODE("tekst van de Code", "text of the Code"),
  /** Our step from such a part to something that can be checked. */
  OPERATIONALISED("uitwerking van de Code", "worked out from the Code"),
  /** Not in the part of the Code that was read, but in law or in a comparable code or guideline. */
  EQUIVALENT("vergelijkbare bron", "comparable source"),
  /** Our step from what is public about the KIA to something that can be checked. */
  METHOD("openbare tekst over de KIA", "public text about the KIA"),
  /** Our own step, needed to carry out other checks; no source says it in so many words. */
  DERIVED("eigen aanvulling", "our own addition");

  private final LocalizedText label;

  Ground(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
