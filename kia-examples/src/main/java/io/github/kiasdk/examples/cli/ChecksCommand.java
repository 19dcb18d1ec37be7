package io.github.kiasdk.examples.cli;

import io.github.kiasdk.report.CheckCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the checks. */
@Command(name = "checks", sortOptions = false)
final class ChecksCommand implements Runnable {

  private final Kia kia;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private OutputFormat format = OutputFormat.TEXT;

  ChecksCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public void run() {
    CheckCatalogue catalogue = CheckCatalogue.of(Kia.checklist().checks());
    kia.terminal()
        .out()
        .print(format == OutputFormat.JSON ? catalogue.json() : catalogue.text(kia.locale()));
  }
}
