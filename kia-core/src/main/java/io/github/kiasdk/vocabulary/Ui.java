package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import java.util.List;

/** How choices are designed. Asked for by the checks of principle 9. */
public final class Ui {

  public static final ChoicesFact<DeceptivePattern> PATTERNS =
      Fact.choices(
              "ui.patterns",
              "Welke misleidende ontwerppatronen voorkomen",
              "Which deceptive design patterns occur",
              DeceptivePattern.class)
          .emptyMeans(
              "Een lege lijst zegt: geen van deze patronen komt voor.",
              "An empty list says: none of these patterns occurs.");

  private Ui() {}

  static List<Fact<?>> facts() {
    return List.of(PATTERNS);
  }
}
