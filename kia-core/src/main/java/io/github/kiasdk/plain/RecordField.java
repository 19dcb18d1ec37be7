package io.github.kiasdk.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record as a field of a document. Immutable, so safe for use by several threads.
 */
public final class RecordField {

  private final String name;
  private final Class<?> type;
  private final Type genericType;
  private final boolean required;
  private final boolean beside;
  private final Method accessor;

  RecordField(RecordComponent component) {
    accessor = component.getAccessor();
    accessor.setAccessible(true);
    JsonProperty property = accessor.getAnnotation(JsonProperty.class);
    boolean named = property != null && !property.value().isEmpty();
    name = named ? property.value() : component.getName();
    type = component.getType();
    genericType = component.getGenericType();
    required = accessor.isAnnotationPresent(NotNull.class);
    beside = accessor.isAnnotationPresent(Beside.class);
  }

  /** The name in documents. */
  public String name() {
    return name;
  }

  public Class<?> type() {
    return type;
  }

  /** The type with that of its elements. */
  public Type genericType() {
    return genericType;
  }

  /** Whether a document has to have this field. */
  public boolean isRequired() {
    return required;
  }

  /** Whether a document holds this field beside its record instead of in it. */
  public boolean isBeside() {
    return beside;
  }

  /** What an annotation says of this field; {@code null} if it has none of this type. */
  public <A extends Annotation> @Nullable A annotation(Class<A> annotation) {
    return accessor.getAnnotation(annotation);
  }

  /** The value in a record. */
  public @Nullable Object in(Record record) {
    return Binder.call(accessor, record);
  }
}
