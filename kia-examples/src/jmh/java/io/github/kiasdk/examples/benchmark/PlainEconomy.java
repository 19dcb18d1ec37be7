package io.github.kiasdk.examples.benchmark;

import static io.github.kiasdk.examples.benchmark.PlainAnswer.*;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;

import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Ads.Category;
import io.github.kiasdk.vocabulary.Ads.Placement;
import io.github.kiasdk.vocabulary.Copy.PurchaseCall;
import io.github.kiasdk.vocabulary.Monetisation.RandomReward;
import io.github.kiasdk.vocabulary.Monetisation.Trigger;
import io.github.kiasdk.vocabulary.Payments.Permission;
import io.github.kiasdk.vocabulary.Switch;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of principle 8 in plain Java. */
final class PlainEconomy {

  private static final Set<FunctionalityKind> RANDOM =
      EnumSet.of(RANDOM_ITEM, PURCHASE, VIRTUAL_CURRENCY);
  private static final Set<FunctionalityKind> GAMBLING =
      EnumSet.of(RANDOM_ITEM, PURCHASE, VIRTUAL_CURRENCY, PLAY, PLAY_BY_APPOINTMENT);
  private static final Set<FunctionalityKind> PAYING =
      EnumSet.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT);
  private static final Set<FunctionalityKind> OFFERING =
      EnumSet.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, PLAY);
  private static final Set<FunctionalityKind> CALLING =
      EnumSet.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT, ADS, INFLUENCER);
  private static final Set<FunctionalityKind> SHOPPING =
      EnumSet.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM);
  private static final Set<FunctionalityKind> WINNING =
      EnumSet.of(PURCHASE, VIRTUAL_CURRENCY, PLAY, RANDOM_ITEM);
  private static final Set<FunctionalityKind> UNDOING =
      EnumSet.of(PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT);
  private static final Set<FunctionalityKind> ADVERTISING = EnumSet.of(ADS, PLAY, LEARNING);
  private static final Set<FunctionalityKind> EARNING =
      EnumSet.of(INFLUENCER, UGC_PUBLISHING, STORY, LIVESTREAM, GIFT);

  private static final Set<Category> UNSUITABLE =
      EnumSet.complementOf(
          EnumSet.of(Category.TOYS_AND_GAMES, Category.CULTURE_AND_LEARNING, Category.OTHER));

  private PlainEconomy() {}

  static PlainAnswer noPaidRandomRewards(Descriptor d) {
    if (d.paidRandomRewards == null) {
      return d.isOf(RANDOM) ? UNDECLARED : NOT_RELEVANT;
    }
    return d.paidRandomRewards == RandomReward.NONE ? PASSED : FAILED;
  }

  static PlainAnswer noGamblingLikePlay(Descriptor d) {
    if (d.gamblingLike == null) {
      return d.isOf(GAMBLING) ? UNDECLARED : NOT_RELEVANT;
    }
    return d.gamblingLike.isEmpty() ? PASSED : FAILED;
  }

  static PlainAnswer parentPermitsPurchases(Descriptor d) {
    if (!d.isOf(PAYING)
        && d.paymentsDefault == null
        && d.parentalPermission == null
        && d.paymentLimit == null) {
      return NOT_RELEVANT;
    }
    boolean tooMuch =
        d.parentalPermission == Permission.WITHIN_BUDGET
            && d.paymentLimit != null
            && d.paymentLimit > 50;
    if (d.paymentsDefault == Switch.ON || d.parentalPermission == Permission.NONE || tooMuch) {
      return FAILED;
    }
    boolean permitted =
        d.parentalPermission == Permission.PER_PURCHASE
            || d.parentalPermission == Permission.WITHIN_BUDGET && d.paymentLimit != null;
    return d.paymentsDefault == null || !permitted ? UNDECLARED : PASSED;
  }

  static PlainAnswer noOfferAtAWeakMoment(Descriptor d) {
    if (d.offerTriggers == null) {
      return d.isOf(OFFERING) ? UNDECLARED : NOT_RELEVANT;
    }
    boolean weakMoment =
        d.offerTriggers.contains(Trigger.STUCK)
            || d.offerTriggers.contains(Trigger.LOSING)
            || d.offerTriggers.contains(Trigger.LEAVING);
    return weakMoment ? FAILED : NO_JUDGEMENT;
  }

  static PlainAnswer currencyShowsItsValue(Descriptor d) {
    if (!d.isOf(PAYING)
        && d.virtualCurrency == null
        && d.euroShown == null
        && d.bundlesOnly == null
        && d.leftovers == null) {
      return NOT_RELEVANT;
    }
    boolean clear =
        TRUE.equals(d.euroShown) && FALSE.equals(d.bundlesOnly) && FALSE.equals(d.leftovers);
    if (FALSE.equals(d.virtualCurrency) || clear) {
      return PASSED;
    }
    boolean unclear =
        FALSE.equals(d.euroShown) || TRUE.equals(d.bundlesOnly) || TRUE.equals(d.leftovers);
    return TRUE.equals(d.virtualCurrency) && unclear ? FAILED : UNDECLARED;
  }

  static PlainAnswer noCallToBuy(Descriptor d) {
    if (d.purchaseCalls == null) {
      return d.isOf(CALLING) ? UNDECLARED : NOT_RELEVANT;
    }
    boolean calls =
        d.purchaseCalls.contains(PurchaseCall.BUY_NOW)
            || d.purchaseCalls.contains(PurchaseCall.ASK_YOUR_PARENTS)
            || d.purchaseCalls.contains(PurchaseCall.GIVE_A_GIFT);
    return calls ? FAILED : NO_JUDGEMENT;
  }

  static PlainAnswer noPressureInShop(Descriptor d) {
    if (!d.isOf(SHOPPING)
        && d.shopTimers == null
        && d.shopScarcity == null
        && d.minAvailabilityHours == null) {
      return NOT_RELEVANT;
    }
    if (TRUE.equals(d.shopTimers)
        || TRUE.equals(d.shopScarcity)
        || d.minAvailabilityHours != null && d.minAvailabilityHours < 48) {
      return FAILED;
    }
    boolean unknown =
        d.shopTimers == null || d.shopScarcity == null || d.minAvailabilityHours == null;
    return unknown ? UNDECLARED : PASSED;
  }

  static PlainAnswer noAdvantageForSale(Descriptor d) {
    if (!d.isOf(WINNING) && d.payToWin == null && d.payToSkip == null) {
      return NOT_RELEVANT;
    }
    if (TRUE.equals(d.payToWin) || TRUE.equals(d.payToSkip)) {
      return FAILED;
    }
    return d.payToWin == null || d.payToSkip == null ? UNDECLARED : PASSED;
  }

  static PlainAnswer purchaseCanBeUndone(Descriptor d) {
    if (!d.isOf(UNDOING)
        && d.refundRoute == null
        && d.withdrawal == null
        && d.subscription == null
        && d.cancelSteps == null
        && d.startSteps == null) {
      return NOT_RELEVANT;
    }
    boolean counted = d.cancelSteps != null && d.startSteps != null;
    boolean harder = counted && d.cancelSteps > d.startSteps;
    if (FALSE.equals(d.refundRoute)
        || FALSE.equals(d.withdrawal)
        || TRUE.equals(d.subscription) && harder) {
      return FAILED;
    }
    boolean easy = FALSE.equals(d.subscription) || counted && !harder;
    return d.refundRoute == null || d.withdrawal == null || !easy ? UNDECLARED : PASSED;
  }

  /** {@code null} if it is not asked: it is about the whole service. */
  static @Nullable PlainAnswer freeWorksWithoutPaying(Descriptor d) {
    if (d.freeComplete == null && d.trackingWall == null) {
      return null;
    }
    if (!TRUE.equals(d.offeredAsFree)) {
      return d.offeredAsFree == null ? APPLICABILITY_UNKNOWN : DOES_NOT_APPLY;
    }
    if (FALSE.equals(d.freeComplete) || TRUE.equals(d.trackingWall)) {
      return FAILED;
    }
    return d.freeComplete == null || d.trackingWall == null ? UNDECLARED : NO_JUDGEMENT;
  }

  static PlainAnswer noAdsInPlayOrLearning(Descriptor d) {
    if (!d.isOf(ADVERTISING) && d.adPlacement == null && d.adCategories == null) {
      return NOT_RELEVANT;
    }
    if (!TRUE.equals(d.adsShown)) {
      return d.adsShown == null ? APPLICABILITY_UNKNOWN : DOES_NOT_APPLY;
    }
    if (d.adPlacement != null
        && (d.adPlacement.contains(Placement.PLAY) || d.adPlacement.contains(Placement.LEARNING))) {
      return FAILED;
    }
    if (d.adCategories != null) {
      for (Category category : d.adCategories) {
        if (UNSUITABLE.contains(category)) {
          return FAILED;
        }
      }
    }
    return d.adPlacement == null || d.adCategories == null ? UNDECLARED : NO_JUDGEMENT;
  }

  static PlainAnswer childrenNotPutToWork(Descriptor d, boolean twelveOrYounger) {
    if (!d.isOf(EARNING)
        && d.childPromotion == null
        && d.childEarnings == null
        && d.earningsSafeguards == null) {
      return NOT_RELEVANT;
    }
    if (twelveOrYounger && (TRUE.equals(d.childPromotion) || TRUE.equals(d.childEarnings))
        || TRUE.equals(d.childEarnings) && FALSE.equals(d.earningsSafeguards)) {
      return FAILED;
    }
    boolean guarded = FALSE.equals(d.childEarnings) || TRUE.equals(d.earningsSafeguards);
    boolean unknown =
        !guarded || twelveOrYounger && (d.childPromotion == null || d.childEarnings == null);
    return unknown ? UNDECLARED : NO_JUDGEMENT;
  }

  /** {@code null} if it is not asked: it is about the whole service. */
  static @Nullable PlainAnswer businessModelIsDeclared(Descriptor d) {
    if (d.revenueSources == null) {
      return null;
    }
    return d.revenueSources.isEmpty() ? FAILED : PASSED;
  }
}
