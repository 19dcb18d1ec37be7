package io.github.kiasdk.label;

import static io.github.kiasdk.functionality.FunctionalityKind.ADS;
import static io.github.kiasdk.functionality.FunctionalityKind.AI_CHATBOT;
import static io.github.kiasdk.functionality.FunctionalityKind.AUTOPLAY;
import static io.github.kiasdk.functionality.FunctionalityKind.CREATION_TOOL;
import static io.github.kiasdk.functionality.FunctionalityKind.DATA_COLLECTION;
import static io.github.kiasdk.functionality.FunctionalityKind.DM;
import static io.github.kiasdk.functionality.FunctionalityKind.ENDLESS_FEED;
import static io.github.kiasdk.functionality.FunctionalityKind.FILTER;
import static io.github.kiasdk.functionality.FunctionalityKind.FRIEND_SUGGESTION;
import static io.github.kiasdk.functionality.FunctionalityKind.GIFT;
import static io.github.kiasdk.functionality.FunctionalityKind.GROUP_CHAT;
import static io.github.kiasdk.functionality.FunctionalityKind.INFLUENCER;
import static io.github.kiasdk.functionality.FunctionalityKind.LIVESTREAM;
import static io.github.kiasdk.functionality.FunctionalityKind.LOCATION;
import static io.github.kiasdk.functionality.FunctionalityKind.MODERATION;
import static io.github.kiasdk.functionality.FunctionalityKind.NOTIFICATION;
import static io.github.kiasdk.functionality.FunctionalityKind.OTHER;
import static io.github.kiasdk.functionality.FunctionalityKind.PLAY;
import static io.github.kiasdk.functionality.FunctionalityKind.PLAY_BY_APPOINTMENT;
import static io.github.kiasdk.functionality.FunctionalityKind.PURCHASE;
import static io.github.kiasdk.functionality.FunctionalityKind.RANDOM_ITEM;
import static io.github.kiasdk.functionality.FunctionalityKind.RECOMMENDER;
import static io.github.kiasdk.functionality.FunctionalityKind.REPORTING;
import static io.github.kiasdk.functionality.FunctionalityKind.SEARCH;
import static io.github.kiasdk.functionality.FunctionalityKind.SOCIAL_METRIC;
import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;
import static io.github.kiasdk.functionality.FunctionalityKind.TIME_TOOL;
import static io.github.kiasdk.functionality.FunctionalityKind.UGC_PUBLISHING;
import static io.github.kiasdk.functionality.FunctionalityKind.VIDEO;
import static io.github.kiasdk.functionality.FunctionalityKind.VIRTUAL_CURRENCY;
import static io.github.kiasdk.functionality.FunctionalityKind.VOICE;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Origin;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which icon an effect gets: by the kind of functionality, the rights and the origin, as these are
 * what every description has. What no row fits gets no icon; it is named with the label all the
 * same.
 */
final class IconRows {

  static final List<PictogramRule<RiskIcon>> RISKS =
      List.of(
          PictogramRule.of(RiskIcon.PRETENDING_AI).kinds(AI_CHATBOT),
          PictogramRule.of(RiskIcon.MONEY).kinds(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT),
          PictogramRule.of(RiskIcon.ADVERTISING).kinds(ADS, INFLUENCER),
          PictogramRule.of(RiskIcon.APPEARANCE).kinds(FILTER, SOCIAL_METRIC),
          PictogramRule.of(RiskIcon.DATA_AND_LOCATION).kinds(LOCATION, DATA_COLLECTION),
          PictogramRule.of(RiskIcon.CONTENT)
              .kinds(AUTOPLAY, ENDLESS_FEED, NOTIFICATION, TIME_TOOL)
              .first(Right.INFORMATION),
          PictogramRule.of(RiskIcon.HARD_TO_STOP)
              .kinds(AUTOPLAY, ENDLESS_FEED, STREAK, PLAY_BY_APPOINTMENT, NOTIFICATION, TIME_TOOL),
          PictogramRule.of(RiskIcon.CONTACT)
              .first(Right.SEXUAL_EXPLOITATION, Right.SALE_AND_SEXUAL_EXPLOITATION),
          // Without strangers, harm among those who talk is done by those the child knows.
          PictogramRule.of(RiskIcon.CONDUCT)
              .kinds(DM, GROUP_CHAT, VOICE, LIVESTREAM)
              .first(Right.PROTECTION_FROM_VIOLENCE)
              .origins(Origin.OTHER_USERS)
              .when(Contact.ADULT_INITIATED.is(Switch.OFF)),
          PictogramRule.of(RiskIcon.CONTACT)
              .kinds(DM, GROUP_CHAT, VOICE, LIVESTREAM, FRIEND_SUGGESTION)
              .first(Right.PROTECTION_FROM_VIOLENCE),
          PictogramRule.of(RiskIcon.CONTENT)
              .kinds(RECOMMENDER, SEARCH, VIDEO, MODERATION)
              .among(Right.INFORMATION),
          PictogramRule.of(RiskIcon.CONTENT).first(Right.INFORMATION),
          PictogramRule.of(RiskIcon.CONTENT).origins(Origin.CONTENT),
          PictogramRule.of(RiskIcon.CONDUCT)
              .first(Right.PROTECTION_FROM_VIOLENCE)
              .origins(Origin.OTHER_USERS),
          PictogramRule.of(RiskIcon.DATA_AND_LOCATION).first(Right.PRIVACY),
          PictogramRule.of(RiskIcon.CONDUCT).origins(Origin.OTHER_USERS),
          PictogramRule.of(RiskIcon.MONEY).origins(Origin.BUSINESS_MODEL),
          PictogramRule.of(RiskIcon.DATA_AND_LOCATION).origins(Origin.DATA),
          PictogramRule.of(RiskIcon.HARD_TO_STOP)
              .kinds(RECOMMENDER, PLAY, VIDEO)
              .first(Right.HEALTH));

  static final List<PictogramRule<BenefitIcon>> BENEFITS =
      List.of(
          PictogramRule.of(BenefitIcon.LEARNING).first(Right.EDUCATION, Right.AIMS_OF_EDUCATION),
          PictogramRule.of(BenefitIcon.MAKING).kinds(CREATION_TOOL, UGC_PUBLISHING),
          PictogramRule.of(BenefitIcon.TOGETHER).first(Right.ASSOCIATION),
          PictogramRule.of(BenefitIcon.TOGETHER)
              .kinds(DM, GROUP_CHAT, VOICE, LIVESTREAM)
              .among(Right.ASSOCIATION),
          PictogramRule.of(BenefitIcon.FINDING_HELP).kinds(REPORTING, MODERATION),
          PictogramRule.of(BenefitIcon.FINDING_HELP).first(Right.RECOVERY),
          // What an AI system answers is not how a child expresses itself.
          PictogramRule.of(BenefitIcon.BEING_YOURSELF)
              .not(AI_CHATBOT)
              .first(Right.IDENTITY, Right.EXPRESSION, Right.THOUGHT_AND_RELIGION, Right.PRIVACY),
          PictogramRule.of(BenefitIcon.PLAYING)
              .kinds(PLAY, PLAY_BY_APPOINTMENT, FILTER, OTHER)
              .first(Right.REST_AND_PLAY));

  /** How the names of facts start that tell of a failed check what it is about. */
  private static final List<About> FACTS =
      List.of(
          new About("contact.", RiskIcon.CONTACT),
          new About("defaults.dm-from-strangers", RiskIcon.CONTACT),
          new About("defaults.discoverable", RiskIcon.CONTACT),
          new About("defaults.suggested", RiskIcon.CONTACT),
          new About("content.", RiskIcon.CONTENT),
          new About("recommender.harm-safeguards", RiskIcon.CONTENT),
          new About("payments.", RiskIcon.MONEY),
          new About("monetisation.", RiskIcon.MONEY),
          new About("shop.", RiskIcon.MONEY),
          new About("location.", RiskIcon.DATA_AND_LOCATION),
          new About("defaults.geolocation", RiskIcon.DATA_AND_LOCATION),
          new About("defaults.profile-visibility", RiskIcon.DATA_AND_LOCATION),
          new About("profiling.", RiskIcon.DATA_AND_LOCATION),
          new About("sharing.", RiskIcon.DATA_AND_LOCATION),
          new About("feed.", RiskIcon.HARD_TO_STOP),
          new About("rewards.", RiskIcon.HARD_TO_STOP),
          new About("session.", RiskIcon.HARD_TO_STOP),
          new About("notifications.", RiskIcon.HARD_TO_STOP),
          new About("defaults.autoplay", RiskIcon.HARD_TO_STOP),
          new About("defaults.social-metrics", RiskIcon.APPEARANCE),
          new About("ads.", RiskIcon.ADVERTISING),
          new About("copy.", RiskIcon.ADVERTISING),
          new About("creator.child-promotion", RiskIcon.ADVERTISING),
          new About("ai.", RiskIcon.PRETENDING_AI));

  private IconRows() {}

  private record About(String start, RiskIcon icon) {}

  /** The first icon whose row fits, or {@code null}. */
  static <I extends Pictogram> @Nullable I of(
      List<PictogramRule<I>> rows,
      Set<FunctionalityKind> kinds,
      Effect effect,
      Facts facts,
      Ages audience) {
    for (PictogramRule<I> row : rows) {
      if (row.fits(kinds, effect, facts, audience)) {
        return row.icon();
      }
    }
    return null;
  }

  /** What a fact is about, or {@code null}. */
  static @Nullable RiskIcon of(Fact<?> fact) {
    for (About about : FACTS) {
      if (fact.name().startsWith(about.start())) {
        return about.icon();
      }
    }
    return null;
  }
}
