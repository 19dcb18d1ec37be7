package io.github.kiasdk.plain;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A type of records as a group of fields of a document. Looked up once for each type: reflection
 * parses an annotation anew each time it is asked. Immutable, so safe for use by several threads.
 */
public final class RecordFields {

  private static final ClassValue<RecordFields> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
          return new RecordFields(type);
        }
      };

  private final List<RecordField> all;
  private final List<RecordField> besides;
  private final Constructor<?> constructor;
  private final List<String> own;

  private RecordFields(Class<?> type) {
    List<RecordField> fields = new ArrayList<>();
    List<RecordField> outside = new ArrayList<>();
    List<String> names = new ArrayList<>();
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordField field = new RecordField(components[i]);
      types[i] = field.type();
      fields.add(field);
      names.add(field.name());
      if (field.isBeside()) {
        outside.add(field);
      }
    }
    try {
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(type + " is no record", impossible);
    }
    all = List.copyOf(fields);
    besides = List.copyOf(outside);
    own = List.copyOf(names);
  }

  /** The fields of a type of records. */
  public static RecordFields of(Class<?> record) {
    return KNOWN.get(record);
  }

  /** One for each component, in their order. */
  public List<RecordField> all() {
    return all;
  }

  /**
   * The field of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public RecordField field(String name) {
    int place = own.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException("no field " + name + " among " + own);
    }
    return all.get(place);
  }

  /** Those that a document holds beside the record. */
  public List<RecordField> besides() {
    return besides;
  }

  /** The names of {@link #all()}. */
  public List<String> names() {
    return own;
  }

  /** Whether such a record has a name by which others refer to it. */
  public boolean hasId() {
    return own.contains("id");
  }

  /** The canonical constructor. */
  public Constructor<?> constructor() {
    return constructor;
  }

  /**
   * The names in the group that the record is in a document, with those that stand beside others.
   */
  public List<String> written() {
    List<String> written = new ArrayList<>();
    for (RecordField field : all) {
      if (field.alone() != null) {
        written.add(field.alone());
      }
      if (!field.isBeside()) {
        written.add(field.name());
      }
      if (field.type().isRecord()) {
        for (RecordField beside : of(field.type()).besides()) {
          written.add(beside.name());
        }
      }
    }
    return written;
  }
}
