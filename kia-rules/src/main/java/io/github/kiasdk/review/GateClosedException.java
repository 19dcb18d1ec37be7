package io.github.kiasdk.review;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.text.LocalizedText;
import java.util.Locale;

/** Thrown by {@link GateResult#orThrow(Locale)}; its message tells what blocks. */
public final class GateClosedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** More would not be read in the output of a build; the report has them all. */
  private static final int TOLD = 20;

  private static final LocalizedText CHANGE = new LocalizedText("wijzig", "change");

  private static final LocalizedText SILENT =
      new LocalizedText(
          "Geen toets is van toepassing, en dat is niet in orde: klopt de soort, zijn er feiten"
              + " ingevuld?",
          "No check is applicable, which is not a pass: is the kind right, are facts declared?");

  private final GateResult result;

  GateClosedException(GateResult result, Locale language) {
    super(message(result, language));
    this.result = result;
  }

  /** What the gate says. */
  public GateResult result() {
    return result;
  }

  private static String message(GateResult result, Locale language) {
    StringBuilder message = new StringBuilder(result.summary().in(language));
    if (!result.report().saysAnything()) {
      message.append('\n').append(SILENT.in(language));
    }
    for (LocalizedText unclear : result.unclear()) {
      message.append('\n').append(unclear.in(language));
    }
    int told = 0;
    for (Finding finding : result.blocking()) {
      if (told == TOLD) {
        message.append("\n… ").append(more(result.blocking().size() - TOLD).in(language));
        break;
      }
      told++;
      message.append('\n').append(finding.fingerprint()).append("  ");
      message.append(finding.outcome().label().in(language)).append("  ");
      message.append(finding.check().text(Check.Text.TITLE, language));
      if (finding.outcome() == Outcome.FAILED) {
        message.append("\n  ").append(CHANGE.in(language)).append("  ");
        message.append(finding.change(language));
      }
    }
    return message.toString();
  }

  private static LocalizedText more(int left) {
    return new LocalizedText("en nog " + left, "and " + left + " more");
  }
}
