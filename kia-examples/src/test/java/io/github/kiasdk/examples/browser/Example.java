package io.github.kiasdk.examples.browser;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A worked example and what the Code's checks say of it. */
record Example(KiaDocument document, Report report) {

  /** All of them, by the names of their files. */
  static List<Example> all() throws IOException {
    List<Example> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("assessments"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
        all.add(of(DocumentReader.standard().read(file)));
      }
    }
    return all;
  }

  private static Example of(KiaDocument document) {
    return new Example(document, CodeVoorKinderrechten.checklist().check(document));
  }
}
