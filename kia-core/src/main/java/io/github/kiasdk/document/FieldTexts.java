package io.github.kiasdk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What each field of a document is for, in a few words, for who writes one in an editor. */
final class FieldTexts {

  private final Properties dutch = new Properties();
  private final Properties english = new Properties();

  private FieldTexts() {}

  static FieldTexts load() {
    FieldTexts texts = new FieldTexts();
    load(texts.dutch, "fields_nl.properties");
    load(texts.english, "fields_en.properties");
    return texts;
  }

  String of(Class<?> type, String field) {
    String key = type.getSimpleName() + "." + field;
    String nl = Objects.requireNonNull(dutch.getProperty(key), key);
    String en = Objects.requireNonNull(english.getProperty(key), key);
    return "nl: " + nl + " / en: " + en;
  }

  private static void load(Properties texts, String resource) {
    try (InputStream in = FieldTexts.class.getResourceAsStream(resource)) {
      texts.load(
          new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
