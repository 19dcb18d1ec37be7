package io.github.kiasdk.check;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A functionality, or the service if there is no functionality, while it is asked about. */
record Part(
    Finding.Asked asked,
    Declared declared,
    Scoped scoped,
    @Nullable Functionality functionality,
    @Nullable Service service) {

  Described describedFor(Ages ages, Checklist checklist, List<Finding> found) {
    return new Described(functionality, service, asked, ages, checklist, found);
  }
}
