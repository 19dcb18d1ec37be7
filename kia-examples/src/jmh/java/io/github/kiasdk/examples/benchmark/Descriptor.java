package io.github.kiasdk.examples.benchmark;

import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The functionality as a team without this SDK would describe it: an ordinary class with a field
 * for everything a rule asks for, {@code null} where nobody knows. A value cannot differ by age
 * here.
 */
@InOrder("CVK-7.01")
@InOrder("CVK-7.02")
@InOrder("CVK-7.03")
@InOrder("CVK-7.04")
@InOrder("CVK-7.05")
@InOrder("CVK-7.06")
@InOrder("CVK-7.07")
@InOrder("CVK-7.08")
@InOrder("CVK-7.09")
@InOrder("CVK-7.10")
@InOrder("CVK-8.01")
@InOrder("CVK-8.02")
@InOrder("CVK-8.03")
@InOrder("CVK-8.04")
@InOrder("CVK-8.05")
@InOrder("CVK-8.06")
@InOrder("CVK-8.07")
@InOrder("CVK-8.08")
@InOrder("CVK-8.09")
@InOrder("CVK-8.10")
@InOrder("CVK-8.11")
@InOrder("CVK-8.12")
@InOrder("CVK-8.13")
@InOrder("CVK-9.01")
@InOrder("CVK-9.02")
@InOrder("CVK-9.03")
@InOrder("CVK-9.04")
@InOrder("CVK-9.05")
@InOrder("CVK-9.06")
@InOrder("CVK-9.07")
@InOrder("CVK-9.08")
@InOrder("CVK-9.09")
@InOrder("CVK-9.10")
@InOrder("CVK-9.11")
@InOrder("CVK-9.12")
@InOrder("CVK-9.13")
@InOrder("CVK-9.14")
@InOrder("CVK-9.15")
@InOrder("CVK-9.16")
final class Descriptor {

  final String id;
  final FunctionalityKind kind;
  final Ages ages;

  final @Nullable Boolean aimedAtChildren;
  final @Nullable Boolean likelyChildUse;
  final @Nullable Boolean ageKnown;
  final @Nullable Boolean childrenShown;
  final @Nullable Boolean offeredInNetherlands;
  final @Nullable Boolean effective18Plus;
  final AgeAssurance.@Nullable Method ageMethod;

  final @Nullable List<ProfileUse> profilingUses;
  final Profiling.@Nullable Reset profilingReset;
  final @Nullable Set<Profiling.Trait> inferredTraits;
  final @Nullable Set<Profiling.DataSource> dataSources;
  final @Nullable Boolean biasTest;
  final @Nullable LocalDate biasTestProof;
  final @Nullable Boolean dpiaCoversProfiling;
  final @Nullable LocalDate dpiaProof;
  final @Nullable Boolean recommenderUsed;
  final @Nullable Boolean nonProfiledOption;
  final Recommender.@Nullable Feed recommenderDefault;
  final @Nullable Set<Recommender.Signal> signals;
  final Recommender.@Nullable Objective objective;
  final @Nullable Boolean harmSafeguards;
  final @Nullable LocalDate harmSafeguardsProof;
  final @Nullable Boolean searchOffered;
  final @Nullable Boolean blockedTerms;
  final @Nullable LocalDate blockedTermsProof;
  final @Nullable List<Decision> decisions;

  final @Nullable Boolean adsShown;
  final @Nullable Switch adsProfileBased;
  final @Nullable Set<Ads.Placement> adPlacement;
  final @Nullable Set<Ads.Category> adCategories;
  final Payments.@Nullable Permission parentalPermission;
  final @Nullable Switch paymentsDefault;
  final @Nullable Integer paymentLimit;
  final @Nullable Boolean refundRoute;
  final @Nullable Boolean withdrawal;
  final @Nullable Boolean subscription;
  final @Nullable Integer startSteps;
  final @Nullable Integer cancelSteps;
  final Monetisation.@Nullable RandomReward paidRandomRewards;
  final @Nullable Set<Monetisation.Gambling> gamblingLike;
  final @Nullable Set<Monetisation.Trigger> offerTriggers;
  final @Nullable Boolean virtualCurrency;
  final @Nullable Boolean euroShown;
  final @Nullable Boolean bundlesOnly;
  final @Nullable Boolean leftovers;
  final @Nullable Boolean payToWin;
  final @Nullable Boolean payToSkip;
  final @Nullable Boolean offeredAsFree;
  final @Nullable Boolean freeComplete;
  final @Nullable Boolean trackingWall;
  final @Nullable Boolean shopTimers;
  final @Nullable Boolean shopScarcity;
  final @Nullable Integer minAvailabilityHours;
  final @Nullable Set<Copy.PurchaseCall> purchaseCalls;
  final @Nullable Boolean childPromotion;
  final @Nullable Boolean childEarnings;
  final @Nullable Boolean earningsSafeguards;
  final @Nullable Set<BusinessModel.Revenue> revenueSources;

  final @Nullable Switch autoplay;
  final @Nullable Set<Defaults.SocialMetric> socialMetrics;
  final @Nullable Boolean infiniteScroll;
  final @Nullable Boolean pullToRefresh;
  final @Nullable Boolean stoppingPoints;
  final @Nullable Boolean streaks;
  final @Nullable Boolean lossOnAbsence;
  final @Nullable Boolean fixedTimes;
  final @Nullable Boolean dailyLogin;
  final Session.@Nullable Penalty pausePenalty;
  final @Nullable Switch notificationsDefault;
  final Notifications.@Nullable Quiet quietHours;
  final @Nullable Boolean breakReminders;
  final @Nullable Boolean timeLimits;
  final @Nullable Boolean easyToFind;
  final @Nullable Boolean monitoring;
  final @Nullable Boolean contentRating;
  final @Nullable Boolean contentFromOthers;
  final @Nullable Switch filterDefault;
  final Content.@Nullable AdultGate adultGate;
  final @Nullable Switch adultInitiated;
  final @Nullable Switch randomMatch;
  final @Nullable Boolean block;
  final @Nullable Boolean mute;
  final Contact.@Nullable GroupAdd groupAddConsent;
  final @Nullable Integer responseHours;
  final @Nullable LocalDate responseHoursProof;
  final @Nullable Boolean humanModerators;
  final @Nullable LocalDate humanModeratorsProof;
  final @Nullable Set<Language> moderatorLanguages;
  final @Nullable LocalDate moderatorLanguagesProof;
  final @Nullable Boolean helplines;
  final @Nullable LocalDate helplinesProof;
  final @Nullable Set<DeceptivePattern> patterns;
  final @Nullable Switch aiDefault;
  final @Nullable Boolean aiComesAlong;
  final @Nullable Boolean aiLabelled;
  final @Nullable Set<Ai.Companion> companionFeatures;
  final @Nullable Boolean aiCommercial;

  private Descriptor(Functionality from) {
    id = from.id();
    kind = from.kinds().iterator().next();
    ages = from.ages() == null ? Ages.ALL : from.ages();
    aimedAtChildren = value(from, Audience.AIMED_AT_CHILDREN);
    likelyChildUse = value(from, Audience.LIKELY_CHILD_USE);
    ageKnown = value(from, AgeAssurance.AGE_KNOWN);
    childrenShown = value(from, Audience.CHILDREN_SHOWN);
    offeredInNetherlands = value(from, Audience.OFFERED_IN_NETHERLANDS);
    effective18Plus = value(from, AgeAssurance.EFFECTIVE_18PLUS);
    ageMethod = value(from, AgeAssurance.METHOD);

    profilingUses = ProfileUse.of(value(from, Profiling.USES));
    profilingReset = value(from, Profiling.RESET);
    inferredTraits = value(from, Profiling.INFERRED_TRAITS);
    dataSources = value(from, Profiling.DATA_SOURCES);
    biasTest = value(from, Profiling.BIAS_TEST);
    biasTestProof = proof(from, Profiling.BIAS_TEST);
    dpiaCoversProfiling = value(from, Dpia.COVERS_PROFILING);
    dpiaProof = proof(from, Dpia.COVERS_PROFILING);
    recommenderUsed = value(from, Recommender.USED);
    nonProfiledOption = value(from, Recommender.NON_PROFILED_OPTION);
    recommenderDefault = value(from, Recommender.DEFAULT);
    signals = value(from, Recommender.SIGNALS);
    objective = value(from, Recommender.OBJECTIVE);
    harmSafeguards = value(from, Recommender.HARM_SAFEGUARDS);
    harmSafeguardsProof = proof(from, Recommender.HARM_SAFEGUARDS);
    searchOffered = value(from, Search.OFFERED);
    blockedTerms = value(from, Search.BLOCKED_TERMS);
    blockedTermsProof = proof(from, Search.BLOCKED_TERMS);
    decisions = Decision.of(value(from, Decisions.MADE));

    adsShown = value(from, Ads.SHOWN);
    adsProfileBased = value(from, Ads.PROFILE_BASED);
    adPlacement = value(from, Ads.PLACEMENT);
    adCategories = value(from, Ads.CATEGORIES);
    parentalPermission = value(from, Payments.PARENTAL_PERMISSION);
    paymentsDefault = value(from, Payments.DEFAULT);
    paymentLimit = value(from, Payments.LIMIT);
    refundRoute = value(from, Payments.REFUND_ROUTE);
    withdrawal = value(from, Payments.WITHDRAWAL);
    subscription = value(from, Payments.SUBSCRIPTION);
    startSteps = value(from, Payments.START_STEPS);
    cancelSteps = value(from, Payments.CANCEL_STEPS);
    paidRandomRewards = value(from, Monetisation.PAID_RANDOM_REWARDS);
    gamblingLike = value(from, Monetisation.GAMBLING_LIKE);
    offerTriggers = value(from, Monetisation.OFFER_TRIGGERS);
    virtualCurrency = value(from, Monetisation.VIRTUAL_CURRENCY);
    euroShown = value(from, Monetisation.EURO_SHOWN);
    bundlesOnly = value(from, Monetisation.BUNDLES_ONLY);
    leftovers = value(from, Monetisation.LEFTOVERS);
    payToWin = value(from, Monetisation.PAY_TO_WIN);
    payToSkip = value(from, Monetisation.PAY_TO_SKIP);
    offeredAsFree = value(from, Monetisation.OFFERED_AS_FREE);
    freeComplete = value(from, Monetisation.FREE_COMPLETE);
    trackingWall = value(from, Monetisation.TRACKING_WALL);
    shopTimers = value(from, Shop.TIMERS);
    shopScarcity = value(from, Shop.SCARCITY);
    minAvailabilityHours = value(from, Shop.MIN_AVAILABILITY_HOURS);
    purchaseCalls = value(from, Copy.PURCHASE_CALLS);
    childPromotion = value(from, Creator.CHILD_PROMOTION);
    childEarnings = value(from, Creator.CHILD_EARNINGS);
    earningsSafeguards = value(from, Creator.EARNINGS_SAFEGUARDS);
    revenueSources = value(from, BusinessModel.REVENUE_SOURCES);

    autoplay = value(from, Defaults.AUTOPLAY);
    socialMetrics = value(from, Defaults.SOCIAL_METRICS);
    infiniteScroll = value(from, Feed.INFINITE_SCROLL);
    pullToRefresh = value(from, Feed.PULL_TO_REFRESH);
    stoppingPoints = value(from, Feed.STOPPING_POINTS);
    streaks = value(from, Rewards.STREAKS);
    lossOnAbsence = value(from, Rewards.LOSS_ON_ABSENCE);
    fixedTimes = value(from, Rewards.FIXED_TIMES);
    dailyLogin = value(from, Rewards.DAILY_LOGIN);
    pausePenalty = value(from, Session.PAUSE_PENALTY);
    notificationsDefault = value(from, Notifications.DEFAULT);
    quietHours = value(from, Notifications.QUIET_HOURS);
    breakReminders = value(from, Wellbeing.BREAK_REMINDERS);
    timeLimits = value(from, Wellbeing.TIME_LIMITS);
    easyToFind = value(from, Wellbeing.EASY_TO_FIND);
    monitoring = value(from, Wellbeing.MONITORING);
    contentRating = value(from, Content.RATING);
    contentFromOthers = value(from, Content.FROM_OTHERS);
    filterDefault = value(from, Content.FILTER_DEFAULT);
    adultGate = value(from, Content.ADULT_GATE);
    adultInitiated = value(from, Contact.ADULT_INITIATED);
    randomMatch = value(from, Contact.RANDOM_MATCH);
    block = value(from, Contact.BLOCK);
    mute = value(from, Contact.MUTE);
    groupAddConsent = value(from, Contact.GROUP_ADD_CONSENT);
    responseHours = value(from, Moderation.RESPONSE_HOURS);
    responseHoursProof = proof(from, Moderation.RESPONSE_HOURS);
    humanModerators = value(from, Moderation.HUMAN);
    humanModeratorsProof = proof(from, Moderation.HUMAN);
    moderatorLanguages = value(from, Moderation.LANGUAGES);
    moderatorLanguagesProof = proof(from, Moderation.LANGUAGES);
    helplines = value(from, Moderation.HELPLINES);
    helplinesProof = proof(from, Moderation.HELPLINES);
    patterns = value(from, Ui.PATTERNS);
    aiDefault = value(from, Ai.DEFAULT);
    aiComesAlong = value(from, Ai.COMES_ALONG);
    aiLabelled = value(from, Ai.LABELLED);
    companionFeatures = value(from, Ai.COMPANION_FEATURES);
    aiCommercial = value(from, Ai.COMMERCIAL);
  }

  /** The same functionality as a descriptor. Its facts must not differ by age. */
  static Descriptor of(Functionality functionality) {
    return new Descriptor(functionality);
  }

  private static <T> @Nullable T value(Functionality from, Fact<T> fact) {
    return from.factsIn(null).valueAt(fact, from.ages() == null ? 0 : from.ages().youngest());
  }

  private static @Nullable LocalDate proof(Functionality from, Fact<?> fact) {
    Declaration<?> declared = from.facts().declaration(fact);
    return declared == null || declared.evidence().isEmpty()
        ? null
        : declared.evidence().get(0).date();
  }

  /** Whether children are known not to use it. */
  boolean outOfScope() {
    return FALSE.equals(aimedAtChildren)
        && FALSE.equals(likelyChildUse)
        && FALSE.equals(childrenShown)
        && TRUE.equals(effective18Plus)
        && (ageMethod == AgeAssurance.Method.VERIFICATION
            || ageMethod == AgeAssurance.Method.ESTIMATION);
  }

  /** Whether it may be of one of these kinds: of the kind that nobody knows, it may be of any. */
  boolean isOf(Set<FunctionalityKind> kinds) {
    return kind == FunctionalityKind.OTHER || kinds.contains(kind);
  }

  boolean isOf(FunctionalityKind one) {
    return kind == FunctionalityKind.OTHER || kind == one;
  }
}
