package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.KiaDocument;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Checks documents. Reports are for a conversation; a gate is only there if one asks for it. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Kia kia;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin private Reviewing reviewing = new Reviewing();

  @Mixin private Only only = new Only();

  @Option(
      names = {"--no-colour", "--no-color"},
      descriptionKey = "no-colour")
  private boolean noColour;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  CheckCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    String wrong = reviewing.wrong(only.isSome());
    if (wrong != null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), kia.messages().say(wrong));
    }
    Checklist checklist = only.checklist(kia);
    if (checklist == null) {
      return Kia.BAD_INPUT;
    }
    List<KiaDocument> documents = new Documents(kia).read(files, reviewing.reader(kia, checklist));
    if (documents.isEmpty() || reviewing.isMissing(kia)) {
      return Kia.BAD_INPUT;
    }
    List<Explanations> explanations = reviewing.explanations(kia, checklist, documents);
    if (explanations == null) {
      return Kia.BAD_INPUT;
    }
    List<Report> reports = reports(checklist, documents, explanations);
    BaselineFile file = reviewing.baselineFile();
    Baseline baseline = null;
    if (file != null) {
      baseline = file.use(kia, checklist, judged(Gate.open(), reports, explanations));
      if (baseline == null) {
        return Kia.BAD_INPUT;
      }
    }
    List<GateResult> results = judged(reviewing.gate(baseline), reports, explanations);
    List<String> texts = new ArrayList<>();
    boolean passed = true;
    for (int i = 0; i < results.size(); i++) {
      texts.add(text(results.get(i), documents.get(i)));
      for (LocalizedText problem : results.get(i).report().observerProblems()) {
        kia.terminal().complain(problem.in(kia.locale()));
      }
      passed &= results.get(i).isPassed();
    }
    kia.terminal().out().print(format.joined(texts, files));
    return passed ? 0 : 1;
  }

  private List<Report> reports(
      Checklist checklist, List<KiaDocument> documents, List<Explanations> explanations) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      KiaDocument document = documents.get(i);
      Checklist asked = reviewing.isAudit() ? checklist : explanations.get(i).with(checklist);
      reports.add(
          asked
              .judged(document.judgements())
              .assessed(document.assessment())
              .check(document.service()));
    }
    return reports;
  }

  private static List<GateResult> judged(
      Gate gate, List<Report> reports, List<Explanations> explanations) {
    List<GateResult> results = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      results.add(gate.explained(explanations.get(i)).judge(reports.get(i)));
    }
    return results;
  }

  private String text(GateResult result, KiaDocument document) {
    if (format == OutputFormat.JSON) {
      return JsonReport.in(kia.locale()).text(result, document.service());
    }
    TextReport text = TextReport.in(kia.locale());
    boolean coloured = kia.terminal().coloured() && !noColour;
    return (coloured ? text.coloured() : text).text(result, document.service());
  }
}
