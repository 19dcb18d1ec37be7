package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.KiaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the documents that a command was given, and complains of those it cannot read. */
final class Documents {

  private final Kia kia;

  Documents(Kia kia) {
    this.kia = kia;
  }

  /**
   * Reads all files before anything is reported, so that all problems are told at once; none if
   * there is something wrong with one.
   */
  List<KiaDocument> read(List<Path> files) {
    return readAll(found(files));
  }

  /** Reads the files as {@link #read} does, and checks what is described in them. */
  List<Checked> check(List<Path> files, Checklist checklist) {
    List<Checked> checked = new ArrayList<>();
    for (KiaDocument document : read(files)) {
      Report report =
          checklist
              .judged(document.judgements())
              .assessed(document.assessment())
              .check(document.service());
      checked.add(new Checked(document, report, kia.locale()));
    }
    return checked;
  }

  /** The files, and those directly in a directory; none if there is something wrong with one. */
  private List<Path> found(List<Path> files) {
    List<Path> found = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        found.add(file);
        continue;
      }
      List<Path> within = within(file);
      if (within.isEmpty()) {
        kia.terminal().complain(kia.messages().say("no-documents", file));
        return List.of();
      }
      found.addAll(within);
    }
    return found;
  }

  private List<Path> within(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(Documents::isDocument).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
  }

  private List<KiaDocument> readAll(List<Path> found) {
    List<KiaDocument> documents = new ArrayList<>();
    DocumentReader reader = DocumentReader.standard().in(kia.locale());
    int refused = 0;
    for (Path file : found) {
      try {
        documents.add(reader.read(file));
      } catch (DocumentException problems) {
        kia.complain(problems);
        refused++;
      }
    }
    if (refused > 0) {
      kia.terminal()
          .complain(kia.messages().say(refused == 1 ? "refused.one" : "refused.other", refused));
    }
    return refused == 0 ? documents : List.of();
  }
}
