package io.github.kiasdk.label;

import static io.github.kiasdk.functionality.FunctionalityKind.COMMENT;
import static io.github.kiasdk.functionality.FunctionalityKind.DM;
import static io.github.kiasdk.functionality.FunctionalityKind.EPHEMERAL;
import static io.github.kiasdk.functionality.FunctionalityKind.FRIEND_SUGGESTION;
import static io.github.kiasdk.functionality.FunctionalityKind.GIFT;
import static io.github.kiasdk.functionality.FunctionalityKind.GROUP_CHAT;
import static io.github.kiasdk.functionality.FunctionalityKind.LEARNING;
import static io.github.kiasdk.functionality.FunctionalityKind.LIVESTREAM;
import static io.github.kiasdk.functionality.FunctionalityKind.PLAY;
import static io.github.kiasdk.functionality.FunctionalityKind.PLAY_BY_APPOINTMENT;
import static io.github.kiasdk.functionality.FunctionalityKind.PURCHASE;
import static io.github.kiasdk.functionality.FunctionalityKind.RANDOM_ITEM;
import static io.github.kiasdk.functionality.FunctionalityKind.STORY;
import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;
import static io.github.kiasdk.functionality.FunctionalityKind.VIRTUAL_CURRENCY;
import static io.github.kiasdk.functionality.FunctionalityKind.VOICE;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Reporting;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Shop;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** The ages that PEGI gives to features of games from June 2026, as the press told of them. */
final class FeatureAges {

  private static final Evidence INTERACTIVE =
      Evidence.document(
          "PC Gamer (2026): PEGI's new interactive risk categories",
          URI.create(
              "https://www.pcgamer.com/games/europes-game-rating-agency-takes-aim-at-in-app-purchases-loot-boxes-and-unrestricted-communication-with-new-interactive-risk-categories/"));

  private static final Evidence RANDOM =
      Evidence.document(
          "VGChartz: all games with loot boxes to be rated PEGI 16 at minimum (undated)",
          URI.create(
              "https://www.vgchartz.com/article/467271/all-games-with-loot-boxes-in-europe-to-be-rated-pegi-16-at-minimum/"));

  static final List<FeatureAge> PEGI_2026 =
      List.of(
          new FeatureAge(
              "pegi-limited-offers",
              12,
              RiskIcon.MONEY,
              new LocalizedText(
                  "aanbiedingen met weinig tijd of een beperkt aantal",
                  "offers limited in time or number"),
              Shop.TIMERS.isTrue().or(Shop.SCARCITY.isTrue()).or(Shop.ROTATING_STOCK.isTrue()),
              Set.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT),
              Set.of(),
              INTERACTIVE),
          new FeatureAge(
              "pegi-blockchain",
              18,
              RiskIcon.MONEY,
              new LocalizedText("NFT's of blockchain", "NFTs or blockchain"),
              Monetisation.BLOCKCHAIN.isTrue(),
              Set.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT),
              Set.of(),
              INTERACTIVE),
          // PEGI says 16, and 18 at times. When 18 is not public: the lower one is what is sure.
          new FeatureAge(
              "pegi-paid-random-items",
              16,
              RiskIcon.MONEY,
              new LocalizedText(
                  "betaalde verrassingen, zoals loot boxes",
                  "paid random items, such as loot boxes"),
              Monetisation.PAID_RANDOM_REWARDS.is(Monetisation.RandomReward.NONE).not(),
              Set.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT),
              Set.of(RANDOM_ITEM),
              RANDOM),
          new FeatureAge(
              "pegi-reward-for-return",
              7,
              RiskIcon.HARD_TO_STOP,
              new LocalizedText("een beloning om terug te komen", "a reward for coming back"),
              Rewards.DAILY_LOGIN.isTrue().or(Rewards.STREAKS.isTrue()),
              Set.of(STREAK, PLAY_BY_APPOINTMENT, PLAY, LEARNING),
              Set.of(STREAK),
              INTERACTIVE),
          new FeatureAge(
              "pegi-penalty-for-absence",
              12,
              RiskIcon.HARD_TO_STOP,
              new LocalizedText("iets verliezen door weg te blijven", "losing by staying away"),
              Rewards.LOSS_ON_ABSENCE.isTrue(),
              Set.of(STREAK, PLAY_BY_APPOINTMENT, PLAY, LEARNING),
              Set.of(),
              INTERACTIVE),
          new FeatureAge(
              "pegi-open-communication",
              18,
              RiskIcon.CONTACT,
              new LocalizedText(
                  "contact zonder blokkeren of melden", "contact without blocking or reporting"),
              Contact.BLOCK.isFalse().and(Reporting.IN_PRODUCT.isFalse()),
              Set.of(
                  DM, GROUP_CHAT, VOICE, LIVESTREAM, COMMENT, EPHEMERAL, STORY, FRIEND_SUGGESTION),
              Set.of(),
              INTERACTIVE));

  private FeatureAges() {}
}
