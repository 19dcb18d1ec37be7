package io.github.kiasdk.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** What turns findings into a text, and holds none itself. */
abstract class Rendering {

  Rendering() {}

  /** Refuses to be JSON: as an empty object it would read as a report in which nothing stands. */
  @JsonValue
  private Object refuseJson() {
    throw new UnsupportedOperationException(
        getClass().getSimpleName() + " has no JSON: give the text that it makes.");
  }
}
