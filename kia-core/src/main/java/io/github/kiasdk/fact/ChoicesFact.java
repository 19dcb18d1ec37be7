package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose value is a set out of a closed list. The empty set is a declaration too: none of
 * these.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the enum that lists the values
 */
public final class ChoicesFact<E extends Enum<E> & Term> extends Fact<Set<E>> {

  private static final long serialVersionUID = 1L;

  private final Class<E> type;
  private final @Nullable LocalizedText emptyMeans;
  private transient volatile @Nullable List<E> terms;

  private static final LocalizedText ALONE =
      new LocalizedText(
          "unknown staat alleen, niet in een lijst. Schrijf het zonder haken als niemand het weet, of"
              + " haal het weg.",
          "unknown stands alone, not in a list. Write it without brackets if nobody knows, or take it"
              + " out.");

  ChoicesFact(String name, String nl, String en, Class<E> terms) {
    this(name, new LocalizedText(nl, en), terms, null);
  }

  private ChoicesFact(
      String name, LocalizedText label, Class<E> terms, @Nullable LocalizedText emptyMeans) {
    super(name, label.nl(), label.en());
    this.type = terms;
    this.emptyMeans = emptyMeans;
  }

  /**
   * Another fact, alike but that it says what an empty set means: to be called where the constant
   * is made.
   *
   * @param nl a Dutch sentence, as {@code Een lege lijst zegt: geen van deze.}
   * @param en the same in English
   */
  public ChoicesFact<E> emptyMeans(String nl, String en) {
    return new ChoicesFact<>(name(), label(), type, new LocalizedText(nl, en));
  }

  @Override
  public @Nullable LocalizedText emptyMeans() {
    return emptyMeans;
  }

  /** The values that can be declared, in their own order. */
  public List<E> terms() {
    // Asked of the enum only when needed: reflection over every enum slows a cold start.
    List<E> known = terms;
    if (known == null) {
      known = List.of(type.getEnumConstants());
      terms = known;
    }
    return known;
  }

  /** Declared, and there are none. */
  public Condition isEmpty() {
    return new Condition.Comparison(this, Condition.Operator.IS_EMPTY, List.of());
  }

  /** Declared, and there is at least one. */
  public Condition isNotEmpty() {
    return isEmpty().not();
  }

  /** Declared without any of these. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition containsNone(E... values) {
    return containsAny(values).not();
  }

  /** Declared with at least one of these. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition containsAny(E... values) {
    return new Condition.Comparison(
        this, Condition.Operator.CONTAINS_ANY, Elements.of(values, "values"));
  }

  /** Declared with all of these. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition containsAll(E... values) {
    return new Condition.Comparison(
        this, Condition.Operator.CONTAINS_ALL, Elements.of(values, "values"));
  }

  @Override
  public LocalizedText allowed() {
    String ids = Terms.ids(terms());
    return new LocalizedText("een lijst met nul of meer van " + ids, "a list of any of " + ids);
  }

  @Override
  Set<E> checked(Set<E> value) {
    return sorted(value);
  }

  @Override
  Object toPlain(Set<E> value) {
    List<String> ids = new ArrayList<>();
    for (E term : value) {
      ids.add(term.id());
    }
    return ids;
  }

  @Override
  @Nullable Set<E> fromPlain(Object plain, List<Problem> problems) {
    if (!(plain instanceof List<?> list)) {
      problems.add(problem(plain));
      return null;
    }
    List<E> found = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      E term = Terms.find(terms(), list.get(i));
      if (term == null && Terms.UNKNOWN.equals(list.get(i))) {
        problems.add(new Problem(String.valueOf(i), ALONE));
      } else if (term == null) {
        problems.add(Terms.unknown(this, terms(), list.get(i)).under(String.valueOf(i)));
      } else if (found.contains(term)) {
        problems.add(Terms.repeated(term).under(String.valueOf(i)));
      } else {
        found.add(term);
      }
    }
    return found.size() == list.size() ? sorted(found) : null;
  }

  @Override
  Misfit.Wanted wanted() {
    return Misfit.Wanted.LIST;
  }

  @Override
  LocalizedText show(Set<E> value) {
    if (value.isEmpty()) {
      return new LocalizedText("geen", "none");
    }
    StringBuilder nl = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (E term : value) {
      nl.append(nl.isEmpty() ? "" : ", ").append(term.label().nl());
      en.append(en.isEmpty() ? "" : ", ").append(term.label().en());
    }
    return new LocalizedText(nl.toString(), en.toString());
  }

  private Set<E> sorted(Collection<E> values) {
    EnumSet<E> set = EnumSet.noneOf(type);
    set.addAll(values);
    return Collections.unmodifiableSet(set);
  }
}
