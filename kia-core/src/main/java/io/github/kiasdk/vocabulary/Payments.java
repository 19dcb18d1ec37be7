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

  /** Also coins that the service lends, and a balance below zero. */
  public static final ChoiceFact<Credit> CREDIT =
      Fact.choice(
          "payments.credit",
          "Wie op krediet, in delen of achteraf kan betalen",
          "Who can pay on credit, in parts or afterwards",
          Credit.class);

  public static final ChoiceFact<Trial> TRIAL =
      Fact.choice(
          "payments.trial",
          "Wat er gebeurt als een proefperiode afloopt",
          "What happens when a trial ends",
          Trial.class);

  /** How high it is says {@link #LIMIT}. */
  public static final ChoiceFact<Switch> LIMIT_DEFAULT =
      Fact.choice(
          "payments.limit-default",
          "Of een grens aan wat een kind uitgeeft standaard aan of uit staat",
          "Whether a ceiling to what a child spends is on or off by default",
          Switch.class);

  public static final ChoiceFact<Raiser> LIMIT_RAISED_BY =
      Fact.choice(
          "payments.limit-raised-by",
          "Wie de grens aan wat een kind uitgeeft kan verhogen",
          "Who can raise the ceiling to what a child spends",
          Raiser.class);

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

  /** Who can have something now and pay for it later. */
  public enum Credit implements Term {
    NOBODY("niemand, het wordt niet aangeboden", "nobody, it is not offered"),
    CHECKED_ADULTS("volwassenen, na een echte leeftijdscontrole", "adults, after a real age check"),
    DECLARED_ADULTS("wie zelf zegt 18 te zijn", "whoever says to be 18"),
    CHILDREN_WITH_PARENT("kinderen, als een ouder het goedvindt", "children, if a parent agrees"),
    CHILDREN("ook kinderen zelf", "children themselves too");

    private final LocalizedText label;

    Credit(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** How a trial ends. */
  public enum Trial implements Term {
    NONE("er is geen proefperiode", "there is no trial"),
    ENDS("hij stopt vanzelf", "it ends by itself"),
    ASKS("betalen kan, na een nieuwe keuze", "payment can follow, after a new choice"),
    REMINDS("betalen begint, na een seintje", "payment starts, after a reminder"),
    PAYS("betalen begint vanzelf", "payment starts by itself");

    private final LocalizedText label;

    Trial(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who raises a ceiling. */
  public enum Raiser implements Term {
    NOBODY("niemand", "nobody"),
    PARENT("een ouder", "a parent"),
    CHILD_AFTER_WAITING("het kind, na een wachttijd", "the child, after a waiting time"),
    CHILD("het kind, meteen", "the child, at once");

    private final LocalizedText label;

    Raiser(String nl, String en) {
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
        COSTS_BEFORE_START,
        CREDIT,
        TRIAL,
        LIMIT_DEFAULT,
        LIMIT_RAISED_BY);
  }
}
