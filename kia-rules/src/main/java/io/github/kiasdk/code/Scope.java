package io.github.kiasdk.code;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.AgeAssurance.Method;
import io.github.kiasdk.vocabulary.Audience;

/** When the Code counts. */
final class Scope {

  /**
   * The service is aimed at children, or children probably use it, or it is not known to keep
   * everyone under 18 out, or children are shown or recorded by it. Terms that exclude children
   * change nothing, and nobody's word does: a way of establishing age that a child can talk its way
   * past keeps nobody out.
   */
  static final Condition CONDITION =
      Condition.any(
          Audience.AIMED_AT_CHILDREN.isTrue(),
          Audience.LIKELY_CHILD_USE.isTrue(),
          Audience.CHILDREN_SHOWN.isTrue(),
          AgeAssurance.EFFECTIVE_18PLUS.isFalse(),
          AgeAssurance.METHOD.isOneOf(
              Method.NONE, Method.SELF_DECLARATION, Method.ALL_TREATED_AS_CHILDREN));

  private Scope() {}
}
