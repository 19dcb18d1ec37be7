package io.github.kiasdk.form;

import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Exports as the tool writes them, and what the reader makes of them. */
final class Exports {

  static final Locale DUTCH = Locale.forLanguageTag("nl");

  static final String PRE_SCAN = "urn:nl:prescan:2.0";
  static final String DPIA = "urn:nl:dpia:3.0";

  private static final String SCHEMA =
      "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String urn;
  private final Map<String, Object> answers = new LinkedHashMap<>();
  private List<String> completed = List.of();

  private Exports(String urn) {
    this.urn = urn;
  }

  /** A fixture of this package. */
  static String file(String name) {
    try (InputStream in = Exports.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Exports of(String urn) {
    return new Exports(urn);
  }

  Exports with(String question, @Nullable Object value) {
    answers.put(question, answer(value));
    return this;
  }

  /** One repetition of a group after another: question and value by turns. */
  Exports rows(String group, Object[]... rows) {
    List<Map<String, Object>> elements = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      Map<String, Object> element = new LinkedHashMap<>();
      element.put("_index", i);
      for (int j = 0; j < rows[i].length; j += 2) {
        element.put(String.valueOf(rows[i][j]), answer(rows[i][j + 1]));
      }
      elements.add(element);
    }
    answers.put(group, elements);
    return this;
  }

  static Object[] row(Object... questionsAndValues) {
    return questionsAndValues;
  }

  Exports completed(String... sections) {
    completed = List.of(sections);
    return this;
  }

  String json() {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("urn", urn);
    metadata.put("createdAt", "2026-04-02T08:00:00.000Z");
    if (!completed.isEmpty()) {
      metadata.put("completedTasks", completed);
    }
    Map<String, Object> export = new LinkedHashMap<>();
    export.put("$schema", SCHEMA);
    export.put("metadata", metadata);
    export.put("answers", answers);
    return MAPPER.writeValueAsString(export);
  }

  FormImport read() {
    return FormReader.standard().read(json(), "export");
  }

  /** The value of a fact of the service, or {@code null} if it is not declared. */
  static <T> @Nullable T value(FormImport started, Fact<T> fact) {
    return started.document().service().facts().valueAt(fact, 12);
  }

  static <T> Evidence evidence(FormImport started, Fact<T> fact) {
    Declaration<T> declared = started.document().service().facts().declaration(fact);
    return Objects.requireNonNull(declared).evidence().get(0);
  }

  /** Why the answers to a question were not taken over; empty if they were. */
  static String reason(FormImport started, String question) {
    return started.left().stream()
        .filter(left -> left.question().equals(question))
        .map(left -> left.reason().en())
        .findFirst()
        .orElse("");
  }

  /** The problems of a text, as {@code line:column path message}. */
  static List<String> problems(String json, Locale locale) {
    try {
      FormReader.standard().in(locale).read(json, "export");
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

  static List<String> problems(String json) {
    return problems(json, Locale.ENGLISH);
  }

  private static Map<String, Object> answer(@Nullable Object value) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("value", value);
    answer.put("lastEditedAt", "2026-03-10T09:30:00.000Z");
    return answer;
  }
}
