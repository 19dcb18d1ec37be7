package io.github.kiasdk.document;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Records of any value in every field, also in a field that somebody adds tomorrow. */
final class RecordArbitraries {

  private RecordArbitraries() {}

  /**
   * Records of this type; what a document need not have is left out of half of them.
   *
   * @param own the values of fields that depend on others, by name
   */
  @SuppressWarnings("unchecked") // a record's constructor makes that record
  static <R> Arbitrary<R> of(Class<R> type, Map<String, Arbitrary<?>> own) {
    List<Arbitrary<Object>> values = new ArrayList<>();
    for (RecordField field : RecordFields.of(type).all()) {
      Arbitrary<?> value = own.containsKey(field.name()) ? own.get(field.name()) : any(field);
      values.add((Arbitrary<Object>) value);
    }
    return Combinators.combine(values)
        .as(
            arguments -> {
              try {
                return (R) RecordFields.of(type).constructor().newInstance(arguments.toArray());
              } catch (ReflectiveOperationException refused) {
                throw new IllegalStateException(type + " refuses " + arguments, refused);
              }
            });
  }

  private static Arbitrary<?> any(RecordField field) {
    Type type = field.genericType();
    if (type instanceof ParameterizedType list) {
      Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
      int least = field.annotation(NotEmpty.class) == null ? 0 : 1;
      return any(element, field).list().ofMinSize(least).ofMaxSize(2);
    }
    Arbitrary<?> value = any(field.type(), field);
    return field.isRequired() ? value : value.injectNull(0.5);
  }

  private static Arbitrary<?> any(Class<?> type, RecordField field) {
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    if (type == Boolean.class) {
      return Arbitraries.of(true, false);
    }
    if (type == String.class) {
      Size size = field.annotation(Size.class);
      return Documents.words(size == null ? 2000 : size.max());
    }
    if (type == LocalizedText.class) {
      return Documents.texts();
    }
    if (type == Ages.class) {
      return Documents.ages();
    }
    if (type == LocalDate.class) {
      return Documents.days();
    }
    if (type == Evidence.class) {
      return EffectArbitraries.evidence();
    }
    return of(type, Map.of());
  }
}
