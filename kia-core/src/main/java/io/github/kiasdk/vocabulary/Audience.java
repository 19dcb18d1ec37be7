package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import java.util.List;

/** Who the service is for. It decides whether the Code applies. */
public final class Audience {

  public static final FlagFact AIMED_AT_CHILDREN =
      Fact.flag(
          "audience.aimed-at-children",
          "De dienst is gericht op kinderen",
          "The service is aimed at children");

  /** Whatever the terms of use say: also true if they exclude children who come all the same. */
  public static final FlagFact LIKELY_CHILD_USE =
      Fact.flag(
          "audience.likely-child-use",
          "Kinderen gebruiken de dienst waarschijnlijk",
          "Children are likely to use the service");

  private Audience() {}

  static List<Fact<?>> facts() {
    return List.of(AIMED_AT_CHILDREN, LIKELY_CHILD_USE);
  }
}
