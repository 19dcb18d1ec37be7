package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.report.CrosswalkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays the checks beside laws and frameworks, and names what no check covers. */
@Command(name = "crosswalk", sortOptions = false)
final class CrosswalkCommand implements Callable<Integer> {

  private final Kia kia;

  @Parameters(arity = "0..*", paramLabel = "FRAMEWORK", descriptionKey = "framework")
  private List<String> frameworks = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private ListFormat format = ListFormat.TEXT;

  CrosswalkCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public Integer call() {
    Crosswalk crosswalk = Only.crosswalk(kia);
    List<Crosswalk.Table> tables = new ArrayList<>();
    for (String id : frameworks) {
      Crosswalk.Table table = crosswalk.table(id.strip());
      if (table == null) {
        String meant = crosswalk.nearest(id);
        kia.terminal()
            .complain(
                meant == null
                    ? kia.messages().say("unknown-framework", id)
                    : kia.messages().say("unknown-framework-meant", id, meant));
        return Kia.BAD_INPUT;
      }
      tables.add(table);
    }
    CrosswalkTable view = CrosswalkTable.of(tables.isEmpty() ? crosswalk.tables() : tables);
    kia.terminal().out().print(format == ListFormat.JSON ? view.json() : view.text(kia.locale()));
    return 0;
  }
}
