package io.github.kiasdk.functionality;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Ai;
import io.github.kiasdk.vocabulary.BusinessModel;
import io.github.kiasdk.vocabulary.BusinessModel.Revenue;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Copy;
import io.github.kiasdk.vocabulary.Creator;
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.DeceptivePattern;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Defaults.SocialMetric;
import io.github.kiasdk.vocabulary.Defaults.Visibility;
import io.github.kiasdk.vocabulary.Feed;
import io.github.kiasdk.vocabulary.Indicators;
import io.github.kiasdk.vocabulary.Live;
import io.github.kiasdk.vocabulary.Location;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Monetisation.GiverList;
import io.github.kiasdk.vocabulary.Monetisation.RandomReward;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Parental;
import io.github.kiasdk.vocabulary.Payments;
import io.github.kiasdk.vocabulary.Payments.Credit;
import io.github.kiasdk.vocabulary.Payments.Trial;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Reporting;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Search;
import io.github.kiasdk.vocabulary.Session;
import io.github.kiasdk.vocabulary.Sharing;
import io.github.kiasdk.vocabulary.Shop;
import io.github.kiasdk.vocabulary.Switch;
import io.github.kiasdk.vocabulary.Ui;
import io.github.kiasdk.vocabulary.Wellbeing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What facts say of areas: by which of them a service has something in an area, and what follows
 * where it has nothing there. The one table of it.
 */
public final class AreaFacts {

  /** Facts by which there is something in the area, whatever else is said. */
  private static final Map<Area, Condition> SIGNS = new EnumMap<>(Area.class);

  static {
    SIGNS.put(
        Area.ACCOUNTS,
        Condition.any(
            AgeAssurance.METHOD.isOneOf(
                AgeAssurance.Method.ESTIMATION, AgeAssurance.Method.VERIFICATION),
            Defaults.PROFILE_VISIBILITY.isOneOf(Visibility.FRIENDS_OF_FRIENDS, Visibility.PUBLIC),
            Defaults.DISCOVERABLE.is(Switch.ON),
            Ui.PATTERNS.containsAny(DeceptivePattern.FORCED_REGISTRATION)));
    SIGNS.put(
        Area.DATA,
        Condition.any(
            DataUse.PROCESSED.isTrue(),
            DataUse.ITEMS.isNotEmpty(),
            DataUse.PURPOSES.isNotEmpty(),
            DataUse.RECIPIENTS.isNotEmpty(),
            Profiling.USES.isNotEmpty(),
            Profiling.INFERRED_TRAITS.isNotEmpty(),
            Profiling.DATA_SOURCES.isNotEmpty(),
            Indicators.FOLLOWED.isNotEmpty(),
            Recommender.DEFAULT.is(Recommender.Feed.PROFILED),
            Ads.PROFILE_BASED.is(Switch.ON),
            Defaults.GEOLOCATION.is(Switch.ON),
            AgeAssurance.REUSED.isTrue(),
            Monetisation.TRACKING_WALL.isTrue(),
            BusinessModel.REVENUE_SOURCES.containsAny(Revenue.DATA)));
    SIGNS.put(
        Area.ADVERTISING,
        Condition.any(
            Ads.SHOWN.isTrue(),
            Ads.PROFILE_BASED.is(Switch.ON),
            Ads.PLACEMENT.isNotEmpty(),
            Ads.CATEGORIES.isNotEmpty(),
            Creator.CHILD_PROMOTION.isTrue(),
            BusinessModel.REVENUE_SOURCES.containsAny(Revenue.ADVERTISING)));
    SIGNS.put(
        Area.BUYING,
        Condition.any(
            Monetisation.VIRTUAL_CURRENCY.isTrue(),
            Monetisation.BUNDLES_ONLY.isTrue(),
            Monetisation.LEFTOVERS.isTrue(),
            Monetisation.PAID_RANDOM_REWARDS.isOneOf(RandomReward.COSMETIC, RandomReward.ADVANTAGE),
            Monetisation.BLOCKCHAIN.isTrue(),
            Monetisation.PAY_TO_WIN.isTrue(),
            Monetisation.PAY_TO_SKIP.isTrue(),
            Monetisation.OFFER_TRIGGERS.isNotEmpty(),
            Copy.PURCHASE_CALLS.isNotEmpty(),
            Payments.DEFAULT.is(Switch.ON),
            Payments.PARENTAL_PERMISSION.isOneOf(
                Payments.Permission.PER_PURCHASE, Payments.Permission.WITHIN_BUDGET),
            Payments.LIMIT.isAtLeast(1),
            Payments.SUBSCRIPTION.isTrue(),
            Payments.START_STEPS.isGiven(),
            Payments.CANCEL_STEPS.isGiven(),
            Payments.CREDIT.isNoneOf(Credit.NOBODY),
            Payments.TRIAL.isOneOf(Trial.ASKS, Trial.REMINDS, Trial.PAYS),
            Monetisation.PAID_REACH.isTrue(),
            Monetisation.SPENDING_RANK.isTrue(),
            Monetisation.GIVER_RANKING.isNoneOf(GiverList.NOBODY),
            Shop.TIMERS.isTrue(),
            Shop.SCARCITY.isTrue(),
            Shop.ROTATING_STOCK.isTrue(),
            Shop.MIN_AVAILABILITY_HOURS.isGiven(),
            BusinessModel.REVENUE_SOURCES.containsAny(
                Revenue.PURCHASES, Revenue.SUBSCRIPTIONS, Revenue.VIRTUAL_CURRENCY)));
    SIGNS.put(
        Area.CHANCE,
        Monetisation.PAID_RANDOM_REWARDS
            .is(RandomReward.NONE)
            .not()
            .or(Monetisation.GAMBLING_LIKE.isNotEmpty()));
    SIGNS.put(
        Area.RECOMMENDING,
        Condition.any(
            Recommender.USED.isTrue(),
            Recommender.DEFAULT.is(Recommender.Feed.PROFILED),
            Recommender.SIGNALS.isNotEmpty(),
            Search.OFFERED.isTrue(),
            Feed.INFINITE_SCROLL.isTrue(),
            Feed.PULL_TO_REFRESH.isTrue(),
            Defaults.AUTOPLAY.is(Switch.ON),
            Ads.PLACEMENT.containsAny(
                Ads.Placement.FEED, Ads.Placement.SEARCH, Ads.Placement.VIDEO)));
    SIGNS.put(
        Area.CONTACT,
        Condition.any(
            Contact.ADULT_INITIATED.is(Switch.ON),
            Contact.RANDOM_MATCH.is(Switch.ON),
            Contact.GROUP_ADD_CONSENT.isOneOf(
                Contact.GroupAdd.ASKED_FIRST, Contact.GroupAdd.NOT_ASKED),
            Defaults.DM_FROM_STRANGERS.is(Switch.ON),
            Defaults.SUGGESTED.is(Switch.ON),
            Defaults.SOCIAL_METRICS.containsAny(SocialMetric.READ_RECEIPTS),
            Ads.PLACEMENT.containsAny(Ads.Placement.MESSAGES)));
    SIGNS.put(
        Area.PUBLISHING,
        Condition.any(
            Sharing.POSTS.isTrue(),
            Sharing.DOWNLOAD_BY_OTHERS.is(Switch.ON),
            Sharing.SCREENSHOT_BY_OTHERS.is(Switch.ON),
            Creator.CHILD_EARNINGS.isTrue(),
            Defaults.SOCIAL_METRICS.containsAny(
                SocialMetric.LIKES, SocialMetric.FOLLOWER_COUNT, SocialMetric.VIEW_COUNT)));
    SIGNS.put(
        Area.LOCATION,
        Condition.any(
            Location.SHARED.isTrue(),
            Location.SHARE_RESETS.isTrue(),
            Defaults.GEOLOCATION.is(Switch.ON),
            Indicators.FOLLOWED.containsAny(Indicators.Tracking.LOCATION),
            Recommender.SIGNALS.containsAny(Recommender.Signal.LOCATION)));
    SIGNS.put(
        Area.AI,
        Condition.any(
            Ai.DEFAULT.is(Switch.ON),
            Ai.COMES_ALONG.isTrue(),
            Ai.LABELLED.isTrue(),
            Ai.COMPANION_FEATURES.isNotEmpty(),
            Ai.COMMERCIAL.isTrue(),
            Indicators.FOLLOWED.containsAny(Indicators.Tracking.AI_CONVERSATION)));
    SIGNS.put(
        Area.RETURN,
        Condition.any(
            Rewards.STREAKS.isTrue(),
            Rewards.LOSS_ON_ABSENCE.isTrue(),
            Rewards.FIXED_TIMES.isTrue(),
            Rewards.DAILY_LOGIN.isTrue(),
            Notifications.DEFAULT.is(Switch.ON),
            Wellbeing.BREAK_REMINDERS.isTrue(),
            Wellbeing.TIME_LIMITS.isTrue()));
    SIGNS.put(
        Area.PLAY,
        Session.PAUSE_PENALTY
            .is(Session.Penalty.NONE)
            .not()
            .or(Ads.PLACEMENT.containsAny(Ads.Placement.PLAY)));
    SIGNS.put(Area.LIVE, Live.CHILD_HOSTS.isTrue());
    SIGNS.put(Area.LEARNING, Ads.PLACEMENT.containsAny(Ads.Placement.LEARNING));
    SIGNS.put(
        Area.PARENTAL_TOOLS,
        Condition.any(
            Parental.TOOLS.isTrue(),
            Parental.VISIBLE_TO_CHILD.isTrue(),
            Parental.AGE_FIT.isTrue(),
            Parental.COVERT.isTrue(),
            Indicators.FOLLOWED.containsAny(Indicators.Tracking.PARENT)));
    SIGNS.put(
        Area.REPORTING,
        Condition.any(
            Reporting.IN_PRODUCT.isTrue(),
            Reporting.STEPS.isGiven(),
            Reporting.FEEDBACK_HOURS.isGiven(),
            Moderation.HUMAN.isTrue(),
            Moderation.RESPONSE_HOURS.isGiven()));
  }

  private AreaFacts() {}

  /**
   * The facts by which a service has something in the area; {@code null} if no fact of this library
   * says so.
   */
  public static @Nullable Condition sign(Area area) {
    return SIGNS.get(area);
  }

  /** Whether declared facts show for any of these ages that there is something in the area. */
  public static boolean isShown(Area area, Facts declared, Ages audience) {
    Condition sign = SIGNS.get(area);
    boolean shown = false;
    for (int age = audience.youngest(); sign != null && age <= audience.oldest(); age++) {
      shown |= audience.includes(age) && sign.evaluate(declared, age) == Truth.TRUE;
    }
    return shown;
  }

  /**
   * Whether declared facts go against saying that there is nothing in the area: they show for any
   * of these ages that there is, or one of them is declared to be unknown.
   */
  public static boolean isDoubted(Area area, Facts declared, Ages audience) {
    return isShown(area, declared, audience) || isLeftOpen(area, declared, audience);
  }

  private static boolean isLeftOpen(Area area, Facts declared, Ages audience) {
    Condition sign = SIGNS.get(area);
    if (sign != null) {
      for (Fact<?> fact : sign.facts()) {
        Declaration<?> declaration = declared.declaration(fact);
        Ages unknown = declaration == null ? null : declaration.unknown();
        if (unknown != null && unknown.overlaps(audience)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What is declared, with what follows from the areas that a service does without. What is
   * declared goes first, and nothing follows from an area that it shows to be there.
   */
  static Facts holding(Facts declared, Set<Area> without) {
    Facts holding = declared;
    for (Area area : without) {
      Facts follows = following(area);
      if (!follows.isEmpty() && !isDoubted(area, declared, Ages.ALL)) {
        holding = holding.inheriting(follows);
      }
    }
    return holding;
  }

  private static Facts following(Area area) {
    Facts none = Facts.none();
    return switch (area) {
      case ADVERTISING -> none(none, Ads.SHOWN, area);
      case BUYING ->
          none(
                  none(
                      none(none, Monetisation.VIRTUAL_CURRENCY, area),
                      Monetisation.PAID_REACH,
                      area),
                  Monetisation.SPENDING_RANK,
                  area)
              .imply(Monetisation.GIVER_RANKING, GiverList.NOBODY, named(area));
      case CHANCE -> none.imply(Monetisation.PAID_RANDOM_REWARDS, RandomReward.NONE, named(area));
      case RECOMMENDING -> none(none(none, Recommender.USED, area), Search.OFFERED, area);
      case PUBLISHING -> none(none, Sharing.POSTS, area);
      case LOCATION -> none(none, Location.SHARED, area);
      case RETURN ->
          none(
              none(none(none, Rewards.STREAKS, area), Rewards.FIXED_TIMES, area),
              Rewards.DAILY_LOGIN,
              area);
      case PARENTAL_TOOLS -> none(none, Parental.TOOLS, area);
      default -> none;
    };
  }

  private static Facts none(Facts others, Fact<Boolean> fact, Area area) {
    return others.imply(fact, false, named(area));
  }

  private static LocalizedText named(Area area) {
    return new LocalizedText("zonder " + area.label().nl(), "without " + area.label().en());
  }
}
