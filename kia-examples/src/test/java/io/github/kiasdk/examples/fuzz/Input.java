package io.github.kiasdk.examples.fuzz;

import io.github.kiasdk.document.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One input of a reader.
 *
 * @param kind whose it is
 * @param json whether it is read as JSON; else as YAML, or as lines
 * @param text what stands in it
 * @param bytes what stands in the file if that is no text; else {@code null}
 * @param seed the name of the seed it was made from
 */
record Input(InputKind kind, boolean json, String text, byte @Nullable [] bytes, String seed) {

  /**
   * Ends the name of a file that holds two bytes for each character, for what UTF-8 cannot hold.
   */
  private static final String UNITS = ".units";

  Input(InputKind kind, boolean json, String text, String seed) {
    this(kind, json, text, null, seed);
  }

  /** Reads what {@link #save} wrote, or a seed. */
  static Input load(Path file) {
    String name = file.getFileName().toString();
    String plain = name.endsWith(UNITS) ? name.substring(0, name.length() - UNITS.length()) : name;
    InputKind kind = InputKind.of(plain);
    boolean json = plain.endsWith(".json");
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (name.endsWith(UNITS)) {
        return new Input(kind, json, text(bytes), null, name);
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
      return new Input(kind, json, text, isText ? null : bytes, name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes it down, so that {@link #load} gives it back as it is. */
  Path save(Path directory, String name) {
    byte[] written = bytes != null ? bytes : text.getBytes(StandardCharsets.UTF_8);
    boolean lossless = bytes != null || text.equals(new String(written, StandardCharsets.UTF_8));
    Path file = directory.resolve(name + kind.ending(json) + (lossless ? "" : UNITS));
    try {
      Files.createDirectories(directory);
      return Files.write(file, lossless ? written : units(text));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  Format format() {
    return json ? Format.JSON : Format.YAML;
  }

  private static byte[] units(String text) {
    byte[] units = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    return units;
  }

  private static String text(byte[] units) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < units.length; i += 2) {
      text.append((char) ((units[i] & 0xff) << 8 | units[i + 1] & 0xff));
    }
    return text.toString();
  }
}
