package io.github.kiasdk.check;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import java.util.Locale;

/** Thrown by {@link Report#orThrow()}; its message tells what was found, in English. */
public final class ChecksFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Report report;

  private ChecksFailedException(Report report) {
    super(message(report));
    this.report = report;
  }

  /** Throws it: whoever only may throw it need not load it. */
  static void refuse(Report report) {
    throw new ChecksFailedException(report);
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
      if (report.rootOf(finding) == null) {
        message.append("\n\n").append(name(finding));
        append(finding, finding.decidedBy(), "\n  ", message);
        for (Finding follower : report.followers(finding)) {
          message.append("\n  same reason  ").append(name(follower));
          List<Reading> more = report.besidesRoot(follower);
          if (!more.isEmpty()) {
            append(follower, more, "\n    ", message);
          }
        }
      }
    }
    for (Finding finding : report.with(Outcome.ERROR)) {
      message.append("\n\n").append(finding.fingerprint()).append("  could not be carried out: ");
      LocalizedText because = finding.because();
      message.append(because == null ? finding.error() : because.en());
    }
    return message.toString();
  }

  private static String name(Finding finding) {
    return finding.fingerprint() + "  " + finding.check().text(Check.Text.TITLE, Locale.ENGLISH);
  }

  private static void append(
      Finding finding, List<Reading> readings, String line, StringBuilder message) {
    for (Reading reading : readings) {
      message.append(line).append("declared  ").append(reading.name());
      if (reading.value() != null) {
        message.append(" = ").append(reading.value().en());
      }
    }
    message.append(line).append("change    ");
    message.append(finding.change(Locale.ENGLISH));
  }
}
