package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.BusinessModel.Revenue;
import io.github.kiasdk.vocabulary.Monetisation.Gambling;
import io.github.kiasdk.vocabulary.Monetisation.Odds;
import io.github.kiasdk.vocabulary.Monetisation.RandomReward;
import io.github.kiasdk.vocabulary.Monetisation.Trade;
import io.github.kiasdk.vocabulary.Payments.Credit;
import io.github.kiasdk.vocabulary.Payments.Trial;
import io.github.kiasdk.vocabulary.Profiling.UsePurpose;
import java.util.List;

/** Which statements about advertising and money cannot both be true. */
final class MoneyContradictions {

  static final List<Contradiction> ALL =
      List.of(
          new Contradiction(
              "no-ads-but-described",
              Ads.SHOWN.isFalse(),
              Condition.any(
                  Ads.PROFILE_BASED.is(Switch.ON),
                  Ads.PLACEMENT.isNotEmpty(),
                  Ads.CATEGORIES.isNotEmpty(),
                  BusinessModel.REVENUE_SOURCES.containsAny(Revenue.ADVERTISING),
                  Profiling.USES.any(Profiling.USE_PURPOSE.is(UsePurpose.ADVERTISING)),
                  Ui.PATTERNS.containsAny(DeceptivePattern.DISGUISED_AD)),
              new LocalizedText(
                  "Reclame die er niet is, staat nergens en brengt niets op.",
                  "Ads that are not there stand nowhere and bring in nothing.")),
          new Contradiction(
              "ads-nowhere",
              Ads.PLACEMENT.isEmpty().or(Ads.CATEGORIES.isEmpty()),
              Ads.SHOWN.isTrue(),
              new LocalizedText(
                  "Reclame die te zien is, staat ergens en gaat ergens over.",
                  "Ads that are shown stand somewhere and are for something.")),
          new Contradiction(
              "no-search-but-ads-in-it",
              Search.OFFERED.isFalse(),
              Ads.PLACEMENT.containsAny(Ads.Placement.SEARCH),
              new LocalizedText(
                  "Reclame bij het zoeken is er alleen als een kind kan zoeken.",
                  "There are ads in search only if a child can search.")),
          new Contradiction(
              "no-revenue-but-another",
              BusinessModel.REVENUE_SOURCES.containsAny(Revenue.NO_REVENUE),
              BusinessModel.REVENUE_SOURCES.containsAny(
                  Revenue.ADVERTISING,
                  Revenue.PURCHASES,
                  Revenue.SUBSCRIPTIONS,
                  Revenue.VIRTUAL_CURRENCY,
                  Revenue.COMMISSION,
                  Revenue.DATA,
                  Revenue.PUBLIC_MONEY,
                  Revenue.DONATIONS),
              new LocalizedText(
                  "Naast geen opbrengst kan er geen andere opbrengst zijn.",
                  "Beside no revenue there can be no other.")),
          new Contradiction(
              "no-revenue-but-prices",
              BusinessModel.REVENUE_SOURCES.containsAny(Revenue.NO_REVENUE),
              Condition.any(
                  Payments.DEFAULT.is(Switch.ON),
                  Payments.SUBSCRIPTION.isTrue(),
                  Payments.LIMIT.isAtLeast(1),
                  Monetisation.PAID_RANDOM_REWARDS.isOneOf(
                      RandomReward.COSMETIC, RandomReward.ADVANTAGE),
                  Monetisation.PAY_TO_WIN.isTrue(),
                  Monetisation.PAY_TO_SKIP.isTrue(),
                  Monetisation.OFFER_TRIGGERS.isNotEmpty(),
                  Payments.CREDIT.isOneOf(Credit.CHILDREN_WITH_PARENT, Credit.CHILDREN),
                  Payments.TRIAL.isOneOf(Trial.ASKS, Trial.REMINDS, Trial.PAYS)),
              new LocalizedText(
                  "Wat te koop is, brengt iets op.", "What is on sale brings in money.")),
          new Contradiction(
              "checked-adults-but-by-word",
              Payments.CREDIT.is(Payments.Credit.CHECKED_ADULTS),
              AgeAssurance.METHOD.isOneOf(
                  AgeAssurance.Method.NONE,
                  AgeAssurance.Method.SELF_DECLARATION,
                  AgeAssurance.Method.ALL_TREATED_AS_CHILDREN),
              new LocalizedText(
                  "Wie alleen vraagt hoe oud iemand is, heeft geen leeftijd gecontroleerd.",
                  "Whoever only asks how old somebody is has checked no age.")),
          new Contradiction(
              "no-subscription-but-described",
              Payments.SUBSCRIPTION.isFalse(),
              Condition.any(
                  Payments.START_STEPS.isGiven(),
                  Payments.CANCEL_STEPS.isGiven(),
                  BusinessModel.REVENUE_SOURCES.containsAny(Revenue.SUBSCRIPTIONS)),
              new LocalizedText(
                  "Een abonnement dat niet te koop is, begint of stopt niemand, en het brengt niets op.",
                  "A subscription that is not sold is started and ended by nobody and brings in nothing.")),
          new Contradiction(
              "no-currency-but-described",
              Monetisation.VIRTUAL_CURRENCY.isFalse(),
              Condition.any(
                  Monetisation.EURO_SHOWN.isTrue(),
                  Monetisation.BUNDLES_ONLY.isTrue(),
                  Monetisation.LEFTOVERS.isTrue(),
                  BusinessModel.REVENUE_SOURCES.containsAny(Revenue.VIRTUAL_CURRENCY),
                  Ui.PATTERNS.containsAny(DeceptivePattern.CURRENCY_CONFUSION)),
              new LocalizedText(
                  "Een eigen munt die er niet is, is niet te koop en verbergt geen prijs.",
                  "A virtual currency that is not there is not sold and hides no price.")),
          new Contradiction(
              "no-paying-to-skip-but-pattern",
              Monetisation.PAY_TO_SKIP.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.PAY_TO_SKIP),
              new LocalizedText(
                  "Als betalen de uitweg is, kan wie betaalt iets overslaan.",
                  "If paying is the way out, paying lets a child skip something.")),
          new Contradiction(
              "all-costs-shown-but-hidden",
              Payments.COSTS_BEFORE_START.isTrue(),
              Ui.PATTERNS.containsAny(DeceptivePattern.HIDDEN_COST),
              new LocalizedText(
                  "Wie alle kosten vooraf ziet, merkt niet pas aan het eind wat het kost.",
                  "Whoever sees all costs beforehand does not find out the price only at the end.")),
          new Contradiction(
              "not-for-sale-but-blockchain",
              Monetisation.TRADABLE.isOneOf(Trade.KEEP, Trade.GIVE_AWAY, Trade.SWAP),
              Monetisation.BLOCKCHAIN.isTrue(),
              new LocalizedText(
                  "Wat op een blockchain staat, is buiten de dienst te verhandelen.",
                  "What is on a blockchain can be traded outside the service.")),
          new Contradiction(
              "no-chance-but-random",
              Monetisation.ODDS.is(Odds.NO_CHANCE),
              Monetisation.PAID_RANDOM_REWARDS
                  .isOneOf(RandomReward.COSMETIC, RandomReward.ADVANTAGE)
                  .or(
                      Monetisation.GAMBLING_LIKE.containsAny(
                          Gambling.WHEEL, Gambling.SLOT_MACHINE, Gambling.PRIZE_DRAW)),
              new LocalizedText(
                  "Een verrassing, een rad en een loterij hebben een inhoud die niemand vooraf kent.",
                  "A random reward, a wheel and a prize draw have contents that nobody knows beforehand.")));

  private MoneyContradictions() {}
}
