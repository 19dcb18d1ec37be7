package io.github.kiasdk.examples.cli;

import io.github.kiasdk.document.DocumentFiles;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.report.JUnitXmlReport;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.MarkdownReport;
import io.github.kiasdk.report.SarifReport;
import io.github.kiasdk.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How what was found is written: the one place where a format is added. */
enum OutputFormat {
  TEXT("txt") {
    @Override
    String text(Checked checked, Terminal terminal) {
      TextReport text = TextReport.in(checked.locale()).startedAs(checked.started().command());
      return (terminal.coloured() ? text.coloured() : text)
          .text(checked.result(), checked.document().service());
    }

    @Override
    String joined(List<String> texts, boolean several) {
      return String.join("\n" + "=".repeat(100) + "\n\n", texts);
    }
  },
  JSON("json") {
    @Override
    String text(Checked checked, Terminal terminal) {
      return JsonReport.in(checked.locale()).text(checked.result(), checked.document().service());
    }

    /** One array, so that a program can read the output as a whole. */
    @Override
    String joined(List<String> texts, boolean several) {
      return several ? "[" + String.join(",", texts) + "]\n" : texts.get(0);
    }
  },
  HTML("html") {
    @Override
    String text(Checked checked, Terminal terminal) {
      return page(checked.locale())
          .text(checked.result(), checked.document().service(), checked.document().assessment());
    }

    @Override
    boolean canBeJoined() {
      return false;
    }
  },
  MARKDOWN("md") {
    @Override
    String text(Checked checked, Terminal terminal) {
      return MarkdownReport.in(checked.locale())
          .text(checked.result(), checked.document().service());
    }

    @Override
    String joined(List<String> texts, boolean several) {
      return String.join("\n---\n\n", texts);
    }
  },
  SARIF("sarif") {
    @Override
    String text(Checked checked, Terminal terminal) {
      SarifReport sarif = SarifReport.in(checked.locale()).relativeTo(Path.of("").toAbsolutePath());
      String version = Kia.version();
      return (version == null ? sarif : sarif.madeBy(version))
          .text(checked.result(), checked.placed());
    }

    @Override
    boolean canBeJoined() {
      return false;
    }
  },
  JUNIT("junit.xml") {
    @Override
    String text(Checked checked, Terminal terminal) {
      return JUnitXmlReport.in(checked.locale()).text(checked.result());
    }

    @Override
    boolean canBeJoined() {
      return false;
    }
  };

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  /** The pages of this tool. */
  static HtmlReport page(Locale locale) {
    return HtmlReport.in(locale).madeBy(Kia.nameAndVersion());
  }

  /** How the names of its files end, without a dot. */
  String extension() {
    return extension;
  }

  /** What was found in one document. */
  abstract String text(Checked checked, Terminal terminal);

  /**
   * What was found in several documents, as one output.
   *
   * @param several whether the user asked for several documents, however many there turned out to
   *     be
   */
  String joined(List<String> texts, boolean several) {
    return String.join("", texts);
  }

  /** Whether what was found in several documents can be one output. */
  boolean canBeJoined() {
    return true;
  }

  /** Whether these arguments ask for several documents. */
  static boolean several(List<String> files) {
    return files.size() > 1 || !new DocumentFiles(files.get(0)).isOne();
  }

  /** The name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
