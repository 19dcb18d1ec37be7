package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/**
 * How a child can report what is wrong. What happens with a report stands in {@link Moderation}.
 * Asked for by the checks of principle 2.
 */
public final class Reporting {

  /** Bad content, contact and conduct: all of them. */
  public static final FlagFact IN_PRODUCT =
      Fact.flag(
          "reporting.in-product",
          "Een kind kan in de functionaliteit zelf melden wat er mis is",
          "A child can report what is wrong inside the functionality");

  public static final ChoiceFact<AgeBand> MIN_AGE_BAND =
      Fact.choice(
          "reporting.min-age-band",
          "Wat de jongste leeftijden zijn waarvoor de meldroute is gemaakt",
          "Which are the youngest ages that the reporting route was made for",
          AgeBand.class);

  public static final NumberFact STEPS =
      Fact.number(
          "reporting.steps",
          "Hoeveel stappen het kost om iets te melden",
          "How many steps it takes to report something",
          new LocalizedText("stappen", "steps"),
          1,
          50);

  /** The longest time that the provider states. */
  public static final NumberFact FEEDBACK_HOURS =
      Fact.number(
          "reporting.feedback-hours",
          "Hoe snel een kind iets hoort over een melding",
          "How soon a child hears back about a report",
          new LocalizedText("uur", "hours"),
          0,
          8760);

  private Reporting() {}

  static List<Fact<?>> facts() {
    return List.of(IN_PRODUCT, MIN_AGE_BAND, STEPS, FEEDBACK_HOURS);
  }
}
