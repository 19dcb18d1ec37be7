package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
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

  /** Whether there are explanations that only the ids in them lead to a service. */
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

  /** What to tell of those that only an id leads to this service. */
  List<LocalizedText> advice(Service service) {
    List<String> parts = ids(service);
    int nameless = 0;
    for (Explanation one : loose) {
      nameless += one.service() == null && parts.contains(one.functionality()) ? 1 : 0;
    }
    String name = "service: " + service.id();
    return nameless == 0
        ? List.of()
        : List.of(
            new LocalizedText(
                "Een bestand met alleen uitleg noemt "
                    + nameless
                    + " keer geen dienst. Die uitleg telt hier, en bij elke andere dienst met zo'n"
                    + " onderdeel die dit bestand krijgt. Schrijf erbij: "
                    + name
                    + ".",
                "A file of explanations alone names no service "
                    + (nameless == 1 ? "once" : nameless + " times")
                    + ". They count here, and for every other service with such a part that is"
                    + " given this file. Write in each: "
                    + name
                    + "."));
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
