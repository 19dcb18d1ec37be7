package io.github.kiasdk.plain;

import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are a record, or that one is to be made of, right or wrong as they stand in a
 * document. Whoever checks whether parts fit together does so once for both: of a document that
 * cannot become records, this looks at what can be read and is silent about the rest.
 */
public final class Group {

  /** A type's own {@code static void check(Group, List<Problem>)}, if it has one. */
  private static final ClassValue<Optional<Method>> CHECKS =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("check")
                && List.of(method.getParameterTypes()).equals(List.of(Group.class, List.class))) {
              method.setAccessible(true);
              return Optional.of(method);
            }
          }
          return Optional.empty();
        }
      };

  private final Class<?> type;
  private final Object fields;
  private final String path;

  /** What the fields stand in, if they stand in a document. */
  private final @Nullable Group around;

  /** How to read fields of a document; {@code null} for values that were read. */
  private final @Nullable Binder binder;

  /** Whether it is one of a list. */
  private final boolean element;

  private Group(
      Class<?> type,
      Object fields,
      String path,
      @Nullable Group around,
      @Nullable Binder binder,
      boolean element) {
    this.type = type;
    this.fields = fields;
    this.path = path;
    this.around = around;
    this.binder = binder;
    this.element = element;
  }

  /** A record. */
  public static Group of(Record made) {
    return new Group(made.getClass(), made, "", null, null, false);
  }

  /** What a constructor is about to make a record of: some of its components, by field. */
  public static Group of(Class<?> type, Map<String, ?> components) {
    return new Group(type, components, "", null, null, false);
  }

  /** What stands in a document where a record is read from. */
  public static Group of(Class<?> type, Map<?, ?> tree, Binder binder) {
    return new Group(type, tree, "", null, binder, false);
  }

  /** The record that the fields are, or are to be. */
  public Class<?> type() {
    return type;
  }

  boolean isElement() {
    return element;
  }

  /** Whether it is a record already, and so all right in itself. */
  boolean isMade() {
    return fields instanceof Record;
  }

  /** Whether a field is there, whatever it holds. */
  public boolean has(String name) {
    return written(field(name)) != null;
  }

  /**
   * The value of a field.
   *
   * @return {@code null} if it is not there or cannot be read
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller knows the component
  public <T> @Nullable T value(String name) {
    RecordField field = field(name);
    Object written = written(field);
    if (written == null || binder == null) {
      return (T) written;
    }
    return (T) binder.value(field, written);
  }

  /** Where a field stands; for an element of it, add its place. */
  public String at(String name) {
    return at(field(name));
  }

  /** The group that a field is; one without fields if it is not there. */
  public Group group(String name) {
    RecordField field = field(name);
    Object written = written(field);
    return part(field.type(), written, at(field), false);
  }

  /** The groups in the list that a field is. */
  public List<Group> groups(String name) {
    return groups(field(name));
  }

  /** What is wrong with a field. */
  public Problem problem(String name, LocalizedText message) {
    return new Problem(at(name), message);
  }

  List<Group> groups(RecordField field) {
    List<Group> groups = new ArrayList<>();
    Class<?> part = field.part();
    if (part == field.type()) {
      groups.add(group(field.name()));
    } else if (part != null && written(field) instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        groups.add(part(part, list.get(i), at(field) + "/" + i, true));
      }
    }
    return groups;
  }

  private Group part(Class<?> part, @Nullable Object written, String place, boolean ofList) {
    boolean isGroup = binder == null ? written instanceof Record : written instanceof Map;
    Object there = isGroup && written != null ? written : Map.of();
    return new Group(part, there, place, this, binder, ofList);
  }

  @Nullable Object written(RecordField field) {
    Object in = holder(field).fields;
    return in instanceof Map<?, ?> map ? map.get(field.name()) : field.in((Record) in);
  }

  String at(RecordField field) {
    String in = holder(field).path;
    return in.isEmpty() ? field.name() : in + "/" + field.name();
  }

  /** The group that holds a field; in a document that may be the one around. */
  private Group holder(RecordField field) {
    return around != null && binder != null && field.isBeside() ? around : this;
  }

  private RecordField field(String name) {
    return RecordFields.of(type).field(name);
  }

  /** Whether a type of records says itself whether its fields fit together. */
  static boolean isChecked(Class<?> type) {
    return CHECKS.get(type).isPresent();
  }

  /** Lets the type of the record say whether the fields fit together, if it does. */
  void checkWhole(List<Problem> problems) {
    Optional<Method> check = CHECKS.get(type);
    if (check.isPresent()) {
      RecordField.call(check.get(), null, this, problems);
    }
  }
}
