package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.report.CheckCatalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the checks. */
@Command(name = "checks", sortOptions = false)
final class ChecksCommand implements Callable<Integer> {

  private final Kia kia;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private Only only = new Only();

  ChecksCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Checklist checklist = only.checklist(kia);
    if (checklist == null) {
      return Kia.BAD_INPUT;
    }
    CheckCatalogue catalogue = CheckCatalogue.of(checklist.checks());
    kia.terminal()
        .out()
        .print(format == ListFormat.JSON ? catalogue.json() : catalogue.text(kia.locale()));
    return 0;
  }
}
