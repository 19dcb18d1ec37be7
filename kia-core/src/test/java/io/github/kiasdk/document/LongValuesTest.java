package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** However long a value is and whatever it repeats: a reader answers, with no Error. */
class LongValuesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-a", "a-", "a", "-", "1.0", ".0", "1-2, ", "0-1,", "a.", "%41", "a/", " ", "{", "_a"
      })
  void a_long_value_in_any_field_is_answered(String part) {
    String value = "a" + part.repeat(4_000 / part.length());
    String text = JSON.writeValueAsString(everywhere(RemediesTest.complete(), value));

    assertThat(Samples.problems(text, Format.JSON, Locale.ENGLISH)).hasSizeGreaterThan(20);
  }

  private static Object everywhere(Object tree, String value) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> other = new LinkedHashMap<>();
      map.forEach((name, field) -> other.put(name, everywhere(field, value)));
      return other;
    }
    return tree instanceof List<?> list
        ? list.stream().map(element -> everywhere(element, value)).toList()
        : value;
  }

  @Test
  void a_long_id_is_refused_by_its_form_and_its_length() {
    String id = "a" + "-a".repeat(9_000);

    assertThat(Samples.problems("kia: 1\nservice: {id: " + id + ", name: App, kind: game}\n"))
        .singleElement()
        .asString()
        .startsWith("2:11 service.id ")
        .contains("60 characters");
  }
}
