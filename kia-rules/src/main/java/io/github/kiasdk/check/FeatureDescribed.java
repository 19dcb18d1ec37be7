package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;

/**
 * The check that a feature says what it is. It stands this low, and every checklist asks it, named
 * or not: a descriptor that fails must not go unnoticed because a reader looks at one principle.
 * Only {@link Descriptors} finds anything: what is described at all, is described.
 */
final class FeatureDescribed implements AlwaysAsked {

  private static final long serialVersionUID = 1L;

  static final Check CHECK =
      AlwaysAsked.check(
          "SDK-05",
          new FeatureDescribed(),
          new Principle(
              "sdk", 0, new LocalizedText("De beschrijving zelf", "The description itself")));
}
