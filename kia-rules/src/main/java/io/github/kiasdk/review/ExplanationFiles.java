package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Explanations beside those in the documents that are checked.
 *
 * @param loose those of files that hold nothing else
 * @param ofServices those within documents, under the id of the service
 */
record ExplanationFiles(List<Explanation> loose, Map<String, List<Explanation>> ofServices) {

  /**
   * Reads files, each with explanations alone or with a document.
   *
   * @param services what explanations alone have to be about; {@code null} if that may be gone
   * @param refused to which is added what cannot be read
   */
  static ExplanationFiles read(
      List<Path> files,
      DocumentReader reader,
      @Nullable List<Service> services,
      List<DocumentException> refused) {
    ExplanationFiles all = new ExplanationFiles(new ArrayList<>(), new HashMap<>());
    for (Path file : files) {
      try {
        all.add(file, reader, services);
      } catch (DocumentException problems) {
        refused.add(problems);
      }
    }
    return all;
  }

  private void add(Path file, DocumentReader reader, @Nullable List<Service> services) {
    if (reader.isDocument(file)) {
      KiaDocument document = reader.read(file);
      ofServices
          .computeIfAbsent(document.service().id(), id -> new ArrayList<>())
          .addAll(document.explanations());
    } else {
      loose.addAll(
          services == null
              ? reader.readExplanations(file)
              : reader.readExplanations(file, services));
    }
  }

  /** Whether there are explanations that an id leads to a service, and not where they stand. */
  boolean hasLoose() {
    return !loose.isEmpty();
  }

  /** Those about this service, each once. */
  Set<Explanation> of(Service service) {
    List<String> parts = ids(service);
    Set<Explanation> about = new LinkedHashSet<>(ofServices.getOrDefault(service.id(), List.of()));
    for (Explanation one : loose) {
      if (parts.contains(one.functionality()) && one.isAbout(service.id())) {
        about.add(one);
      }
    }
    return about;
  }

  /** What an explanation of this service can be about: the service and its functionalities. */
  static List<String> ids(Service service) {
    List<String> ids = new ArrayList<>();
    ids.add(service.id());
    for (Functionality functionality : service.functionalities()) {
      ids.add(functionality.id());
    }
    return ids;
  }
}
