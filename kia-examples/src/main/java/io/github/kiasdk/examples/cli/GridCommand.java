package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.report.JsonGrid;
import io.github.kiasdk.report.ReportFormat;
import io.github.kiasdk.report.TextGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which rights a service serves and strains, and where nobody looked. It is no gate. */
@Command(name = "grid", sortOptions = false)
final class GridCommand implements Callable<Integer> {

  private final Kia kia;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private ListFormat format = ListFormat.TEXT;

  @Option(
      names = {"--no-colour", "--no-color"},
      descriptionKey = "no-colour")
  private boolean noColour;

  GridCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    List<KiaDocument> documents = new Documents(kia).read(files);
    if (documents.isEmpty()) {
      return Kia.BAD_INPUT;
    }
    List<String> texts = new ArrayList<>();
    for (KiaDocument document : documents) {
      texts.add(text(document));
    }
    ReportFormat like = Formats.of(format == ListFormat.JSON ? "json" : "text");
    kia.terminal().out().print(Formats.several(files) ? like.joined(texts) : texts.get(0));
    return 0;
  }

  private String text(KiaDocument document) {
    if (format == ListFormat.JSON) {
      return JsonGrid.in(kia.locale()).text(document.service(), document.assessment());
    }
    TextGrid grid = TextGrid.in(kia.locale());
    boolean coloured = kia.terminal().coloured() && !noColour;
    return (coloured ? grid.coloured() : grid).text(document.service(), document.assessment());
  }
}
