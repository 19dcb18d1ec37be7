package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.right.Right.*;
import static io.github.kiasdk.vocabulary.BestInterests.ASSESSMENT_DATE;
import static io.github.kiasdk.vocabulary.BestInterests.BENEFITS_CHILD;
import static io.github.kiasdk.vocabulary.BestInterests.CHILD_BENEFIT;
import static io.github.kiasdk.vocabulary.BestInterests.CONFLICTS;
import static io.github.kiasdk.vocabulary.BestInterests.RIGHTS;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.vocabulary.AgeRestriction;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Audience.ExclusionBasis;
import io.github.kiasdk.vocabulary.Governance;
import io.github.kiasdk.vocabulary.Launch;
import java.time.Period;
import java.util.List;

/** Beginsel 1: Zet het belang van het kind voorop bij het ontwerp. */
final class PutChildFirst {

  /**
   * How old the record may be of what can be done only once, before launch or with children who
   * took part: our own limit, the length of a childhood.
   */
  static final Period RECORD_COUNTS = Period.ofYears(18);

  /** From one assessment to the next, and from the last one to today: our own limit. */
  static final int MOST_MONTHS_TO_REVIEW = 12;

  private static final Texts TEXTS = Texts.of(PutChildFirst.class, "PutChildFirst");

  /** Ground: the Code on when it applies; children may use what does not keep them out. */
  static final Check CODE_IS_APPLIED =
      check("CVK-1.01")
          .severity(HIGH)
          .ofService()
          .requires(Scope.CONDITION.implies(Audience.CODE_APPLIED.isTrue()))
          .ground(CODE, "C1")
          .rights(BEST_INTERESTS, NON_DISCRIMINATION)
          .cites(
              CVK.part("1"),
              AADC.part("1"),
              DSA_GUIDELINES.part("4"),
              CRBD.part("2"),
              GC25.part("3"))
          .suggests(Measure.APPLY_THE_CODE)
          .build();

  /** Ground: our reading of a sentence of the Code that we saw cut off, and the DSA guidelines. */
  static final Check TERMS_ARE_NO_WAY_OUT =
      check("CVK-1.02")
          .severity(HIGH)
          .ofService()
          .appliesWhen(Audience.CODE_APPLIED.isFalse())
          .requires(Audience.EXCLUSION_BASIS.isNoneOf(ExclusionBasis.TERMS_ONLY))
          .ground(OPERATIONALISED, "C1", "D6")
          .rights(BEST_INTERESTS, NON_DISCRIMINATION)
          .cites(
              CVK.part("1"),
              DSA.part("28-1"),
              DSA_GUIDELINES.part("4"),
              CRBD.part("2"),
              GC25.part("3"))
          .suggests(Measure.APPLY_THE_CODE)
          .build();

  /** Ground: the Code has the interest count from the first idea; a record is our own step. */
  static final Check ASSESSED_BEFORE_LAUNCH =
      check("CVK-1.03")
          .severity(HIGH)
          .ofService()
          .requires(
              clause("before-launch", ASSESSMENT_DATE.isBefore(Launch.DATE)),
              clause("took-place", ASSESSMENT_DATE.hasCome()))
          .withEvidenceNotOlderThan(RECORD_COUNTS, ASSESSMENT_DATE)
          .ground(OPERATIONALISED, "C1")
          .rights(BEST_INTERESTS, LIFE_AND_DEVELOPMENT)
          .cites(
              CVK.part("1"),
              EU_CHARTER.part("24"),
              AADC.part("1"),
              DSA_GUIDELINES.part("5"),
              CRBD.part("2"),
              IEEE_2089.part("rights"),
              GC25.part("3"))
          .suggests(Measure.ASSESS_BEST_INTERESTS)
          .build();

  /**
   * Ground: the Code reads the interest with all rights; which are more than protection, our step.
   */
  static final Check MORE_THAN_PROTECTION =
      check("CVK-1.04")
          .severity(MEDIUM)
          .ofService()
          .requires(
              RIGHTS.containsAny(
                  REST_AND_PLAY,
                  LIFE_AND_DEVELOPMENT,
                  EDUCATION,
                  AIMS_OF_EDUCATION,
                  TO_BE_HEARD,
                  EXPRESSION,
                  ASSOCIATION,
                  INFORMATION))
          .thenJudged()
          .ground(OPERATIONALISED, "C1")
          .rights(BEST_INTERESTS, LIFE_AND_DEVELOPMENT, REST_AND_PLAY, EXPRESSION, INFORMATION)
          .cites(CVK.part("1"), GC25.part("3"), AADC.part("1"), CRBD.part("2"), CRBD.part("6"))
          .suggests(Measure.ASSESS_BEST_INTERESTS)
          .build();

  /** Ground: the Code finds preventing harm not enough; a benefit in words is our own step. */
  static final Check CHILD_GAINS_FROM_IT =
      check("CVK-1.05")
          .severity(MEDIUM)
          .ofService()
          .requires(BENEFITS_CHILD.isTrue().and(CHILD_BENEFIT.isGiven()))
          .thenJudged()
          .ground(OPERATIONALISED, "C1")
          .rights(BEST_INTERESTS, LIFE_AND_DEVELOPMENT, REST_AND_PLAY)
          .cites(CVK.part("1"), GC25.part("3"), CRBD.part("10"), CRBD.part("9"))
          .suggests(Measure.GIVE_CHILD_A_BENEFIT)
          .build();

  /** Ground: the Code on shutting children out; reason and alternative are our own step. */
  static final Check NOT_SIMPLY_SHUT_OUT =
      check("CVK-1.06")
          .severity(MEDIUM)
          .ofService()
          .appliesWhen(AgeRestriction.APPLIED.isTrue())
          .requires(
              clause("reason", AgeRestriction.REASON.isGiven()),
              clause(
                  "alternative",
                  AgeRestriction.BY_LAW
                      .isTrue()
                      .or(
                          AgeRestriction.ALTERNATIVE_OFFERED
                              .isTrue()
                              .and(AgeRestriction.ALTERNATIVE.isGiven()))))
          .thenJudged()
          .ground(OPERATIONALISED, "C1")
          .rights(NON_DISCRIMINATION, EVOLVING_CAPACITIES, INFORMATION, REST_AND_PLAY)
          .cites(
              CVK.part("1"),
              DSA_GUIDELINES.part("4"),
              AADC.part("3"),
              CRBD.part("1"),
              CRBD.part("4"),
              GC25.part("3"),
              GC25.part("4"))
          .suggests(Measure.OFFER_ALTERNATIVE)
          .build();

  /** Ground: the Code on the whole life of a service; the interval is our own limit. */
  static final Check ASSESSED_AGAIN =
      check("CVK-1.07")
          .severity(MEDIUM)
          .ofService()
          .requires(
              clause(
                  "last-date",
                  Governance.LAST_REVIEW
                      .isLongerAgoThan(Period.ofMonths(MOST_MONTHS_TO_REVIEW))
                      .not()
                      .and(Governance.LAST_REVIEW.hasCome())),
              clause(
                  "next-date",
                  Governance.NEXT_REVIEW
                      .isPast()
                      .not()
                      .and(
                          Governance.NEXT_REVIEW.isWithin(Period.ofMonths(MOST_MONTHS_TO_REVIEW)))),
              clause("within-a-year", Governance.REVIEW_INTERVAL.isAtMost(MOST_MONTHS_TO_REVIEW)),
              clause("on-change", Governance.REVIEW_ON_CHANGE.isTrue()))
          .ground(OPERATIONALISED, "C1")
          .rights(BEST_INTERESTS, LIFE_AND_DEVELOPMENT)
          .cites(
              CVK.part("1"),
              DSA_GUIDELINES.part("5"),
              DSA_GUIDELINES.part("8.3"),
              CRBD.part("5"),
              GC25.part("3"))
          .suggests(Measure.ASSESS_AGAIN)
          .build();

  /** Ground: the Code puts the child's interest first; a record of each clash is our own step. */
  static final Check CHILD_LED_THE_CHOICE =
      check("CVK-1.08")
          .severity(HIGH)
          .ofService()
          .judgedOnly(CONFLICTS)
          .ground(OPERATIONALISED, "C1")
          .rights(BEST_INTERESTS, ECONOMIC_EXPLOITATION)
          .cites(
              CVK.part("1"), EU_CHARTER.part("24"), AADC.part("1"), GC25.part("3"), CRBD.part("5"))
          .suggests(Measure.LET_CHILD_COME_FIRST)
          .build();

  static final List<Check> CHECKS =
      List.of(
          CODE_IS_APPLIED,
          TERMS_ARE_NO_WAY_OUT,
          ASSESSED_BEFORE_LAUNCH,
          MORE_THAN_PROTECTION,
          CHILD_GAINS_FROM_IT,
          NOT_SIMPLY_SHUT_OUT,
          ASSESSED_AGAIN,
          CHILD_LED_THE_CHOICE);

  private PutChildFirst() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.BEST_INTERESTS, TEXTS).since("0.1.0");
  }
}
