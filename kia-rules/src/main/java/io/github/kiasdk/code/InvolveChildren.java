package io.github.kiasdk.code;

import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.References.*;
import static io.github.kiasdk.code.RightsAndRisks.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.LOW;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.fact.Condition.all;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static io.github.kiasdk.right.Right.*;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.AgeBand;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Participation;
import io.github.kiasdk.vocabulary.Participation.Group;
import io.github.kiasdk.vocabulary.Participation.Participant;
import io.github.kiasdk.vocabulary.Participation.Phase;
import io.github.kiasdk.vocabulary.Reporting;
import java.util.Arrays;
import java.util.List;

/** Beginsel 2: Betrek kinderen en hun verwachtingen bij het ontwerp. */
final class InvolveChildren {

  private static final Texts TEXTS = Texts.of(InvolveChildren.class, "InvolveChildren");

  /** Of a session. Parents alone do not speak as children's representatives. */
  private static final Condition CHILDREN_HEARD =
      Participation.WHO.containsAny(Participant.CHILDREN, Participant.CHILDRENS_REPRESENTATIVES);

  /** Ground: the Code on taking part in building a service; that it is dated is our own step. */
  static final Check HEARD_BEFORE_LAUNCH =
      check("CVK-2.01")
          .severity(MEDIUM)
          .ofService()
          .requires(
              Participation.SESSIONS.any(
                  all(
                      CHILDREN_HEARD,
                      Participation.PHASE.isNoneOf(Phase.AFTER_LAUNCH),
                      Participation.DATE.isGiven())))
          .withEvidenceNotOlderThanYears(PutChildFirst.RECORD_COUNTS_YEARS, Participation.SESSIONS)
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, EXPRESSION)
          .cites(CVK_2, GC25_3, AADC_2, CRBD_3)
          .suggests(Measure.INVOLVE_CHILDREN_EARLY)
          .build();

  /** Ground: the Code wants more than a user test; which phases count is our own step. */
  static final Check HEARD_FROM_THE_START =
      check("CVK-2.02")
          .severity(LOW)
          .ofService()
          .requires(
              Participation.SESSIONS.any(
                  CHILDREN_HEARD.and(Participation.PHASE.isOneOf(Phase.IDEA, Phase.REQUIREMENTS))))
          .ground(OPERATIONALISED, "C2", "N3")
          .rights(TO_BE_HEARD, EXPRESSION)
          .cites(CVK_2, GC25_3, CRBD_3)
          .suggests(Measure.INVOLVE_CHILDREN_EARLY)
          .build();

  /** Ground: the Code on children with special needs. Three years is our own limit. */
  static final Check THOSE_WHO_USE_IT_HEARD =
      check("CVK-2.03")
          .severity(MEDIUM)
          .ofService()
          .requires(
              everyExpectedBandHeard()
                  .and(
                      Participation.SESSIONS.any(
                          Participation.GROUPS.containsAny(Group.DISABILITY, Group.LESS_ACCESS))))
          .withEvidenceNotOlderThanYears(3, Participation.SESSIONS)
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, NON_DISCRIMINATION, DISABILITY)
          .cites(CVK_2, GC25_3, GC25_9, CRBD_1, CRBD_3)
          .suggests(Measure.INVOLVE_LEFT_OUT_CHILDREN)
          .build();

  /** Ground: the Code on mental, social and cognitive development. */
  static final Check DEVELOPMENT_WEIGHED =
      check("CVK-2.04")
          .severity(MEDIUM)
          .ofService()
          .judgedOnly(Participation.DEVELOPMENT_FINDING)
          .ground(CODE, "C2")
          .rights(LIFE_AND_DEVELOPMENT, HEALTH, TO_BE_HEARD)
          .cites(CVK_2, GC25_3, CRBD_10, CRBD_9)
          .suggests(Measure.WATCH_EFFECTS)
          .build();

  /** Ground: the Code on special knowledge of and experience with children. */
  static final Check LED_BY_SOMEONE_EXPERIENCED =
      check("CVK-2.05")
          .severity(LOW)
          .ofService()
          .requires(
              Participation.SESSIONS
                  .isNotEmpty()
                  .and(Participation.SESSIONS.every(Participation.EXPERT.isTrue())))
          .thenJudged()
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, EVOLVING_CAPACITIES)
          .cites(CVK_2, CRBD_3, CRBD_4, GC25_3, GC25_4)
          .suggests(Measure.ASK_EXPERT_ON_CHILDREN)
          .build();

  /** Ground: the Code on informing children who take part; agreement is recalled, not seen. */
  static final Check TAKING_PART_INFORMED =
      check("CVK-2.06")
          .severity(MEDIUM)
          .ofService()
          .requires(
              Participation.SESSIONS
                  .any(CHILDREN_HEARD)
                  .and(
                      Participation.SESSIONS.every(
                          Participation.WHO
                              .containsAny(Participant.CHILDREN)
                              .implies(
                                  all(
                                      Participation.BRIEFED.isTrue(),
                                      Participation.CHILD_AGREED.isTrue(),
                                      Participation.PARENT_AGREED.isTrue())))))
          .withEvidenceNotOlderThanYears(PutChildFirst.RECORD_COUNTS_YEARS, Participation.SESSIONS)
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, INFORMATION, PARENTAL_RESPONSIBILITY)
          .cites(CVK_2, GC25_3, CRBD_3)
          .suggests(Measure.INFORM_PARTICIPANTS)
          .build();

  /** Ground: the Code on reporting wrongs met while using the service. */
  static final Check CHILD_CAN_REPORT =
      check("CVK-2.07")
          .severity(HIGH)
          .relevantFor(
              DM,
              GROUP_CHAT,
              VOICE,
              LIVESTREAM,
              COMMENT,
              VIDEO,
              ENDLESS_FEED,
              UGC_PUBLISHING,
              AI_CHATBOT,
              REPORTING)
          .requires(Reporting.IN_PRODUCT.isTrue())
          .ground(CODE, "C2")
          .rights(PROTECTION_FROM_VIOLENCE, TO_BE_HEARD, INFORMATION)
          .cites(
              CVK_2,
              DSA_28_G_7_1,
              DSA_28_1,
              AADC_15,
              CRBD_8,
              FIVE_C_CONDUCT,
              GC25_3,
              GC25_7,
              FOUR_C_CONDUCT)
          .suggests(Measure.OFFER_REPORTING)
          .build();

  /**
   * Ground: the Code on reporting in a way that suits the age; an answer in time is our own step.
   */
  static final Check REPORT_ROUTE_FITS_YOUNGEST =
      check("CVK-2.08")
          .severity(HIGH)
          .ofService()
          .relevantFor(REPORTING)
          .requires(
              all(
                  routeMadeForYoungest(),
                  Reporting.STEPS.isGiven(),
                  Reporting.FEEDBACK_HOURS.isGiven()))
          .thenJudged()
          .ground(OPERATIONALISED, "C2", "D1", "U9")
          .rights(TO_BE_HEARD, EVOLVING_CAPACITIES, PROTECTION_FROM_VIOLENCE)
          .cites(CVK_2, DSA_28_G_7_1, AADC_15, CRBD_4, CRBD_8, GC25_3, GC25_4)
          .suggests(Measure.OFFER_REPORTING, Measure.ANSWER_REPORTS)
          .build();

  static final List<Check> CHECKS =
      List.of(
          HEARD_BEFORE_LAUNCH,
          HEARD_FROM_THE_START,
          THOSE_WHO_USE_IT_HEARD,
          DEVELOPMENT_WEIGHED,
          LED_BY_SOMEONE_EXPERIENCED,
          TAKING_PART_INFORMED,
          CHILD_CAN_REPORT,
          REPORT_ROUTE_FITS_YOUNGEST);

  private InvolveChildren() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.INVOLVE_CHILDREN, TEXTS).since("0.1.0");
  }

  /** Of each age band that is expected, children took part in some session. */
  private static Condition everyExpectedBandHeard() {
    AgeBand[] bands = AgeBand.values();
    Condition[] heard = new Condition[bands.length];
    for (int i = 0; i < bands.length; i++) {
      heard[i] =
          Audience.AGE_BANDS
              .containsAny(bands[i])
              .implies(Participation.SESSIONS.any(Participation.AGE_BANDS.containsAny(bands[i])));
    }
    return all(heard);
  }

  /**
   * Of each age band that is expected, the route was made for that band or a younger one. No band
   * is older than the last, so there it only has to be known what the route was made for.
   */
  private static Condition routeMadeForYoungest() {
    AgeBand[] bands = AgeBand.values();
    Condition[] fits = new Condition[bands.length];
    for (int i = 0; i < bands.length; i++) {
      Condition notOlder = Reporting.MIN_AGE_BAND.isOneOf(Arrays.copyOf(bands, i + 1));
      boolean last = i == bands.length - 1;
      fits[i] = last ? notOlder : Audience.AGE_BANDS.containsAny(bands[i]).implies(notOlder);
    }
    return all(fits);
  }
}
