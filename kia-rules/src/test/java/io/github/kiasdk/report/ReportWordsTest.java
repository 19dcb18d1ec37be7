package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.report.said.Words;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(Words.TEXTS.keys(NL)).isEqualTo(Words.TEXTS.keys(EN)).isNotEmpty();
  }

  @Test
  void both_languages_fill_in_the_same_things() {
    for (String key : Words.TEXTS.keys(NL)) {
      assertThat(places(Words.TEXTS.text(key, NL)))
          .as(key)
          .isEqualTo(places(Words.TEXTS.text(key, EN)));
    }
  }

  @Test
  void what_has_words_for_one_has_words_for_several() {
    Set<String> keys = new TreeSet<>(Words.TEXTS.keys(EN));

    assertThat(keys)
        .filteredOn(key -> key.endsWith(".one"))
        .allMatch(key -> keys.contains(key.replace(".one", ".other")))
        .isNotEmpty();
  }

  @Test
  void what_is_filled_in_is_not_read_again() {
    assertThat(new Words(EN).say("list.and", "{1}", "{0}")).isEqualTo("{1} and {0}");
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
