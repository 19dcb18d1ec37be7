package io.github.kiasdk.report;

import java.util.List;

/** The formats of this library: the one place where one is added. */
enum StandardFormat implements ReportFormat {
  TEXT("text", "txt") {
    @Override
    public String text(Dossier of) {
      TextReport text = TextReport.in(of.locale()).startedAs(of.command());
      return (of.coloured() ? text.coloured() : text).text(of.result(), of.service());
    }

    @Override
    public String joined(List<String> texts) {
      return String.join("\n" + "=".repeat(100) + "\n\n", texts);
    }
  },
  JSON("json", "json") {
    @Override
    public String text(Dossier of) {
      return JsonReport.in(of.locale()).text(of.result(), of.service());
    }

    /** One array, so that a program can read the output as a whole. */
    @Override
    public String joined(List<String> texts) {
      return "[" + String.join(",", texts) + "]\n";
    }
  },
  HTML("html", "html") {
    @Override
    public String text(Dossier of) {
      String tool = of.version() == null ? of.tool() : of.tool() + " " + of.version();
      return HtmlReport.in(of.locale())
          .madeBy(tool)
          .text(of.result(), of.service(), of.assessment());
    }
  },
  MARKDOWN("markdown", "md") {
    @Override
    public String text(Dossier of) {
      return MarkdownReport.in(of.locale()).text(of.result(), of.service());
    }

    @Override
    public String joined(List<String> texts) {
      return String.join("\n---\n\n", texts);
    }
  },
  SARIF("sarif", "sarif") {
    @Override
    public String text(Dossier of) {
      SarifReport sarif = SarifReport.in(of.locale());
      sarif = of.root() == null ? sarif : sarif.relativeTo(of.root());
      sarif = of.version() == null ? sarif : sarif.madeBy(of.version());
      return sarif.text(of.result(), of.document());
    }
  },
  JUNIT("junit", "junit.xml") {
    @Override
    public String text(Dossier of) {
      return JUnitXmlReport.in(of.locale()).text(of.result());
    }
  };

  private final String id;
  private final String extension;

  StandardFormat(String id, String extension) {
    this.id = id;
    this.extension = extension;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String extension() {
    return extension;
  }

  @Override
  public boolean isJoinable() {
    return this == TEXT || this == JSON || this == MARKDOWN;
  }
}
