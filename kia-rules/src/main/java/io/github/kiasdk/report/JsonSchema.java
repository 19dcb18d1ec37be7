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
 * <p>What is written starts with its version, as {@code "kia-report": 1}; only the lists of checks,
 * facts, frameworks and sources are arrays, which have no place for it. A field that goes, or means
 * something else, is a new version. One that is added is not, so hold what was written against the
 * schema of the release that wrote it.
 */
public enum JsonSchema {
  /** What {@link JsonReport} writes. */
  REPORT,
  /** What {@link ComparisonReport#json} writes. */
  COMPARISON,
  /** What {@link JsonGrid} writes. */
  GRID,
  /** What {@link JsonLabel} writes. */
  LABEL,
  /** What {@link CheckCatalogue#json} writes: an array. */
  CHECKS,
  /** What {@link FactCatalogue#json} writes: an array. */
  FACTS,
  /** What {@link CrosswalkTable#json} writes: an array. */
  CROSSWALK,
  /** What {@link SourceCatalogue#json} writes: an array. */
  LAW;

  private static final int VERSION = 1;

  /** The name of the layout, as {@code kia-report}, and of the field with its version. */
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
