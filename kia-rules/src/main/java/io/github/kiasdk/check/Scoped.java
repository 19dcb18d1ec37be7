package io.github.kiasdk.check;

import io.github.kiasdk.fact.Truth;
import org.jspecify.annotations.Nullable;

/** The scope of a checklist for one functionality or service: asked once, not for each check. */
final class Scoped {

  private static final Scoped EVERYTHING = new Scoped(null, false, false);
  private static final Scoped NOTHING = new Scoped(null, false, true);

  private final @Nullable Compiled scope;

  /** Whether the answer may differ from one age to the next. */
  final boolean differs;

  private final boolean excluded;

  private Scoped(@Nullable Compiled scope, boolean differs, boolean excluded) {
    this.scope = scope;
    this.differs = differs;
    this.excluded = excluded;
  }

  static Scoped of(@Nullable Compiled scope, Declared declared, boolean differs) {
    if (scope == null) {
      return EVERYTHING;
    }
    if (differs) {
      return new Scoped(scope, true, false);
    }
    return isFalse(scope, declared.atYoungest(), 0) ? NOTHING : EVERYTHING;
  }

  /** Whether it is known that the checks do not count. */
  boolean excludes(@Nullable Object[] values, int age) {
    return scope == null ? excluded : isFalse(scope, values, age);
  }

  private static boolean isFalse(Compiled scope, @Nullable Object[] values, int age) {
    return scope.of(values, age) == Truth.FALSE;
  }
}
