package io.github.kiasdk.fact;

import io.github.kiasdk.plain.Misfit;
import io.github.kiasdk.plain.Suggestion;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up the allowed values of a fact by their ids. */
final class Terms {

  /** What a document says where nobody knows the value. */
  static final String UNKNOWN = "unknown";

  private Terms() {}

  /** Whether it says that the value is unknown, and is not itself a value of a host's fact. */
  static boolean isUnknown(Fact<?> fact, @Nullable Object written) {
    return UNKNOWN.equals(written) && !hasUnknown(fact);
  }

  /** Whether one of the values of the fact is called so. */
  static boolean hasUnknown(Fact<?> fact) {
    return fact instanceof ChoiceFact<?> choice && find(choice.terms(), UNKNOWN) != null;
  }

  static String ids(List<? extends Term> terms) {
    return String.join(", ", idList(terms));
  }

  static <E extends Term> @Nullable E find(List<E> terms, @Nullable Object id) {
    for (E term : terms) {
      if (term.id().equals(id)) {
        return term;
      }
    }
    return null;
  }

  static Problem unknown(Fact<?> fact, List<? extends Term> terms, @Nullable Object id) {
    if (id instanceof List || id instanceof Map) {
      String ids = ids(terms);
      return new Problem(
          "",
          new Misfit(id, Misfit.Wanted.WORD)
              .message(
                  new LocalizedText("niet bij " + fact.name(), fact.name()),
                  new LocalizedText("Kies uit: " + ids, "Choose one of: " + ids)));
    }
    return Suggestion.unknownValue(String.valueOf(id), fact.name(), idList(terms));
  }

  static Problem repeated(Term term) {
    return new Problem(
        "",
        new LocalizedText(
            "\"" + term.id() + "\" staat hier twee keer. Eén keer is genoeg.",
            "\"" + term.id() + "\" stands here twice. Once is enough."));
  }

  private static List<String> idList(List<? extends Term> terms) {
    List<String> ids = new ArrayList<>();
    for (Term term : terms) {
      ids.add(term.id());
    }
    return ids;
  }
}
