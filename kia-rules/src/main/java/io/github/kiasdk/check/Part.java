package io.github.kiasdk.check;

import io.github.kiasdk.check.engine.Answer;
import io.github.kiasdk.check.engine.Decision;
import io.github.kiasdk.check.engine.DeclaredValues;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A functionality, or the service if there is no functionality, while it is asked about.
 *
 * @param denied what its kinds say, and is declared otherwise
 */
record Part(
    Finding.Asked asked,
    DeclaredValues declared,
    Decision notRelevant,
    long kinds,
    List<ImpliedFact> denied,
    @Nullable Functionality functionality,
    @Nullable Service service) {

  Part(
      Finding.Asked asked,
      DeclaredValues declared,
      long kinds,
      List<ImpliedFact> denied,
      @Nullable Functionality functionality,
      @Nullable Service service) {
    this(
        asked,
        declared,
        Decision.of(Answer.NOT_RELEVANT, asked.audience()),
        kinds,
        denied,
        functionality,
        service);
  }

  /** The finding of a check that is not relevant to it. */
  Finding notRelevant(Check check) {
    return new Finding(check, asked, notRelevant, null, null, null);
  }

  /** The finding of a check about areas that the service does without. */
  Finding leftOut(Check check) {
    Decision leftOut = Decision.of(Answer.LEFT_OUT, asked.audience());
    return new Finding(check, asked, leftOut, null, null, null);
  }
}
