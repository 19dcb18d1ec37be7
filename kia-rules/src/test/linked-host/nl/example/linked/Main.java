package nl.example.linked;

import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.vocabulary.Rewards;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Checks a feature and writes a page; then does what needs libraries that an image may lack. */
public final class Main {

  private Main() {}

  /** Takes the path of a document. */
  public static void main(String[] arguments) {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .functionality(
                Functionality.of(FunctionalityKind.STREAK, "streaks")
                    .declare(Rewards.STREAKS, true)
                    .build())
            .build();
    Report report = CodeVoorKinderrechten.checklist().check(service);
    System.out.println(TextReport.in(Locale.ENGLISH).text(report));
    String page = HtmlReport.in(Locale.ENGLISH).text(report, service, null);
    System.out.println("html " + page.stripTrailing().endsWith("</html>"));
    tell("json", () -> JsonReport.in(Locale.ENGLISH).text(report).strip().substring(0, 1));
    tell(
        "read", () -> DocumentReader.standard().read(Path.of(arguments[0])).service().id());
  }

  private static void tell(String what, Supplier<String> step) {
    try {
      System.out.println(what + " " + step.get());
    } catch (IllegalStateException missing) {
      System.out.println(what + " needs: " + missing.getMessage());
    }
  }
}
