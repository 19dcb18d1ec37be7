package io.github.kiasdk.fact;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was declared for one fact: a value, or a value by age, or that it is unknown, and the
 * evidence for it. Or what follows from something else that was declared, as a value does from a
 * kind of functionality.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial") // what it declares as a list, set or map can be written
public final class Declaration<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final LocalizedText UNKNOWN = new LocalizedText("onbekend", "unknown");

  private final Fact<T> fact;
  private final @Nullable T value;
  private final @Nullable ByAge<T> byAge;
  private final List<Evidence> evidence;
  private final @Nullable LocalizedText impliedBy;

  private Declaration(
      Fact<T> fact,
      @Nullable T value,
      @Nullable ByAge<T> byAge,
      List<Evidence> evidence,
      @Nullable LocalizedText impliedBy) {
    this.fact = fact;
    this.value = value;
    this.byAge = byAge;
    this.evidence = List.copyOf(evidence);
    this.impliedBy = impliedBy;
  }

  static <T> Declaration<T> of(Fact<T> fact, T value, List<Evidence> evidence) {
    return new Declaration<>(fact, fact.checked(value), null, evidence, null);
  }

  static <T> Declaration<T> implied(Fact<T> fact, T value, LocalizedText by) {
    return new Declaration<>(fact, fact.checked(value), null, List.of(), by);
  }

  static <T> Declaration<T> of(Fact<T> fact, ByAge<T> values, List<Evidence> evidence) {
    ByAge<T> checked = null;
    for (ByAge.Part<T> part : values.parts()) {
      T value = fact.checked(part.value());
      checked = checked == null ? ByAge.byAge(part.ages(), value) : checked.and(part.ages(), value);
    }
    Ages unknown = values.unknown();
    if (unknown != null && Terms.hasUnknown(fact)) {
      throw DescriptionException.of(
          fact.name(),
          new LocalizedText(
              fact.name() + " heeft zelf een waarde unknown. Vul die in.",
              fact.name() + " has a value called unknown itself. Declare that one."));
    }
    if (unknown != null) {
      checked = checked == null ? ByAge.unknown(unknown) : checked.andUnknown(unknown);
    }
    return new Declaration<>(fact, null, checked, evidence, null);
  }

  /** The fact this is declared for. */
  public Fact<T> fact() {
    return fact;
  }

  /** Whether the value differs by age, or is unknown for some ages only. */
  public boolean differsByAge() {
    Ages unknown = unknown();
    return byAge != null && (unknown == null || !unknown.equals(Ages.ALL));
  }

  /**
   * The ages for which somebody declared that the value is unknown; {@code null} if for none. It
   * answers nothing: it says that somebody looked.
   */
  public @Nullable Ages unknown() {
    return byAge == null ? null : byAge.unknown();
  }

  /**
   * The value with the ages it holds for; one part with all ages if it does not differ by age, none
   * if it is unknown.
   */
  public List<ByAge.Part<T>> parts() {
    return byAge != null
        ? byAge.parts()
        : List.of(new ByAge.Part<>(Ages.ALL, Objects.requireNonNull(value)));
  }

  /** The value for a child of this age, or {@code null} if none is declared or it is unknown. */
  public @Nullable T valueAt(int age) {
    return byAge == null ? value : byAge.at(age);
  }

  /** Whether there is a value for one of these ages. */
  public boolean hasValueFor(Ages some) {
    for (ByAge.Part<T> part : parts()) {
      if (part.ages().overlaps(some)) {
        return true;
      }
    }
    return false;
  }

  /** All ages of which something is said: that have a value, or for which it is unknown. */
  public Ages ages() {
    return byAge == null ? Ages.ALL : byAge.ages();
  }

  /** The evidence, in the order in which it was given. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /**
   * What it follows from, in words, such as the kind of a functionality; {@code null} if somebody
   * declared it.
   */
  public @Nullable LocalizedText impliedBy() {
    return impliedBy;
  }

  /**
   * The value as a reader sees it, with the ages if it differs by age, and with what it follows
   * from if nobody declared it.
   */
  public LocalizedText shown() {
    if (byAge == null) {
      return shown(Objects.requireNonNull(value));
    }
    if (!differsByAge()) {
      return UNKNOWN;
    }
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (ByAge.Part<T> part : byAge.parts()) {
      add(fact.show(part.value()), part.ages(), nl, en);
    }
    Ages unknown = byAge.unknown();
    if (unknown != null) {
      add(UNKNOWN, unknown, nl, en);
    }
    return new LocalizedText(nl.toString(), en.toString());
  }

  private static void add(LocalizedText shown, Ages ages, StringBuilder nl, StringBuilder en) {
    String of = " (" + ages + ")";
    nl.append(nl.isEmpty() ? "" : ", ").append(shown.nl()).append(of);
    en.append(en.isEmpty() ? "" : ", ").append(shown.en()).append(of);
  }

  /** The value for a child of this age as a reader sees it, also that it is unknown. */
  public @Nullable LocalizedText shownAt(int age) {
    T valueAtAge = valueAt(age);
    Ages unknown = unknown();
    if (valueAtAge == null) {
      return unknown != null && unknown.includes(age) ? UNKNOWN : null;
    }
    return shown(valueAtAge);
  }

  private LocalizedText shown(T one) {
    LocalizedText shown = fact.show(one);
    return impliedBy == null
        ? shown
        : new LocalizedText(
            shown.nl() + " (volgt uit " + impliedBy.nl() + ")",
            shown.en() + " (follows from " + impliedBy.en() + ")");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Declaration<?> that
        && that.fact == fact
        && Objects.equals(that.value, value)
        && Objects.equals(that.byAge, byAge)
        && that.evidence.equals(evidence)
        && Objects.equals(that.impliedBy, impliedBy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fact.name(), value, byAge, evidence);
  }

  /** For instance {@code rewards.streaks = yes}. */
  @Override
  public String toString() {
    return fact.name() + " = " + shown().en();
  }
}
