package io.github.kiasdk.check;

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

  /** The finding of a check that is not relevant to it. */
  Finding notRelevant(Check check) {
    return new Finding(check, asked, notRelevant, null, null, null);
  }
}
