package io.github.kiasdk.code;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of which check is asked of which kind of functionality, and why not of others. */
final class KindsPage {

  private final List<Check> checks;
  private final KindsLeftOut leftOut;
  private final Markdown page = new Markdown();

  KindsPage(List<Check> checks, KindsLeftOut leftOut) {
    this.checks = checks;
    this.leftOut = leftOut;
  }

  String text() {
    page.paragraph(
        "<!-- Made from the checks and from "
            + KindsLeftOut.FILE.getFileName()
            + " by KindsPageTest; do not edit by hand. -->");
    page.heading(1, "Checks and kinds");
    page.paragraph(
        "Which check of the Code is asked of which kind of functionality. A functionality of"
            + " several kinds is asked what each of them is asked, and one of kind `other`"
            + " everything. A check is also asked where a fact is declared that decides it,"
            + " whatever the kind.");
    page.paragraph(
        "A check on the whole service is asked once, of the service. The last column names those"
            + " that a functionality of the kind may answer for the service. The kinds and their"
            + " areas are explained in [FACTS.md](../kia-core/FACTS.md#areas), the checks in"
            + " [CHECKS.md](CHECKS.md).");
    kinds();
    page.heading(2, "What checks leave out");
    page.paragraph(
        "The subject of a check is all kinds of the areas of which it asks at least one. Here"
            + " stands for each check what it leaves out of its subject, and why.");
    checks.stream().filter(KindsPage::isOfFunctionalities).forEach(this::leavesOut);
    return page.toString();
  }

  private void kinds() {
    List<List<String>> rows = new ArrayList<>();
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      Area area = kind.area();
      rows.add(
          List.of(
              code(kind),
              kind.label().nl(),
              kind.label().en(),
              area == null ? "" : area.label().en(),
              area == null ? "all" : asked(kind, true),
              area == null ? "" : asked(kind, false)));
    }
    page.table(
        List.of("Kind", "Nederlands", "English", "Area", "Checks", "May answer for the service"),
        rows);
  }

  private String asked(FunctionalityKind kind, boolean ofFunctionalities) {
    List<String> links = new ArrayList<>();
    for (Check check : checks) {
      if (isOfFunctionalities(check) == ofFunctionalities && check.relevantKinds().contains(kind)) {
        links.add(link(check));
      }
    }
    return String.join(", ", links);
  }

  private void leavesOut(Check check) {
    page.heading(
        3, link(check) + " " + Markdown.escaped(check.text(Check.Text.TITLE, Locale.ENGLISH)));
    page.paragraph("Asked of " + codes(List.copyOf(check.relevantKinds())) + ".");
    List<String> reasons = new ArrayList<>();
    for (KindsLeftOut.Line line : leftOut.of(check)) {
      reasons.add(codes(line.kinds()) + ": " + Markdown.escaped(line.reason()) + ".");
    }
    if (reasons.isEmpty()) {
      page.paragraph("It leaves nothing out of its subject.");
    } else {
      page.list(reasons);
    }
  }

  private static boolean isOfFunctionalities(Check check) {
    return check.subject() == Subject.FUNCTIONALITY;
  }

  private static String codes(List<FunctionalityKind> kinds) {
    return String.join(", ", kinds.stream().map(KindsPage::code).toList());
  }

  private static String code(FunctionalityKind kind) {
    return "`" + kind.id() + "`";
  }

  private static String link(Check check) {
    return Markdown.link(
        check.id(),
        "docs/"
            + PrinciplePage.file(check.principle(), Locale.ENGLISH)
            + "#"
            + PrinciplePage.anchor(check));
  }
}
