package io.github.kiasdk.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One typed, named property that a check can ask for: a key, not a value. Values are declared in
 * {@link Facts}.
 *
 * <p>The vocabulary of this SDK stands in {@code io.github.kiasdk.vocabulary}; a host makes its own
 * facts with the same factories, once, as constants. Two facts are the same only if they are the
 * same object: one that an installed {@link Vocabulary} has is that object again after it was
 * written to a stream and read; any other is not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of its values
 */
public abstract sealed class Fact<T> implements Serializable
    permits FlagFact, NumberFact, ChoiceFact, ChoicesFact, DateFact, TextFact, ItemsFact {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final LocalizedText label;

  Fact(String name, String nl, String en) {
    this.name = requireName(name);
    this.label = new LocalizedText(nl, en);
  }

  /**
   * A fact that is true or false.
   *
   * @param name lower-case words with hyphens, sections apart by dots: {@code rewards.streaks}
   * @param nl what it says when true, one Dutch sentence without a full stop
   * @param en the same in English
   */
  public static FlagFact flag(String name, String nl, String en) {
    return new FlagFact(name, nl, en);
  }

  /**
   * A whole number with a unit.
   *
   * @param unit what is counted, in Dutch and English, for instance {@code uur} and {@code hours}
   * @param least the smallest allowed number
   * @param most the largest allowed number
   */
  public static NumberFact number(
      String name, String nl, String en, LocalizedText unit, int least, int most) {
    return new NumberFact(name, nl, en, unit, least, most);
  }

  /** One value out of a closed list. */
  public static <E extends Enum<E> & Term> ChoiceFact<E> choice(
      String name, String nl, String en, Class<E> terms) {
    return new ChoiceFact<>(name, nl, en, terms);
  }

  /** Any number of values out of a closed list; none at all is a value too. */
  public static <E extends Enum<E> & Term> ChoicesFact<E> choices(
      String name, String nl, String en, Class<E> terms) {
    return new ChoicesFact<>(name, nl, en, terms);
  }

  /** A day. */
  public static DateFact date(String name, String nl, String en) {
    return new DateFact(name, nl, en);
  }

  /** Words of the team's own, not blank, at most 2,000 characters. */
  public static TextFact text(String name, String nl, String en) {
    return new TextFact(name, nl, en);
  }

  /**
   * A list of named items, each with facts of its own; an empty list says that there are none.
   *
   * @param fields the facts an item can declare; their names are one word without a dot
   */
  public static ItemsFact items(String name, String nl, String en, Fact<?>... fields) {
    return new ItemsFact(name, nl, en, Elements.of(fields, "fields"));
  }

  /**
   * The name in documents and messages, for instance {@code defaults.geolocation}; so is its JSON.
   */
  @JsonValue
  public String name() {
    return name;
  }

  /** What it says, in Dutch and English. */
  public LocalizedText label() {
    return label;
  }

  /** Written as its place in the vocabulary. */
  final Object writeReplace() {
    VocabularyPath path = VocabularyPath.of(this);
    return path == null ? this : path;
  }

  /**
   * What it says when it is declared empty, in a sentence; {@code null} if it is no list, or if
   * nobody said.
   */
  public @Nullable LocalizedText emptyMeans() {
    return null;
  }

  /** What can be declared, for a reader who has to choose: in words, with the unit or the list. */
  public abstract LocalizedText allowed();

  /** The form a value has in a document: a boolean, a number, a string, a list or a map. */
  abstract Object toPlain(T value);

  /** Reads that form; adds to {@code problems} and returns {@code null} if it is no valid value. */
  abstract @Nullable T fromPlain(Object plain, List<Problem> problems);

  /** A copy that nobody can change, or a refusal: what a builder in Java hands over. */
  T checked(T value) {
    return Objects.requireNonNull(value, name);
  }

  /** A value as a reader sees it. */
  abstract LocalizedText show(T value);

  /** What a plain value of it is, for a message about one that is none. */
  abstract Misfit.Wanted wanted();

  final DescriptionException refusal(T value) {
    return new DescriptionException(List.of(problem(value)));
  }

  final Problem problem(@Nullable Object written) {
    LocalizedText allowed = allowed();
    return new Problem(
        "",
        new Misfit(written, wanted())
            .message(
                new LocalizedText("niet bij " + name, name),
                new LocalizedText("Toegestaan: " + allowed.nl(), "Allowed: " + allowed.en())));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }

  /** The name. */
  @Override
  public final String toString() {
    return name;
  }

  private static String requireName(String name) {
    Objects.requireNonNull(name, "name");
    char before = '.';
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean joint = before == '-' || before == '.';
      boolean fits =
          letter >= 'a' && letter <= 'z'
              || letter >= '0' && letter <= '9' && before != '.'
              || (letter == '-' || letter == '.') && !joint;
      if (!fits) {
        throw badName(name);
      }
      before = letter;
    }
    if (before == '-' || before == '.') {
      throw badName(name);
    }
    return name;
  }

  private static IllegalArgumentException badName(String name) {
    return new IllegalArgumentException(
        "A fact's name is lower-case words with hyphens, sections apart by dots: not " + name);
  }
}
