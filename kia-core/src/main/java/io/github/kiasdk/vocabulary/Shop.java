package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** The shop that children see. Asked for by the checks of principle 8. */
public final class Shop {

  public static final FlagFact TIMERS =
      Fact.flag(
          "shop.timers", "In de winkel telt een klok af", "A countdown timer runs in the shop");

  public static final FlagFact SCARCITY =
      Fact.flag(
          "shop.scarcity",
          "De winkel laat zien dat iets bijna op is",
          "The shop shows that something is almost gone");

  public static final FlagFact ROTATING_STOCK =
      Fact.flag(
          "shop.rotating-stock",
          "Het aanbod in de winkel wisselt steeds",
          "The shop's stock keeps changing");

  public static final NumberFact MIN_AVAILABILITY_HOURS =
      Fact.number(
          "shop.min-availability-hours",
          "Hoelang iets minstens te koop blijft",
          "How long an item stays on sale at least",
          new LocalizedText("uur", "hours"),
          0,
          8760);

  private Shop() {}

  static List<Fact<?>> facts() {
    return List.of(TIMERS, SCARCITY, ROTATING_STOCK, MIN_AVAILABILITY_HOURS);
  }
}
