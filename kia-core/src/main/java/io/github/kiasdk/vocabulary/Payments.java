package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** Buying and paying. Asked for by the checks of principles 4 and 8. */
public final class Payments {

  public static final ChoiceFact<Permission> PARENTAL_PERMISSION =
      Fact.choice(
          "payments.parental-permission",
          "Of een ouder toestemming moet geven voor een aankoop door een kind",
          "Whether a parent has to give permission for a purchase by a child",
          Permission.class);

  public static final ChoiceFact<Switch> DEFAULT =
      Fact.choice(
          "payments.default",
          "Of kopen door een kind standaard aan of uit staat",
          "Whether buying by a child is on or off by default",
          Switch.class);

  /** 0 says: a child can spend nothing. */
  public static final NumberFact LIMIT =
      Fact.number(
          "payments.limit",
          "Hoeveel een kind hoogstens kan uitgeven",
          "How much a child can spend at most",
          new LocalizedText("euro per maand", "euros per month"),
          0,
          10000);

  public static final FlagFact REFUND_ROUTE =
      Fact.flag(
          "payments.refund-route",
          "Een aankoop zonder toestemming kan ongedaan worden gemaakt",
          "A purchase made without permission can be undone");

  public static final FlagFact WITHDRAWAL =
      Fact.flag(
          "payments.withdrawal",
          "De wettelijke bedenktijd blijft gelden",
          "The right of withdrawal is kept");

  public static final FlagFact SUBSCRIPTION =
      Fact.flag(
          "payments.subscription",
          "Hier wordt een abonnement verkocht",
          "A subscription is sold here");

  public static final NumberFact START_STEPS =
      Fact.number(
          "payments.start-steps",
          "Hoeveel stappen het kost om een abonnement te beginnen",
          "How many steps it takes to start a subscription",
          new LocalizedText("stappen", "steps"),
          1,
          100);

  public static final NumberFact CANCEL_STEPS =
      Fact.number(
          "payments.cancel-steps",
          "Hoeveel stappen het kost om een abonnement te stoppen",
          "How many steps it takes to end a subscription",
          new LocalizedText("stappen", "steps"),
          1,
          100);

  /** Also if payment is in a virtual currency. */
  public static final FlagFact PRICE_IN_EURO =
      Fact.flag(
          "payments.price-in-euro",
          "Bij alles wat te koop is, staat de prijs in euro's",
          "Everything on sale has its price in euros beside it");

  public static final FlagFact REAL_MONEY_NOTICE =
      Fact.flag(
          "payments.real-money-notice",
          "Bij alles wat te koop is, staat dat het om echt geld gaat",
          "Everything on sale says that real money is spent");

  public static final FlagFact COSTS_BEFORE_START =
      Fact.flag(
          "payments.costs-before-start",
          "Een kind krijgt alle extra kosten te zien voordat het begint of installeert",
          "A child is shown all extra costs before it starts or installs");

  /** When a parent has to give permission. */
  public enum Permission implements Term {
    PER_PURCHASE("voor elke aankoop", "for each purchase"),
    WITHIN_BUDGET("vooraf, tot een vast bedrag", "in advance, up to a set budget"),
    NONE("niet nodig", "not needed");

    private final LocalizedText label;

    Permission(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Payments() {}

  static List<Fact<?>> facts() {
    return List.of(
        PARENTAL_PERMISSION,
        DEFAULT,
        LIMIT,
        REFUND_ROUTE,
        WITHDRAWAL,
        SUBSCRIPTION,
        START_STEPS,
        CANCEL_STEPS,
        PRICE_IN_EURO,
        REAL_MONEY_NOTICE,
        COSTS_BEFORE_START);
  }
}
