package io.github.kiasdk.code;

import io.github.kiasdk.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What stands behind the ground of a check, for the reference pages.
 *
 * @param key how checks name it
 * @param name what a reader calls it
 * @param address where it was read; empty if no lasting address is known
 */
record Source(String key, LocalizedText name, String address) {

  /** All sources, by their key. */
  static Map<String, Source> byKey() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] parts = line.split("\\s*\\|\\s*", -1);
      Source source = new Source(parts[0], new LocalizedText(parts[1], parts[2]), parts[3]);
      if (sources.put(source.key(), source) != null) {
        throw new IllegalStateException(source.key() + " stands there twice");
      }
    }
    return sources;
  }

  private static String[] lines() {
    try (InputStream stream = Source.class.getResourceAsStream("sources.txt")) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).split("\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
