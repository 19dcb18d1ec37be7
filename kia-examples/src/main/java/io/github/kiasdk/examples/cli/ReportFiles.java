package io.github.kiasdk.examples.cli;

import io.github.kiasdk.examples.cli.OwnOutput.What;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.report.HtmlLabel;
import io.github.kiasdk.report.HtmlOverview;
import io.github.kiasdk.report.ReportFormat;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what was found into a directory: a file for each service and format. */
final class ReportFiles {

  private static final String OVERVIEW = "index";

  private final Kia kia;
  private final Path directory;
  private final OutputFiles files;

  /** Writes these files along with its own: all of them, or none. */
  ReportFiles(Kia kia, Path directory, OutputFiles files) {
    this.kia = kia;
    this.directory = directory;
    this.files = files;
  }

  /**
   * Writes all files and names them on standard output; the page above the pages of several
   * services comes first.
   *
   * @return whether all could be written; if not, it has complained
   */
  boolean write(List<Checked> all, Iterable<ReportFormat> formats) {
    boolean hasPages = false;
    for (ReportFormat format : formats) {
      hasPages |= format.id().equals("html");
    }
    if (isRefused(all, hasPages)) {
      return false;
    }
    List<Written> texts = new ArrayList<>();
    for (ReportFormat format : formats) {
      try (Progress progress = new Progress(kia, "progress-writing", all.size())) {
        if (format.id().equals("html") && all.size() > 1) {
          texts.add(new Written(page(OVERVIEW), html(What.OVERVIEW), overview(all)));
        }
        for (Checked one : all) {
          String file = one.name() + "." + format.extension();
          progress.next(file);
          String text = format.text(one.dossier());
          texts.add(new Written(file, OwnOutput.report(format.id()), text));
        }
      }
    }
    return write(texts);
  }

  /**
   * Writes the HTML page of each service with its label for parents and that for children, which
   * lead to each other.
   *
   * @return whether all could be written; if not, it has complained
   */
  boolean writePages(List<Checked> all) {
    if (isRefused(all, true)) {
      return false;
    }
    List<Written> texts = new ArrayList<>();
    if (all.size() > 1) {
      texts.add(new Written(page(OVERVIEW), html(What.OVERVIEW), overview(all)));
    }
    try (Progress progress = new Progress(kia, "progress-writing", all.size())) {
      for (Checked one : all) {
        progress.next(page(one.name()));
        String parents = page(one.name() + ".label");
        String children = page(one.name() + ".label-children");
        HtmlLabel label = HtmlLabel.in(one.locale()).linkedTo(URI.create(page(one.name())));
        texts.add(
            new Written(
                page(one.name()),
                html(What.REPORT),
                Formats.page(one.locale())
                    .labelled(URI.create(parents))
                    .text(one.result(), one.document().service(), one.document().assessment())));
        texts.add(
            new Written(
                parents, html(What.LABEL), label.besides(URI.create(children)).text(one.label())));
        texts.add(
            new Written(
                children,
                html(What.LABEL),
                label.readBy(LabelReader.CHILDREN).besides(URI.create(parents)).text(one.label())));
      }
    }
    return write(texts);
  }

  private boolean write(List<Written> texts) {
    for (Written one : texts) {
      files.add(directory, one.name(), one.text(), one.kind());
    }
    if (!files.write()) {
      return false;
    }
    for (Written one : texts) {
      kia.terminal().out().print(directory.resolve(one.name()) + "\n");
    }
    return true;
  }

  private static OwnOutput html(What what) {
    return new OwnOutput(OwnOutput.Form.HTML, what);
  }

  private record Written(String name, @Nullable OwnOutput kind, String text) {}

  private boolean isRefused(List<Checked> all, boolean hasPages) {
    String twice = twice(all, hasPages);
    if (twice == null) {
      return false;
    }
    kia.terminal().complain(kia.messages().say("same-service", twice));
    return true;
  }

  /** A service that stands in two documents, or that is called like the page above all. */
  private static @Nullable String twice(List<Checked> all, boolean hasPages) {
    Set<String> names = new HashSet<>();
    if (hasPages && all.size() > 1) {
      names.add(OVERVIEW);
    }
    for (Checked one : all) {
      if (!names.add(one.name())) {
        return one.name();
      }
    }
    return null;
  }

  private static String overview(List<Checked> all) {
    List<HtmlOverview.Entry> entries = new ArrayList<>();
    for (Checked one : all) {
      entries.add(
          new HtmlOverview.Entry(
              page(one.name()),
              one.report(),
              one.document().service(),
              one.document().assessment()));
    }
    return HtmlOverview.in(all.get(0).locale()).madeBy(Kia.nameAndVersion()).text(entries);
  }

  private static String page(String name) {
    return name + ".html";
  }
}
