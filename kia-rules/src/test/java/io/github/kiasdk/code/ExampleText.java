package io.github.kiasdk.code;

import io.github.kiasdk.check.Principle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An example as its author wrote it, cut out of the file that the tests read.
 *
 * @param keys the lines of each key, the key first
 */
record ExampleText(Map<String, List<String>> keys) {

  private static final String FIRST = "  - ";
  private static final String NEXT = "    ";

  /** What a page says in words, or only a test wants to know. */
  private static final Set<String> NOT_SHOWN = Set.of("says", "decided-by");

  /** The file with the examples of the checks of a principle, or of the KIA method. */
  static String file(Principle principle) {
    String name = principle.id().toUpperCase(Locale.ROOT);
    return "/examples/" + name + ".yaml";
  }

  /** The examples of each check of a principle, in the order of the file. */
  static Map<String, List<ExampleText>> byCheck(Principle principle) {
    Map<String, List<ExampleText>> byCheck = new LinkedHashMap<>();
    List<ExampleText> examples = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines(file(principle))) {
      if (line.matches("[A-Z]+-.*")) {
        examples = new ArrayList<>();
        byCheck.put(line.substring(0, line.indexOf(':')), examples);
      } else if (line.startsWith(FIRST)) {
        examples.add(new ExampleText(new LinkedHashMap<>()));
        open = examples.get(examples.size() - 1).begin(line);
      } else if (line.startsWith(NEXT) && line.charAt(NEXT.length()) > ' ') {
        open = examples.get(examples.size() - 1).begin(line);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        open.add(line.substring(NEXT.length()));
      }
    }
    return byCheck;
  }

  private List<String> begin(String line) {
    List<String> lines = new ArrayList<>(List.of(line.substring(NEXT.length())));
    keys.put(lines.get(0).substring(0, lines.get(0).indexOf(':')), lines);
    return lines;
  }

  /** All of it. */
  String whole() {
    return text(Set.of());
  }

  /** What a reader of a page needs to see. */
  String shown() {
    return text(NOT_SHOWN);
  }

  boolean isForSomeAges() {
    return keys.containsKey("for-ages");
  }

  private String text(Set<String> without) {
    StringBuilder text = new StringBuilder();
    keys.forEach(
        (key, lines) -> {
          if (!without.contains(key)) {
            text.append(String.join("\n", lines)).append('\n');
          }
        });
    return text.toString();
  }

  private static String[] lines(String file) {
    try (InputStream stream = ExampleText.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).split("\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
