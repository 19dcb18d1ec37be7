package io.github.kiasdk.check.engine;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts questions within one scope into their fast form, and what is declared beside them. */
public final class Questions {

  private final Places places = new Places();
  private final CompiledRules rules;
  private final @Nullable CompiledCondition scope;
  private final int[] scopePlaces;
  private final boolean scopeAsksAge;

  /**
   * Within this scope, or within none if it is {@code null}.
   *
   * @param contradictions what cannot both be true
   */
  public Questions(@Nullable Condition within, List<Contradiction> contradictions) {
    Compiler compiler = new Compiler(places);
    this.scope = compiler.compile(within);
    this.scopePlaces = places.of(within == null ? List.of() : within.facts());
    this.scopeAsksAge = !compiler.asked().isEmpty();
    this.rules = new CompiledRules(contradictions, places);
  }

  /** A question; all are made before what is declared. */
  public Question question(Question.Wording wording) {
    return new Question(wording, places);
  }

  /**
   * What is declared for one functionality or service, ready to be asked about.
   *
   * @param facts all that holds there
   * @param own the facts that are declared right there, not by the service
   * @param isSaidByOthers whether others than the provider describe it
   */
  public DeclaredValues declared(
      Facts facts, Facts own, Ages audience, Dates dates, boolean isSaidByOthers) {
    DeclaredValues declared =
        new DeclaredValues(facts, own, places, rules, audience, dates, isSaidByOthers);
    return scope == null ? declared : declared.within(scope, scopePlaces, scopeAsksAge);
  }

  /** Whether it says itself whether it is in scope, apart from the service. */
  public boolean setsScope(DeclaredValues part) {
    return part.ownsAt(scopePlaces);
  }
}
