package io.github.kiasdk.validation;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Reading;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.FeatureDescriptor;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The violations of one value. */
final class Violations {

  private final ConstraintValidatorContext context;
  private final @Nullable String message;
  private final boolean withinService;
  private boolean none = true;

  /** Takes whether a service is validated, so that a functionality has to be pointed out. */
  Violations(ConstraintValidatorContext context, @Nullable String message, boolean withinService) {
    this.context = context;
    this.withinService = withinService;
    this.message = message;
  }

  /** Whether the value is valid. */
  boolean none() {
    return none;
  }

  void add(Finding finding) {
    Provider.describe(context, finding);
    FactPath path = new FactPath(open(Messages.template(finding)));
    if (withinService && finding.subject() == Subject.FUNCTIONALITY) {
      path.inFunctionality(finding.functionality());
    }
    List<Reading> readings = finding.missing().isEmpty() ? finding.decidedBy() : finding.missing();
    path.end(readings.isEmpty() ? null : readings.get(0).name());
  }

  void addNothingApplicable(Report report) {
    addAtRoot(Messages.parameter("nothing-applicable"), report);
  }

  /** One violation for all that no other is about, so that the value is not valid in silence. */
  void addLeftOut(Report report, List<Finding> leftOut) {
    Set<String> checks = new LinkedHashSet<>();
    for (Finding finding : leftOut) {
      checks.add(finding.check().id());
    }
    addAtRoot(Messages.parameter("left-out") + names(checks.toArray(new String[0])), report);
  }

  /** Takes the class apart: what is told may stand in for what throws when it is asked. */
  void addThrown(FeatureDescriptor descriptor, Throwable told, Class<?> thrown) {
    addAtRoot(
        Messages.parameter("describe.thrown") + names(name(descriptor.getClass()), name(thrown)),
        told);
  }

  void addUndescribed(FeatureDescriptor descriptor) {
    addAtRoot(Messages.parameter("describe.nothing") + names(name(descriptor.getClass())), null);
  }

  private void addAtRoot(String template, @Nullable Object payload) {
    Provider.describe(context, payload);
    open(template).addConstraintViolation();
  }

  private ConstraintValidatorContext.ConstraintViolationBuilder open(String template) {
    if (none) {
      context.disableDefaultConstraintViolation();
      none = false;
    }
    return context.buildConstraintViolationWithTemplate(message == null ? template : message);
  }

  private static String names(String... names) {
    return " (" + Messages.literal(String.join(", ", names)) + ")";
  }

  /** An anonymous class has no simple name. */
  private static String name(Class<?> type) {
    String simple = type.getSimpleName();
    String name = simple.isEmpty() ? type.getName() : simple;
    // Behind it is a number that is another one in each run.
    int lambda = name.indexOf("$$Lambda");
    return lambda > 0 ? name.substring(0, lambda) + " (lambda)" : name;
  }
}
