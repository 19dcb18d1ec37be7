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
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Feed;
import io.github.kiasdk.vocabulary.Live;
import io.github.kiasdk.vocabulary.Location;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Monetisation.RandomReward;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Parental;
import io.github.kiasdk.vocabulary.Payments;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Reporting;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Search;
import io.github.kiasdk.vocabulary.Sharing;
import io.github.kiasdk.vocabulary.Switch;
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
        AgeAssurance.METHOD.isOneOf(
            AgeAssurance.Method.ESTIMATION, AgeAssurance.Method.VERIFICATION));
    SIGNS.put(Area.DATA, DataUse.ITEMS.isNotEmpty());
    SIGNS.put(
        Area.ADVERTISING,
        Ads.SHOWN
            .isTrue()
            .or(Ads.PLACEMENT.isNotEmpty())
            .or(BusinessModel.REVENUE_SOURCES.containsAny(Revenue.ADVERTISING)));
    SIGNS.put(
        Area.BUYING,
        Monetisation.VIRTUAL_CURRENCY
            .isTrue()
            .or(Payments.SUBSCRIPTION.isTrue())
            .or(
                BusinessModel.REVENUE_SOURCES.containsAny(
                    Revenue.PURCHASES, Revenue.SUBSCRIPTIONS, Revenue.VIRTUAL_CURRENCY)));
    SIGNS.put(Area.CHANCE, Monetisation.PAID_RANDOM_REWARDS.is(RandomReward.NONE).not());
    SIGNS.put(
        Area.RECOMMENDING,
        Condition.any(
            Recommender.USED.isTrue(),
            Search.OFFERED.isTrue(),
            Feed.INFINITE_SCROLL.isTrue(),
            Defaults.AUTOPLAY.is(Switch.ON)));
    SIGNS.put(
        Area.CONTACT,
        Condition.any(
            Contact.ADULT_INITIATED.is(Switch.ON),
            Contact.RANDOM_MATCH.is(Switch.ON),
            Defaults.DM_FROM_STRANGERS.is(Switch.ON)));
    SIGNS.put(Area.PUBLISHING, Sharing.POSTS.isTrue());
    SIGNS.put(Area.LOCATION, Location.SHARED.isTrue().or(Defaults.GEOLOCATION.is(Switch.ON)));
    SIGNS.put(Area.AI, Ai.DEFAULT.is(Switch.ON).or(Ai.COMPANION_FEATURES.isNotEmpty()));
    SIGNS.put(
        Area.RETURN,
        Condition.any(
            Rewards.STREAKS.isTrue(),
            Rewards.FIXED_TIMES.isTrue(),
            Rewards.DAILY_LOGIN.isTrue(),
            Notifications.DEFAULT.is(Switch.ON)));
    SIGNS.put(Area.LIVE, Live.CHILD_HOSTS.isTrue());
    SIGNS.put(Area.PARENTAL_TOOLS, Parental.TOOLS.isTrue());
    SIGNS.put(Area.REPORTING, Reporting.IN_PRODUCT.isTrue().or(Moderation.HUMAN.isTrue()));
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
      case BUYING -> none(none, Monetisation.VIRTUAL_CURRENCY, area);
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
