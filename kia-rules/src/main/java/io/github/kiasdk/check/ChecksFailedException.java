package io.github.kiasdk.check;

import java.util.Locale;

/** Thrown by {@link Report#orThrow()}; its message tells what was found, in English. */
public final class ChecksFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Report report;

  ChecksFailedException(Report report) {
    super(message(report));
    this.report = report;
  }

  /** The whole report. */
  public Report report() {
    return report;
  }

  private static String message(Report report) {
    StringBuilder message = new StringBuilder(report.toString());
    if (!report.saysAnything()) {
      message.append("\nNo check is applicable, which is not a pass: is the kind right, are facts");
      message.append(" declared?");
    }
    for (Finding finding : report.failed()) {
      Check check = finding.check();
      message.append("\n\n").append(finding.fingerprint()).append("  ");
      message.append(check.text(Check.Text.TITLE, Locale.ENGLISH));
      for (Reading reading : finding.decidedBy()) {
        message.append("\n  declared  ").append(reading.name());
        if (reading.value() != null) {
          message.append(" = ").append(reading.value().en());
        }
      }
      message.append("\n  change    ").append(check.text(Check.Text.CHANGE, Locale.ENGLISH));
    }
    for (Finding finding : report.with(Outcome.ERROR)) {
      message.append("\n\n").append(finding.fingerprint()).append("  could not be carried out: ");
      message.append(finding.error());
    }
    return message.toString();
  }
}
