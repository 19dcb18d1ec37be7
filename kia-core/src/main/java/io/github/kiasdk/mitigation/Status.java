package io.github.kiasdk.mitigation;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** How far a mitigation has come. */
public enum Status implements Term {
  /** Somebody suggests it. */
  PROPOSED("voorgesteld", "proposed"),
  /** The one who has to do it said yes. */
  PROMISED("toegezegd", "promised"),
  /** It is being made. */
  IN_PROGRESS("in uitvoering", "in progress"),
  /** It is there. */
  IMPLEMENTED("ingevoerd", "implemented"),
  /** It will not be done. */
  REJECTED("afgewezen", "rejected"),
  /** It was there and no longer is. */
  WITHDRAWN("vervallen", "withdrawn");

  private final LocalizedText label;

  Status(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
