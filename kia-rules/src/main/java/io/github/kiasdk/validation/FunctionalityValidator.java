package io.github.kiasdk.validation;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Functionality;

/** Validates a functionality. Thread-safe once a provider has initialized it. */
public final class FunctionalityValidator extends FindingsValidator<Functionality> {

  /** For the provider. */
  public FunctionalityValidator() {}

  @Override
  Report ask(Functionality functionality, Checklist checklist, Violations violations) {
    return checklist.check(functionality);
  }
}
