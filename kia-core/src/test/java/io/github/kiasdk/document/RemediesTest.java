package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is said of a value of the wrong kind, at every field, helps whoever wrote it. */
class RemediesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private static final String COMPLETE =
      DocumentWriter.standard().write(Samples.read(Samples.complete()), Format.JSON);

  private static final Pattern REMEDY =
      Pattern.compile(
          "(?:Put it in quotes|Leave the quotes out|Write, without quotes|Make it a list"
              + "|Do not put it in a list): (.*)\\.");

  /** Something of the wrong kind at one place in a document. */
  record Mistake(List<Object> place, @Nullable Object written) {

    @Override
    public String toString() {
      return place + " = " + written;
    }

    String text() {
      return with(written);
    }

    String with(@Nullable Object value) {
      Map<String, Object> tree = complete();
      Object group = tree;
      for (Object step : place.subList(0, place.size() - 1)) {
        group = group instanceof Map<?, ?> map ? map.get(step) : ((List<?>) group).get((int) step);
      }
      put(group, place.get(place.size() - 1), value);
      return JSON.writeValueAsString(tree);
    }

    @SuppressWarnings("unchecked") // what Jackson makes of a document
    private static void put(Object group, Object step, @Nullable Object value) {
      if (group instanceof Map<?, ?>) {
        ((Map<Object, Object>) group).put(step, value);
      } else {
        ((List<Object>) group).set((int) step, value);
      }
    }
  }

  /** What is said of each mistake: once for all tests. */
  private static final Map<String, List<String>> TOLD = new HashMap<>();

  private static List<String> told(Mistake mistake) {
    return TOLD.computeIfAbsent(
        mistake.text(), text -> Samples.problems(text, Format.JSON, Locale.ENGLISH));
  }

  static List<Mistake> mistakes() {
    List<Mistake> mistakes = new ArrayList<>();
    collect(complete(), List.of(), mistakes);
    return mistakes;
  }

  private static void collect(Object value, List<Object> place, List<Mistake> mistakes) {
    if (!place.isEmpty()) {
      List<@Nullable Object> others =
          new ArrayList<>(
              Arrays.asList(2048, 3.5, true, "2048", "true", "yes", "off", "word", null));
      others.add(Map.of("a", 1));
      if (!(value instanceof List)) {
        others.add(List.of(value));
      }
      others.add(List.of());
      if (value instanceof List<?> list && !list.isEmpty()) {
        others.add(list.get(0));
      }
      others.forEach(other -> mistakes.add(new Mistake(place, other)));
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, field) -> collect(field, and(place, name), mistakes));
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      collect(list.get(0), and(place, 0), mistakes); // the others have the same fields
    }
  }

  private static List<Object> and(List<Object> place, Object step) {
    List<Object> longer = new ArrayList<>(place);
    longer.add(step);
    return longer;
  }

  @SuppressWarnings("unchecked") // a document is a group of fields
  static Map<String, Object> complete() {
    return JSON.readValue(COMPLETE, LinkedHashMap.class);
  }

  @Test
  void whoever_writes_as_a_remedy_says_is_understood() {
    int helped = 0;
    for (Mistake mistake : mistakes()) {
      for (String problem : told(mistake)) {
        Matcher remedy = REMEDY.matcher(problem);
        if (remedy.find()) {
          helped++;
          Object written = YAML.readValue(remedy.group(1), Object.class);
          List<String> after = Samples.problems(mistake.with(written), Format.JSON, Locale.ENGLISH);
          assertThat(after)
              .as("%s, written as %s", mistake, written)
              .noneMatch(told -> told.contains("does not fit") && told.contains(": it is "));
        }
      }
    }
    assertThat(helped).isGreaterThan(100);
  }

  @Test
  void no_text_is_asked_for_where_one_seems_to_stand() {
    for (Mistake mistake : mistakes()) {
      for (String problem : told(mistake)) {
        if (problem.contains("Write a text") || problem.contains("Allowed: a text")) {
          assertThat(problem)
              .as("%s", mistake)
              .containsAnyOf(": it is ", "There is no value", "If you mean", "\"\" does not fit");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void each_mistake_is_answered_with_what_would_be_read(String yaml, String en, String nl) {
    assertThat(Samples.problems(yaml, Format.YAML, Locale.ENGLISH)).containsExactly(en);
    assertThat(Samples.problems(yaml, Format.YAML, Samples.DUTCH)).containsExactly(nl);
  }

  static List<Object[]> scalars() {
    return List.of(
        of(
            "kia: 1\nservice: {id: app, kind: game, name: 2048}\n",
            "2:32 service.name \"2048\" does not fit here: it is a number. Write a text. Put it in"
                + " quotes: \"2048\".",
            "2:32 service.name \"2048\" past hier niet: dat is een getal. Schrijf een tekst. Zet"
                + " het tussen aanhalingstekens: \"2048\"."),
        of(
            "kia: \"1\"\nservice: {id: app, kind: game, name: App}\n",
            "1:1 kia The version of the document is no whole number here. Write kia: 1, without"
                + " quotes.",
            "1:1 kia De versie van het document staat hier niet als heel getal. Schrijf kia: 1,"
                + " zonder aanhalingstekens."),
        of(
            "kia: 1\nservice: {id: null, kind: game, name: App}\n",
            "2:11 service.id There is no value here, and this field is required. Fill it in. If you"
                + " mean the word null, put it in quotes.",
            "2:11 service.id Hier staat geen waarde, en dit veld is verplicht. Vul het in. Bedoel"
                + " je het woord null, zet het dan tussen aanhalingstekens."),
        of(
            "kia: 1\nservice: {id: app, kind: game, name: App, notice: true}\n",
            "2:43 service.notice \"true\" does not fit here: it is true or false. Write one text,"
                + " or one for each language: {nl: …, en: …}. Put it in quotes: \"true\".",
            "2:43 service.notice \"true\" past hier niet: dat is true of false. Schrijf één tekst,"
                + " of een tekst voor elke taal: {nl: …, en: …}. Zet het tussen aanhalingstekens:"
                + " \"true\"."));
  }

  private static Object[] of(Object... parts) {
    return parts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rewards: {streaks: yes}|Write, without quotes: true.|Schrijf, zonder aanhalingstekens: true.",
        "rewards: {streaks: 'off'}|Write, without quotes: false.|Schrijf, zonder aanhalingstekens: false.",
        "payments: {limit: '50'}|Leave the quotes out: 50.|Laat de aanhalingstekens weg: 50.",
        "defaults: {social-metrics: likes}|Make it a list: [likes].|Maak er een lijst van: [likes].",
        "defaults: {autoplay: [on]}|Do not put it in a list: on.|Zet het niet in een lijst: on.",
      })
  void so_is_each_mistake_in_a_fact(String facts, String en, String nl) {
    String yaml = "kia: 1\nservice: {id: app, kind: game, name: App, facts: {" + facts + "}}\n";
    assertThat(Samples.problems(yaml, Format.YAML, Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains(" does not fit ", ": it is ")
        .endsWith(en);
    assertThat(Samples.problems(yaml, Format.YAML, Samples.DUTCH))
        .singleElement()
        .asString()
        .contains(" past niet bij ", ": dat is ")
        .endsWith(nl);
  }

  @ParameterizedTest
  @CsvSource({"0x10", "00123", "-0", "+5", "1e3", "True", "0o17", "12"})
  void a_value_is_shown_as_it_was_written(String written) {
    String document = "kia: 1\nservice: {id: app, kind: game, name: " + written + "}\n";

    assertThat(Samples.problems(document).get(0))
        .startsWith("2:32 service.name \"" + written + "\" does not fit here: ")
        .endsWith("Put it in quotes: \"" + written + "\".");
  }
}
