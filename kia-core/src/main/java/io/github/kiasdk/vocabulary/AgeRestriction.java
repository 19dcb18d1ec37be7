package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.TextFact;
import java.util.List;

/** Keeping children out. Asked for by the checks of principle 1. */
public final class AgeRestriction {

  /** Also true if only the younger ones are. */
  public static final FlagFact APPLIED =
      Fact.flag(
          "age-restriction.applied",
          "Kinderen worden buiten de functionaliteit of een deel ervan gehouden",
          "Children are kept out of the functionality or part of it");

  public static final TextFact REASON =
      Fact.text(
          "age-restriction.reason",
          "Waarom kinderen erbuiten worden gehouden",
          "Why children are kept out");

  public static final FlagFact BY_LAW =
      Fact.flag(
          "age-restriction.by-law",
          "De wet zelf houdt kinderen van deze leeftijden erbuiten",
          "The law itself keeps children of these ages out");

  public static final FlagFact ALTERNATIVE_OFFERED =
      Fact.flag(
          "age-restriction.alternative-offered",
          "Kinderen die erbuiten vallen, kunnen iets anders gebruiken",
          "Children who are kept out can use something else");

  /** Only if {@link #ALTERNATIVE_OFFERED} is true. */
  public static final TextFact ALTERNATIVE =
      Fact.text(
          "age-restriction.alternative",
          "Wat kinderen in plaats daarvan kunnen gebruiken",
          "What children can use instead");

  private AgeRestriction() {}

  static List<Fact<?>> facts() {
    return List.of(APPLIED, REASON, BY_LAW, ALTERNATIVE_OFFERED, ALTERNATIVE);
  }
}
