package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.Dossier;
import io.github.kiasdk.report.ReportFormat;
import io.github.kiasdk.report.ReportFormats;
import io.github.kiasdk.review.Gate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * How long it takes to check a service and write its report down. Ten times the functionalities may
 * take at most twelve times as long, in every format.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Threads(1)
public class ReportBenchmark {

  private static final String[] KINDS = {"dm", "streak", "video", "endless-feed", "ai-chatbot"};

  /** How many functionalities the service has. */
  @Param({"10", "100", "1000"})
  public int functionalities;

  /** In which format it is written. */
  @Param({"text", "json", "html", "markdown", "sarif", "junit"})
  public String format;

  private final Checklist checklist = CodeVoorKinderrechten.checklist().and(KiaMethod.checks());
  private PlacedDocument document;
  private ReportFormat writer;

  /**
   * Describes a service whose parts fail, pass and leave questions open, not all for one reason.
   */
  @Setup
  public void prepare() {
    StringBuilder yaml =
        new StringBuilder(
            """
            kia: 1
            service:
              id: made-up
              name: Made up
              kind: social
              facts:
                ads.shown: true
            functionalities:
            """);
    for (int i = 0; i < functionalities; i++) {
      yaml.append("  - id: part-").append(i).append('\n');
      yaml.append("    kind: ").append(KINDS[i % KINDS.length]).append('\n');
      yaml.append("    title: { nl: Deel ")
          .append(i)
          .append(", en: Part ")
          .append(i)
          .append(" }\n");
      yaml.append("    facts:\n");
      yaml.append("      defaults.autoplay: ").append(i % 3 == 0 ? "on" : "off").append('\n');
      if (i % 2 == 0) {
        yaml.append("      rewards:\n        streaks: true\n        loss-on-absence: ");
        yaml.append(i % 4 == 0).append('\n');
      }
      yaml.append("    effects:\n      - id: e").append(i).append("\n        sign: negative\n");
      yaml.append("        title: { nl: Slaapt ").append(i).append(", en: Sleeps ").append(i);
      yaml.append(" }\n        rights: [ivrk-24]\n");
    }
    document = DocumentReader.standard().readPlaced(yaml.toString(), Format.YAML, "made-up.yaml");
    for (ReportFormat known : ReportFormats.all()) {
      if (known.id().equals(format)) {
        writer = known;
      }
    }
  }

  /** Checks it, and writes the report down. */
  @Benchmark
  public String report() {
    return writer.text(
        Dossier.of(
            Gate.open().judge(checklist.check(document.document())), document, Locale.ENGLISH));
  }
}
