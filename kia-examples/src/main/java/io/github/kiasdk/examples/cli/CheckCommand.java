package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.report.ReportFormat;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  @Option(
      names = "--format",
      paramLabel = "text|json|html|markdown|sarif|junit",
      split = ",",
      converter = Formats.class,
      completionCandidates = Formats.class,
      descriptionKey = "check-format")
  private Set<ReportFormat> formats = new LinkedHashSet<>(List.of(Formats.of("text")));

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private @Nullable Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

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
    String wrong = reviewing.wrong(kia, only.isSome());
    if (wrong != null) {
      throw usageError(wrong);
    }
    ReportFormat first = formats.iterator().next();
    if (out == null && (formats.size() > 1 || !first.isJoinable() && several())) {
      throw usageError(kia.messages().say("out-needed", first.id()));
    }
    Checklist checklist = only.checklist(kia);
    if (checklist == null) {
      return Kia.BAD_INPUT;
    }
    List<PlacedDocument> placed = new Documents(kia).read(files, reviewing.reader(kia, checklist));
    List<KiaDocument> documents = placed.stream().map(PlacedDocument::document).toList();
    if (documents.isEmpty() || reviewing.isMissing(kia)) {
      return Kia.BAD_INPUT;
    }
    List<Explanations> explanations = reviewing.explanations(kia, checklist, documents);
    if (explanations == null) {
      return Kia.BAD_INPUT;
    }
    List<Report> reports = reports(checklist, documents, explanations);
    BaselineFile file = reviewing.baselineFile();
    BaselineFile.Use baseline = null;
    if (file != null) {
      baseline = file.use(kia, checklist, judged(Gate.open(), reports, explanations));
      if (baseline == null) {
        return Kia.BAD_INPUT;
      }
    }
    Gate gate = reviewing.gate(baseline == null ? null : baseline.now());
    return tell(placed, judged(gate, reports, explanations), baseline);
  }

  private ParameterException usageError(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private int tell(
      List<PlacedDocument> documents,
      List<GateResult> results,
      BaselineFile.@Nullable Use baseline) {
    List<Checked> all = new ArrayList<>();
    boolean passed = true;
    for (int i = 0; i < results.size(); i++) {
      GateResult result = results.get(i);
      all.add(new Checked(documents.get(i), result, kia.locale(), kia.started()));
      for (LocalizedText problem : result.report().observerProblems()) {
        kia.terminal().complain(problem.in(kia.locale()));
      }
      passed &= result.isPassed();
    }
    return isWritten(all, baseline) ? (passed ? 0 : 1) : Kia.BAD_INPUT;
  }

  /** The baseline goes with the files or with what is printed: none without the other. */
  private boolean isWritten(List<Checked> all, BaselineFile.@Nullable Use baseline) {
    OutputFiles files = new OutputFiles(kia, overwrite);
    if (baseline != null) {
      baseline.addTo(files, kia);
    }
    boolean written =
        out == null
            ? files.write(() -> isPrinted(all))
            : new ReportFiles(kia, out, files).write(all, formats);
    if (written && baseline != null) {
      baseline.tell(kia);
    }
    return written;
  }

  private List<Report> reports(
      Checklist checklist, List<KiaDocument> documents, List<Explanations> explanations) {
    List<Report> reports = new ArrayList<>();
    try (Progress progress = new Progress(kia, "progress-checking", documents.size())) {
      for (int i = 0; i < documents.size(); i++) {
        KiaDocument document = documents.get(i);
        progress.next(document.service().name());
        Checklist asked = reviewing.isAudit() ? checklist : explanations.get(i).with(checklist);
        reports.add(asked.check(document));
      }
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

  private boolean several() {
    return Formats.several(files);
  }

  private boolean isPrinted(List<Checked> all) {
    ReportFormat format = formats.iterator().next();
    Terminal terminal = noColour ? kia.terminal().plain() : kia.terminal();
    List<String> texts = new ArrayList<>();
    for (Checked one : all) {
      texts.add(format.text(one.dossier().coloured(terminal.coloured())));
    }
    terminal.out().print(several() ? format.joined(texts) : texts.get(0));
    return !terminal.out().checkError();
  }
}
