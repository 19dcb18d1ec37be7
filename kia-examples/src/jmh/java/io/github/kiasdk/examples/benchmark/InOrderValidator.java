package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.check.Outcome;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One rule in Hibernate Validator; there is one validator for each rule. */
public final class InOrderValidator implements ConstraintValidator<InOrder, Descriptor> {

  private Function<Descriptor, @Nullable PlainAnswer> rule = descriptor -> null;

  /** Made by Hibernate Validator. */
  public InOrderValidator() {}

  @Override
  public void initialize(InOrder constraint) {
    rule = rule(constraint.value());
  }

  @Override
  public boolean isValid(Descriptor descriptor, ConstraintValidatorContext context) {
    PlainAnswer answer = rule.apply(descriptor);
    if (answer == null || descriptor.outOfScope()) {
      return true;
    }
    return answer.outcome == Outcome.PASSED || answer.outcome == Outcome.INAPPLICABLE;
  }

  /** What holds for the youngest children holds for all others, or is stricter. */
  private static PlainAnswer childrenNotPutToWork(Descriptor d) {
    boolean younger = d.ages.overlaps(PlainJava.YOUNGER);
    return PlainEconomy.childrenNotPutToWork(d, younger);
  }

  private static Function<Descriptor, @Nullable PlainAnswer> rule(String check) {
    return switch (check) {
      case "CVK-7.01" -> PlainProfiling::notForAdvertising;
      case "CVK-7.02" -> PlainProfiling::noProfiledAdsToChildren;
      case "CVK-7.03" -> PlainProfiling::offUnlessEssential;
      case "CVK-7.04" -> PlainProfiling::switchForEachUse;
      case "CVK-7.05" -> PlainProfiling::feedWithoutProfile;
      case "CVK-7.06" -> PlainProfiling::followsStatedWishes;
      case "CVK-7.07" -> PlainProfiling::profileCanBeReset;
      case "CVK-7.08" -> PlainProfiling::noDecisionByMachineAlone;
      case "CVK-7.09" -> PlainProfiling::noSensitiveTraits;
      case "CVK-7.10" -> PlainProfiling::testedForBias;
      case "CVK-8.01" -> PlainEconomy::noPaidRandomRewards;
      case "CVK-8.02" -> PlainEconomy::noGamblingLikePlay;
      case "CVK-8.03" -> PlainEconomy::parentPermitsPurchases;
      case "CVK-8.04" -> PlainEconomy::noOfferAtAWeakMoment;
      case "CVK-8.05" -> PlainEconomy::currencyShowsItsValue;
      case "CVK-8.06" -> PlainEconomy::noCallToBuy;
      case "CVK-8.07" -> PlainEconomy::noPressureInShop;
      case "CVK-8.08" -> PlainEconomy::noAdvantageForSale;
      case "CVK-8.09" -> PlainEconomy::purchaseCanBeUndone;
      case "CVK-8.10" -> PlainEconomy::freeWorksWithoutPaying;
      case "CVK-8.11" -> PlainEconomy::noAdsInPlayOrLearning;
      case "CVK-8.12" -> InOrderValidator::childrenNotPutToWork;
      case "CVK-8.13" -> PlainEconomy::businessModelIsDeclared;
      case "CVK-9.01" -> PlainDesign::autoplayOff;
      case "CVK-9.02" -> PlainDesign::feedHasAnEnd;
      case "CVK-9.03" -> PlainDesign::noStreaks;
      case "CVK-9.04" -> PlainDesign::noFixedTimes;
      case "CVK-9.05" -> PlainDesign::pauseCostsNothing;
      case "CVK-9.06" -> PlainDesign::notificationsOffAndQuiet;
      case "CVK-9.07" -> PlainDesign::timeToolsAtHand;
      case "CVK-9.08" -> PlainDesign::countersHidden;
      case "CVK-9.09" -> PlainDesign::contentFitsAge;
      case "CVK-9.10" -> PlainDesign::noHarmRecommended;
      case "CVK-9.11" -> PlainDesign::noContactByStrangers;
      case "CVK-9.12" -> PlainDesign::childCanBlock;
      case "CVK-9.13" -> PlainDesign::moderationWorks;
      case "CVK-9.14" -> PlainDesign::noDeceptivePatterns;
      case "CVK-9.15" -> PlainDesign::aiKeepsItsDistance;
      case "CVK-9.16" -> PlainDesign::leavesRoomForLife;
      default -> throw new IllegalArgumentException("There is no rule " + check);
    };
  }
}
