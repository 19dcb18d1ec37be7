package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.LOW;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static io.github.kiasdk.right.Right.*;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Decisions;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Profiling;
import io.github.kiasdk.vocabulary.Profiling.DataSource;
import io.github.kiasdk.vocabulary.Profiling.Refusal;
import io.github.kiasdk.vocabulary.Profiling.Trait;
import io.github.kiasdk.vocabulary.Profiling.UsePurpose;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Recommender.Objective;
import io.github.kiasdk.vocabulary.Recommender.Signal;
import io.github.kiasdk.vocabulary.Switch;
import java.time.Period;
import java.util.List;

/** Beginsel 7: Voorkom het profileren van kinderen. */
final class PreventProfiling {

  private static final Texts TEXTS = Texts.of(PreventProfiling.class, "PreventProfiling");

  /** Where profiles of children are usually made or used. */
  private static final FunctionalityKind[] PROFILING_KINDS = {
    RECOMMENDER,
    ENDLESS_FEED,
    FRIEND_SUGGESTION,
    ADS,
    DATA_COLLECTION,
    LEARNING,
    SEARCH,
    PLAY,
    AI_CHATBOT
  };

  private static final Condition CHILDREN_PROFILED = Profiling.USES.isNotEmpty();

  /** Ground: what the Code says of profiling, made a demand for the clearest case. */
  static final Check NOT_FOR_ADVERTISING =
      check("CVK-7.01")
          .severity(HIGH)
          .relevantFor(PROFILING_KINDS)
          .requires(
              clause(
                  "no-advertising",
                  Profiling.USES.every(Profiling.USE_PURPOSE.isNoneOf(UsePurpose.ADVERTISING)),
                  DSA.part("28-2")),
              clause(
                  "no-marketing",
                  Profiling.USES.every(Profiling.USE_PURPOSE.isNoneOf(UsePurpose.MARKETING))))
          .ground(OPERATIONALISED, "C7", "L3", "L9", "L18")
          .rights(PRIVACY, OTHER_EXPLOITATION)
          .cites(
              DSA.part("28-2"),
              AVMSD.part("6a"),
              AVMSD.part("28b"),
              MEDIA_ACT.whole(),
              CVK.part("7"),
              GDPR.part("recital-38"),
              GDPR.part("recital-71"),
              DSA_GUIDELINES.part("6.6"),
              GC25.part("5"),
              GC25.part("6"),
              FIVE_C.part("consumer"),
              FOUR_C.part("contract"))
          .suggests(Measure.REMOVE_FOR_CHILDREN)
          .build();

  /** Ground: the DSA's ban where the age is known; an unknown age is treated as a child's. */
  static final Check NO_PROFILED_ADS_TO_CHILDREN =
      check("CVK-7.02")
          .severity(HIGH)
          .relevantFor(ADS)
          .appliesWhen(
              Condition.any(
                  Audience.LIKELY_CHILD_USE.isTrue(),
                  Audience.AIMED_AT_CHILDREN.isTrue(),
                  AgeAssurance.AGE_KNOWN.isTrue()))
          .requires(Ads.PROFILE_BASED.is(Switch.OFF))
          .ground(EQUIVALENT, "L3", "U11", "L18")
          .rights(PRIVACY, OTHER_EXPLOITATION)
          .cites(
              DSA.part("28-2"),
              DSA.part("recital-71"),
              AADC.part("3"),
              CVK.part("7"),
              GDPR.part("recital-38"),
              FIVE_C.part("consumer"),
              GC25.part("5"),
              GC25.part("6"),
              FOUR_C.part("contract"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT)
          .build();

  /** Ground: UK Children's Code, standard 12. */
  static final Check OFF_UNLESS_ESSENTIAL =
      check("CVK-7.03")
          .severity(MEDIUM)
          .relevantFor(PROFILING_KINDS)
          .appliesWhen(CHILDREN_PROFILED)
          .requires(
              Profiling.USES.every(
                  Profiling.USE_DEFAULT
                      .is(Switch.OFF)
                      .or(
                          Profiling.USE_ESSENTIAL
                              .isTrue()
                              .and(Profiling.USE_ESSENTIAL_REASON.isGiven()))))
          .thenJudged()
          .ground(EQUIVALENT, "U1")
          .rights(PRIVACY, BEST_INTERESTS)
          .cites(
              AADC.part("12"),
              GDPR.part("25"),
              CVK.part("7"),
              CRBD.part("7"),
              FIVE_C.part("cross-cutting"),
              GC25.part("3"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT, Measure.LIMIT_DATA)
          .build();

  /** Ground: the supervisor's audit questions with the UK Children's Code. */
  static final Check SWITCH_FOR_EACH_USE =
      check("CVK-7.04")
          .severity(LOW)
          .relevantFor(PROFILING_KINDS)
          .appliesWhen(CHILDREN_PROFILED)
          .requires(Profiling.USES.every(Profiling.USE_SEPARATE_SWITCH.isTrue()))
          .ground(EQUIVALENT, "U5")
          .rights(PRIVACY, EVOLVING_CAPACITIES)
          .cites(AADC.part("12"), CVK.part("7"), CRBD.part("11"), GC25.part("4"), GC25.part("6"))
          .suggests(Measure.GIVE_OWN_SWITCH)
          .build();

  /** Ground: DSA art. 28 guidelines for the option; that it is the default is our own step. */
  static final Check FEED_WITHOUT_PROFILE =
      check("CVK-7.05")
          .severity(MEDIUM)
          .relevantFor(RECOMMENDER, ENDLESS_FEED, SEARCH)
          .requires(
              clause("option", Recommender.NON_PROFILED_OPTION.isTrue(), DSA.part("38")),
              clause("by-default", Recommender.DEFAULT.is(Recommender.Feed.NON_PROFILED)))
          .ground(EQUIVALENT, "D2")
          .rights(PRIVACY, INFORMATION)
          .cites(
              DSA_GUIDELINES.part("6.5"),
              DSA.part("38"),
              CVK.part("7"),
              AADC.part("12"),
              GC25.part("6"))
          .suggests(Measure.OFFER_WITHOUT_PROFILE)
          .build();

  /**
   * Ground: DSA art. 28 guidelines, and what the Code says of profiles that feed compulsive use.
   */
  static final Check FOLLOWS_STATED_WISHES =
      check("CVK-7.06")
          .severity(HIGH)
          .relevantFor(RECOMMENDER, ENDLESS_FEED)
          .requires(
              clause(
                  "stated-wishes",
                  Recommender.SIGNALS.containsAny(
                      Signal.STATED_INTERESTS, Signal.FEEDBACK, Signal.FOLLOWS)),
              clause(
                  "no-watch-time",
                  Recommender.SIGNALS.containsNone(Signal.WATCH_TIME, Signal.RETURN_RATE)),
              clause(
                  "objective",
                  Recommender.OBJECTIVE.isNoneOf(
                      Objective.WATCH_TIME, Objective.RETURN_RATE, Objective.REVENUE)))
          .thenJudged()
          .ground(OPERATIONALISED, "C7", "D4")
          .rights(INFORMATION, HEALTH, PRIVACY)
          .cites(
              DSA_GUIDELINES.part("6.5"),
              CVK.part("7"),
              AADC.part("5"),
              CRBD.part("11"),
              FIVE_C.part("cross-cutting"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.FOLLOW_STATED_WISHES)
          .build();

  /** Ground: DSA art. 28 guidelines. */
  static final Check PROFILE_CAN_BE_RESET =
      check("CVK-7.07")
          .severity(MEDIUM)
          .relevantFor(PROFILING_KINDS)
          .appliesWhen(CHILDREN_PROFILED)
          .requires(Profiling.RESET.is(Profiling.Reset.COMPLETE))
          .ground(EQUIVALENT, "D4")
          .rights(PRIVACY, EVOLVING_CAPACITIES)
          .cites(
              DSA_GUIDELINES.part("6.5"),
              GDPR.part("17"),
              CVK.part("7"),
              AADC.part("15"),
              CRBD.part("11"),
              GC25.part("4"),
              GC25.part("6"))
          .suggests(Measure.LET_CHILD_RESET)
          .build();

  /** Ground: GDPR recital 71 as the supervisors read it, and what the Code says of wrong labels. */
  static final Check NO_DECISION_BY_MACHINE_ALONE =
      check("CVK-7.08")
          .severity(HIGH)
          .relevantFor(MODERATION, AGE_ASSURANCE, LEARNING, PURCHASE)
          .requires(
              Decisions.MADE.none(
                  Decisions.AUTOMATION
                      .is(Decisions.Automation.SOLELY_AUTOMATED)
                      .and(
                          Decisions.EFFECT.isOneOf(
                              Decisions.Effect.LEGAL, Decisions.Effect.SIMILARLY_SERIOUS))))
          .ground(OPERATIONALISED, "C7", "L9", "L17")
          .rights(NON_DISCRIMINATION, BEST_INTERESTS, TO_BE_HEARD)
          .cites(
              GDPR.part("recital-71"),
              GDPR.part("22"),
              CVK.part("7"),
              CRBD.part("1"),
              FIVE_C.part("cross-cutting"),
              GC25.part("3"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.LET_HUMAN_DECIDE)
          .build();

  /** Ground: what the Code says of personality profiles and combined data; GC25 on emotions. */
  static final Check NO_SENSITIVE_TRAITS =
      check("CVK-7.09")
          .severity(HIGH)
          .relevantFor(PROFILING_KINDS)
          .requires(
              clause(
                  "no-special-categories",
                  Profiling.INFERRED_TRAITS.containsNone(
                      Trait.HEALTH,
                      Trait.SEXUALITY,
                      Trait.RELIGION,
                      Trait.ETHNICITY,
                      Trait.POLITICAL_VIEWS),
                  GDPR.part("9")),
              clause(
                  "no-other-sensitive-traits",
                  Profiling.INFERRED_TRAITS.containsNone(
                      Trait.EMOTIONS, Trait.PERSONALITY, Trait.FAMILY_INCOME)),
              clause(
                  "no-outside-data",
                  Profiling.DATA_SOURCES.containsNone(
                      DataSource.OTHER_SERVICES, DataSource.OFFLINE, DataSource.DATA_BROKERS)))
          .ground(OPERATIONALISED, "C7", "G3")
          .rights(PRIVACY, NON_DISCRIMINATION, THOUGHT_AND_RELIGION)
          .cites(
              CVK.part("7"),
              GDPR.part("9"),
              GDPR.part("5"),
              GDPR.part("recital-38"),
              AI_ACT.part("5-1-f"),
              GC25.part("3"),
              GC25.part("6"),
              AADC.part("5"),
              AADC.part("12"),
              CRBD.part("7"))
          .suggests(Measure.LIMIT_DATA)
          .build();

  /** Ground: what the Code says of stigma and of the PIA. Two years is our own limit. */
  static final Check TESTED_FOR_BIAS =
      check("CVK-7.10")
          .severity(MEDIUM)
          .relevantFor(PROFILING_KINDS)
          .appliesWhen(CHILDREN_PROFILED)
          .requires(
              clause("bias-test", Profiling.BIAS_TEST.isTrue()),
              clause("in-dpia", Dpia.COVERS_PROFILING.isTrue(), GDPR.part("35")))
          .withEvidenceNotOlderThan(Period.ofYears(2), Profiling.BIAS_TEST, Dpia.COVERS_PROFILING)
          .ground(OPERATIONALISED, "C7")
          .rights(NON_DISCRIMINATION, PRIVACY)
          .cites(
              CVK.part("7"),
              GDPR.part("35"),
              CRBD.part("1"),
              FIVE_C.part("cross-cutting"),
              GC25.part("3"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.TEST_FOR_BIAS)
          .build();

  /**
   * Ground: GDPR art. 7(4) on consent that is free. That nothing else is lost, that a child is told
   * and the two years are our own.
   */
  static final Check PROFILE_CAN_BE_REFUSED =
      check("CVK-7.11")
          .severity(MEDIUM)
          .relevantFor(PROFILING_KINDS)
          .appliesWhen(
              Profiling.USES.any(
                  Profiling.USE_PURPOSE.isNoneOf(UsePurpose.SAFETY, UsePurpose.AGE_FIT)))
          .requires(
              clause("no-loss", Profiling.REFUSAL.isOneOf(Refusal.TAILORED_ONLY, Refusal.NOTHING)),
              clause("told", Profiling.REFUSAL_TOLD.isTrue()))
          .withEvidenceNotOlderThan(Period.ofYears(2), Profiling.REFUSAL)
          .ground(EQUIVALENT, "L17")
          .rights(PRIVACY, EDUCATION, NON_DISCRIMINATION)
          .cites(
              CVK.part("7"),
              GDPR.part("7-4"),
              AADC.part("12"),
              DSA_GUIDELINES.part("6.5"),
              OECD.part("forced-action"),
              CRBD.part("11"),
              FIVE_C.part("cross-cutting"),
              GC25.part("6"),
              GC25.part("11"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.OFFER_WITHOUT_PROFILE)
          .build();

  static final List<Check> CHECKS =
      List.of(
          NOT_FOR_ADVERTISING,
          NO_PROFILED_ADS_TO_CHILDREN,
          OFF_UNLESS_ESSENTIAL,
          SWITCH_FOR_EACH_USE,
          FEED_WITHOUT_PROFILE,
          FOLLOWS_STATED_WISHES,
          PROFILE_CAN_BE_RESET,
          NO_DECISION_BY_MACHINE_ALONE,
          NO_SENSITIVE_TRAITS,
          TESTED_FOR_BIAS,
          PROFILE_CAN_BE_REFUSED);

  private PreventProfiling() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.PREVENT_PROFILING, TEXTS).since("0.1.0");
  }
}
