package io.github.kiasdk.document;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a document is written down. */
public enum Format {
  /** YAML 1.2, core schema: a bare {@code off} or {@code yes} is text. */
  YAML,
  /** JSON without extensions. */
  JSON;

  /** The format that belongs to a file's name, or {@code null} if the name tells none. */
  static @Nullable Format of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return JSON;
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : null;
  }
}
