package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.effect.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      split = ",",
      descriptionKey = "check-format")
  private Set<OutputFormat> formats = new LinkedHashSet<>(List.of(OutputFormat.TEXT));

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private @Nullable Path out;

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
    Path directory = out;
    if (directory == null && (formats.size() > 1 || !canBeOneOutput())) {
      kia.terminal().complain(kia.messages().say("out-needed", formats.iterator().next()));
      return Kia.BAD_INPUT;
    }
    Checklist checklist = only.checklist(kia);
    List<Checked> all = checklist == null ? List.of() : new Documents(kia).check(files, checklist);
    if (all.isEmpty()) {
      return Kia.BAD_INPUT;
    }
    if (directory == null) {
      print(all);
    } else if (!new ReportFiles(kia, directory).write(all, formats)) {
      return Kia.BAD_INPUT;
    }
    boolean refused = false;
    for (Checked one : all) {
      refused |= refuses(one.report());
    }
    return refused ? 1 : 0;
  }

  private boolean canBeOneOutput() {
    return formats.iterator().next().canBeJoined() || !OutputFormat.several(files);
  }

  private void print(List<Checked> all) {
    OutputFormat format = formats.iterator().next();
    Terminal terminal = noColour ? kia.terminal().plain() : kia.terminal();
    List<String> texts = new ArrayList<>();
    for (Checked one : all) {
      texts.add(format.text(one, terminal));
    }
    terminal.out().print(format.joined(texts, OutputFormat.several(files)));
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
