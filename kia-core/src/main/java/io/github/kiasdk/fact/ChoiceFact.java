package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose value is one out of a closed list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the enum that lists the values
 */
public final class ChoiceFact<E extends Enum<E> & Term> extends Fact<E> {

  private static final long serialVersionUID = 1L;

  private final Class<E> type;
  private transient volatile @Nullable List<E> terms;

  ChoiceFact(String name, String nl, String en, Class<E> terms) {
    super(name, nl, en);
    this.type = terms;
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

  /** Declared and this value. */
  public Condition is(E value) {
    return new Condition.Comparison(this, Condition.Operator.IS_ONE_OF, List.of(value));
  }

  /** Declared and one of these values. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition isOneOf(E... values) {
    return new Condition.Comparison(
        this, Condition.Operator.IS_ONE_OF, Elements.of(values, "values"));
  }

  /** Declared and none of these values. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition isNoneOf(E... values) {
    return new Condition.Comparison(
        this, Condition.Operator.IS_NONE_OF, Elements.of(values, "values"));
  }

  @Override
  public LocalizedText allowed() {
    String ids = Terms.ids(terms());
    return new LocalizedText("één van " + ids, "one of " + ids);
  }

  @Override
  Object toPlain(E value) {
    return value.id();
  }

  @Override
  @Nullable E fromPlain(Object plain, List<Problem> problems) {
    E term = Terms.find(terms(), plain);
    if (term == null) {
      problems.add(Terms.unknown(this, terms(), plain));
    }
    return term;
  }

  @Override
  Misfit.Wanted wanted() {
    return Misfit.Wanted.WORD;
  }

  @Override
  LocalizedText show(E value) {
    return value.label();
  }
}
