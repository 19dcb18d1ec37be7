package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of every field that holds a reason: it says something, or it is refused. */
class ReasonsTest {

  private static final Set<String> NAMES =
      Set.of(
          "reason",
          "reasons",
          "words",
          "withheld",
          "one-sided",
          "not-strengthened",
          "no-side-effects");

  private static final List<RemediesTest.Mistake> REASONS = reasons(null);

  @Test
  void the_sample_has_every_field_that_is_a_reason() {
    Set<String> fields = new TreeSet<>();
    collect(KiaDocument.class, new LinkedHashSet<>(), fields);
    Set<String> found = new TreeSet<>();
    for (RemediesTest.Mistake reason : REASONS) {
      StringBuilder path = new StringBuilder();
      for (Object step : reason.place()) {
        path.append(step instanceof Integer ? "" : "/" + step);
      }
      found.add(path.substring(path.lastIndexOf("/", path.lastIndexOf("/") - 1) + 1));
    }
    assertThat(found).hasSameSizeAs(fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "n.v.t.",
        "N/A",
        "none",
        "Geen.",
        "...",
        "42",
        "1. 2.",
        "x x X",
        "n. v. t.",
        "—",
        "Niet van toepassing.",
        "not applicable",
        "Kinderen"
      })
  void a_reason_that_says_nothing_is_told_with_its_place_in_both_languages(String nothing) {
    boolean inWords =
        List.of("n. v. t.", "Niet van toepassing.", "not applicable").contains(nothing);
    for (RemediesTest.Mistake reason : reasons(nothing)) {
      for (Locale locale : List.of(Locale.ENGLISH, Samples.DUTCH)) {
        List<String> told = Samples.problems(reason.text(), Format.JSON, locale);
        assertThat(told).as("%s", reason).hasSize(1);
        assertThat(told.get(0))
            .as("%s", reason)
            .matches("[1-9][0-9]*:[1-9][0-9]* .*")
            .contains(reason.place().get(reason.place().size() - 1).toString())
            .contains(
                locale == Locale.ENGLISH
                    ? inWords ? "what was looked at" : "at least a few words"
                    : inWords ? "wat is bekeken" : "ten minste een paar");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alle chats gaan uit.", "not found", "naar gekeken", "睡眠不足"})
  void whoever_says_something_is_not_refused(String words) {
    for (RemediesTest.Mistake reason : reasons(words)) {
      assertThat(Samples.problems(reason.text(), Format.JSON, Locale.ENGLISH))
          .as("%s", reason)
          .isEmpty();
    }
  }

  @Test
  void a_reason_of_one_language_is_told_in_that_language() {
    String one =
        Samples.complete()
            .replace("en: Only risks were found.", "en: Risks")
            .replace("nl: Genoeg zo.", "nl: nvt");

    assertThat(Samples.problems(one))
        .hasSize(2)
        .anyMatch(told -> told.contains("one-sided.en"))
        .anyMatch(told -> told.contains("not-strengthened.nl"));
  }

  @Test
  void the_title_or_the_id_of_what_it_belongs_to_is_no_reason() {
    String complete = Samples.complete();
    for (RemediesTest.Mistake reason : REASONS) {
      Object title = title(reason.place());
      if (title != null) {
        Map<?, ?> both = title instanceof Map<?, ?> map ? map : Map.of("nl", title, "en", title);
        RemediesTest.Mistake repeated =
            new RemediesTest.Mistake(
                reason.place(), " " + both.get("nl").toString().toUpperCase(Locale.ROOT) + "!");
        if (both.get("nl").toString().contains(" ")) {
          assertThat(Samples.problems(repeated.text(), Format.JSON, Locale.ENGLISH))
              .as("%s of %s", repeated, complete.length())
              .singleElement()
              .asString()
              .contains("only repeats the name or title");
        }
      }
    }
  }

  private static Object title(List<Object> place) {
    Object group = RemediesTest.complete();
    Object title = null;
    for (Object step : place) {
      if (group instanceof Map<?, ?> map && map.containsKey("title")) {
        title = map.get("title");
      }
      group = group instanceof Map<?, ?> map ? map.get(step) : ((List<?>) group).get((int) step);
    }
    return title;
  }

  private static List<RemediesTest.Mistake> reasons(String words) {
    List<RemediesTest.Mistake> reasons = new ArrayList<>();
    walk(RemediesTest.complete(), List.of(), words, reasons);
    return reasons;
  }

  private static void walk(
      Object value, List<Object> place, String words, List<RemediesTest.Mistake> reasons) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, field) -> {
            List<Object> deeper = new ArrayList<>(place);
            deeper.add(name);
            boolean isKind = place.contains("explanations") && name.equals("reason");
            if (NAMES.contains(name) && !place.contains("facts") && !isKind) {
              reasons.add(new RemediesTest.Mistake(deeper, words));
            }
            walk(field, deeper, words, reasons);
          });
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        List<Object> deeper = new ArrayList<>(place);
        deeper.add(i);
        walk(list.get(i), deeper, words, reasons);
      }
    }
  }

  private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> fields) {
    if (!seen.add(type)) {
      return;
    }
    for (RecordField field : RecordFields.of(type).all()) {
      boolean isText = field.type() == String.class || field.type() == LocalizedText.class;
      if (isText && NAMES.contains(field.name())) {
        fields.add(type.getSimpleName() + "/" + field.name());
      }
      if (field.part() != null && field.part() != LocalizedText.class) {
        collect(field.part(), seen, fields);
      }
    }
  }
}
