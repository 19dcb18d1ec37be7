package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the one in a file; {@code -Dkia.update=true} writes the file instead. */
final class Golden {

  private Golden() {}

  static void assertSame(String text, String file) throws IOException {
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(Path.of("src/test/resources/io/github/kiasdk/report", file), text);
      return;
    }
    try (InputStream expected = Golden.class.getResourceAsStream(file)) {
      assertThat(expected).as(file).isNotNull();
      assertThat(text).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
