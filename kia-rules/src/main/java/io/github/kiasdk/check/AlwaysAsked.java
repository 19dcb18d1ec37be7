package io.github.kiasdk.check;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.right.Right;
import java.io.Serializable;
import java.util.List;

/**
 * What a checklist answers itself, of what is described as a whole, whether it names the check or
 * not: what goes wrong there touches every other answer. Whoever asks it of a part learns nothing.
 */
interface AlwaysAsked extends Requirement, Serializable {

  /** Its check, with texts of the class's name. */
  static Check check(String id, AlwaysAsked requirement, Principle principle) {
    Class<?> type = requirement.getClass();
    return Check.check(id, principle, Texts.of(type, type.getSimpleName()))
        .severity(Level.HIGH)
        .ofDescription()
        .requires(requirement)
        .ground(Ground.DERIVED)
        .rights(Right.BEST_INTERESTS)
        .since("0.1.0")
        .build();
  }

  @Override
  default List<Observation> observe(Described described) {
    return List.of();
  }
}
