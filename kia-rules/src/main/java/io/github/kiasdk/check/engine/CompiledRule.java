package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Truth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contradiction in its fast form, which is made when facts of both its sides are declared. */
final class CompiledRule {

  private final Contradiction rule;
  private final Places places;
  private final int[] doubted;
  private final int[] against;
  private @Nullable Sides sides;

  /** Two threads may both make them, and either may be kept. */
  private record Sides(CompiledCondition reassuring, CompiledCondition against) {}

  CompiledRule(Contradiction rule, Places places) {
    this.rule = rule;
    this.places = places;
    this.doubted = places.of(rule.reassuring().facts());
    this.against = places.of(rule.against().facts());
  }

  Contradiction rule() {
    return rule;
  }

  /** The places of the facts that count as unknown meanwhile. */
  int[] doubted() {
    return doubted;
  }

  /** The places of the facts that go against it. */
  int[] against() {
    return against;
  }

  /** The facts by which the reassuring statement is true, or {@code null} if it is not. */
  @Nullable List<Decider> reassuring(@Nullable Object[] values, int age, Grounds grounds) {
    return deciders(sides().reassuring, values, age, grounds);
  }

  /** The facts by which the statement against it is true, or {@code null} if it is not. */
  @Nullable List<Decider> against(@Nullable Object[] values, int age, Grounds grounds) {
    return deciders(sides().against, values, age, grounds);
  }

  private static @Nullable List<Decider> deciders(
      CompiledCondition side, @Nullable Object[] values, int age, Grounds grounds) {
    grounds.clear();
    return side.of(values, age, grounds) == Truth.TRUE ? grounds.kept() : null;
  }

  private Sides sides() {
    Sides made = sides;
    if (made == null) {
      Compiler compiler = new Compiler(places);
      made =
          new Sides(
              Objects.requireNonNull(compiler.compile(rule.reassuring())),
              Objects.requireNonNull(compiler.compile(rule.against())));
      sides = made;
    }
    return made;
  }
}
