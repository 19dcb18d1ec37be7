package io.github.kiasdk.validation;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.plain.Thrown;
import org.jspecify.annotations.Nullable;

/** Validates what a host describes. Thread-safe once a provider has initialized it. */
public final class DescriptorValidator extends FindingsValidator<FeatureDescriptor> {

  /** For the provider. */
  public DescriptorValidator() {}

  @Override
  @Nullable Report ask(FeatureDescriptor descriptor, Checklist checklist, Violations violations) {
    Functionality described;
    try {
      described = descriptor.describe();
    } catch (Throwable thrown) {
      violations.addThrown(descriptor, Thrown.byHost(thrown), thrown.getClass());
      return null;
    }
    if (isMissing(described)) {
      violations.addUndescribed(descriptor);
      return null;
    }
    return checklist.check(described);
  }

  /** A host need not keep to what its descriptor promises. */
  private static boolean isMissing(@Nullable Functionality described) {
    return described == null;
  }
}
