package io.github.kiasdk.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is declared: a map from facts to their values that never says anything about a fact nobody
 * declared.
 *
 * <p>Immutable and thread-safe; {@link #declare} gives a new value. Two are equal if they declare
 * the same.
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Facts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Fact<?>, Declaration<?>> byFact;
  private final List<Declaration<?>> sorted;

  private Facts(Map<Fact<?>, Declaration<?>> byFact) {
    this.byFact = byFact;
    Declaration<?>[] declarations = byFact.values().toArray(new Declaration<?>[0]);
    Arrays.sort(declarations, ByName.ORDER);
    this.sorted = List.of(declarations);
  }

  /** No lambda: facts are on the path of a cold start. */
  private static final class ByName implements Comparator<Declaration<?>> {

    static final ByName ORDER = new ByName();

    @Override
    public int compare(Declaration<?> one, Declaration<?> other) {
      return one.fact().name().compareTo(other.fact().name());
    }
  }

  private static final class None {

    static final Facts FACTS = new Facts(Map.of());
  }

  /** Nothing is declared. */
  public static Facts none() {
    return None.FACTS;
  }

  /**
   * These facts and one more.
   *
   * @throws DescriptionException if the value is not allowed or the fact is declared already
   */
  public <T> Facts declare(Fact<T> fact, T value, Evidence... evidence) {
    return with(Declaration.of(fact, value, Elements.of(evidence, "evidence")));
  }

  /**
   * These facts and one more, whose value differs by age.
   *
   * @throws DescriptionException if a value is not allowed or the fact is declared already
   */
  public <T> Facts declare(Fact<T> fact, ByAge<T> values, Evidence... evidence) {
    return with(Declaration.of(fact, values, Elements.of(evidence, "evidence")));
  }

  /**
   * These facts and one of which somebody says that it is unknown. For some ages only, {@link
   * ByAge#andUnknown} says so.
   *
   * @throws DescriptionException if the fact is declared already
   */
  public <T> Facts declareUnknown(Fact<T> fact, Evidence... evidence) {
    return declare(fact, ByAge.<T>unknown(Ages.ALL), evidence);
  }

  /**
   * These facts and one that nobody declared, as it follows from something else that somebody did.
   * It is marked wherever it is shown, and no document has it.
   *
   * @param by what it follows from: the kind of a functionality
   * @throws DescriptionException if the value is not allowed or the fact is declared already
   */
  public <T> Facts imply(Fact<T> fact, T value, LocalizedText by) {
    return with(Declaration.implied(fact, value, by));
  }

  /** These facts without those of a list; the same if none of them is declared. */
  public Facts without(Collection<? extends Fact<?>> left) {
    Map<Fact<?>, Declaration<?>> kept = new HashMap<>(byFact);
    for (Fact<?> fact : Elements.of(left, "left")) {
      kept.remove(fact);
    }
    return kept.size() == byFact.size() ? this : new Facts(kept);
  }

  /** These facts, and those of the other for whatever is not declared here. */
  public Facts inheriting(Facts other) {
    if (other.byFact.isEmpty()) {
      return this;
    }
    if (byFact.isEmpty()) {
      return other;
    }
    Map<Fact<?>, Declaration<?>> joined = new HashMap<>(other.byFact);
    joined.putAll(byFact);
    return new Facts(joined);
  }

  /** Whether anything is declared for this fact, for any age, be it that it is unknown. */
  public boolean declares(Fact<?> fact) {
    return byFact.containsKey(fact);
  }

  /** What is declared for this fact, or {@code null}. */
  @SuppressWarnings("unchecked") // a fact is only ever put with a declaration of its own type
  public <T> @Nullable Declaration<T> declaration(Fact<T> fact) {
    return (Declaration<T>) byFact.get(fact);
  }

  /** The value for a child of this age, or {@code null} if none is declared. */
  public <T> @Nullable T valueAt(Fact<T> fact, int age) {
    Declaration<T> declared = declaration(fact);
    return declared == null ? null : declared.valueAt(age);
  }

  /** All declarations, by the name of their fact. */
  public List<Declaration<?>> declarations() {
    return sorted;
  }

  /** Whether nothing is declared. */
  public boolean isEmpty() {
    return byFact.isEmpty();
  }

  /**
   * The form that facts have in a document: sections as nested maps, names in alphabetical order.
   * What follows from something else is left out: it follows again when it is read.
   */
  @JsonValue
  public Map<String, Object> toPlain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (Declaration<?> declared : declarations()) {
      if (declared.impliedBy() == null) {
        put(plain, declared.fact().name(), plain(declared));
      }
    }
    return plain;
  }

  /**
   * Reads the form that facts have in a document. Nested and dotted names mean the same. Facts are
   * looked up in every {@link Vocabulary} that is installed.
   *
   * @throws DescriptionException with every problem if a fact is unknown or a value not allowed
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Facts fromPlain(Map<String, ?> plain) {
    return fromPlain(plain, Vocabulary.installed());
  }

  /**
   * Reads the form that facts have in a document.
   *
   * @param vocabulary the facts that can be declared
   * @throws DescriptionException with every problem if a fact is unknown or a value not allowed
   */
  public static Facts fromPlain(Map<String, ?> plain, Vocabulary vocabulary) {
    List<Problem> problems = new ArrayList<>();
    Facts facts = readSection(none(), plain, "", "", vocabulary, problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return facts;
  }

  private static Facts readSection(
      Facts facts,
      Map<?, ?> section,
      String prefix,
      String path,
      Vocabulary vocabulary,
      List<Problem> problems) {
    Facts read = facts;
    for (Map.Entry<?, ?> entry : section.entrySet()) {
      String key = String.valueOf(entry.getKey());
      String name = prefix + key;
      String place = path.isEmpty() ? key : path + "/" + key;
      Fact<?> fact = vocabulary.find(name);
      if (fact != null) {
        read = read.declarePlain(fact, entry.getValue(), place, problems);
      } else if (vocabulary.hasSection(name)) {
        if (entry.getValue() instanceof Map<?, ?> nested) {
          read = readSection(read, nested, name + ".", place, vocabulary, problems);
        } else {
          problems.add(new Problem(place, vocabulary.notASection(name)));
        }
      } else {
        problems.add(new Problem(place, vocabulary.unknown(name)));
      }
    }
    return read;
  }

  /** These facts and one more in its plain form; problems are added under the path. */
  <T> Facts declarePlain(
      Fact<T> fact, @Nullable Object plain, String path, List<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Object written = plain;
    List<Evidence> evidence = List.of();
    if (plain instanceof Map<?, ?> map
        && (map.containsKey("value") || map.containsKey("evidence"))) {
      Declared declared = new Binder().bind(Declared.class, map, found);
      written = map.get("value");
      evidence = declared == null ? List.of() : declared.evidence();
    }
    Declaration<T> declaration = null;
    if (written == null) {
      found.add(fact.problem(null));
    } else if (written instanceof Map<?, ?> map && isByAge(map)) {
      ByAge<T> byAge = byAge(fact, map, found);
      declaration = byAge == null ? null : Declaration.of(fact, byAge, evidence);
    } else if (Terms.isUnknown(fact, written)) {
      declaration = Declaration.of(fact, ByAge.<T>unknown(Ages.ALL), evidence);
    } else {
      T value = fact.fromPlain(written, found);
      declaration = value == null ? null : Declaration.of(fact, value, evidence);
    }
    if (declares(fact)) {
      found.add(new Problem("", declaredTwice(fact)));
    }
    for (Problem problem : found) {
      problems.add(problem.under(path));
    }
    return !found.isEmpty() || declaration == null ? this : with(declaration);
  }

  /** The long form of a declaration in a document; the value itself is read by its fact. */
  record Declared(Object value, List<Evidence> evidence) {}

  private static boolean isByAge(Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (Ages.looksLike(String.valueOf(key))) {
        return true;
      }
    }
    return false;
  }

  private static <T> @Nullable ByAge<T> byAge(Fact<T> fact, Map<?, ?> map, List<Problem> problems) {
    int before = problems.size();
    ByAge<T> byAge = null;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String written = String.valueOf(entry.getKey());
      List<Problem> found = new ArrayList<>();
      try {
        Ages ages = Ages.parse(written);
        if (Terms.isUnknown(fact, entry.getValue())) {
          byAge = byAge == null ? ByAge.unknown(ages) : byAge.andUnknown(ages);
          continue;
        }
        T value = entry.getValue() == null ? null : fact.fromPlain(entry.getValue(), found);
        if (entry.getValue() == null) {
          found.add(fact.problem(null));
        }
        if (value != null) {
          T checked = fact.checked(value);
          byAge = byAge == null ? ByAge.byAge(ages, checked) : byAge.and(ages, checked);
        }
      } catch (DescriptionException refused) {
        found.addAll(refused.problems());
      }
      for (Problem problem : found) {
        problems.add(problem.under(written));
      }
    }
    return problems.size() == before ? byAge : null;
  }

  private Facts with(Declaration<?> declaration) {
    if (byFact.containsKey(declaration.fact())) {
      throw DescriptionException.of(declaration.fact().name(), declaredTwice(declaration.fact()));
    }
    Map<Fact<?>, Declaration<?>> more = new HashMap<>(byFact);
    more.put(declaration.fact(), declaration);
    return new Facts(more);
  }

  private static LocalizedText declaredTwice(Fact<?> fact) {
    return new LocalizedText(
        fact.name() + " is hier twee keer ingevuld. Laat er één staan.",
        fact.name() + " is declared twice here. Keep one declaration.");
  }

  private static <T> Object plain(Declaration<T> declared) {
    Fact<T> fact = declared.fact();
    Object written;
    if (declared.differsByAge()) {
      Map<String, Object> byAge = new LinkedHashMap<>();
      for (ByAge.Part<T> part : declared.parts()) {
        byAge.put(part.ages().toString(), fact.toPlain(part.value()));
      }
      Ages unknown = declared.unknown();
      if (unknown != null) {
        byAge.put(unknown.toString(), Terms.UNKNOWN);
      }
      written = byAge;
    } else if (declared.unknown() != null) {
      written = Terms.UNKNOWN;
    } else {
      written = fact.toPlain(declared.parts().get(0).value());
    }
    if (declared.evidence().isEmpty()) {
      return written;
    }
    Map<String, Object> withEvidence = new LinkedHashMap<>();
    withEvidence.put("value", written);
    withEvidence.put("evidence", Binder.plain(declared.evidence()));
    return withEvidence;
  }

  @SuppressWarnings("unchecked") // sections are only made here
  private static void put(Map<String, Object> plain, String name, Object value) {
    Map<String, Object> section = plain;
    int from = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
      section =
          (Map<String, Object>)
              section.computeIfAbsent(name.substring(from, dot), key -> new LinkedHashMap<>());
      from = dot + 1;
    }
    section.put(name.substring(from), value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts facts && facts.byFact.equals(byFact);
  }

  @Override
  public int hashCode() {
    return byFact.hashCode();
  }

  /** The declarations, for instance {@code [rewards.streaks = yes]}. */
  @Override
  public String toString() {
    return declarations().toString();
  }
}
