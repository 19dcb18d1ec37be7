package io.github.kiasdk.validation;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Service;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the checks of one annotation. One instance serves all threads. */
abstract sealed class FindingsValidator<T> implements ConstraintValidator<ChildRightsByDesign, T>
    permits DescriptorValidator, FunctionalityValidator, ServiceValidator {

  private @Nullable ConstraintSettings prepared;

  /** The last clock that was asked, so that a checklist is made ready once and not per call. */
  private volatile @Nullable Timed timed;

  private record Timed(Clock clock, Checklist checklist) {}

  @Override
  public void initialize(ChildRightsByDesign annotation) {
    prepared = ConstraintSettings.of(annotation);
    timed = null;
  }

  @Override
  public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    ConstraintSettings asked = Objects.requireNonNull(prepared, "initialize was not called");
    Violations violations = new Violations(context, asked.message(), value instanceof Service);
    Report report = ask(value, at(context.getClockProvider().getClock(), asked), violations);
    if (report != null) {
      add(report, asked, violations);
    }
    return violations.none();
  }

  /**
   * What the checks find; {@code null} if they could not be asked, which is a violation by then.
   */
  abstract @Nullable Report ask(T value, Checklist checklist, Violations violations);

  private static void add(Report report, ConstraintSettings asked, Violations violations) {
    if (!report.saysAnything()) {
      violations.addNothingApplicable(report);
    }
    for (Finding finding : report.findings()) {
      if (asked.reports(finding)) {
        violations.add(finding);
      }
    }
    List<Finding> leftOut = violations.none() ? asked.leftOut(report) : List.of();
    if (!leftOut.isEmpty()) {
      violations.addLeftOut(report, leftOut);
    }
  }

  /** Made from the last one, so that they share what is compiled; two threads may both make it. */
  private Checklist at(Clock clock, ConstraintSettings asked) {
    Timed last = timed;
    if (last == null || !last.clock.equals(clock)) {
      Checklist checklist = last == null ? asked.checklist() : last.checklist;
      last = new Timed(clock, checklist.at(clock.withZone(asked.zone())));
      timed = last;
    }
    return last.checklist;
  }
}
