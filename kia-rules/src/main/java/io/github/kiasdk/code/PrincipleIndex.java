package io.github.kiasdk.code;

/**
 * What the checks under each principle are about: the kinds of functionality to which they are
 * relevant, and the facts that they require. Written by PrincipleIndexTest, not by hand.
 */
final class PrincipleIndex {

  static final String KINDS_1 = "";

  static final String FACTS_1 =
      """
      age-assurance.effective-18plus age-restriction.alternative \
      age-restriction.alternative-offered age-restriction.reason audience.aimed-at-children \
      audience.code-applied audience.exclusion-basis audience.likely-child-use \
      best-interests.assessment-date best-interests.benefits-child best-interests.child-benefit \
      best-interests.conflicts best-interests.rights governance.next-review \
      governance.review-interval-months governance.review-on-change launch.date\
      """;

  static final String KINDS_2 =
      """
      ENDLESS_FEED VIDEO DM GROUP_CHAT VOICE LIVESTREAM COMMENT UGC_PUBLISHING AI_CHATBOT \
      REPORTING\
      """;

  static final String FACTS_2 =
      """
      audience.age-bands participation.development-finding participation.sessions \
      reporting.feedback-hours reporting.in-product reporting.min-age-band reporting.steps\
      """;

  static final String KINDS_3 =
      """
      AGE_ASSURANCE DATA_COLLECTION\
      """;

  static final String FACTS_3 =
      """
      age-assurance.method age-assurance.minimal-data age-assurance.reused age-assurance.risk \
      audience.offered-in-netherlands choices.core-without-optional choices.granularity \
      consent.parental-below-age consent.parental-required consent.parental-verification \
      data.items data.purposes data.recipients help.offered-to-child\
      """;

  static final String KINDS_4 =
      """
      RECOMMENDER VOICE LIVESTREAM GIFT LOCATION FILTER AI_CHATBOT ADS INFLUENCER PURCHASE \
      VIRTUAL_CURRENCY RANDOM_ITEM AGE_ASSURANCE PARENTAL_TOOL DATA_COLLECTION\
      """;

  static final String FACTS_4 =
      """
      ads.label-child-tested ads.labelled audience.age-bands indicators.followed \
      indicators.shown payments.costs-before-start payments.price-in-euro \
      payments.real-money-notice transparency.child-explanation transparency.covers \
      transparency.just-in-time transparency.languages transparency.modes transparency.versions\
      """;

  static final String KINDS_5 = "";

  static final String FACTS_5 =
      """
      audience.online-platform dpia.consultation dpia.date dpia.done dpia.effectiveness-review \
      dpia.prior-consultation dpia.renewed dpia.rights dpia.risks dpia.steps dsa.risk-review \
      kia.considered launch.date launch.last-major-change\
      """;

  static final String KINDS_6 =
      """
      DM VOICE LIVESTREAM SEARCH LOCATION FRIEND_SUGGESTION EPHEMERAL STORY FILTER CREATION_TOOL \
      UGC_PUBLISHING AI_CHATBOT PROFILE_PRIVACY PARENTAL_TOOL DATA_COLLECTION\
      """;

  static final String FACTS_6 =
      """
      defaults.discoverable defaults.dm-from-strangers defaults.geolocation defaults.permissions \
      defaults.privacy defaults.profile-visibility defaults.suggested location.share-resets \
      parental.age-fit parental.covert parental.visible-to-child rights.delete-steps \
      rights.delete-tool rights.export-tool rights.view-tool settings.persist-on-update \
      settings.prompts settings.steps-loosen settings.steps-tighten settings.warning \
      sharing.download-by-others sharing.screenshot-by-others\
      """;

  static final String KINDS_7 =
      """
      RECOMMENDER ENDLESS_FEED LEARNING SEARCH FRIEND_SUGGESTION ADS PURCHASE AGE_ASSURANCE \
      MODERATION DATA_COLLECTION\
      """;

  static final String FACTS_7 =
      """
      ads.profile-based decisions.made dpia.covers-profiling profiling.bias-test \
      profiling.data-sources profiling.inferred-traits profiling.reset profiling.uses \
      recommender.default recommender.non-profiled-option recommender.objective \
      recommender.signals\
      """;

  static final String KINDS_8 =
      """
      PLAY_BY_APPOINTMENT PLAY LEARNING LIVESTREAM GIFT UGC_PUBLISHING ADS INFLUENCER PURCHASE \
      VIRTUAL_CURRENCY RANDOM_ITEM\
      """;

  static final String FACTS_8 =
      """
      ads.categories ads.placement business-model.revenue-sources copy.purchase-calls \
      creator.child-earnings creator.child-promotion creator.earnings-safeguards \
      monetisation.free-complete monetisation.gambling-like monetisation.offer-triggers \
      monetisation.paid-random-rewards monetisation.pay-to-skip monetisation.pay-to-win \
      monetisation.tracking-wall monetisation.virtual-currency.bundles-only \
      monetisation.virtual-currency.euro-shown monetisation.virtual-currency.leftovers \
      monetisation.virtual-currency.used payments.cancel-steps payments.default payments.limit \
      payments.parental-permission payments.refund-route payments.start-steps \
      payments.subscription payments.withdrawal shop.min-availability-hours shop.rotating-stock \
      shop.scarcity shop.timers\
      """;

  static final String KINDS_9 =
      """
      RECOMMENDER ENDLESS_FEED AUTOPLAY VIDEO NOTIFICATION SOCIAL_METRIC STREAK \
      PLAY_BY_APPOINTMENT PLAY LEARNING DM GROUP_CHAT VOICE LIVESTREAM COMMENT SEARCH LOCATION \
      FRIEND_SUGGESTION STORY FILTER UGC_PUBLISHING AI_CHATBOT PURCHASE PROFILE_PRIVACY \
      AGE_ASSURANCE PARENTAL_TOOL TIME_TOOL REPORTING MODERATION CONTENT_RATING DATA_COLLECTION\
      """;

  static final String FACTS_9 =
      """
      ai.commercial ai.companion-features ai.default ai.labelled contact.adult-initiated \
      contact.block contact.group-add-consent contact.mute contact.random-match \
      content.adult-gate content.filter-default content.rating defaults.autoplay \
      defaults.social-metrics feed.infinite-scroll feed.pull-to-refresh feed.stopping-points \
      moderation.helplines moderation.human moderation.languages moderation.response-hours \
      notifications.default notifications.quiet-hours recommender.harm-safeguards \
      recommender.used rewards.daily-login rewards.fixed-times rewards.loss-on-absence \
      rewards.streaks search.blocked-terms search.offered session.pause-penalty ui.patterns \
      wellbeing.break-reminders wellbeing.easy-to-find wellbeing.monitoring \
      wellbeing.time-limits\
      """;

  static final String KINDS_10 = "";

  static final String FACTS_10 =
      """
      governance.child-version governance.code-child-participation governance.code-covers-this \
      governance.code-of-conduct governance.code-public governance.code-sources \
      governance.complaints governance.monitoring\
      """;

  private PrincipleIndex() {}
}
