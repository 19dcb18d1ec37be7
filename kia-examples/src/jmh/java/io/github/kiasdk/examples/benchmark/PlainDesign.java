package io.github.kiasdk.examples.benchmark;

import static io.github.kiasdk.examples.benchmark.PlainAnswer.*;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;

import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Contact.GroupAdd;
import io.github.kiasdk.vocabulary.Content.AdultGate;
import io.github.kiasdk.vocabulary.Language;
import io.github.kiasdk.vocabulary.Notifications.Quiet;
import io.github.kiasdk.vocabulary.Session.Penalty;
import io.github.kiasdk.vocabulary.Switch;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of principle 9 in plain Java. */
final class PlainDesign {

  private static final Set<FunctionalityKind> WATCHING =
      EnumSet.of(VIDEO, AUTOPLAY, ENDLESS_FEED, RECOMMENDER, STORY);
  private static final Set<FunctionalityKind> SCROLLING = EnumSet.of(ENDLESS_FEED, RECOMMENDER);
  private static final Set<FunctionalityKind> RETURNING =
      EnumSet.of(STREAK, PLAY_BY_APPOINTMENT, PLAY, LEARNING);
  private static final Set<FunctionalityKind> PLAYING =
      EnumSet.of(PLAY, PLAY_BY_APPOINTMENT, STREAK, LEARNING);
  private static final Set<FunctionalityKind> COUNTING =
      EnumSet.of(
          SOCIAL_METRIC,
          DM,
          GROUP_CHAT,
          EPHEMERAL,
          COMMENT,
          PROFILE_PRIVACY,
          UGC_PUBLISHING,
          STORY,
          LIVESTREAM);
  private static final Set<FunctionalityKind> SHOWING =
      EnumSet.of(
          RECOMMENDER,
          ENDLESS_FEED,
          VIDEO,
          SEARCH,
          CONTENT_RATING,
          UGC_PUBLISHING,
          STORY,
          LIVESTREAM);
  private static final Set<FunctionalityKind> FINDING =
      EnumSet.of(RECOMMENDER, ENDLESS_FEED, AUTOPLAY, SEARCH);
  private static final Set<FunctionalityKind> MEETING =
      EnumSet.of(
          DM, GROUP_CHAT, VOICE, LIVESTREAM, COMMENT, FRIEND_SUGGESTION, EPHEMERAL, LOCATION);
  private static final Set<FunctionalityKind> BLOCKING =
      EnumSet.of(
          DM,
          GROUP_CHAT,
          VOICE,
          LIVESTREAM,
          COMMENT,
          FRIEND_SUGGESTION,
          EPHEMERAL,
          STORY,
          UGC_PUBLISHING);
  private static final Set<FunctionalityKind> CHOOSING =
      EnumSet.of(
          PURCHASE,
          VIRTUAL_CURRENCY,
          GIFT,
          RANDOM_ITEM,
          ADS,
          PLAY,
          STREAK,
          PLAY_BY_APPOINTMENT,
          AUTOPLAY,
          PROFILE_PRIVACY,
          NOTIFICATION,
          REPORTING,
          DATA_COLLECTION,
          LOCATION,
          PARENTAL_TOOL,
          AGE_ASSURANCE,
          TIME_TOOL);
  private static final Set<FunctionalityKind> ABSORBING =
      EnumSet.of(
          STREAK,
          ENDLESS_FEED,
          AUTOPLAY,
          RECOMMENDER,
          VIDEO,
          NOTIFICATION,
          SOCIAL_METRIC,
          UGC_PUBLISHING,
          STORY,
          DM,
          GROUP_CHAT,
          VOICE,
          EPHEMERAL,
          RANDOM_ITEM,
          LOCATION,
          FILTER,
          PLAY,
          PLAY_BY_APPOINTMENT,
          LIVESTREAM,
          AI_CHATBOT);

  private PlainDesign() {}

  static PlainAnswer autoplayOff(Descriptor d) {
    if (d.autoplay == null) {
      return d.isOf(WATCHING) ? UNDECLARED : NOT_RELEVANT;
    }
    return d.autoplay == Switch.OFF ? PASSED : FAILED;
  }

  static PlainAnswer feedHasAnEnd(Descriptor d) {
    if (!d.isOf(SCROLLING)
        && d.infiniteScroll == null
        && d.pullToRefresh == null
        && d.stoppingPoints == null) {
      return NOT_RELEVANT;
    }
    if (TRUE.equals(d.infiniteScroll)
        || TRUE.equals(d.pullToRefresh)
        || FALSE.equals(d.stoppingPoints)) {
      return FAILED;
    }
    boolean unknown =
        d.infiniteScroll == null || d.pullToRefresh == null || d.stoppingPoints == null;
    return unknown ? UNDECLARED : PASSED;
  }

  static PlainAnswer noStreaks(Descriptor d) {
    if (!d.isOf(RETURNING) && d.streaks == null && d.lossOnAbsence == null) {
      return NOT_RELEVANT;
    }
    if (TRUE.equals(d.streaks) || TRUE.equals(d.lossOnAbsence)) {
      return FAILED;
    }
    return d.streaks == null || d.lossOnAbsence == null ? UNDECLARED : PASSED;
  }

  static PlainAnswer noFixedTimes(Descriptor d) {
    if (!d.isOf(RETURNING) && d.fixedTimes == null && d.dailyLogin == null) {
      return NOT_RELEVANT;
    }
    if (TRUE.equals(d.fixedTimes) || TRUE.equals(d.dailyLogin)) {
      return FAILED;
    }
    return d.fixedTimes == null || d.dailyLogin == null ? UNDECLARED : PASSED;
  }

  static PlainAnswer pauseCostsNothing(Descriptor d) {
    if (d.pausePenalty == null) {
      return d.isOf(PLAYING) ? UNDECLARED : NOT_RELEVANT;
    }
    return d.pausePenalty == Penalty.NONE ? PASSED : FAILED;
  }

  static PlainAnswer notificationsOffAndQuiet(Descriptor d) {
    if (!d.isOf(NOTIFICATION) && d.notificationsDefault == null && d.quietHours == null) {
      return NOT_RELEVANT;
    }
    boolean loud = d.quietHours != null && d.quietHours != Quiet.WHOLE_NIGHT;
    if (d.notificationsDefault == Switch.ON || loud) {
      return FAILED;
    }
    return d.notificationsDefault == null || d.quietHours == null ? UNDECLARED : PASSED;
  }

  /** {@code null} if it is not asked: it is about the whole service. */
  static @Nullable PlainAnswer timeToolsAtHand(Descriptor d) {
    if (d.kind != TIME_TOOL
        && d.breakReminders == null
        && d.timeLimits == null
        && d.easyToFind == null) {
      return null;
    }
    if (FALSE.equals(d.breakReminders)
        || FALSE.equals(d.timeLimits)
        || FALSE.equals(d.easyToFind)) {
      return FAILED;
    }
    boolean unknown = d.breakReminders == null || d.timeLimits == null || d.easyToFind == null;
    return unknown ? UNDECLARED : PASSED;
  }

  static PlainAnswer countersHidden(Descriptor d) {
    if (d.socialMetrics == null) {
      return d.isOf(COUNTING) ? UNDECLARED : NOT_RELEVANT;
    }
    return d.socialMetrics.isEmpty() ? PASSED : FAILED;
  }

  static PlainAnswer contentFitsAge(Descriptor d) {
    if (!d.isOf(SHOWING)
        && d.contentRating == null
        && d.contentFromOthers == null
        && d.filterDefault == null
        && d.adultGate == null) {
      return NOT_RELEVANT;
    }
    boolean open =
        d.adultGate != null
            && d.adultGate != AdultGate.NO_ADULT_CONTENT
            && d.adultGate != AdultGate.VERIFIED_AGE;
    boolean adults = d.adultGate != null && d.adultGate != AdultGate.NO_ADULT_CONTENT;
    boolean unfiltered =
        d.filterDefault == Switch.OFF && (TRUE.equals(d.contentFromOthers) || adults);
    if (FALSE.equals(d.contentRating) || unfiltered || open) {
      return FAILED;
    }
    boolean ownOnly =
        FALSE.equals(d.contentFromOthers) && d.adultGate == AdultGate.NO_ADULT_CONTENT;
    boolean unknown =
        d.contentRating == null || d.filterDefault != Switch.ON && !ownOnly || d.adultGate == null;
    return unknown ? UNDECLARED : PASSED;
  }

  static PlainAnswer noHarmRecommended(Descriptor d) {
    if (!d.isOf(FINDING)
        && d.recommenderUsed == null
        && d.harmSafeguards == null
        && d.searchOffered == null
        && d.blockedTerms == null) {
      return NOT_RELEVANT;
    }
    boolean recommends = TRUE.equals(d.recommenderUsed);
    boolean searches = TRUE.equals(d.searchOffered);
    if (recommends && FALSE.equals(d.harmSafeguards) || searches && FALSE.equals(d.blockedTerms)) {
      return FAILED;
    }
    boolean needsGuard = !FALSE.equals(d.recommenderUsed);
    boolean needsBlock = !FALSE.equals(d.searchOffered);
    if (needsGuard && !TRUE.equals(d.harmSafeguards)
        || needsBlock && !TRUE.equals(d.blockedTerms)) {
      return UNDECLARED;
    }
    if (needsGuard && needsBlock) {
      return proven(1, d.harmSafeguardsProof, d.blockedTermsProof);
    }
    if (needsGuard) {
      return proven(1, d.harmSafeguardsProof);
    }
    return needsBlock ? proven(1, d.blockedTermsProof) : PASSED;
  }

  static PlainAnswer noContactByStrangers(Descriptor d) {
    if (!d.isOf(MEETING) && d.adultInitiated == null && d.randomMatch == null) {
      return NOT_RELEVANT;
    }
    if (d.adultInitiated == Switch.ON || d.randomMatch == Switch.ON) {
      return FAILED;
    }
    return d.adultInitiated == null || d.randomMatch == null ? UNDECLARED : PASSED;
  }

  static PlainAnswer childCanBlock(Descriptor d) {
    if (!d.isOf(BLOCKING) && d.block == null && d.mute == null && d.groupAddConsent == null) {
      return NOT_RELEVANT;
    }
    if (FALSE.equals(d.block) || FALSE.equals(d.mute) || d.groupAddConsent == GroupAdd.NOT_ASKED) {
      return FAILED;
    }
    boolean unknown = d.block == null || d.mute == null || d.groupAddConsent == null;
    return unknown ? UNDECLARED : PASSED;
  }

  /** {@code null} if it is not asked: it is about the whole service. */
  static @Nullable PlainAnswer moderationWorks(Descriptor d) {
    if (d.kind != MODERATION
        && d.kind != REPORTING
        && d.responseHours == null
        && d.humanModerators == null
        && d.moderatorLanguages == null
        && d.offeredInNetherlands == null
        && d.helplines == null) {
      return null;
    }
    boolean noDutch =
        d.moderatorLanguages != null && !d.moderatorLanguages.contains(Language.DUTCH);
    boolean slow = d.responseHours != null && d.responseHours > 72;
    boolean dutchUnknown =
        !FALSE.equals(d.offeredInNetherlands)
            && (d.moderatorLanguages == null || noDutch && d.offeredInNetherlands == null);
    noDutch &= TRUE.equals(d.offeredInNetherlands);
    if (slow || FALSE.equals(d.humanModerators) || noDutch || FALSE.equals(d.helplines)) {
      return FAILED;
    }
    if (d.responseHours == null
        || d.humanModerators == null
        || dutchUnknown
        || d.helplines == null) {
      return UNDECLARED;
    }
    if (FALSE.equals(d.offeredInNetherlands)) {
      return proven(1, d.responseHoursProof, d.humanModeratorsProof, d.helplinesProof);
    }
    return proven(
        1,
        d.responseHoursProof,
        d.humanModeratorsProof,
        d.moderatorLanguagesProof,
        d.helplinesProof);
  }

  static PlainAnswer noDeceptivePatterns(Descriptor d) {
    if (d.patterns == null) {
      return d.isOf(CHOOSING) ? UNDECLARED : NOT_RELEVANT;
    }
    return d.patterns.isEmpty() ? NO_JUDGEMENT : FAILED;
  }

  static PlainAnswer aiKeepsItsDistance(Descriptor d) {
    if (!d.isOf(AI_CHATBOT)
        && d.aiDefault == null
        && d.aiComesAlong == null
        && d.aiLabelled == null
        && d.companionFeatures == null
        && d.aiCommercial == null) {
      return NOT_RELEVANT;
    }
    boolean companion = d.companionFeatures != null && !d.companionFeatures.isEmpty();
    if (d.aiDefault == Switch.ON && TRUE.equals(d.aiComesAlong)
        || FALSE.equals(d.aiLabelled)
        || companion
        || TRUE.equals(d.aiCommercial)) {
      return FAILED;
    }
    boolean unknown =
        d.aiDefault != Switch.OFF && !FALSE.equals(d.aiComesAlong)
            || d.aiLabelled == null
            || d.companionFeatures == null
            || d.aiCommercial == null;
    return unknown ? UNDECLARED : NO_JUDGEMENT;
  }

  static PlainAnswer leavesRoomForLife(Descriptor d) {
    if (Boolean.FALSE.equals(d.monitoring)) {
      return FAILED;
    }
    return d.isOf(ABSORBING) || d.monitoring != null ? NO_JUDGEMENT : NOT_RELEVANT;
  }
}
