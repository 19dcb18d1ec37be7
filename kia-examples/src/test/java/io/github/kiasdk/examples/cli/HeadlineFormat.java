package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.report.Dossier;
import io.github.kiasdk.report.ReportFormat;

/** A host's format, installed for tests only: a line that a team prints on its wall. */
public final class HeadlineFormat implements ReportFormat {

  @Override
  public String id() {
    return "headline";
  }

  @Override
  public String text(Dossier dossier) {
    int failed = dossier.report().count(Outcome.FAILED);
    return dossier.service().name() + ": " + failed + " (" + dossier.locale().getLanguage() + ")\n";
  }
}
