package nl.example.clips;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.report.TextReport;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the document that is named and tells what is found, in Dutch. */
public final class Main {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private Main() {}

  /** Runs. */
  public static void main(String[] files) {
    KiaDocument document = DocumentReader.standard().read(Path.of(files[0]));
    Checklist checklist = CodeVoorKinderrechten.checklist().andInstalled();
    Report report = checklist.check(document.service());
    System.out.println("in " + Main.class.getModule());
    for (Finding finding : report.failed()) {
      String title = finding.check().text(Check.Text.TITLE, DUTCH);
      System.out.println(finding.fingerprint() + " " + title + " " + finding.decidedBy());
    }
    System.out.println(TextReport.in(DUTCH).text(report, document.service()));
  }
}
