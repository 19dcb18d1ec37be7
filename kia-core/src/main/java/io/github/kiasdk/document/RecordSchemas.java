package io.github.kiasdk.document;

import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Schemas of records, from the fields by which they are read. */
final class RecordSchemas {

  /** A character that is no white space. */
  static final String WORDS = "\\S";

  private final Map<String, Object> definitions;
  private final Map<String, Class<?>> named = new HashMap<>();
  private final FieldTexts texts = FieldTexts.load();

  RecordSchemas(Map<String, Object> definitions) {
    this.definitions = definitions;
  }

  /** The schema of a group with these components as fields. */
  Map<String, Object> group(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    List<RecordField> several = new ArrayList<>();
    for (RecordField field : RecordFields.of(type).all()) {
      if (field.isBeside()) {
        continue;
      }
      if (field.alone() != null) {
        Type element = ((ParameterizedType) field.genericType()).getActualTypeArguments()[0];
        properties.put(field.alone(), described(type, field.alone(), schema(element)));
        several.add(field);
      } else if (field.isRequired()) {
        required.add(field.name());
      }
      properties.put(field.name(), described(type, field));
      if (field.type().isRecord()) {
        for (RecordField beside : RecordFields.of(field.type()).besides()) {
          properties.put(beside.name(), described(type, beside));
        }
      }
    }
    Map<String, Object> group = closed(properties);
    if (!required.isEmpty()) {
      group.put("required", required);
    }
    for (RecordField field : several) {
      group.put("oneOf", oneName(Objects.requireNonNull(field.alone()), field.name()));
    }
    if (type == Rating.class) {
      group.put("oneOf", ratedOrWithheld());
    }
    return group;
  }

  private Map<String, Object> described(Class<?> group, RecordField field) {
    return described(group, field.name(), constrained(field));
  }

  private Map<String, Object> described(Class<?> group, String name, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", texts.of(group, name));
    described.putAll(schema);
    return described;
  }

  /** One of two fields has to be there, and not both. */
  private static List<Object> oneName(String alone, String several) {
    return List.of(Map.of("required", List.of(alone)), Map.of("required", List.of(several)));
  }

  /** A group that takes these fields and no others. */
  static Map<String, Object> closed(Map<String, Object> properties) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("type", "object");
    group.put("properties", properties);
    group.put("additionalProperties", false);
    return group;
  }

  /** Defines a schema once; {@code schema} is only asked for the first time. */
  Map<String, Object> defined(String name, Supplier<Map<String, Object>> schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of()); // a definition may lead back to itself
      definitions.put(name, schema.get());
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/$defs/" + name);
    return reference;
  }

  void redefine(String name, Map<String, Object> schema) {
    definitions.put(name, schema);
  }

  private Map<String, Object> constrained(RecordField field) {
    Map<String, Object> schema = schema(field.genericType());
    Size size = field.annotation(Size.class);
    if (size != null) {
      if (size.min() > 0) {
        schema.put("minLength", size.min());
      }
      schema.put("maxLength", size.max());
    }
    Pattern pattern = field.annotation(Pattern.class);
    if (pattern != null) {
      schema.put("pattern", "^(?:" + portable(pattern.regexp()) + ")$");
    } else if (field.annotation(NotBlank.class) != null) {
      schema.put("minLength", 1);
      schema.put("pattern", WORDS);
    }
    Min least = field.annotation(Min.class);
    if (least != null) {
      schema.put("minimum", Math.toIntExact(least.value()));
    }
    if (field.annotation(NotEmpty.class) != null) {
      schema.put("minItems", 1);
    }
    return schema;
  }

  /** The expression without possessive marks, which JSON Schema lacks; it accepts the same. */
  private static String portable(String expression) {
    return expression.replace("++", "+").replace("*+", "*");
  }

  /** The schema of any type that a component can have. */
  Map<String, Object> schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      Map<String, Object> items = schema(generic.getActualTypeArguments()[0]);
      return list(items, generic.getRawType() == Set.class);
    }
    Class<?> plain = (Class<?>) type;
    if (Term.class.isAssignableFrom(plain)) {
      return terms(plain);
    }
    if (plain == LocalizedText.class) {
      return defined("text", RecordSchemas::text);
    }
    if (plain == Ages.class) {
      return defined("ages", ValueSchemas::ages);
    }
    if (plain == LocalDate.class) {
      return defined("date", ValueSchemas::date);
    }
    if (plain == URI.class) {
      return defined("uri", ValueSchemas::uri);
    }
    if (plain == Facts.class) {
      return defined("facts", Map::of);
    }
    if (plain.isRecord()) {
      return defined(nameOf(plain), () -> group(plain));
    }
    return scalar(plain);
  }

  /** A name for the definition of a type: short for ours, whole for a host's. */
  String nameOf(Class<?> type) {
    if (type.isRecord() && !RecordFields.of(type).besides().isEmpty()) {
      // Of such a record the definition is only a part: the rest is beside it.
      return "Layout." + type.getSimpleName() + "Part";
    }
    String name = type.getName();
    String shortened =
        name.startsWith("io.github.kiasdk.") ? name.substring(name.lastIndexOf('.') + 1) : name;
    String definition = shortened.replace('$', '.');
    Class<?> other = named.putIfAbsent(definition, type);
    if (other != null && other != type) {
      throw new IllegalStateException(type + " and " + other + " have one name in the schema");
    }
    return definition;
  }

  /** The schema of an enum. */
  Map<String, Object> terms(Class<?> type) {
    return defined(
        nameOf(type),
        () -> {
          List<Object> ids = new ArrayList<>();
          StringBuilder nl = new StringBuilder();
          StringBuilder en = new StringBuilder();
          for (Object constant : type.getEnumConstants()) {
            Term term = (Term) constant;
            ids.add(term.id());
            String gap = nl.isEmpty() ? "" : "; ";
            nl.append(gap).append(term.id()).append(" = ").append(term.label().nl());
            en.append(gap).append(term.id()).append(" = ").append(term.label().en());
          }
          Map<String, Object> terms = new LinkedHashMap<>();
          terms.put("description", "nl: " + nl + " / en: " + en);
          terms.put("enum", ids);
          return terms;
        });
  }

  static Map<String, Object> list(Map<String, Object> items, boolean distinct) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", items);
    list.put("maxItems", Limits.ENTRIES);
    if (distinct) {
      list.put("uniqueItems", true);
    }
    return list;
  }

  static Map<String, Object> words(int most) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("type", "string");
    words.put("minLength", 1);
    words.put("maxLength", most);
    words.put("pattern", WORDS);
    return words;
  }

  private static Map<String, Object> text() {
    Map<String, Object> languages = new LinkedHashMap<>();
    languages.put("nl", words(Limits.TEXT));
    languages.put("en", words(Limits.TEXT));
    Map<String, Object> both = closed(languages);
    both.put("required", List.of("nl", "en"));
    Map<String, Object> text = new LinkedHashMap<>();
    text.put(
        "description",
        "nl: Eén tekst voor beide talen, of één voor elke taal. / en: One text for both languages,"
            + " or one for each.");
    text.put("anyOf", List.of(words(Limits.TEXT), both));
    return text;
  }

  private static Map<String, Object> scalar(Class<?> type) {
    Map<String, Object> scalar = new LinkedHashMap<>();
    if (type == String.class) {
      scalar.put("type", "string");
      scalar.put("maxLength", Limits.TEXT);
    } else if (type == boolean.class || type == Boolean.class) {
      scalar.put("type", "boolean");
    } else if (type == int.class || type == Integer.class) {
      scalar.put("type", "integer");
    } else if (type == Object.class) {
      scalar.put("const", Layout.VERSION);
    } else {
      throw new IllegalStateException("Documents have no values of " + type);
    }
    return scalar;
  }

  /** What the constructor of {@link Rating} checks. */
  private static List<Object> ratedOrWithheld() {
    Map<String, Object> rated = new LinkedHashMap<>();
    rated.put("required", List.of("impact", "likelihood"));
    rated.put("properties", Map.of("withheld", false));
    Map<String, Object> excluded = new LinkedHashMap<>();
    excluded.put("impact", false);
    excluded.put("likelihood", false);
    excluded.put("reason", false);
    excluded.put("severity", false);
    excluded.put("override", false);
    excluded.put("withheld", Map.of("pattern", WORDS));
    Map<String, Object> withheld = new LinkedHashMap<>();
    withheld.put("required", List.of("withheld"));
    withheld.put("properties", excluded);
    return List.of(rated, withheld);
  }
}
