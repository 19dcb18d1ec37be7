package io.github.kiasdk.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns plain maps into records and back. A record is its own definition: its components give the
 * fields, {@code @JsonProperty} their names, {@code @NotNull} which are required. Every problem is
 * collected; a record is only made when there is none.
 */
public final class Binder {

  /** Checks what a constructor is about to receive, before it does. */
  public interface Constraints {

    /**
     * Problems with the arguments.
     *
     * @param constructor the canonical constructor of a record
     * @param arguments what it would receive
     * @param names the field name of each argument
     */
    List<Problem> check(Constructor<?> constructor, Object[] arguments, List<String> names);
  }

  /** The beginning of a path that leads out of a record to what stands beside it. */
  private static final String OUT = "/";

  /** The path of a field that is not there, until it is told of the group that lacks it. */
  private static final String MISSING = "?";

  private static final ClassValue<Optional<Method>> FACTORIES =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return Optional.ofNullable(factory(type));
        }
      };

  private static final ClassValue<Optional<Method>> VALUES =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return Optional.ofNullable(value(type));
        }
      };

  private final Constraints constraints;
  private final Map<Class<?>, Function<Object, Object>> readers;

  /** A binder that leaves all constraints to the records' constructors. */
  public Binder() {
    this((constructor, arguments, names) -> List.of(), Map.of());
  }

  /**
   * A binder that checks constraints first.
   *
   * @param constraints what to check before a record is made
   * @param readers how to read a value of these types, instead of by their own factory
   */
  public Binder(Constraints constraints, Map<Class<?>, Function<Object, Object>> readers) {
    this.constraints = constraints;
    this.readers = Map.copyOf(readers);
  }

  /** The factory by which Jackson reads a type from one value instead of from fields, if any. */
  private static @Nullable Method factory(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      JsonCreator creator = method.getAnnotation(JsonCreator.class);
      if (creator != null && creator.mode() == JsonCreator.Mode.DELEGATING) {
        method.setAccessible(true);
        return method;
      }
    }
    return null;
  }

  /** The method that gives the one value by which Jackson writes a type, if any. */
  private static @Nullable Method value(Class<?> type) {
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(JsonValue.class)
          && !Modifier.isStatic(method.getModifiers())) {
        method.setAccessible(true);
        return method;
      }
    }
    return null;
  }

  /**
   * Makes a record out of a map.
   *
   * @return the record, or {@code null} if problems were added
   */
  public <R> @Nullable R bind(Class<R> type, Object plain, List<Problem> problems) {
    return bind(type, plain, Map.of(), problems);
  }

  /**
   * Makes a record out of a map and of what stands beside that.
   *
   * @param plain the map; if it is something else or nothing, only what stands beside is read
   * @param around what the map stands in
   */
  private <R> @Nullable R bind(
      Class<R> type, @Nullable Object plain, Map<?, ?> around, List<Problem> problems) {
    int before = problems.size();
    boolean there = plain instanceof Map;
    if (plain != null && !there) {
      problems.add(notThis(plain, Misfit.Wanted.GROUP, fieldList(type)));
    }
    Map<?, ?> map = plain instanceof Map<?, ?> fields ? fields : Map.of();
    checkNames(type, map, problems);
    RecordFields shape = RecordFields.of(type);
    Object[] arguments = new Object[shape.all().size()];
    Set<String> refused = new LinkedHashSet<>();
    for (int i = 0; i < arguments.length; i++) {
      RecordField field = shape.all().get(i);
      if (!there && !field.isBeside()) {
        continue;
      }
      List<Problem> found = new ArrayList<>();
      Map<?, ?> holder = field.isBeside() ? around : map;
      arguments[i] = value(field, holder, found);
      for (Problem problem : found) {
        problems.add(outOf(field, field.nameIn(holder), problem));
        refused.add(field.name());
      }
    }
    if (!there) {
      return null;
    }
    for (Problem problem : constraints.check(shape.constructor(), arguments, shape.names())) {
      if (!refused.contains(first(problem.path()))) {
        problems.add(beside(shape, problem));
      }
    }
    return problems.size() > before ? null : type.cast(make(shape, arguments, problems));
  }

  private static void checkNames(Class<?> type, Map<?, ?> map, List<Problem> problems) {
    if (map.isEmpty()) {
      return;
    }
    List<String> known = RecordFields.of(type).written();
    for (Object key : map.keySet()) {
      String name = String.valueOf(key);
      if (!known.contains(name)) {
        problems.add(Suggestion.unknownField(name, known).under(name));
      }
    }
  }

  /** The value of one component; what is missing is a problem of the group and not of the field. */
  private @Nullable Object value(RecordField field, Map<?, ?> fields, List<Problem> problems) {
    String name = field.nameIn(fields);
    if (!name.equals(field.name())) {
      return only(field, name, fields, problems);
    }
    Object written = fields.get(name);
    Class<?> type = field.type();
    if (written == null && fields.containsKey(name)) {
      problems.add(field.isRequired() ? unfilled(type) : empty());
    } else if (written == null && field.isRequired()) {
      String word = field.alone() == null ? name : field.alone();
      problems.add(new Problem(MISSING, missing(word)));
    }
    Object value = null;
    if (type.isRecord() && !RecordFields.of(type).besides().isEmpty()) {
      value = bind(type, written, fields, problems);
    } else if (written != null) {
      value = read(field.genericType(), name, written, problems);
    }
    return value == null && (written == null || type.isPrimitive()) ? absent(type) : value;
  }

  /** The list of one element that stands under a name of its own. */
  private @Nullable Object only(
      RecordField field, String alone, Map<?, ?> fields, List<Problem> problems) {
    if (fields.containsKey(field.name())) {
      String nl = "Hier staat " + alone + " én " + field.name() + ". Schrijf alleen ";
      String en = "Here are " + alone + " and " + field.name() + ". Write only ";
      String how = field.name() + ": […]";
      problems.add(
          new Problem("", both(nl + how + ", met alles erin.", en + how + ", with all of them.")));
      return null;
    }
    Object written = fields.get(alone);
    Type element = ((ParameterizedType) field.genericType()).getActualTypeArguments()[0];
    if (written instanceof List) {
      String list = Characters.shortened(String.valueOf(written));
      problems.add(
          new Problem(
              "",
              both(
                  "Bij " + alone + " hoort één woord. Schrijf " + field.name() + ": " + list,
                  alone + " takes one word. Write " + field.name() + ": " + list)));
      return null;
    }
    Object value = written == null ? null : read(element, alone, written, problems);
    if (written == null) {
      problems.add(unfilled((Class<?>) element));
    }
    return value == null ? null : field.type() == Set.class ? Set.of(value) : List.of(value);
  }

  /** A problem of a component as one of the record; {@code /} leads out to what is around it. */
  private static Problem outOf(RecordField field, String name, Problem problem) {
    if (problem.path().equals(MISSING)) {
      return new Problem(field.isBeside() ? OUT : "", problem.message());
    }
    if (problem.path().startsWith(OUT)) {
      return new Problem(problem.path().substring(1), problem.message());
    }
    Problem within = problem.under(name);
    return field.isBeside() ? new Problem(OUT + within.path(), problem.message()) : within;
  }

  /** A problem of a record, led out of it if it is of something that stands beside. */
  private static Problem beside(RecordFields record, Problem problem) {
    String first = first(problem.path());
    for (RecordField field : record.besides()) {
      if (field.name().equals(first)) {
        return new Problem(OUT + problem.path(), problem.message());
      }
    }
    return problem;
  }

  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private static @Nullable Object make(
      RecordFields record, Object[] arguments, List<Problem> problems) {
    Constructor<?> constructor = record.constructor();
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof DescriptionException refused) {
        for (Problem problem : refused.problems()) {
          problems.add(beside(record, problem));
        }
        return null;
      }
      throw new IllegalStateException(constructor + " failed", thrown.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(constructor + " cannot be called", impossible);
    }
  }

  /** What a component would hold, or what of it can be read; {@code null} if nothing can. */
  @Nullable Object value(RecordField field, Object plain) {
    return read(field.genericType(), field.name(), plain, new ArrayList<>());
  }

  private @Nullable Object read(Type type, String field, Object plain, List<Problem> problems) {
    if (type instanceof ParameterizedType generic) {
      return readAll(generic, field, plain, problems);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == Object.class) {
      return plain;
    }
    if (readers.containsKey(wanted)) {
      return refusable(() -> readers.get(wanted).apply(plain), problems);
    }
    if (Term.class.isAssignableFrom(wanted)) {
      return term(wanted, field, plain, problems);
    }
    if (wanted == LocalizedText.class && !isText(plain, problems)) {
      return null;
    }
    Method factory = FACTORIES.get(wanted).orElse(null);
    if (factory != null) {
      if (!factory.getParameterTypes()[0].isInstance(plain)) {
        problems.add(
            notThis(plain, Misfit.Wanted.GROUP, both("een groep velden", "a group of fields")));
        return null;
      }
      return refusable(() -> factory.invoke(null, plain), problems);
    }
    if (wanted.isRecord()) {
      return bind(wanted, plain, problems);
    }
    return scalar(wanted, plain, problems);
  }

  /** Whether a plain value may be a text; one that is no words at all is told here. */
  private static boolean isText(Object plain, List<Problem> problems) {
    if (plain instanceof Map<?, ?> languages) {
      int before = problems.size();
      for (String language : List.of("nl", "en")) {
        Object words = languages.get(language);
        if (languages.containsKey(language) && !(words instanceof String)) {
          problems.add(
              notThis(words, Misfit.Wanted.TEXT, both("een tekst", "a text")).under(language));
        }
      }
      return problems.size() == before;
    }
    if (!(plain instanceof String)) {
      problems.add(
          notThis(
              plain,
              Misfit.Wanted.TEXT,
              both(
                  "één tekst, of een tekst voor elke taal: {nl: …, en: …}",
                  "one text, or one for each language: {nl: …, en: …}")));
      return false;
    }
    return true;
  }

  private @Nullable Object readAll(
      ParameterizedType type, String field, Object plain, List<Problem> problems) {
    if (!(plain instanceof List<?> list)) {
      problems.add(notThis(plain, listOf(type), both("een lijst", "a list")));
      return null;
    }
    Type element = type.getActualTypeArguments()[0];
    Collection<Object> values =
        type.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<Problem> found = new ArrayList<>();
      Object value = list.get(i) == null ? null : read(element, field, list.get(i), found);
      if (list.get(i) == null) {
        found.add(empty());
      }
      if (value != null && !values.add(value)) {
        found.add(
            new Problem(
                "",
                both(
                    "\"" + list.get(i) + "\" staat hier twee keer. Eén keer is genoeg.",
                    "\"" + list.get(i) + "\" stands here twice. Once is enough.")));
      }
      for (Problem problem : found) {
        problems.add(problem.under(String.valueOf(i)));
      }
    }
    return values;
  }

  /** The term of this type that a plain value names, or {@code null} if it names none. */
  public static <T> @Nullable T term(Class<T> type, @Nullable Object plain) {
    for (T constant : type.getEnumConstants()) {
      if (((Term) constant).id().equals(plain)) {
        return constant;
      }
    }
    return null;
  }

  private static @Nullable Object term(
      Class<?> type, String field, Object plain, List<Problem> problems) {
    Object named = term(type, plain);
    if (named != null) {
      return named;
    }
    List<String> ids = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      ids.add(((Term) constant).id());
    }
    if (plain instanceof List || plain instanceof Map) {
      String list = String.join(", ", ids);
      problems.add(notThis(plain, Misfit.Wanted.WORD, both("één van " + list, "one of " + list)));
      return null;
    }
    problems.add(Suggestion.unknownValue(String.valueOf(plain), field, ids));
    return null;
  }

  private static @Nullable Object scalar(Class<?> wanted, Object plain, List<Problem> problems) {
    LocalizedText expected;
    Misfit.Wanted kind = Misfit.Wanted.WORD;
    if (wanted == String.class) {
      if (plain instanceof String) {
        return plain;
      }
      kind = Misfit.Wanted.TEXT;
      expected = both("een tekst", "a text");
    } else if (wanted == boolean.class || wanted == Boolean.class) {
      if (plain instanceof Boolean) {
        return plain;
      }
      kind = Misfit.Wanted.FLAG;
      expected = both("true of false", "true or false");
    } else if (wanted == int.class || wanted == Integer.class) {
      if (plain instanceof Integer) {
        return plain;
      }
      kind = Misfit.Wanted.NUMBER;
      expected = both("een heel getal, zoals 12", "a whole number, as 12");
    } else if (wanted == LocalDate.class) {
      LocalDate date = Days.read(plain);
      if (date != null) {
        Days.check(date, "", problems);
        return Days.fits(date) ? date : null;
      }
      expected =
          both(
              "een datum als jaar-maand-dag, zoals 2026-03-01",
              "a date as year-month-day, as 2026-03-01");
    } else if (wanted == URI.class) {
      URI uri = uri(plain);
      if (uri != null) {
        return uri;
      }
      expected =
          both(
              "een adres zoals https://voorbeeld.nl of doi:10.1000/1",
              "an address such as https://example.org or doi:10.1000/1");
    } else {
      throw new IllegalStateException("Documents have no values of " + wanted);
    }
    problems.add(notThis(plain, kind, expected));
    return null;
  }

  private static @Nullable URI uri(Object plain) {
    try {
      URI uri = plain instanceof String written ? URI.create(written) : null;
      return uri != null && uri.isAbsolute() ? uri : null;
    } catch (IllegalArgumentException notAUri) {
      return null;
    }
  }

  /** The plain form of a record, a collection or a single value. */
  public static Object plain(Object value) {
    if (value instanceof Boolean || value instanceof Integer || value instanceof String) {
      return value;
    }
    if (value instanceof Term term) {
      return term.id();
    }
    if (value instanceof Collection<?> collection) {
      List<Object> plain = new ArrayList<>();
      for (Object element : collection) {
        plain.add(plain(element));
      }
      return plain;
    }
    Method written = VALUES.get(value.getClass()).orElse(null);
    if (written != null) {
      return RecordField.call(written, value);
    }
    if (!(value instanceof Record record)) {
      return value.toString();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordField field : RecordFields.of(value.getClass()).all()) {
      Object held = field.in(record);
      boolean isUnset = Boolean.FALSE.equals(held) && field.type().isPrimitive();
      if (field.alone() != null && held instanceof Collection<?> all && all.size() == 1) {
        put(fields, field.alone(), plain(all.iterator().next()));
      } else {
        put(fields, field.name(), held == null || isUnset ? null : plain(held));
      }
    }
    return fields;
  }

  /** The plain form of a record, with what stands beside its parts beside them. */
  public static Map<String, Object> plainBeside(Record value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<?, ?> whole = (Map<?, ?>) plain(value);
    for (RecordField field : RecordFields.of(value.getClass()).all()) {
      Object part = whole.get(field.name());
      if (!field.type().isRecord() || !(part instanceof Map<?, ?> map)) {
        put(fields, field.name(), part);
        continue;
      }
      Map<Object, Object> rest = new LinkedHashMap<>(map);
      Map<String, Object> besides = new LinkedHashMap<>();
      for (RecordField beside : RecordFields.of(field.type()).besides()) {
        put(besides, beside.name(), rest.remove(beside.name()));
      }
      put(fields, field.name(), rest);
      fields.putAll(besides);
    }
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object plain) {
    boolean nothing =
        plain == null
            || plain instanceof Collection<?> collection && collection.isEmpty()
            || plain instanceof Map<?, ?> map && map.isEmpty();
    if (!nothing) {
      fields.put(name, plain);
    }
  }

  private interface Reading {
    Object read() throws ReflectiveOperationException;
  }

  private static @Nullable Object refusable(Reading reading, List<Problem> problems) {
    try {
      return reading.read();
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof DescriptionException refused) {
        problems.addAll(refused.problems());
        return null;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (DescriptionException refused) {
      problems.addAll(refused.problems());
      return null;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a constructor receives for a field that is not there. */
  private static @Nullable Object absent(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == List.class ? List.of() : type == Set.class ? Set.of() : null;
  }

  private static LocalizedText fieldList(Class<?> type) {
    String names = String.join(", ", RecordFields.of(type).written());
    return both("een groep velden: " + names, "a group of fields: " + names);
  }

  private static Problem notThis(
      @Nullable Object plain, Misfit.Wanted wanted, LocalizedText expected) {
    return new Problem(
        "",
        new Misfit(plain, wanted)
            .message(
                both("hier niet", "here"),
                both("Schrijf " + expected.nl(), "Write " + expected.en())));
  }

  /** A list of records is no list of words: what stands there is not made one by brackets. */
  private static Misfit.Wanted listOf(ParameterizedType type) {
    return type.getActualTypeArguments()[0] instanceof Class<?> element && element.isRecord()
        ? Misfit.Wanted.GROUP
        : Misfit.Wanted.LIST;
  }

  private static LocalizedText missing(String field) {
    return both(
        "Het veld \"" + field + "\" ontbreekt. Het is verplicht.",
        "The field \"" + field + "\" is missing. It is required.");
  }

  private static Problem empty() {
    return new Problem(
        "",
        both(
            "Hier staat geen waarde. Vul er een in of laat het veld weg.",
            "There is no value here. Give one or leave the field out."));
  }

  /** What to say of a required field that stands there without a value. */
  private static Problem unfilled(Class<?> type) {
    boolean words = type == String.class || type == LocalizedText.class;
    return new Problem(
        "",
        both(
            "Hier staat geen waarde, en dit veld is verplicht. Vul het in."
                + (words ? " Bedoel je het woord null, zet het dan tussen aanhalingstekens." : ""),
            "There is no value here, and this field is required. Fill it in."
                + (words ? " If you mean the word null, put it in quotes." : "")));
  }

  private static LocalizedText both(String nl, String en) {
    return new LocalizedText(nl, en);
  }
}
