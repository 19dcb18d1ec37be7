package io.github.kiasdk.check;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * The check that a feature says what it is. It stands this low, and every checklist asks it, named
 * or not: a descriptor that fails must not go unnoticed because a reader looks at one principle.
 * Only {@link Descriptors} finds anything: what is described at all, is described.
 */
final class FeatureDescribed implements Requirement, Serializable {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      Check.check(
              "SDK-05",
              new Principle(
                  "sdk", 0, new LocalizedText("De beschrijving zelf", "The description itself")),
              Texts.of(FeatureDescribed.class, "FeatureDescribed"))
          .severity(Level.HIGH)
          .ofDescription()
          .requires(new FeatureDescribed())
          .ground(Ground.DERIVED)
          .rights(Right.BEST_INTERESTS)
          .since("0.1.0")
          .build();

  @Override
  public List<Observation> observe(Described described) {
    return List.of();
  }
}
