package io.github.kiasdk.examples.benchmark;

import static io.github.kiasdk.examples.benchmark.PlainAnswer.*;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;

import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Decisions.Automation;
import io.github.kiasdk.vocabulary.Decisions.Effect;
import io.github.kiasdk.vocabulary.Profiling.DataSource;
import io.github.kiasdk.vocabulary.Profiling.Reset;
import io.github.kiasdk.vocabulary.Profiling.Trait;
import io.github.kiasdk.vocabulary.Profiling.UsePurpose;
import io.github.kiasdk.vocabulary.Recommender.Feed;
import io.github.kiasdk.vocabulary.Recommender.Objective;
import io.github.kiasdk.vocabulary.Recommender.Signal;
import io.github.kiasdk.vocabulary.Switch;
import java.util.EnumSet;
import java.util.Set;

/** The rules of principle 7 in plain Java. */
final class PlainProfiling {

  private static final Set<FunctionalityKind> PROFILING =
      EnumSet.of(
          RECOMMENDER,
          ENDLESS_FEED,
          FRIEND_SUGGESTION,
          ADS,
          DATA_COLLECTION,
          LEARNING,
          SEARCH,
          PLAY,
          AI_CHATBOT);
  private static final Set<FunctionalityKind> FINDING =
      EnumSet.of(RECOMMENDER, ENDLESS_FEED, SEARCH);
  private static final Set<FunctionalityKind> RECOMMENDING = EnumSet.of(RECOMMENDER, ENDLESS_FEED);
  private static final Set<FunctionalityKind> DECIDING =
      EnumSet.of(MODERATION, AGE_ASSURANCE, LEARNING, PURCHASE);

  private static final Set<Trait> SENSITIVE =
      EnumSet.complementOf(EnumSet.of(Trait.INTERESTS, Trait.AGE_GROUP));
  private static final Set<DataSource> FROM_ELSEWHERE =
      EnumSet.of(DataSource.OTHER_SERVICES, DataSource.OFFLINE, DataSource.DATA_BROKERS);

  private PlainProfiling() {}

  static PlainAnswer notForAdvertising(Descriptor d) {
    if (d.profilingUses == null) {
      return d.isOf(PROFILING) ? UNDECLARED : NOT_RELEVANT;
    }
    boolean unknown = false;
    for (ProfileUse use : d.profilingUses) {
      if (use.purpose() == UsePurpose.ADVERTISING || use.purpose() == UsePurpose.MARKETING) {
        return FAILED;
      }
      unknown |= use.purpose() == null;
    }
    return unknown ? UNDECLARED : PASSED;
  }

  static PlainAnswer noProfiledAdsToChildren(Descriptor d) {
    if (!d.isOf(ADS) && d.adsProfileBased == null) {
      return NOT_RELEVANT;
    }
    boolean noChildren =
        FALSE.equals(d.likelyChildUse)
            && FALSE.equals(d.aimedAtChildren)
            && FALSE.equals(d.ageKnown);
    if (noChildren) {
      return DOES_NOT_APPLY;
    }
    if (!TRUE.equals(d.likelyChildUse)
        && !TRUE.equals(d.aimedAtChildren)
        && !TRUE.equals(d.ageKnown)) {
      return APPLICABILITY_UNKNOWN;
    }
    if (d.adsProfileBased == null) {
      return UNDECLARED;
    }
    return d.adsProfileBased == Switch.OFF ? PASSED : FAILED;
  }

  static PlainAnswer offUnlessEssential(Descriptor d) {
    if (d.profilingUses == null) {
      return d.isOf(PROFILING) ? APPLICABILITY_UNKNOWN : NOT_RELEVANT;
    }
    if (d.profilingUses.isEmpty()) {
      return DOES_NOT_APPLY;
    }
    boolean unknown = false;
    for (ProfileUse use : d.profilingUses) {
      boolean essential = TRUE.equals(use.essential()) && use.essentialReason() != null;
      if (use.byDefault() == Switch.OFF || essential) {
        continue;
      }
      if (use.byDefault() == Switch.ON && FALSE.equals(use.essential())) {
        return FAILED;
      }
      unknown = true;
    }
    return unknown ? UNDECLARED : NO_JUDGEMENT;
  }

  static PlainAnswer switchForEachUse(Descriptor d) {
    if (d.profilingUses == null) {
      return d.isOf(PROFILING) ? APPLICABILITY_UNKNOWN : NOT_RELEVANT;
    }
    if (d.profilingUses.isEmpty()) {
      return DOES_NOT_APPLY;
    }
    boolean unknown = false;
    for (ProfileUse use : d.profilingUses) {
      if (FALSE.equals(use.separateSwitch())) {
        return FAILED;
      }
      unknown |= use.separateSwitch() == null;
    }
    return unknown ? UNDECLARED : PASSED;
  }

  static PlainAnswer feedWithoutProfile(Descriptor d) {
    if (!d.isOf(FINDING) && d.nonProfiledOption == null && d.recommenderDefault == null) {
      return NOT_RELEVANT;
    }
    if (FALSE.equals(d.nonProfiledOption) || d.recommenderDefault == Feed.PROFILED) {
      return FAILED;
    }
    return d.nonProfiledOption == null || d.recommenderDefault == null ? UNDECLARED : PASSED;
  }

  static PlainAnswer followsStatedWishes(Descriptor d) {
    if (!d.isOf(RECOMMENDING) && d.signals == null && d.objective == null) {
      return NOT_RELEVANT;
    }
    if (d.objective == Objective.WATCH_TIME
        || d.objective == Objective.RETURN_RATE
        || d.objective == Objective.REVENUE) {
      return FAILED;
    }
    if (d.signals != null) {
      boolean stated =
          d.signals.contains(Signal.STATED_INTERESTS)
              || d.signals.contains(Signal.FEEDBACK)
              || d.signals.contains(Signal.FOLLOWS);
      boolean engagement =
          d.signals.contains(Signal.WATCH_TIME) || d.signals.contains(Signal.RETURN_RATE);
      if (!stated || engagement) {
        return FAILED;
      }
    }
    return d.signals == null || d.objective == null ? UNDECLARED : NO_JUDGEMENT;
  }

  static PlainAnswer profileCanBeReset(Descriptor d) {
    if (!d.isOf(PROFILING) && d.profilingReset == null) {
      return NOT_RELEVANT;
    }
    if (d.profilingUses == null) {
      return APPLICABILITY_UNKNOWN;
    }
    if (d.profilingUses.isEmpty()) {
      return DOES_NOT_APPLY;
    }
    if (d.profilingReset == null) {
      return UNDECLARED;
    }
    return d.profilingReset == Reset.COMPLETE ? PASSED : FAILED;
  }

  static PlainAnswer noDecisionByMachineAlone(Descriptor d) {
    if (d.decisions == null) {
      return d.isOf(DECIDING) ? UNDECLARED : NOT_RELEVANT;
    }
    boolean unknown = false;
    for (Decision decision : d.decisions) {
      if (decision.automation() == Automation.HUMAN_DECIDES || decision.effect() == Effect.MINOR) {
        continue;
      }
      if (decision.automation() != null && decision.effect() != null) {
        return FAILED;
      }
      unknown = true;
    }
    return unknown ? UNDECLARED : PASSED;
  }

  static PlainAnswer noSensitiveTraits(Descriptor d) {
    if (!d.isOf(PROFILING) && d.inferredTraits == null && d.dataSources == null) {
      return NOT_RELEVANT;
    }
    if (d.inferredTraits != null) {
      for (Trait trait : d.inferredTraits) {
        if (SENSITIVE.contains(trait)) {
          return FAILED;
        }
      }
    }
    if (d.dataSources != null) {
      for (DataSource source : d.dataSources) {
        if (FROM_ELSEWHERE.contains(source)) {
          return FAILED;
        }
      }
    }
    return d.inferredTraits == null || d.dataSources == null ? UNDECLARED : PASSED;
  }

  static PlainAnswer testedForBias(Descriptor d) {
    if (!d.isOf(PROFILING) && d.biasTest == null && d.dpiaCoversProfiling == null) {
      return NOT_RELEVANT;
    }
    if (d.profilingUses == null) {
      return APPLICABILITY_UNKNOWN;
    }
    if (d.profilingUses.isEmpty()) {
      return DOES_NOT_APPLY;
    }
    if (FALSE.equals(d.biasTest) || FALSE.equals(d.dpiaCoversProfiling)) {
      return FAILED;
    }
    if (d.biasTest == null || d.dpiaCoversProfiling == null) {
      return UNDECLARED;
    }
    return proven(2, d.biasTestProof, d.dpiaProof);
  }
}
