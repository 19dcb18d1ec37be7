package io.github.kiasdk.check;

import io.github.kiasdk.fact.Truth;
import org.jspecify.annotations.Nullable;

/** The scope of a checklist for one functionality or service: asked once, not for each check. */
final class Scoped {

  private final @Nullable Compiled scope;

  /** Whether the answer may differ from one age to the next. */
  final boolean differs;

  private @Nullable Truth within;

  Scoped(@Nullable Compiled scope, boolean differs) {
    this.scope = scope;
    this.differs = differs;
  }

  /** Whether it is known that the checks do not count. */
  boolean excludes(@Nullable Object[] values, int age) {
    if (scope == null) {
      return false;
    }
    Truth truth = within;
    if (truth == null || differs) {
      truth = scope.of(values, age);
      within = truth;
    }
    return truth == Truth.FALSE;
  }
}
