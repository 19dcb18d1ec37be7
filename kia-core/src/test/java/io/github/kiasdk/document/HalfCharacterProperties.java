package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * What no file can hold is refused where Java makes it, and not by whoever writes it a week later:
 * half a character in any text of any record that a document can hold.
 */
class HalfCharacterProperties {

  /** A record that has something there, for each field of each type that a document can hold. */
  private static final Map<RecordField, Record> SAMPLES = samples();

  private static Map<RecordField, Record> samples() {
    Map<RecordField, Record> samples = new LinkedHashMap<>();
    Map<RecordField, Record> withNothingThere = new LinkedHashMap<>();
    Set<RecordField> fields = new LinkedHashSet<>();
    for (Class<?> type : typesIn(KiaDocument.class, new LinkedHashSet<>())) {
      for (RecordField field : RecordFields.of(type).all()) {
        if (textOf(field, "text") != null) {
          fields.add(field);
        }
      }
    }
    for (int tries = 0; tries < 100 && !samples.keySet().containsAll(fields); tries++) {
      collect(Documents.documents().sample(), samples, withNothingThere);
    }
    withNothingThere.forEach(samples::putIfAbsent);
    fields.removeAll(samples.keySet());
    assertThat(fields).extracting(RecordField::name).isEmpty();
    return samples;
  }

  /** By the components alone, so that a type that somebody adds tomorrow is among them. */
  private static Set<Class<?>> typesIn(Class<?> type, Set<Class<?>> found) {
    if (isOfTexts(type) && found.add(type)) {
      for (RecordField field : RecordFields.of(type).all()) {
        typesIn(element(field), found);
      }
    }
    return found;
  }

  private static boolean isOfTexts(Class<?> type) {
    return type.isRecord() && type != LocalizedText.class;
  }

  private static Class<?> element(RecordField field) {
    return field.genericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : field.type();
  }

  private static void collect(
      Object value, Map<RecordField, Record> samples, Map<RecordField, Record> withNothingThere) {
    if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, samples, withNothingThere));
    } else if (value instanceof Record record && isOfTexts(record.getClass())) {
      for (RecordField field : RecordFields.of(record.getClass()).all()) {
        Object inner = field.in(record);
        if (inner == null) {
          withNothingThere.putIfAbsent(field, record);
        } else {
          samples.putIfAbsent(field, record);
          collect(inner, samples, withNothingThere);
        }
      }
    }
  }

  @Property(tries = 20)
  void every_record_refuses_it_in_every_text_with_the_name_of_the_field(
      @ForAll @CharRange(from = '\uD800', to = '\uDFFF') char half) {
    Set<String> tried = new TreeSet<>();
    SAMPLES.forEach(
        (field, sample) -> {
          Object text = textOf(field, "a" + half + "b");
          if (text != null) {
            String place = text instanceof List ? field.name() + "/0" : field.name();
            String named = sample.getClass().getSimpleName() + " " + place;
            tried.add(named);
            assertThatThrownBy(() -> with(sample, field, text), named);
            refused(() -> with(sample, field, text), place, half);
          }
        });
    assertThat(tried)
        .contains("Service name", "Evidence uri", "View about/0", "Acceptance by", "Effect id")
        .hasSizeGreaterThan(40);
  }

  private static Object textOf(RecordField field, String words) {
    if (field.type() == List.class) {
      return element(field) == String.class ? List.of(words) : null;
    }
    if (field.type() == URI.class) {
      return URI.create("https://example.org/" + words);
    }
    return field.type() == String.class ? words : null;
  }

  private static void with(Record sample, RecordField changed, Object value) throws Throwable {
    List<Object> arguments = new ArrayList<>();
    for (RecordField field : RecordFields.of(sample.getClass()).all()) {
      arguments.add(field.name().equals(changed.name()) ? value : field.in(sample));
    }
    try {
      RecordFields.of(sample.getClass()).constructor().newInstance(arguments.toArray());
    } catch (InvocationTargetException refused) {
      throw refused.getCause();
    }
  }

  @Property(tries = 50)
  void a_text_in_two_languages_refuses_it_in_each(
      @ForAll @CharRange(from = '\uD800', to = '\uDFFF') char half) {
    refused(() -> new LocalizedText("a" + half, "a"), "nl", half);
    refused(() -> new LocalizedText("a", half + "a"), "en", half);
    refused(() -> LocalizedText.same("a" + half), "nl", half);
    refused(() -> LocalizedText.fromPlain(Map.of("nl", "a", "en", "" + half)), "en", half);
  }

  @Example
  void every_fact_refuses_it_in_its_texts_and_in_the_names_of_its_items() {
    String words = "a\uD83Db";
    int tried = 0;
    for (Fact<?> fact : Vocabulary.installed().facts()) {
      Object plain = null;
      String place = fact.name();
      if (fact instanceof TextFact text) {
        plain = words;
        refused(() -> Facts.none().declare(text, words), null, '\uD83D');
      } else if (fact instanceof ItemsFact) {
        plain = List.of(Map.of("id", words));
        place += "/0/id";
      }
      if (plain != null) {
        Map<String, Object> facts = Map.of(fact.name(), plain);
        refused(() -> Facts.fromPlain(facts, Vocabulary.installed()), place, '\uD83D');
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(5);
    refused(() -> Item.item(words), "id", '\uD83D');
  }

  @Example
  void a_whole_character_is_taken() {
    String words = "a\uD83D\uDE00b";

    assertThat(new LocalizedText(words, words).nl()).isEqualTo(words);
    assertThat(Item.item(words).id()).isEqualTo(words);
    assertThat(Evidence.document(words, URI.create("x:" + words)).title()).isEqualTo(words);
  }

  private static void refused(ThrowingCallable making, String place, char half) {
    assertThatThrownBy(making, String.valueOf(place))
        .isInstanceOfSatisfying(
            DescriptionException.class,
            refused ->
                assertThat(refused.problems())
                    .anySatisfy(
                        problem -> {
                          if (place != null) {
                            assertThat(problem.path()).isEqualTo(place);
                          }
                          assertThat(problem.message().nl())
                              .containsAnyOf("half teken (U+" + hex(half), "kan geen id zijn");
                          assertThat(problem.message().en())
                              .containsAnyOf("half a character", "cannot be an id")
                              .doesNotContain(String.valueOf(half));
                        }));
  }

  private static String hex(char half) {
    return Integer.toHexString(half).toUpperCase(Locale.ROOT);
  }
}
