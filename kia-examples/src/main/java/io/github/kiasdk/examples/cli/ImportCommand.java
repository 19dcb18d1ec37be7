package io.github.kiasdk.examples.cli;

import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.form.FormImport;
import io.github.kiasdk.form.FormReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes a document to start from out of an export of a government form. The document goes to
 * standard output or a file; what was taken over and what was not goes to standard error.
 */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  private final Kia kia;

  @Parameters(paramLabel = "FILE", descriptionKey = "export")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "import-out")
  private @Nullable Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  ImportCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Format format = out == null ? Format.YAML : format(out);
    if (format == null) {
      complain("import-format", out);
      return Kia.BAD_INPUT;
    }
    kia.reads(file);
    FormImport started;
    try {
      started = FormReader.standard().in(kia.locale()).read(file);
    } catch (DocumentException problems) {
      kia.complain(problems);
      return Kia.BAD_INPUT;
    }
    String document = DocumentWriter.standard().write(started.document(), format);
    if (out == null) {
      kia.terminal().out().print(document);
    } else if (!save(document, out)) {
      return Kia.BAD_INPUT;
    }
    tell(started);
    return 0;
  }

  private boolean save(String document, Path to) {
    OutputFiles files = new OutputFiles(kia, overwrite);
    files.add(to, document, null);
    return files.write();
  }

  private void tell(FormImport started) {
    complain(
        "import-form",
        started.form().label().in(kia.locale()),
        started.form().version(),
        started.exported());
    for (FormImport.Taken taken : started.taken()) {
      String from = String.join(", ", taken.from());
      kia.terminal()
          .complain("  " + from + ": " + taken.field() + " = " + taken.value().in(kia.locale()));
    }
    if (!started.left().isEmpty()) {
      complain("import-left");
    }
    for (Map.Entry<String, List<String>> same : byReason(started).entrySet()) {
      kia.terminal().complain("  " + String.join(", ", same.getValue()) + ": " + same.getKey());
    }
    complain("import-fill-in", started.document().service().name());
  }

  private Map<String, List<String>> byReason(FormImport started) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (FormImport.Left left : started.left()) {
      String times = left.answers() == 1 ? "" : " (" + left.answers() + "×)";
      byReason
          .computeIfAbsent(left.reason().in(kia.locale()), reason -> new ArrayList<>())
          .add(left.question() + times);
    }
    return byReason;
  }

  private void complain(String key, @Nullable Object... values) {
    kia.terminal().complain(kia.messages().say(key, values));
  }

  private static @Nullable Format format(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Format.JSON;
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? Format.YAML : null;
  }
}
