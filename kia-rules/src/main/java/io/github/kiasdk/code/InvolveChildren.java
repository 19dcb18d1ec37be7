package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.LOW;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.fact.Condition.all;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static io.github.kiasdk.right.Right.*;

import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.AgeBand;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Launch;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Moderation.Objection;
import io.github.kiasdk.vocabulary.Moderation.Reason;
import io.github.kiasdk.vocabulary.Participation;
import io.github.kiasdk.vocabulary.Participation.Group;
import io.github.kiasdk.vocabulary.Participation.Participant;
import io.github.kiasdk.vocabulary.Participation.Phase;
import io.github.kiasdk.vocabulary.Reporting;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Beginsel 2: Betrek kinderen en hun verwachtingen bij het ontwerp. */
final class InvolveChildren {

  private static final Texts TEXTS = Texts.of(InvolveChildren.class, "InvolveChildren");

  /** Until a child hears about its report: our own limit, a week. */
  private static final int MOST_HOURS_TO_ANSWER = 7 * 24;

  /** To report something: our own limit, the same as for erasing an account. */
  private static final int MOST_STEPS_TO_REPORT = PrivacyDesign.FEW_STEPS;

  /** Of a session. */
  private static final Condition CHILDREN_TOOK_PART =
      Participation.WHO.containsAny(Participant.CHILDREN);

  /** Of a session. Parents alone do not speak as children's representatives. */
  private static final Condition CHILDREN_HEARD =
      Participation.WHO.containsAny(Participant.CHILDREN, Participant.CHILDRENS_REPRESENTATIVES);

  /** Of a session: nobody in it was younger than the age from which a child agrees by itself. */
  private static final Condition ALL_OLD_ENOUGH_TO_AGREE =
      Participation.AGE_BANDS
          .isNotEmpty()
          .and(Participation.AGE_BANDS.containsNone(bandsBelow(LegalAges.OWN_CONSENT)));

  /** Ground: the Code on taking part in building a service; the days compared are our own step. */
  static final Check HEARD_BEFORE_LAUNCH =
      check("CVK-2.01")
          .severity(MEDIUM)
          .ofService()
          .requires(
              Participation.SESSIONS.any(
                  all(
                      CHILDREN_HEARD,
                      Participation.PHASE.isNoneOf(Phase.AFTER_LAUNCH),
                      Participation.DATE.isBefore(Launch.DATE),
                      Participation.DATE.hasCome())))
          .withEvidenceNotOlderThan(PutChildFirst.RECORD_COUNTS, Participation.SESSIONS)
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, EXPRESSION)
          .cites(CVK.part("2"), GC25.part("3"), AADC.part("2"), CRBD.part("3"))
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
          .cites(CVK.part("2"), GC25.part("3"), CRBD.part("3"))
          .suggests(Measure.INVOLVE_CHILDREN_EARLY)
          .build();

  /** Ground: the Code on children with special needs. Three years is our own limit. */
  static final Check THOSE_WHO_USE_IT_HEARD =
      check("CVK-2.03")
          .severity(MEDIUM)
          .ofService()
          .requires(
              clause("every-age", everyExpectedBandHeard()),
              clause(
                  "left-out-children",
                  Participation.SESSIONS.any(
                      CHILDREN_TOOK_PART.and(
                          Participation.GROUPS.containsAny(Group.DISABILITY, Group.LESS_ACCESS)))))
          .withEvidenceNotOlderThan(Period.ofYears(3), Participation.SESSIONS)
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, NON_DISCRIMINATION, DISABILITY)
          .cites(CVK.part("2"), GC25.part("3"), GC25.part("9"), CRBD.part("1"), CRBD.part("3"))
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
          .cites(CVK.part("2"), GC25.part("3"), CRBD.part("10"), CRBD.part("9"))
          .suggests(Measure.WATCH_EFFECTS)
          .build();

  /** Ground: the Code on special knowledge of and experience with children. */
  static final Check LED_BY_SOMEONE_EXPERIENCED =
      check("CVK-2.05")
          .severity(LOW)
          .ofService()
          .requires(
              clause("session", Participation.SESSIONS.isNotEmpty()),
              clause("experienced", Participation.SESSIONS.every(Participation.EXPERT.isTrue())))
          .thenJudged()
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, EVOLVING_CAPACITIES)
          .cites(CVK.part("2"), CRBD.part("3"), CRBD.part("4"), GC25.part("3"), GC25.part("4"))
          .suggests(Measure.ASK_EXPERT_ON_CHILDREN)
          .build();

  /** Ground: the Code on informing children who take part; agreement is our own step. */
  static final Check TAKING_PART_INFORMED =
      check("CVK-2.06")
          .severity(MEDIUM)
          .ofService()
          .requires(
              clause("session", Participation.SESSIONS.any(CHILDREN_TOOK_PART)),
              clause("briefed", whereChildrenTookPart(Participation.BRIEFED.isTrue())),
              clause("child-agreed", whereChildrenTookPart(Participation.CHILD_AGREED.isTrue())),
              clause(
                  "parent-agreed",
                  whereChildrenTookPart(
                      Participation.PARENT_AGREED.isTrue().or(ALL_OLD_ENOUGH_TO_AGREE))))
          .withEvidenceNotOlderThan(PutChildFirst.RECORD_COUNTS, Participation.SESSIONS)
          .ground(CODE, "C2")
          .rights(TO_BE_HEARD, INFORMATION, PARENTAL_RESPONSIBILITY)
          .cites(CVK.part("2"), GC25.part("3"), CRBD.part("3"))
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
              FRIEND_SUGGESTION,
              EPHEMERAL,
              STORY,
              VIDEO,
              ENDLESS_FEED,
              RECOMMENDER,
              SEARCH,
              UGC_PUBLISHING,
              ADS,
              INFLUENCER,
              AI_CHATBOT,
              REPORTING)
          .requires(Reporting.IN_PRODUCT.isTrue())
          .ground(CODE, "C2")
          .rights(PROTECTION_FROM_VIOLENCE, TO_BE_HEARD, INFORMATION)
          .cites(
              CVK.part("2"),
              DSA_GUIDELINES.part("7.1"),
              DSA.part("28-1"),
              AADC.part("15"),
              CRBD.part("8"),
              FIVE_C.part("conduct"),
              GC25.part("3"),
              GC25.part("7"),
              FOUR_C.part("conduct"))
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
              clause("for-youngest", routeMadeForYoungest()),
              clause("few-steps", Reporting.STEPS.isAtMost(MOST_STEPS_TO_REPORT)),
              clause("answer-time", Reporting.FEEDBACK_HOURS.isAtMost(MOST_HOURS_TO_ANSWER)))
          .thenJudged()
          .ground(OPERATIONALISED, "C2", "D1", "U9")
          .rights(TO_BE_HEARD, EVOLVING_CAPACITIES, PROTECTION_FROM_VIOLENCE)
          .cites(
              CVK.part("2"),
              DSA_GUIDELINES.part("7.1"),
              AADC.part("15"),
              CRBD.part("4"),
              CRBD.part("8"),
              GC25.part("3"),
              GC25.part("4"))
          .suggests(Measure.OFFER_REPORTING, Measure.ANSWER_REPORTS)
          .build();

  /** Ground: DSA art. 17 and 20; a reason that fits children, and a person, are our own step. */
  static final Check REMOVAL_IS_EXPLAINED =
      check("CVK-2.09")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(
              DM,
              GROUP_CHAT,
              VOICE,
              LIVESTREAM,
              COMMENT,
              EPHEMERAL,
              STORY,
              UGC_PUBLISHING,
              CREATION_TOOL,
              PLAY,
              PROFILE_PRIVACY,
              MODERATION)
          .appliesWhen(Moderation.RESTRICTS.isTrue())
          .requires(
              clause("reason", Moderation.REASONS.is(Reason.THIS_CASE), DSA.part("17")),
              clause("understood", Moderation.REASONS_FOR_CHILDREN.isTrue()),
              clause("objection", Moderation.OBJECTION.isNoneOf(Objection.NONE), DSA.part("20")),
              clause("person", Moderation.OBJECTION.isNoneOf(Objection.COMPUTER)))
          .ground(EQUIVALENT, "L18")
          .rights(EXPRESSION, TO_BE_HEARD, INFORMATION, NON_DISCRIMINATION)
          .cites(
              DSA.part("17"),
              DSA.part("20"),
              DSA_GUIDELINES.part("7.1"),
              CVK.part("2"),
              AADC.part("6"),
              CRBD.part("6"),
              GC25.part("3"),
              GC25.part("6"))
          .suggests(Measure.SAY_WHY_AND_LISTEN)
          .askedOf(Role.MODERATION_LEAD)
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
          REPORT_ROUTE_FITS_YOUNGEST,
          REMOVAL_IS_EXPLAINED);

  private InvolveChildren() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.INVOLVE_CHILDREN, TEXTS).since("0.1.0");
  }

  private static AgeBand[] bandsBelow(int age) {
    List<AgeBand> below = new ArrayList<>();
    for (AgeBand band : AgeBand.values()) {
      if (band.ages().youngest() < age) {
        below.add(band);
      }
    }
    return below.toArray(new AgeBand[0]);
  }

  /** Of each session that children took part in. */
  private static Condition whereChildrenTookPart(Condition so) {
    return Participation.SESSIONS.every(CHILDREN_TOOK_PART.implies(so));
  }

  /** Of each age band that is expected, children took part in some session. */
  private static Condition everyExpectedBandHeard() {
    AgeBand[] bands = AgeBand.values();
    Condition[] heard = new Condition[bands.length];
    for (int i = 0; i < bands.length; i++) {
      heard[i] =
          Audience.AGE_BANDS
              .containsAny(bands[i])
              .implies(
                  Participation.SESSIONS.any(
                      CHILDREN_TOOK_PART.and(Participation.AGE_BANDS.containsAny(bands[i]))));
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
