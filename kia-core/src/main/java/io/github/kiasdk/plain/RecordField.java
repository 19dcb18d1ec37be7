package io.github.kiasdk.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
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
  private final @Nullable Class<?> part;
  private final @Nullable RefersTo meant;
  private final @Nullable String alone;
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
    part = partOf(genericType);
    meant = accessor.getAnnotation(RefersTo.class);
    Alone only = accessor.getAnnotation(Alone.class);
    alone = only == null ? null : only.value();
  }

  private static @Nullable Class<?> partOf(Type type) {
    if (type instanceof ParameterizedType list) {
      return partOf(list.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> part && part.isRecord() ? part : null;
  }

  /** The name in documents. */
  public String name() {
    return name;
  }

  public Class<?> type() {
    return type;
  }

  /** The name of the field that holds an only element of this list; {@code null} if none does. */
  public @Nullable String alone() {
    return alone;
  }

  /** The name under which a group has this field, or would have it. */
  String nameIn(Map<?, ?> group) {
    return alone != null && group.containsKey(alone) ? alone : name;
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

  /** The type of records that it is, or is a list of; {@code null} if it is neither. */
  public @Nullable Class<?> part() {
    return part;
  }

  /** What it names; {@code null} if it is no reference. */
  public @Nullable RefersTo meant() {
    return meant;
  }

  /**
   * What an annotation says of this field, or of one of its annotations, as those of a constraint
   * do; {@code null} if none of this type does.
   */
  public <A extends Annotation> @Nullable A annotation(Class<A> annotation) {
    A own = accessor.getAnnotation(annotation);
    for (Annotation composed : accessor.getAnnotations()) {
      own = own == null ? composed.annotationType().getAnnotation(annotation) : own;
    }
    return own;
  }

  /** The value in a record. */
  public @Nullable Object in(Record record) {
    return call(accessor, record);
  }

  static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(method + " cannot be called", impossible);
    }
  }
}
