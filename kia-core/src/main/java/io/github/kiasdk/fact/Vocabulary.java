package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  }

  private final TreeMap<String, Fact<?>> byName = new TreeMap<>();
  private final Set<String> sections = new HashSet<>();

  private Vocabulary(List<Fact<?>> facts) {
    for (Fact<?> fact : facts) {
      Fact<?> other = byName.put(fact.name(), fact);
      if (other != null && other != fact) {
        throw new IllegalArgumentException("Two facts have the name " + fact.name());
      }
      for (int dot = fact.name().indexOf('.'); dot >= 0; dot = fact.name().indexOf('.', dot + 1)) {
        sections.add(fact.name().substring(0, dot));
      }
    }
    for (String section : sections) {
      if (byName.containsKey(section)) {
        throw new IllegalArgumentException(section + " is the name of a fact and of a section");
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
    return new Vocabulary(List.copyOf(facts));
  }

  /**
   * The facts of every {@link Source} that can be found.
   *
   * @throws DescriptionException that names every source which cannot be used: without its facts, a
   *     description would be read as another than was written
   */
  public static Vocabulary installed() {
    return of(Installed.all(ServiceLoader.load(Source.class, Source.class.getClassLoader())));
  }

  static Vocabulary of(Iterable<Installed<Source>> sources) {
    Vocabulary vocabulary = new Vocabulary(List.of());
    List<Problem> problems = new ArrayList<>();
    for (Installed<Source> installed : sources) {
      Source source = installed.provider();
      if (source == null) {
        problems.add(unusable(String.valueOf(installed.unusable())));
        continue;
      }
      try {
        vocabulary = vocabulary.and(source.facts());
      } catch (Throwable thrown) {
        problems.add(unusable(source.getClass().getName() + ": " + Thrown.byHost(thrown)));
      }
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    return vocabulary;
  }

  private static Problem unusable(String what) {
    return new Problem(
        "",
        new LocalizedText(
            "Feiten van een ander onderdeel (Vocabulary.Source) zijn niet te gebruiken: "
                + what
                + ". Herstel die klasse, of laat haar weg.",
            "The facts of another library (Vocabulary.Source) cannot be used: "
                + what
                + ". Repair that class, or leave it out."));
  }

  /**
   * These facts and more.
   *
   * @throws IllegalArgumentException if a name is taken
   */
  public Vocabulary and(List<? extends Fact<?>> more) {
    List<Fact<?>> facts = new ArrayList<>(byName.values());
    facts.addAll(more);
    return new Vocabulary(facts);
  }

  /** All facts, by name. */
  public List<Fact<?>> facts() {
    return List.copyOf(byName.values());
  }

  /** The fact with this name, or {@code null}. */
  public @Nullable Fact<?> find(String name) {
    return byName.get(name);
  }

  /** What to say of a name that is no fact, with the name that was probably meant. */
  public LocalizedText unknown(String name) {
    return Suggestion.unknownFact(name, byName.keySet());
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
        name + " is een groep feiten, geen feit. Geef een van deze feiten op: " + list + ".",
        name + " is a section, not a fact. Declare one of its facts: " + list + ".");
  }
}
