package io.github.kiasdk.examples.benchmark;

import static io.github.kiasdk.fact.Item.item;
import static io.github.kiasdk.functionality.FunctionalityKind.RECOMMENDER;
import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;

import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.vocabulary.*;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The functionality that is checked; both are made up. */
public enum Example {
  /** A recommender around which half a service was built: 55 facts, most checks are asked. */
  RECOMMENDATIONS {
    @Override
    Functionality functionality() {
      Functionality.Builder builder =
          Functionality.of(RECOMMENDER, "for-you").titled("Voor jou", "For you").forAges(8, 17);
      profiling(builder);
      money(builder);
      design(builder);
      return builder.build();
    }
  },
  /** A count of days in a row: 6 facts, most checks are not relevant. */
  STREAKS {
    @Override
    Functionality functionality() {
      return Functionality.of(STREAK, "streaks")
          .titled("Reeksen", "Streaks")
          .forAges(13, 17)
          .declare(Audience.LIKELY_CHILD_USE, true)
          .declare(Rewards.STREAKS, true)
          .declare(Rewards.LOSS_ON_ABSENCE, true)
          .declare(Rewards.FIXED_TIMES, false)
          .declare(Rewards.DAILY_LOGIN, true)
          .declare(Session.PAUSE_PENALTY, Session.Penalty.NONE)
          .build();
    }
  };

  abstract Functionality functionality();

  private static void profiling(Functionality.Builder builder) {
    Evidence test =
        Evidence.document("Test report", URI.create("urn:example:test-report"))
            .dated(LocalDate.now().minusMonths(3));
    builder
        .declare(Audience.AIMED_AT_CHILDREN, false)
        .declare(Audience.LIKELY_CHILD_USE, true)
        .declare(
            Profiling.USES,
            List.of(
                item("choosing-items")
                    .declare(Profiling.USE_PURPOSE, Profiling.UsePurpose.RECOMMENDATIONS)
                    .declare(Profiling.USE_DEFAULT, ON)
                    .declare(Profiling.USE_ESSENTIAL, true)
                    .declare(Profiling.USE_ESSENTIAL_REASON, "There is no list without it.")
                    .declare(Profiling.USE_SEPARATE_SWITCH, true),
                item("counting-views")
                    .declare(Profiling.USE_PURPOSE, Profiling.UsePurpose.MEASUREMENT)
                    .declare(Profiling.USE_DEFAULT, OFF)))
        .declare(Profiling.RESET, Profiling.Reset.PARTIAL)
        .declare(Profiling.INFERRED_TRAITS, Set.of(Profiling.Trait.INTERESTS))
        .declare(Profiling.DATA_SOURCES, Set.of(Profiling.DataSource.THIS_SERVICE))
        .declare(Profiling.BIAS_TEST, true, test)
        .declare(Dpia.COVERS_PROFILING, true)
        .declare(Recommender.USED, true)
        .declare(Recommender.NON_PROFILED_OPTION, true)
        .declare(Recommender.DEFAULT, Recommender.Feed.PROFILED)
        .declare(
            Recommender.SIGNALS,
            Set.of(Recommender.Signal.STATED_INTERESTS, Recommender.Signal.LIKES))
        .declare(Recommender.OBJECTIVE, Recommender.Objective.STATED_INTERESTS)
        .declare(Recommender.HARM_SAFEGUARDS, true, test)
        .declare(Search.OFFERED, true)
        .declare(Search.BLOCKED_TERMS, true, test)
        .declare(Decisions.MADE, List.of());
  }

  private static void money(Functionality.Builder builder) {
    builder
        .declare(BusinessModel.REVENUE_SOURCES, Set.of(BusinessModel.Revenue.ADVERTISING))
        .declare(Ads.SHOWN, true)
        .declare(Ads.PROFILE_BASED, OFF)
        .declare(Ads.PLACEMENT, Set.of(Ads.Placement.FEED))
        .declare(Ads.CATEGORIES, Set.of(Ads.Category.TOYS_AND_GAMES, Ads.Category.UNHEALTHY_FOOD))
        .declare(Payments.DEFAULT, OFF)
        .declare(Payments.PARENTAL_PERMISSION, Payments.Permission.WITHIN_BUDGET)
        .declare(Payments.LIMIT, 10)
        .declare(Payments.REFUND_ROUTE, true)
        .declare(Payments.SUBSCRIPTION, true)
        .declare(Payments.START_STEPS, 3)
        .declare(Payments.CANCEL_STEPS, 3)
        .declare(Monetisation.PAID_RANDOM_REWARDS, Monetisation.RandomReward.NONE)
        .declare(Monetisation.OFFER_TRIGGERS, Set.of(Monetisation.Trigger.ASKED_BY_CHILD))
        .declare(Monetisation.VIRTUAL_CURRENCY, false)
        .declare(Monetisation.OFFERED_AS_FREE, true)
        .declare(Monetisation.FREE_COMPLETE, true)
        .declare(Shop.TIMERS, false)
        .declare(Shop.MIN_AVAILABILITY_HOURS, 24)
        .declare(Creator.CHILD_PROMOTION, false)
        .declare(Creator.CHILD_EARNINGS, false);
  }

  private static void design(Functionality.Builder builder) {
    builder
        .declare(Defaults.AUTOPLAY, ON)
        .declare(Defaults.SOCIAL_METRICS, Set.of(Defaults.SocialMetric.LIKES))
        .declare(Feed.INFINITE_SCROLL, true)
        .declare(Feed.STOPPING_POINTS, true)
        .declare(Rewards.STREAKS, false)
        .declare(Rewards.LOSS_ON_ABSENCE, false)
        .declare(Notifications.DEFAULT, OFF)
        .declare(Notifications.QUIET_HOURS, Notifications.Quiet.WHOLE_NIGHT)
        .declare(Wellbeing.BREAK_REMINDERS, true)
        .declare(Wellbeing.TIME_LIMITS, true)
        .declare(Content.RATING, true)
        .declare(Content.FILTER_DEFAULT, ON)
        .declare(Content.ADULT_GATE, Content.AdultGate.SELF_DECLARED_AGE)
        .declare(Moderation.HUMAN, true)
        .declare(Moderation.LANGUAGES, Set.of(Language.DUTCH, Language.ENGLISH))
        .declare(Ui.PATTERNS, Set.of(DeceptivePattern.AUTOPLAY));
  }
}
