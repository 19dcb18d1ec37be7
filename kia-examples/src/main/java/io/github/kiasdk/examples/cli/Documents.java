package io.github.kiasdk.examples.cli;

import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.KiaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the documents that a command was given, and complains of those it cannot read. */
final class Documents {

  private final Kia kia;

  Documents(Kia kia) {
    this.kia = kia;
  }

  /** Reads all files with the standard reader, as {@link #read(List, DocumentReader)} does. */
  List<KiaDocument> read(List<String> files) {
    return read(files, DocumentReader.standard().in(kia.locale()));
  }

  /**
   * Reads all files before anything is reported, so that all problems are told at once; none if
   * there is something wrong with one.
   */
  List<KiaDocument> read(List<String> files, DocumentReader reader) {
    return readAll(found(files), reader);
  }

  /** Reads one document for each of these, in their order, also if two are the same file. */
  List<KiaDocument> readEach(List<String> files) {
    List<Path> each = new ArrayList<>();
    for (String file : files) {
      each.add(Path.of(file));
    }
    return readAll(each, DocumentReader.standard().in(kia.locale()));
  }

  /** Whether an argument is one file, and no directory or pattern. */
  static boolean isOne(String file) {
    return !Patterns.isPattern(file) && !Files.isDirectory(Path.of(file));
  }

  /**
   * The files, those directly in a directory and those that fit a pattern, each once; none if there
   * is something wrong with one.
   */
  private List<Path> found(List<String> files) {
    Set<Path> found = new LinkedHashSet<>();
    for (String file : files) {
      if (isOne(file)) {
        found.add(Path.of(file));
        continue;
      }
      List<Path> within = Patterns.isPattern(file) ? Patterns.fitting(file) : within(Path.of(file));
      if (within.isEmpty()) {
        kia.terminal().complain(kia.messages().say("no-documents", file));
        return List.of();
      }
      found.addAll(within);
    }
    return List.copyOf(found);
  }

  private List<Path> within(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(Documents::isDocument).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"));
  }

  private List<KiaDocument> readAll(List<Path> found, DocumentReader reader) {
    List<KiaDocument> documents = new ArrayList<>();
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
