package io.github.kiasdk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of what is written here as JSON, for a program that reads it. Nothing
 * is written that its schema refuses, and each schema refuses every field it does not know.
 *
 * <p>What is written starts with its version, as {@code "kia-report": 1}. A field that goes, or
 * means something else, is a new version; a field that may be there besides is not.
 */
public enum JsonSchema {
  /** What {@link JsonReport} writes. */
  REPORT,
  /** What {@link ComparisonReport#json} writes. */
  COMPARISON,
  /** What {@link JsonGrid} writes. */
  GRID,
  /** What {@link JsonLabel} writes. */
  LABEL;

  private static final int VERSION = 1;

  /** The name of the field with the version, as {@code kia-report}. */
  public String field() {
    return "kia-" + name().toLowerCase(Locale.ROOT);
  }

  /** The version, from 1. */
  public int version() {
    return VERSION;
  }

  /** The schema itself. */
  public String text() {
    String resource = field() + "-" + version() + ".schema.json";
    try (InputStream in = JsonSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
