package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.List;

/** How play and content bring in money. Asked for by the checks of principle 8. */
public final class Monetisation {

  public static final ChoiceFact<RandomReward> PAID_RANDOM_REWARDS =
      Fact.choice(
          "monetisation.paid-random-rewards",
          "Wat betaalde verrassingen zoals loot boxes opleveren",
          "What paid random rewards such as loot boxes give",
          RandomReward.class);

  /** Also without real money. */
  public static final ChoicesFact<Gambling> GAMBLING_LIKE =
      Fact.choices(
              "monetisation.gambling-like",
              "Wat hier op gokken lijkt",
              "What resembles gambling here",
              Gambling.class)
          .emptyMeans(
              "Een lege lijst zegt: niets hier lijkt op gokken, ook niet zonder echt geld.",
              "An empty list says: nothing here resembles gambling, without real money neither.");

  public static final ChoicesFact<Trigger> OFFER_TRIGGERS =
      Fact.choices(
              "monetisation.offer-triggers",
              "Wanneer een kind iets te koop krijgt aangeboden",
              "When a child is offered something to buy",
              Trigger.class)
          .emptyMeans(
              "Een lege lijst zegt: op geen van deze momenten krijgt een kind iets te koop aangeboden.",
              "An empty list says: a child is offered something to buy at none of these moments.");

  public static final FlagFact VIRTUAL_CURRENCY =
      Fact.flag(
          "monetisation.virtual-currency.used",
          "Er wordt betaald met een eigen munt",
          "Payment is in a virtual currency");

  public static final FlagFact EURO_SHOWN =
      Fact.flag(
          "monetisation.virtual-currency.euro-shown",
          "Bij elke prijs in de eigen munt staat de prijs in euro's",
          "Every price in the virtual currency is shown in euros too");

  public static final FlagFact BUNDLES_ONLY =
      Fact.flag(
          "monetisation.virtual-currency.bundles-only",
          "De eigen munt is alleen in vaste pakketten te koop",
          "The virtual currency is sold in fixed packs only");

  public static final FlagFact LEFTOVERS =
      Fact.flag(
          "monetisation.virtual-currency.leftovers",
          "Pakketten van de eigen munt zijn zo groot dat er iets overblijft",
          "Packs of the virtual currency are sized so that something is left over");

  /** Tokens that can be traded outside the service, such as NFTs. */
  public static final FlagFact BLOCKCHAIN =
      Fact.flag(
          "monetisation.blockchain",
          "Er zijn NFT's of andere dingen op een blockchain te krijgen",
          "NFTs or other things on a blockchain can be had");

  public static final FlagFact PAY_TO_WIN =
      Fact.flag(
          "monetisation.pay-to-win",
          "Wie betaalt, krijgt een voordeel in het spel",
          "Paying gives an advantage in play");

  public static final FlagFact PAY_TO_SKIP =
      Fact.flag(
          "monetisation.pay-to-skip",
          "Wie betaalt, kan wachten of oefenen overslaan",
          "Paying lets a child skip waiting or effort");

  /** Bought or won, also by playing. What a child makes itself stands in {@link Creator}. */
  public static final ChoiceFact<Trade> TRADABLE =
      Fact.choice(
          "monetisation.tradable",
          "Wat een kind hoogstens kan doen met digitale dingen die het kocht of won",
          "What a child can do at most with digital things that it bought or won",
          Trade.class);

  /** By the service or with its help; a voucher is of value, and a refund does not count. */
  public static final FlagFact CASH_OUT =
      Fact.flag(
          "monetisation.cash-out",
          "Digitale dingen die een kind kocht of won, zijn om te zetten in geld of iets van waarde",
          "Digital things that a child bought or won can be turned into money or something of value");

  /** Of what costs something and of what is free. */
  public static final ChoiceFact<Odds> ODDS =
      Fact.choice(
          "monetisation.odds",
          "Waar de kansen staan van een aankoop of beloning met onbekende inhoud",
          "Where the odds of a purchase or reward with unknown contents are stated",
          Odds.class);

  public static final FlagFact PAID_REACH =
      Fact.flag(
          "monetisation.paid-reach",
          "Een kind kan betalen om vaker te worden gezien",
          "A child can pay to be seen more often");

  /** Looks that one buys are no rank. */
  public static final FlagFact SPENDING_RANK =
      Fact.flag(
          "monetisation.spending-rank",
          "Hoe meer een kind uitgeeft, hoe hoger de rang die anderen zien",
          "The more a child spends, the higher the rank that others see");

  public static final ChoiceFact<GiverList> GIVER_RANKING =
      Fact.choice(
          "monetisation.giver-ranking",
          "Wie te zien krijgt welk kind het meest gaf",
          "Who is shown which child gave most",
          GiverList.class);

  public static final FlagFact OFFERED_AS_FREE =
      Fact.flag(
          "monetisation.offered-as-free",
          "Dit wordt als gratis aangeboden",
          "This is offered as free");

  public static final FlagFact FREE_COMPLETE =
      Fact.flag(
          "monetisation.free-complete",
          "Zonder te betalen werkt alles goed",
          "Everything works well without paying");

  public static final FlagFact TRACKING_WALL =
      Fact.flag(
          "monetisation.tracking-wall",
          "Alleen wie zich laat volgen, krijgt toegang",
          "Only those who agree to tracking get access");

  /** What a paid random reward can give. */
  public enum RandomReward implements Term {
    NONE("geen, ze zijn er niet", "nothing, there are none"),
    COSMETIC("alleen een ander uiterlijk", "another look only"),
    ADVANTAGE("ook een voordeel in het spel", "an advantage in play too");

    private final LocalizedText label;

    RandomReward(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What resembles gambling. */
  public enum Gambling implements Term {
    WHEEL("rad van fortuin", "wheel of fortune"),
    SLOT_MACHINE("gokkast", "slot machine"),
    BETTING("wedden", "betting"),
    CARD_GAME("kaartspel met inzet", "card game for stakes"),
    PRIZE_DRAW("loterij", "prize draw");

    private final LocalizedText label;

    Gambling(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** What can set off an offer. */
  public enum Trigger implements Term {
    STUCK("als het kind niet verder komt", "when the child is stuck"),
    LOSING("als het kind verliest", "when the child is losing"),
    LEAVING("als het kind wil stoppen", "when the child wants to leave"),
    OPENING_SHOP("als het kind de winkel opent", "when the child opens the shop"),
    ASKED_BY_CHILD("als het kind erom vraagt", "when the child asks for it");

    private final LocalizedText label;

    Trigger(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** The furthest that one can go with a thing. */
  public enum Trade implements Term {
    KEEP("alleen houden", "keep it only"),
    GIVE_AWAY("weggeven", "give it away"),
    SWAP("ruilen binnen de dienst, zonder geld", "swap it inside the service, without money"),
    SELL_FOR_COINS("verkopen voor munten van de dienst", "sell it for coins of the service"),
    SELL_OUTSIDE("verhandelen buiten de dienst", "trade it outside the service");

    private final LocalizedText label;

    Trade(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Where odds are stated. */
  public enum Odds implements Term {
    NO_CHANCE("nergens, zoiets is er niet", "nowhere, there is no such thing"),
    BEFORE_CHOOSING("erbij, voordat een kind kiest", "beside it, before a child chooses"),
    ELSEWHERE("op een andere plek", "in another place"),
    NOT_SHOWN("nergens, terwijl er kans is", "nowhere, though there is chance");

    private final LocalizedText label;

    Odds(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  /** Who is shown what givers gave. */
  public enum GiverList implements Term {
    NOBODY("niemand, er is geen lijst", "nobody, there is no list"),
    RECEIVER("alleen wie de giften krijgt", "only whoever gets the gifts"),
    TOTAL_ONLY("iedereen, maar zonder namen", "everyone, but without names"),
    GIVERS("de gevers onderling", "the givers among themselves"),
    EVERYONE("iedereen, met namen", "everyone, with names");

    private final LocalizedText label;

    GiverList(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }

  private Monetisation() {}

  static List<Fact<?>> facts() {
    return List.of(
        PAID_RANDOM_REWARDS,
        GAMBLING_LIKE,
        OFFER_TRIGGERS,
        VIRTUAL_CURRENCY,
        EURO_SHOWN,
        BUNDLES_ONLY,
        LEFTOVERS,
        BLOCKCHAIN,
        PAY_TO_WIN,
        PAY_TO_SKIP,
        TRADABLE,
        CASH_OUT,
        ODDS,
        PAID_REACH,
        SPENDING_RANK,
        GIVER_RANKING,
        OFFERED_AS_FREE,
        FREE_COMPLETE,
        TRACKING_WALL);
  }
}
