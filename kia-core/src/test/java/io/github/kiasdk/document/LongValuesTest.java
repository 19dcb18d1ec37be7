package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long a value is and whatever it repeats: a reader answers, with no Error. */
class LongValuesTest {

  private static final List<List<Object>> PLACES =
      RemediesTest.mistakes().stream()
          .filter(mistake -> "word".equals(mistake.written()))
          .map(RemediesTest.Mistake::place)
          .toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-a", "a-", "a", "-", "1.0", ".0", "1-2, ", "0-1,", "a.", "%41", "a/", " ", "{", "é"
      })
  void a_long_value_in_any_field_is_answered(String part) {
    String value = "a" + part.repeat(19_000 / part.length());
    for (List<Object> place : PLACES) {
      String text = new RemediesTest.Mistake(place, value).text();

      assertThatCode(() -> Samples.problems(text, Format.JSON, Locale.ENGLISH))
          .as("%s", place)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void a_long_id_is_refused_by_its_form_and_its_length() {
    String id = "a" + "-a".repeat(1_500);

    assertThat(Samples.problems("kia: 1\nservice: {id: " + id + ", name: App, kind: game}\n"))
        .singleElement()
        .asString()
        .startsWith("2:11 service.id ")
        .contains("60 characters");
  }
}
