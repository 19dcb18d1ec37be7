package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.KiaDocument;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.text.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents. Reports are for a conversation; a gate is only there if one asks for it. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Kia kia;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "high|medium|low", descriptionKey = "fail-on")
  private @Nullable Level failOn;

  @Mixin private Only only = new Only();

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  @Option(
      names = {"--no-colour", "--no-color"},
      descriptionKey = "no-colour")
  private boolean noColour;

  CheckCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Checklist checklist = only.checklist(kia);
    List<KiaDocument> documents = checklist == null ? List.of() : new Documents(kia).read(files);
    if (checklist == null || documents.isEmpty()) {
      return Kia.BAD_INPUT;
    }
    List<String> texts = new ArrayList<>();
    boolean refused = false;
    for (KiaDocument document : documents) {
      Report report =
          checklist
              .judged(document.judgements())
              .assessed(document.assessment())
              .check(document.service());
      texts.add(text(report, document));
      for (LocalizedText problem : report.observerProblems()) {
        kia.terminal().complain(problem.in(kia.locale()));
      }
      refused |= refuses(report);
    }
    kia.terminal().out().print(format.joined(texts, files));
    return refused ? 1 : 0;
  }

  private String text(Report report, KiaDocument document) {
    if (format == OutputFormat.JSON) {
      return JsonReport.in(kia.locale()).text(report, document.service());
    }
    TextReport text = TextReport.in(kia.locale());
    boolean coloured = kia.terminal().coloured() && !noColour;
    return (coloured ? text.coloured() : text).text(report, document.service());
  }

  private boolean refuses(Report report) {
    if (failOn == null && !strict) {
      return false;
    }
    Level level = failOn == null ? Level.LOW : failOn;
    return !report.saysAnything()
        || report.count(Outcome.ERROR) > 0
        || !report.failed(level).isEmpty()
        || strict && report.count(Outcome.CANNOT_TELL) > 0;
  }
}
