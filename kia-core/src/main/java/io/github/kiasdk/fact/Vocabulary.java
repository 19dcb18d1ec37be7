package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts that can be declared, by name. The SDK's own stand in {@code
 * io.github.kiasdk.vocabulary}; a host adds its own with {@link #and} or installs a {@link Source}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {

  /** Facts of a library or host, found by {@link ServiceLoader}. */
  public interface Source {

    /** The facts, each always the same object. */
    List<Fact<?>> facts();

    /**
     * Which statements about facts, its own or others, cannot both be true; none unless it says so.
     * No two rules of all sources have one id.
     */
    default List<Contradiction> contradictions() {
      return List.of();
    }
  }

  private final TreeMap<String, Fact<?>> byName = new TreeMap<>();
  private final Set<String> sections = new HashSet<>();
  private final List<Contradiction> contradictions;
  private final List<LocalizedText> problems;

  private Vocabulary(
      List<Fact<?>> facts, List<Contradiction> contradictions, List<LocalizedText> problems) {
    this.contradictions = List.copyOf(contradictions);
    this.problems = List.copyOf(problems);
    for (Fact<?> fact : facts) {
      Fact<?> other = byName.put(fact.name(), fact);
      if (other != null && other != fact) {
        throw new IllegalArgumentException(twoFacts(fact.name()).en());
      }
      for (int dot = fact.name().indexOf('.'); dot >= 0; dot = fact.name().indexOf('.', dot + 1)) {
        sections.add(fact.name().substring(0, dot));
      }
    }
    for (String section : sections) {
      if (byName.containsKey(section)) {
        throw new IllegalArgumentException(factAndSection(section).en());
      }
    }
  }

  /**
   * A vocabulary of these facts.
   *
   * @throws IllegalArgumentException if two facts have the same name, or a fact the name of a
   *     section
   */
  public static Vocabulary of(List<? extends Fact<?>> facts) {
    return new Vocabulary(Elements.of(facts, "facts"), List.of(), List.of());
  }

  /**
   * The facts of every {@link Source} that can be used. One that cannot costs none of the others,
   * and {@link #problems} names it; a description that declares one of its facts is refused.
   */
  public static Vocabulary installed() {
    return InstalledFacts.of(
        Installed.all(ServiceLoader.load(Source.class, Source.class.getClassLoader())));
  }

  /**
   * Which installed sources of facts cannot be used, and why, a sentence or two each: one that
   * cannot be made or throws, or that has the name of another fact.
   *
   * @return empty if all can be used, and for a vocabulary that nobody installed
   */
  public List<LocalizedText> problems() {
    return problems;
  }

  /** The same facts, with these rules; these sources of others are lost. */
  Vocabulary with(List<Contradiction> rules, List<LocalizedText> lost) {
    return new Vocabulary(new ArrayList<>(byName.values()), rules, lost);
  }

  /** What the installed sources say cannot both be true; none for a vocabulary of given facts. */
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  /** Why these facts cannot stand in one vocabulary, or {@code null} if they can. */
  static @Nullable LocalizedText clash(List<? extends Fact<?>> facts) {
    Map<String, Fact<?>> byName = new HashMap<>();
    for (Fact<?> fact : facts) {
      Fact<?> other = byName.put(fact.name(), fact);
      if (other != null && other != fact) {
        return twoFacts(fact.name());
      }
    }
    for (String name : byName.keySet()) {
      for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
        if (byName.containsKey(name.substring(0, dot))) {
          return factAndSection(name.substring(0, dot));
        }
      }
    }
    return null;
  }

  private static LocalizedText twoFacts(String name) {
    return new LocalizedText(
        "Twee feiten hebben de naam " + name, "Two facts have the name " + name);
  }

  private static LocalizedText factAndSection(String name) {
    return new LocalizedText(
        name + " is de naam van een feit en van een groep feiten",
        name + " is the name of a fact and of a section");
  }

  /**
   * These facts and more.
   *
   * @throws IllegalArgumentException if a name is taken
   */
  public Vocabulary and(List<? extends Fact<?>> more) {
    List<Fact<?>> facts = new ArrayList<>(byName.values());
    facts.addAll(Elements.of(more, "more"));
    return new Vocabulary(facts, contradictions, problems);
  }

  /** All facts, by name. */
  public List<Fact<?>> facts() {
    return List.copyOf(byName.values());
  }

  /** The fact with this name, or {@code null}. */
  public @Nullable Fact<?> find(String name) {
    return byName.get(name);
  }

  /**
   * What to say of a name that is no fact: first which sources are lost that it may be of, then the
   * name that was probably meant.
   */
  public LocalizedText unknown(String name) {
    return Suggestion.lostFirst(problems, name, Suggestion.unknownFact(name, byName.keySet()));
  }

  boolean hasSection(String name) {
    return sections.contains(name);
  }

  LocalizedText notASection(String name) {
    List<String> facts = new ArrayList<>();
    for (String fact : byName.tailMap(name + ".").keySet()) {
      if (!fact.startsWith(name + ".")) {
        break;
      }
      facts.add(fact.substring(name.length() + 1));
    }
    String list = String.join(", ", facts);
    return new LocalizedText(
        name + " is een groep feiten, geen feit. Vul een van deze feiten in: " + list + ".",
        name + " is a section, not a fact. Declare one of its facts: " + list + ".");
  }
}
