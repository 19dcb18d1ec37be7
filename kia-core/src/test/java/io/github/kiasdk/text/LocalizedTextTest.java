package io.github.kiasdk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalizedTextTest {

  private static final LocalizedText YES = new LocalizedText("ja", "yes");

  @Test
  void every_locale_but_a_dutch_one_is_served_in_english() {
    assertThat(YES.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("ja");
    assertThat(YES.in(Locale.forLanguageTag("fy-NL"))).isEqualTo("yes");
    assertThat(YES.in(Locale.ROOT)).isEqualTo("yes");
  }

  @Test
  void it_is_read_back_as_it_was_written() {
    assertThat(YES.toPlain()).isEqualTo(Map.of("nl", "ja", "en", "yes"));
    assertThat(LocalizedText.fromPlain(YES.toPlain())).isEqualTo(YES);
    assertThat(LocalizedText.same("App").toPlain()).isEqualTo("App");
    assertThat(LocalizedText.fromPlain("App")).isEqualTo(LocalizedText.same("App"));
  }

  static List<Object> halves() {
    return List.of(
        Map.of("nl", "ja"),
        Map.of("nl", "ja", "en", "yes", "de", "ja"),
        Map.of("nl", "ja", "fr", "oui"),
        Map.of("nl", "ja", "en", 1),
        5);
  }

  @ParameterizedTest
  @MethodSource("halves")
  void a_text_in_one_language_only_is_refused(Object plain) {
    assertThatThrownBy(() -> LocalizedText.fromPlain(plain))
        .isInstanceOf(DescriptionException.class)
        .hasMessage("Write one text here, or one for each language: {nl: …, en: …}.");
  }

  @Test
  void a_problem_keeps_its_place_when_seen_from_further_out() {
    Problem problem = new Problem("", YES).under("id").under("0").under("effects");

    assertThat(problem.path()).isEqualTo("effects/0/id");
    assertThat(new DescriptionException(List.of(problem, new Problem("", YES))))
        .hasMessage("effects/0/id: yes\nyes");
  }
}
