package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.report.CheckCatalogue;
import io.github.kiasdk.report.CheckPage;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything about one check. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Kia kia;

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id = "";

  @Option(
      names = {"--no-colour", "--no-color"},
      descriptionKey = "no-colour")
  private boolean noColour;

  ExplainCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Checklist checklist = kia.checklist();
    Check check = checklist.find(id.strip().toUpperCase(Locale.ROOT));
    Retired retired = checklist.retired(id.strip().toUpperCase(Locale.ROOT));
    if (check == null && retired != null) {
      check = checklist.successor(retired.id());
      kia.terminal()
          .complain(
              check == null
                  ? kia.messages().say("retired", retired.id(), retired.since())
                  : kia.messages().say("retired-now", retired.id(), retired.since(), check.id()));
      if (check == null) {
        return Kia.BAD_INPUT;
      }
    }
    if (check == null) {
      kia.tell(checklist.lostSources());
      String meant = CheckCatalogue.of(checklist.checks()).nearest(id);
      kia.terminal()
          .complain(
              meant == null
                  ? kia.messages().say("unknown-check", id)
                  : kia.messages().say("unknown-check-meant", id, meant));
      return Kia.BAD_INPUT;
    }
    CheckPage page = CheckPage.in(kia.locale());
    boolean coloured = kia.terminal().coloured() && !noColour;
    kia.terminal().out().print((coloured ? page.coloured() : page).text(check));
    return 0;
  }
}
