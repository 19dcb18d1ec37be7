package io.github.kiasdk.review;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import java.util.Locale;

/** Thrown by {@link GateResult#orThrow()}; its message tells what blocks, in English. */
public final class GateClosedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** More would not be read in the output of a build; the report has them all. */
  private static final int TOLD = 20;

  private final transient GateResult result;

  GateClosedException(GateResult result) {
    super(message(result));
    this.result = result;
  }

  /** What the gate says. */
  public GateResult result() {
    return result;
  }

  private static String message(GateResult result) {
    StringBuilder message = new StringBuilder(result.toString());
    if (!result.report().saysAnything()) {
      message.append("\nNo check is applicable, which is not a pass: is the kind right, are facts");
      message.append(" declared?");
    }
    int told = 0;
    for (Finding finding : result.blocking()) {
      if (told == TOLD) {
        message.append("\n… and ").append(result.blocking().size() - TOLD).append(" more");
        break;
      }
      told++;
      message.append('\n').append(finding.fingerprint()).append("  ");
      message.append(finding.outcome().label().en()).append("  ");
      message.append(finding.check().text(Check.Text.TITLE, Locale.ENGLISH));
      if (finding.outcome() == Outcome.FAILED) {
        message.append("\n  change  ");
        message.append(finding.check().text(Check.Text.CHANGE, Locale.ENGLISH));
      }
    }
    return message.toString();
  }
}
