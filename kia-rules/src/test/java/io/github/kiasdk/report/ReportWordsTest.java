package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.report.said.Words;
import java.util.List;
import java.util.Locale;
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

  /** What is counted, in the plural. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\{\\d} (?:\\p{L}+ )?(?:findings|answers(?! for)|checks|parts|places|times|people|effects|measures"
              + "|facts|questions|explanations|failures|days|years|months|rights|judgements|sources"
              + "|functionalities|groups|errors|characters|lines"
              + "|bevindingen|antwoorden|toetsen|onderdelen|plekken|mensen|effecten|maatregelen"
              + "|feiten|vragen|dagen|maanden|rechten|oordelen|bronnen|functionaliteiten|groepen"
              + "|fouten|tekens|regels)\\b");

  /** The number is never one: a constant, more than a few, or an age of the rules. */
  private static final Set<String> NEVER_ONE =
      Set.of(
          "agenda.expiring",
          "observed.many",
          "missing.places",
          "label.parents.age.determined",
          "label.children.age.determined",
          "label.parents.age.at-least",
          "label.children.age.at-least");

  @Test
  void what_is_counted_in_the_plural_has_words_for_one_too() {
    for (Locale locale : List.of(NL, EN)) {
      assertThat(Words.TEXTS.keys(locale))
          .filteredOn(key -> !key.endsWith(".other") && !NEVER_ONE.contains(key))
          .noneMatch(key -> COUNTED.matcher(Words.TEXTS.text(key, locale)).find());
    }
  }

  @Test
  void what_is_filled_in_is_not_read_again() {
    assertThat(new Words(EN).say("list.and", "{1}", "{0}")).isEqualTo("{1} and {0}");
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
