package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentFiles;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.review.DocumentExplanations;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the documents that a command was given, and complains of those it cannot read. */
final class Documents {

  private final Kia kia;

  Documents(Kia kia) {
    this.kia = kia;
  }

  /** Reads all files with the standard reader, as {@link #read(List, DocumentReader)} does. */
  List<KiaDocument> read(List<String> files) {
    return documents(read(files, DocumentReader.standard().in(kia.locale())));
  }

  private static List<KiaDocument> documents(List<PlacedDocument> all) {
    List<KiaDocument> documents = new ArrayList<>();
    for (PlacedDocument placed : all) {
      documents.add(placed.document());
    }
    return documents;
  }

  /**
   * Reads all files before anything is reported, so that all problems are told at once; none if
   * there is something wrong with one.
   */
  List<PlacedDocument> read(List<String> files, DocumentReader reader) {
    return readAll(found(files), reader);
  }

  /** Reads one document for each of these, in their order, also if two are the same file. */
  List<KiaDocument> readEach(List<String> files) {
    List<Path> each = new ArrayList<>();
    for (String file : files) {
      each.add(Path.of(file));
      kia.reads(Path.of(file));
    }
    return documents(readAll(each, DocumentReader.standard().in(kia.locale())));
  }

  /** Reads the files as {@link #read} does, and checks what is described in them. */
  List<Checked> check(List<String> files, Checklist checklist) {
    DocumentReader reader = DocumentExplanations.of(checklist).in(kia.locale()).reader();
    List<Checked> checked = new ArrayList<>();
    List<PlacedDocument> all = read(files, reader);
    try (Progress progress = new Progress(kia, "progress-checking", all.size())) {
      for (PlacedDocument placed : all) {
        KiaDocument document = placed.document();
        Explanations explanations = Explanations.of(document.explanations(), checklist);
        kia.tell(explanations.advice());
        progress.next(document.service().name());
        Report report = explanations.with(checklist).check(document);
        progress.clear();
        GateResult result = Gate.open().explained(explanations).judge(report);
        checked.add(new Checked(placed, result, kia.locale(), kia.started()));
      }
    }
    return checked;
  }

  /**
   * The files that all names stand for, each once, whatever it is called; none if there is
   * something wrong with one name.
   */
  List<Path> found(List<String> names) {
    Set<Path> found = new LinkedHashSet<>();
    boolean wrong = false;
    List<Path> own = new ArrayList<>();
    for (String name : names) {
      if (name.isBlank()) {
        kia.terminal().complain(kia.messages().say("empty-name"));
        wrong = true;
        continue;
      }
      DocumentFiles named = new DocumentFiles(name);
      List<Path> files = named.found();
      List<Path> left = named.own();
      own.addAll(left);
      if (files.isEmpty()) {
        String none = left.isEmpty() ? "no-documents" : "only-own-output";
        kia.terminal().complain(kia.messages().say(none, name));
        wrong = true;
      }
      found.addAll(files);
    }
    found.forEach(kia::reads);
    for (Path one : own) {
      kia.skips(one);
    }
    return wrong ? List.of() : DocumentFiles.distinct(found);
  }

  private List<PlacedDocument> readAll(List<Path> found, DocumentReader reader) {
    List<PlacedDocument> documents = new ArrayList<>();
    int refused = 0;
    try (Progress progress = new Progress(kia, "progress-reading", found.size())) {
      for (Path file : found) {
        progress.next(String.valueOf(file.getFileName()));
        try {
          documents.add(reader.readPlaced(file));
        } catch (DocumentException problems) {
          progress.clear();
          kia.complain(problems);
          refused++;
        }
      }
    }
    if (refused > 0) {
      kia.terminal()
          .complain(kia.messages().say(refused == 1 ? "refused.one" : "refused.other", refused));
    }
    return refused == 0 ? documents : List.of();
  }
}
