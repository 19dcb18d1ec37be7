package io.github.kiasdk.code;

import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples of the checks, one file for each principle. They are tests and documentation. */
final class Examples {

  /** The day of all examples. */
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  static final Clock CLOCK = clock(ZoneId.of("Europe/Amsterdam"));

  private static final List<String> FILES =
      List.of(
          "CVK-1", "CVK-2", "CVK-3", "CVK-4", "CVK-5", "CVK-6", "CVK-7", "CVK-8", "CVK-9",
          "CVK-10");

  private Examples() {}

  /** The examples of every check, in the order of the files. */
  static Map<String, List<Example>> byCheck() {
    Map<String, List<Example>> examples = new LinkedHashMap<>();
    for (String file : FILES) {
      for (Map.Entry<?, ?> check : read("/examples/" + file + ".yaml").entrySet()) {
        String id = String.valueOf(check.getKey());
        examples.put(id, bind(id, (List<?>) check.getValue()));
      }
    }
    return examples;
  }

  private static List<Example> bind(String id, List<?> written) {
    List<Problem> problems = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      List<Problem> found = new ArrayList<>();
      examples.add(new Binder().bind(Example.class, written.get(i), found));
      for (Problem problem : found) {
        problems.add(problem.under(String.valueOf(i)).under(id));
      }
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return examples;
  }

  private static Map<?, ?> read(String file) {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (InputStream stream = Examples.class.getResourceAsStream(file)) {
      return yaml.readValue(Objects.requireNonNull(stream, file), Map.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private static Clock clock(ZoneId zone) {
    return Clock.fixed(TODAY.atTime(12, 0).atZone(zone).toInstant(), zone);
  }
}
