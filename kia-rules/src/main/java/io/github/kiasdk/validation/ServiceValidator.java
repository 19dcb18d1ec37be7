package io.github.kiasdk.validation;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;

/** Validates a service. Thread-safe once a provider has initialized it. */
public final class ServiceValidator extends FindingsValidator<Service> {

  /** For the provider. */
  public ServiceValidator() {}

  @Override
  Report ask(Service service, Checklist checklist, Violations violations) {
    return checklist.check(service);
  }
}
