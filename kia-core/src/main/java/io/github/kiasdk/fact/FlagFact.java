package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is true or false.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlagFact extends Fact<Boolean> {

  private static final long serialVersionUID = 1L;

  FlagFact(String name, String nl, String en) {
    super(name, nl, en);
  }

  /** Declared and true. */
  public Condition isTrue() {
    return new Condition.Comparison(this, Condition.Operator.IS_ONE_OF, List.of(true));
  }

  /** Declared and false. */
  public Condition isFalse() {
    return new Condition.Comparison(this, Condition.Operator.IS_ONE_OF, List.of(false));
  }

  @Override
  public LocalizedText allowed() {
    return new LocalizedText("true of false", "true or false");
  }

  /** One of the two instances that everybody shares: conditions compare by identity. */
  @Override
  Boolean checked(Boolean value) {
    return Boolean.valueOf(super.checked(value));
  }

  @Override
  Object toPlain(Boolean value) {
    return value;
  }

  @Override
  @Nullable Boolean fromPlain(Object plain, List<Problem> problems) {
    if (plain instanceof Boolean value) {
      return value;
    }
    problems.add(problem(plain));
    return null;
  }

  @Override
  Misfit.Wanted wanted() {
    return Misfit.Wanted.FLAG;
  }

  @Override
  LocalizedText show(Boolean value) {
    return value ? new LocalizedText("ja", "yes") : new LocalizedText("nee", "no");
  }
}
