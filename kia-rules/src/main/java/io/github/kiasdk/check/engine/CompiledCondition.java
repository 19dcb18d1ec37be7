package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The fast form of a condition: each fact has a place in an array, filled once for all checks,
 * instead of being looked up by every condition. It says what {@link Condition#evaluate} says, and
 * which facts say so.
 */
abstract class CompiledCondition {

  /**
   * What the condition says.
   *
   * @param values the declared value of each fact at its place, {@code null} where nothing is
   *     declared
   * @param age the age of the child
   * @param grounds where the facts are laid on top that decide it or leave it open
   */
  abstract Truth of(@Nullable Object[] values, int age, Grounds grounds);
}
