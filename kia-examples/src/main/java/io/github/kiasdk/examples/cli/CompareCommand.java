package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.document.DocumentFiles;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.review.Comparison;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed from one description to the next. It is only a gate if one asks for it. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  enum Form {
    TEXT,
    HTML,
    MARKDOWN,
    JSON
  }

  private final Kia kia;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "compare-before")
  private @Nullable String before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "compare-after")
  private @Nullable String after;

  @Option(
      names = "--format",
      paramLabel = "text|html|markdown|json",
      descriptionKey = "compare-format")
  private Form form = Form.TEXT;

  @Mixin private Only only = new Only();

  @Option(names = "--fail-on-worse", descriptionKey = "fail-on-worse")
  private boolean failOnWorse;

  @Option(names = "--renamed", descriptionKey = "renamed")
  private boolean renamed;

  @Option(
      names = {"--no-colour", "--no-color"},
      descriptionKey = "no-colour")
  private boolean noColour;

  CompareCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Checklist checklist = only.checklist(kia);
    if (checklist == null) {
      return Kia.BAD_INPUT;
    }
    List<String> files = List.of(Objects.requireNonNull(before), Objects.requireNonNull(after));
    for (String file : files) {
      if (file.isBlank()) {
        kia.terminal().complain(kia.messages().say("empty-name"));
        return Kia.BAD_INPUT;
      }
      if (!new DocumentFiles(file).isOne()) {
        kia.terminal().complain(kia.messages().say("compare-two"));
        return Kia.BAD_INPUT;
      }
    }
    List<KiaDocument> documents = new Documents(kia).readEach(files);
    if (documents.isEmpty()) {
      return Kia.BAD_INPUT;
    }
    KiaDocument was = documents.get(0);
    KiaDocument is = documents.get(1);
    if (!renamed && !was.service().id().equals(is.service().id())) {
      kia.terminal()
          .complain(
              kia.messages().say("compare-other-service", was.service().id(), is.service().id()));
      return Kia.BAD_INPUT;
    }
    Comparison comparison = Comparison.ofRenamed(checklist, was, is);
    kia.terminal().out().print(text(comparison));
    return failOnWorse && !comparison.isNoWorse() ? 1 : 0;
  }

  private String text(Comparison comparison) {
    ComparisonReport report = ComparisonReport.in(kia.locale());
    boolean coloured = kia.terminal().coloured() && !noColour;
    return switch (form) {
      case TEXT -> (coloured ? report.coloured() : report).text(comparison);
      case HTML -> report.html(comparison);
      case MARKDOWN -> report.markdown(comparison);
      case JSON -> report.json(comparison);
    };
  }
}
