package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.text.DescriptionException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day that a document can hold is from 1900 to 2199, in every field there is. */
class DaysTest {

  private static final List<LocalDate> OUTSIDE =
      List.of(
          LocalDate.MIN,
          LocalDate.of(0, 1, 1),
          LocalDate.of(26, 3, 1),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(2200, 1, 1),
          LocalDate.of(20260, 3, 1),
          LocalDate.MAX);

  /** The records that hold a day, each with one of its kind. */
  private static final Map<Class<?>, Record> HOLDERS = new LinkedHashMap<>();

  static {
    KiaDocument document = Samples.read(Samples.complete());
    collect(document, HOLDERS);
  }

  static List<RecordComponent> dates() {
    Set<Class<?>> records = new LinkedHashSet<>();
    walk(KiaDocument.class, records);
    walk(io.github.kiasdk.fact.Evidence.class, records);
    List<RecordComponent> dates = new ArrayList<>();
    for (Class<?> record : records) {
      for (RecordComponent component : record.getRecordComponents()) {
        if (component.getType() == LocalDate.class) {
          dates.add(component);
        }
      }
    }
    return dates;
  }

  @Test
  void the_fields_that_hold_a_day_are_found() {
    assertThat(dates()).hasSizeGreaterThanOrEqualTo(14);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void a_record_takes_no_day_outside_of_three_centuries(RecordComponent component) {
    Record holder = HOLDERS.get(component.getDeclaringRecord());
    assertThat(holder).as("one of %s in complete.yaml", component.getDeclaringRecord()).isNotNull();

    for (LocalDate day : OUTSIDE) {
      assertThatThrownBy(() -> with(holder, component, day))
          .as("%s", day)
          .hasCauseInstanceOf(DescriptionException.class)
          .extracting(thrown -> ((DescriptionException) thrown.getCause()).problems())
          .satisfies(
              problems ->
                  assertThat(problems)
                      .anySatisfy(
                          problem -> {
                            assertThat(problem.path()).isEqualTo(name(component));
                            assertThat(problem.message().nl())
                                .contains("1900-01-01", "2199-12-31", day.toString());
                            assertThat(problem.message().en())
                                .contains("1900-01-01", "2199-12-31", day.toString());
                          }));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "0026-03-01", "2200-01-01", "+20260-03-01", "-0001-01-01"})
  void a_reader_tells_every_such_day_at_its_place(String day) {
    String complete = Samples.complete();
    String text = complete.replaceAll("\\b20\\d\\d-\\d\\d-\\d\\d\\b", day);
    long written =
        complete
            .lines()
            .mapToLong(line -> line.split("\\b20\\d\\d-\\d\\d-\\d\\d\\b", -1).length - 1)
            .sum();

    for (Locale locale : List.of(Locale.ENGLISH, Samples.DUTCH)) {
      List<String> told = Samples.problems(text, Format.YAML, locale);

      assertThat(told.stream().filter(problem -> problem.contains("2199-12-31")))
          .hasSize(Math.toIntExact(written));
      assertThat(told).allSatisfy(problem -> assertThat(problem).contains("2199-12-31"));
    }
  }

  @Test
  void a_fact_takes_no_such_day_either() {
    for (Fact<?> fact : Vocabulary.installed().facts()) {
      if (fact instanceof DateFact day) {
        for (LocalDate outside : OUTSIDE) {
          assertThatThrownBy(() -> Facts.none().declare(day, outside))
              .isInstanceOf(DescriptionException.class)
              .hasMessageContaining("from 1900-01-01 up to and including 2199-12-31");
        }
        assertThat(Facts.none().declare(day, LocalDate.of(1900, 1, 1)).declares(day)).isTrue();
        assertThat(Facts.none().declare(day, LocalDate.of(2199, 12, 31)).declares(day)).isTrue();
      }
    }
  }

  private static Record with(Record holder, RecordComponent changed, LocalDate day)
      throws ReflectiveOperationException {
    RecordComponent[] components = holder.getClass().getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] =
          components[i].getName().equals(changed.getName())
              ? day
              : components[i].getAccessor().invoke(holder);
    }
    Constructor<?> constructor = holder.getClass().getDeclaredConstructor(types);
    return (Record) constructor.newInstance(arguments);
  }

  private static void collect(Object value, Map<Class<?>, Record> holders) {
    if (value instanceof Record written) {
      holders.putIfAbsent(written.getClass(), written);
      for (RecordComponent component : written.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(written), holders);
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    } else if (value instanceof Iterable<?> elements) {
      elements.forEach(element -> collect(element, holders));
    } else if (value instanceof Facts facts) {
      for (Declaration<?> declared : facts.declarations()) {
        collect(declared.evidence(), holders);
      }
    }
  }

  private static void walk(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(part -> walk(part, records));
    } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
      for (RecordComponent component : plain.getRecordComponents()) {
        walk(component.getGenericType(), records);
      }
    }
  }

  private static String name(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property.value().isEmpty() ? component.getName() : property.value();
  }
}
