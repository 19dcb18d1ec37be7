package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.report.ReviewAgenda;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a design review has to talk about. It never ends with 1: it is no gate. */
@Command(name = "agenda", sortOptions = false)
final class AgendaCommand implements Callable<Integer> {

  enum Form {
    TEXT,
    MARKDOWN
  }

  private final Kia kia;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|markdown", descriptionKey = "agenda-format")
  private Form form = Form.TEXT;

  @Mixin private Only only = new Only();

  AgendaCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Checklist checklist = only.checklist(kia);
    List<KiaDocument> documents = checklist == null ? List.of() : new Documents(kia).read(files);
    if (checklist == null || documents.isEmpty()) {
      return Kia.BAD_INPUT;
    }
    ReviewAgenda agenda = ReviewAgenda.in(kia.locale());
    List<String> texts = new ArrayList<>();
    for (KiaDocument document : documents) {
      Report report = checklist.explained(document.explanations()).check(document);
      texts.add(
          form == Form.MARKDOWN
              ? agenda.markdown(report, document.service())
              : agenda.text(report, document.service()));
    }
    kia.terminal().out().print(String.join("\n", texts));
    return 0;
  }
}
