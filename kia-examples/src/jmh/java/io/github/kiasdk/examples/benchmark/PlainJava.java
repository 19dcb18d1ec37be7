package io.github.kiasdk.examples.benchmark;

import static io.github.kiasdk.examples.benchmark.PlainAnswer.*;

import io.github.kiasdk.fact.Ages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules as a team would write them by hand: one finding each, whatever the answer. */
final class PlainJava {

  /** Children of 12 and younger; one rule is stricter for them. */
  static final Ages YOUNGER = Ages.ages(0, 12);

  private final Descriptor d;
  private final boolean outOfScope;
  private final List<PlainFinding> findings = new ArrayList<>(39);

  private PlainJava(Descriptor d) {
    this.d = d;
    this.outOfScope = d.outOfScope();
  }

  static List<PlainFinding> check(Descriptor d) {
    PlainJava plain = new PlainJava(d);
    plain.profiling();
    plain.economy();
    plain.design();
    return plain.findings;
  }

  private void profiling() {
    add("CVK-7.01", PlainProfiling.notForAdvertising(d));
    add("CVK-7.02", PlainProfiling.noProfiledAdsToChildren(d));
    add("CVK-7.03", PlainProfiling.offUnlessEssential(d));
    add("CVK-7.04", PlainProfiling.switchForEachUse(d));
    add("CVK-7.05", PlainProfiling.feedWithoutProfile(d));
    add("CVK-7.06", PlainProfiling.followsStatedWishes(d));
    add("CVK-7.07", PlainProfiling.profileCanBeReset(d));
    add("CVK-7.08", PlainProfiling.noDecisionByMachineAlone(d));
    add("CVK-7.09", PlainProfiling.noSensitiveTraits(d));
    add("CVK-7.10", PlainProfiling.testedForBias(d));
  }

  private void economy() {
    add("CVK-8.01", PlainEconomy.noPaidRandomRewards(d));
    add("CVK-8.02", PlainEconomy.noGamblingLikePlay(d));
    add("CVK-8.03", PlainEconomy.parentPermitsPurchases(d));
    add("CVK-8.04", PlainEconomy.noOfferAtAWeakMoment(d));
    add("CVK-8.05", PlainEconomy.currencyShowsItsValue(d));
    add("CVK-8.06", PlainEconomy.noCallToBuy(d));
    add("CVK-8.07", PlainEconomy.noPressureInShop(d));
    add("CVK-8.08", PlainEconomy.noAdvantageForSale(d));
    add("CVK-8.09", PlainEconomy.purchaseCanBeUndone(d));
    add("CVK-8.10", PlainEconomy.freeWorksWithoutPaying(d));
    add("CVK-8.11", PlainEconomy.noAdsInPlayOrLearning(d));
    addByAge(
        "CVK-8.12",
        PlainEconomy.childrenNotPutToWork(d, true),
        PlainEconomy.childrenNotPutToWork(d, false));
    add("CVK-8.13", PlainEconomy.businessModelIsDeclared(d));
  }

  private void design() {
    add("CVK-9.01", PlainDesign.autoplayOff(d));
    add("CVK-9.02", PlainDesign.feedHasAnEnd(d));
    add("CVK-9.03", PlainDesign.noStreaks(d));
    add("CVK-9.04", PlainDesign.noFixedTimes(d));
    add("CVK-9.05", PlainDesign.pauseCostsNothing(d));
    add("CVK-9.06", PlainDesign.notificationsOffAndQuiet(d));
    add("CVK-9.07", PlainDesign.timeToolsAtHand(d));
    add("CVK-9.08", PlainDesign.countersHidden(d));
    add("CVK-9.09", PlainDesign.contentFitsAge(d));
    add("CVK-9.10", PlainDesign.noHarmRecommended(d));
    add("CVK-9.11", PlainDesign.noContactByStrangers(d));
    add("CVK-9.12", PlainDesign.childCanBlock(d));
    add("CVK-9.13", PlainDesign.moderationWorks(d));
    add("CVK-9.14", PlainDesign.noDeceptivePatterns(d));
    add("CVK-9.15", PlainDesign.aiKeepsItsDistance(d));
    add("CVK-9.16", PlainDesign.leavesRoomForLife(d));
  }

  private void add(String check, @Nullable PlainAnswer answer) {
    if (answer != null) {
      add(check, answer.scoped(outOfScope), d.ages);
    }
  }

  private void addByAge(String check, PlainAnswer younger, PlainAnswer older) {
    PlainAnswer ofYounger = younger.scoped(outOfScope);
    PlainAnswer ofOlder = older.scoped(outOfScope);
    Ages olderAges = d.ages.without(YOUNGER);
    Ages youngerAges = olderAges == null ? d.ages : d.ages.without(olderAges);
    if (olderAges == null || youngerAges == null || ofYounger == ofOlder) {
      add(check, youngerAges == null ? ofOlder : ofYounger, d.ages);
      return;
    }
    boolean youngerFirst = ofYounger.compareTo(ofOlder) < 0;
    add(check, youngerFirst ? ofYounger : ofOlder, youngerFirst ? youngerAges : olderAges);
    add(check, youngerFirst ? ofOlder : ofYounger, youngerFirst ? olderAges : youngerAges);
  }

  private void add(String check, PlainAnswer answer, Ages ages) {
    findings.add(new PlainFinding(check, d.id, answer.outcome, answer.reason, ages));
  }
}
