package io.github.kiasdk.assessment;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;

/** How far an assessment has come. */
public enum AssessmentStatus implements Term {
  /** It is being written. */
  DRAFT("concept", "draft"),
  /** The provider and others are asked what they think of it. */
  OUT_FOR_VIEWS("ter zienswijze", "out for views"),
  /** The commissioner has accepted it. */
  ADOPTED("vastgesteld", "adopted"),
  /** Anybody can read it. */
  PUBLISHED("gepubliceerd", "published"),
  /** A later one has taken its place. */
  REVISED("herzien", "revised");

  private final LocalizedText label;

  AssessmentStatus(String nl, String en) {
    label = new LocalizedText(nl, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
