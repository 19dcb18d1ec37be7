package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes HTML pages to talk about, each with a label beside it, and one above them if there are
 * several. It is no gate.
 */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

  private final Kia kia;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out", required = true)
  private @Nullable Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Mixin private Only only = new Only();

  ReportCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Checklist checklist = only.checklist(kia);
    List<Checked> all = checklist == null ? List.of() : new Documents(kia).check(files, checklist);
    if (all.isEmpty() || out == null) {
      return Kia.BAD_INPUT;
    }
    return new ReportFiles(kia, out, new OutputFiles(kia, overwrite)).writePages(all)
        ? 0
        : Kia.BAD_INPUT;
  }
}
