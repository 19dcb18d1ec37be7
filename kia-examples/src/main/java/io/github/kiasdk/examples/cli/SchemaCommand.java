package io.github.kiasdk.examples.cli;

import io.github.kiasdk.document.DocumentSchema;
import io.github.kiasdk.report.JsonSchema;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the JSON Schema of documents, or of what the other commands write as JSON. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Runnable {

  enum Of {
    DOCUMENT {
      @Override
      String schema() {
        return DocumentSchema.standard();
      }
    },
    REPORT,
    COMPARISON,
    GRID,
    LABEL,
    CHECKS,
    FACTS,
    CROSSWALK,
    LAW;

    String schema() {
      return JsonSchema.valueOf(name()).text();
    }

    /** The name as it is given on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Kia kia;

  @Option(
      names = "--of",
      paramLabel = "document|report|comparison|grid|label|checks|facts|crosswalk|law",
      descriptionKey = "schema-of")
  private Of of = Of.DOCUMENT;

  SchemaCommand(Kia kia) {
    this.kia = kia;
  }

  @Override
  public void run() {
    kia.terminal().out().print(of.schema());
  }
}
