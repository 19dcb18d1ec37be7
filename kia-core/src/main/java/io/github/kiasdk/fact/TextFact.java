package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose value is words of the team's own.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextFact extends Fact<String> {

  private static final long serialVersionUID = 1L;

  /** The longest text that can be declared, in characters. */
  public static final int LONGEST = 2000;

  TextFact(String name, String nl, String en) {
    super(name, nl, en);
  }

  /** Declared; words are never blank. */
  public Condition isGiven() {
    return new Condition.Comparison(this, Condition.Operator.IS_GIVEN, List.of());
  }

  @Override
  public LocalizedText allowed() {
    return new LocalizedText(
        "een tekst van 1 tot en met " + LONGEST + " tekens",
        "a text of 1 up to and including " + LONGEST + " characters");
  }

  @Override
  String checked(String value) {
    if (value.isBlank() || value.length() > LONGEST) {
      throw refusal(value);
    }
    if (value.equals(Terms.UNKNOWN)) {
      throw DescriptionException.of(
          name(),
          new LocalizedText(
              "unknown is geen tekst: het zegt dat de waarde onbekend is. Gebruik declareUnknown.",
              "unknown is no text: it says that the value is unknown. Use declareUnknown."));
    }
    List<Problem> halves = new ArrayList<>();
    Characters.check(value, "", halves);
    if (!halves.isEmpty()) {
      throw new DescriptionException(halves);
    }
    return value;
  }

  @Override
  Object toPlain(String value) {
    return value;
  }

  @Override
  @Nullable String fromPlain(Object plain, List<Problem> problems) {
    if (plain instanceof String words && !words.isBlank() && words.length() <= LONGEST) {
      Characters.check(words, "", problems);
      return Characters.half(words) < 0 ? words : null;
    }
    problems.add(problem(plain));
    return null;
  }

  @Override
  Misfit.Wanted wanted() {
    return Misfit.Wanted.TEXT;
  }

  @Override
  LocalizedText show(String value) {
    return LocalizedText.same("\"" + Characters.shortened(value) + "\"");
  }
}
