package io.github.kiasdk.label;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** For whom a label is worded. */
public enum LabelReader implements Term {
  /** Those who raise a child. */
  PARENTS("ouders", "parents"),
  /** Children of about ten. */
  CHILDREN("kinderen", "children");

  private final LocalizedText label;

  LabelReader(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** What a picture says to this reader. */
  public LocalizedText words(Pictogram pictogram) {
    return this == PARENTS ? pictogram.forParents() : pictogram.forChildren();
  }
}
