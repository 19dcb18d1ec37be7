package io.github.kiasdk.examples.cli;

import io.github.kiasdk.report.SourceCatalogue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the laws and guidelines that checks cite, with how far each text has come. */
@Command(name = "law", sortOptions = false)
final class LawCommand implements Runnable {

  private final Kia kia;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "law-on")
  private @Nullable LocalDate on;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private ListFormat format = ListFormat.TEXT;

  LawCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public void run() {
    SourceCatalogue all = SourceCatalogue.of(Only.crosswalk(kia));
    SourceCatalogue shown = on == null ? all : all.on(on);
    kia.terminal().out().print(format == ListFormat.JSON ? shown.json() : shown.text(kia.locale()));
  }
}
