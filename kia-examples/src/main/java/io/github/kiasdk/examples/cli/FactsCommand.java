package io.github.kiasdk.examples.cli;

import io.github.kiasdk.report.FactCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the facts that can be declared. */
@Command(name = "facts", sortOptions = false)
final class FactsCommand implements Runnable {

  private final Kia kia;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private ListFormat format = ListFormat.TEXT;

  FactsCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public void run() {
    FactCatalogue catalogue = FactCatalogue.of(kia.vocabulary(), kia.checklist().checks());
    kia.terminal()
        .out()
        .print(format == ListFormat.JSON ? catalogue.json() : catalogue.text(kia.locale()));
  }
}
