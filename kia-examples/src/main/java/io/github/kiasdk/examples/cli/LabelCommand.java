package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.report.HtmlLabel;
import io.github.kiasdk.report.JsonLabel;
import io.github.kiasdk.report.SvgLabel;
import io.github.kiasdk.report.TextLabel;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the experimental label of a service, for parents or for children. It is no gate. */
@Command(name = "label", sortOptions = false)
final class LabelCommand implements Callable<Integer> {

  enum Form {
    TEXT,
    HTML,
    SVG,
    JSON
  }

  private final Kia kia;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "label-file")
  private @Nullable String file;

  @Option(names = "--format", paramLabel = "text|html|svg|json", descriptionKey = "label-format")
  private Form form = Form.TEXT;

  @Option(names = "--for", paramLabel = "parents|children", descriptionKey = "label-for")
  private LabelReader reader = LabelReader.PARENTS;

  @Option(names = "--report", paramLabel = "ADDRESS", descriptionKey = "label-report")
  private @Nullable String pageOfReport;

  @Option(names = "--complaints", paramLabel = "ADDRESS", descriptionKey = "label-complaints")
  private @Nullable String complaints;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "label-out")
  private @Nullable Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  LabelCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    List<KiaDocument> documents = new Documents(kia).read(List.of(Objects.requireNonNull(file)));
    if (documents.size() != 1) {
      if (!documents.isEmpty()) {
        kia.terminal().complain(kia.messages().say("label-one"));
      }
      return Kia.BAD_INPUT;
    }
    HtmlLabel page = page();
    if (page == null) {
      return Kia.BAD_INPUT;
    }
    KiaDocument document = documents.get(0);
    Report report = kia.checklist().check(document);
    String text =
        text(
            Label.of(document.service(), document.assessment(), report, LabelRules.standard()),
            page);
    if (out == null) {
      kia.terminal().out().print(text);
      return 0;
    }
    return written(text, out);
  }

  private int written(String text, Path to) {
    OutputFiles files = new OutputFiles(kia, overwrite);
    files.add(to, text, new OwnOutput(OwnOutput.Form.valueOf(form.name()), OwnOutput.What.LABEL));
    return files.write() ? 0 : Kia.BAD_INPUT;
  }

  /**
   * How the page is made, or {@code null} if a link of it leads nowhere; then it has complained.
   */
  private @Nullable HtmlLabel page() {
    HtmlLabel page = HtmlLabel.in(kia.locale()).readBy(reader);
    String given = pageOfReport;
    try {
      page = given == null ? page : page.linkedTo(address(given));
      given = complaints;
      return given == null ? page : page.complaintsTo(address(given));
    } catch (URISyntaxException | IllegalArgumentException unfit) {
      kia.terminal().complain(kia.messages().say("label-address", given));
      return null;
    }
  }

  /** Nothing is an address to Java, and leads nowhere. */
  private static URI address(String given) throws URISyntaxException {
    if (given.isBlank()) {
      throw new URISyntaxException(given, "it is empty");
    }
    return new URI(given);
  }

  private String text(Label label, HtmlLabel page) {
    return switch (form) {
      case TEXT -> TextLabel.in(kia.locale()).readBy(reader).text(label);
      case HTML -> page.text(label);
      case SVG -> SvgLabel.in(kia.locale()).readBy(reader).text(label);
      case JSON -> JsonLabel.in(kia.locale()).text(label);
    };
  }
}
