package io.github.kiasdk.examples.cli;

import io.github.kiasdk.report.HtmlOverview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what was found into a directory: a file for each service and format. */
final class ReportFiles {

  private static final String OVERVIEW = "index";

  private final Kia kia;
  private final Path directory;

  ReportFiles(Kia kia, Path directory) {
    this.kia = kia;
    this.directory = directory;
  }

  /**
   * Writes all files and names them on standard output; the page above the pages of several
   * services comes first.
   *
   * @return whether all could be written; if not, it has complained
   */
  boolean write(List<Checked> all, Iterable<OutputFormat> formats) {
    String twice = twice(all);
    if (twice != null) {
      kia.terminal().complain(kia.messages().say("same-service", twice));
      return false;
    }
    Map<Path, String> texts = new LinkedHashMap<>();
    for (OutputFormat format : formats) {
      try (Progress progress = new Progress(kia, "progress-writing", all.size())) {
        if (format == OutputFormat.HTML && all.size() > 1) {
          texts.put(file(OVERVIEW, format), overview(all));
        }
        for (Checked one : all) {
          Path file = file(one.name(), format);
          progress.next(String.valueOf(file.getFileName()));
          texts.put(file, format.text(one, kia.terminal().plain()));
        }
      }
    }
    return write(texts);
  }

  private boolean write(Map<Path, String> texts) {
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      try {
        Files.createDirectories(directory);
        Files.writeString(text.getKey(), text.getValue());
      } catch (IOException refused) {
        kia.terminal().complain(kia.messages().say("out-refused", text.getKey()));
        return false;
      }
      kia.terminal().out().print(text.getKey() + "\n");
    }
    return true;
  }

  /** A service that stands in two documents, or that is called like the page above all. */
  private static @Nullable String twice(List<Checked> all) {
    Set<String> names = new HashSet<>();
    if (all.size() > 1) {
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
              one.name() + "." + OutputFormat.HTML.extension(),
              one.report(),
              one.document().service(),
              one.document().assessment()));
    }
    return HtmlOverview.in(all.get(0).locale()).madeBy(Kia.nameAndVersion()).text(entries);
  }

  private Path file(String name, OutputFormat format) {
    return directory.resolve(name + "." + format.extension());
  }
}
