package io.github.kiasdk.document;

import io.github.kiasdk.assessment.KiaDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Texts of documents, and what the reader says of them. */
final class Samples {

  static final Locale DUTCH = Locale.forLanguageTag("nl");

  static final String HEAD = "kia: 1\nservice: {id: app, name: App, kind: game}\n";

  private static final DocumentReader READER = DocumentReader.standard();

  private Samples() {}

  /** A document that uses nearly every field. */
  static String complete() {
    try (InputStream in = Samples.class.getResourceAsStream("complete.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static KiaDocument read(String yaml) {
    return READER.read(yaml, Format.YAML);
  }

  /** The problems of a text, as {@code line:column path message}. */
  static List<String> problems(String text, Format format, Locale locale) {
    try {
      READER.in(locale).read(text, format);
      return List.of();
    } catch (DocumentException refused) {
      return refused.problems().stream()
          .map(
              problem ->
                  problem.line()
                      + ":"
                      + problem.column()
                      + " "
                      + problem.path()
                      + " "
                      + problem.message())
          .toList();
    }
  }

  static List<String> problems(String yaml) {
    return problems(yaml, Format.YAML, Locale.ENGLISH);
  }

  static List<String> jsonProblems(String json) {
    return problems(json, Format.JSON, Locale.ENGLISH);
  }
}
