package io.github.kiasdk.label;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Origin;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table that gives an effect its icon; the first row that fits decides. What is
 * empty or {@code null} fits everything.
 *
 * @param kinds the kinds of functionality, of which one is enough
 * @param not the kinds that it must not be
 * @param first the rights that may stand first
 * @param among the rights of which one has to stand among those touched
 * @param origins where the effect comes from
 * @param condition what has to be declared for all ages of the audience
 */
record PictogramRule<I extends Pictogram>(
    I icon,
    Set<FunctionalityKind> kinds,
    Set<FunctionalityKind> not,
    Set<Right> first,
    Set<Right> among,
    Set<Origin> origins,
    @Nullable Condition condition) {

  static <I extends Pictogram> PictogramRule<I> of(I icon) {
    return new PictogramRule<>(icon, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
  }

  PictogramRule<I> kinds(FunctionalityKind... fit) {
    return new PictogramRule<>(icon, Set.of(fit), not, first, among, origins, condition);
  }

  PictogramRule<I> not(FunctionalityKind... unfit) {
    return new PictogramRule<>(icon, kinds, Set.of(unfit), first, among, origins, condition);
  }

  PictogramRule<I> first(Right... fit) {
    return new PictogramRule<>(icon, kinds, not, Set.of(fit), among, origins, condition);
  }

  PictogramRule<I> among(Right... fit) {
    return new PictogramRule<>(icon, kinds, not, first, Set.of(fit), origins, condition);
  }

  PictogramRule<I> origins(Origin... fit) {
    return new PictogramRule<>(icon, kinds, not, first, among, Set.of(fit), condition);
  }

  PictogramRule<I> when(Condition holds) {
    return new PictogramRule<>(icon, kinds, not, first, among, origins, holds);
  }

  boolean fits(Set<FunctionalityKind> kind, Effect effect, Facts facts, Ages audience) {
    return (kinds.isEmpty() || !Collections.disjoint(kinds, kind))
        && Collections.disjoint(not, kind)
        && (first.isEmpty() || first.contains(effect.rights().get(0)))
        && (among.isEmpty() || effect.rights().stream().anyMatch(among::contains))
        && (origins.isEmpty() || effect.origin() != null && origins.contains(effect.origin()))
        && (condition == null || holdsForAll(condition, facts, audience));
  }

  private static boolean holdsForAll(Condition condition, Facts facts, Ages audience) {
    for (int age = 0; age <= Ages.OLDEST; age++) {
      if (audience.includes(age) && condition.evaluate(facts, age) != Truth.TRUE) {
        return false;
      }
    }
    return true;
  }
}
