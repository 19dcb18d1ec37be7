package io.github.kiasdk.examples.cli;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.KiaDocument;
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
 * Explanations beside those in the descriptions that are checked.
 *
 * @param loose those of files that hold nothing else
 * @param ofServices those within descriptions, under the id of the service
 */
record Explained(List<Explanation> loose, Map<String, List<Explanation>> ofServices) {

  /**
   * Reads files, each with explanations alone or with a description.
   *
   * @param services what explanations alone have to be about; {@code null} if that may be gone
   * @return {@code null} after complaining, if something is wrong
   */
  static @Nullable Explained read(
      Kia kia, List<Path> files, DocumentReader reader, @Nullable List<Service> services) {
    Explained all = new Explained(new ArrayList<>(), new HashMap<>());
    boolean refused = false;
    for (Path file : files) {
      try {
        if (reader.isDocument(file)) {
          KiaDocument document = reader.read(file);
          all.ofServices
              .computeIfAbsent(document.service().id(), id -> new ArrayList<>())
              .addAll(document.explanations());
        } else {
          all.loose.addAll(
              services == null
                  ? reader.readExplanations(file)
                  : reader.readExplanations(file, services));
        }
      } catch (DocumentException problems) {
        kia.complain(problems);
        refused = true;
      }
    }
    return refused ? null : all;
  }

  /** Those about this service, each once. */
  Set<Explanation> of(Service service) {
    List<String> parts = ids(service);
    Set<Explanation> about = new LinkedHashSet<>(ofServices.getOrDefault(service.id(), List.of()));
    for (Explanation one : loose) {
      if (parts.contains(one.functionality())) {
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
