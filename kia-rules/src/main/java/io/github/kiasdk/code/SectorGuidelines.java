package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.LOW;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.right.Right.*;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.Governance;
import io.github.kiasdk.vocabulary.Governance.CodeSource;
import io.github.kiasdk.vocabulary.Governance.Conduct;
import io.github.kiasdk.vocabulary.Governance.Incidents;
import io.github.kiasdk.vocabulary.Governance.Owner;
import io.github.kiasdk.vocabulary.Governance.SuccessMeasure;
import io.github.kiasdk.vocabulary.Governance.Trained;
import java.time.Period;
import java.util.List;

/**
 * Beginsel 10: Ontwikkel richtlijnen voor de branche gericht op de bescherming van belangen en
 * rechten van kinderen.
 */
final class SectorGuidelines {

  private static final Texts TEXTS = Texts.of(SectorGuidelines.class, "SectorGuidelines");

  private static final Condition CODE_EXISTS =
      Governance.CODE_OF_CONDUCT.isOneOf(Conduct.SECTOR_CODE, Conduct.OWN_POLICY);

  /**
   * Ground: the Code calls such a code advisable; that each functionality is covered is our step.
   */
  static final Check CODE_COVERS_THIS =
      check("CVK-10.01")
          .severity(MEDIUM)
          .requires(
              clause(
                  "public-code",
                  Governance.CODE_OF_CONDUCT
                      .isOneOf(Conduct.SECTOR_CODE, Conduct.OWN_POLICY)
                      .and(Governance.CODE_PUBLIC.isTrue())),
              clause("covers-this", Governance.CODE_COVERS.isTrue()))
          .withEvidenceNotOlderThan(Period.ofYears(2), Governance.CODE_OF_CONDUCT)
          .ground(OPERATIONALISED, "C10")
          .rights(IMPLEMENTATION, BEST_INTERESTS)
          .cites(CVK.part("10"), DSA_GUIDELINES.part("8.1"), CRBD.part("5"), GC25.part("5"))
          .suggests(Measure.FOLLOW_CODE_OF_CONDUCT)
          .build();

  /** Ground: the Code on consulting guidelines that exist. */
  static final Check CODE_BUILDS_ON_GUIDELINES =
      check("CVK-10.02")
          .severity(LOW)
          .appliesWhen(CODE_EXISTS)
          .requires(
              Governance.CODE_SOURCES.containsAny(
                  CodeSource.UNICEF_BUSINESS_PRINCIPLES,
                  CodeSource.UNICEF_ITU_CHILD_ONLINE_PROTECTION,
                  CodeSource.CODE_VOOR_KINDERRECHTEN,
                  CodeSource.UK_CHILDRENS_CODE,
                  CodeSource.DSA_GUIDELINES,
                  CodeSource.OTHER_RECOGNISED))
          .ground(CODE, "C10")
          .rights(IMPLEMENTATION, BEST_INTERESTS)
          .cites(CVK.part("10"), CRBD.part("5"), GC25.part("5"))
          .suggests(Measure.BUILD_ON_GUIDELINES)
          .build();

  /** Ground: the Code on children as authors. Five years is our own limit. */
  static final Check CHILDREN_HELPED_WRITE_IT =
      check("CVK-10.03")
          .severity(LOW)
          .appliesWhen(CODE_EXISTS)
          .requires(Governance.CODE_CHILD_PARTICIPATION.isTrue())
          .withEvidenceNotOlderThan(Period.ofYears(5), Governance.CODE_CHILD_PARTICIPATION)
          .ground(CODE, "C10")
          .rights(TO_BE_HEARD)
          .cites(CVK.part("10"), CRBD.part("3"), CRBD.part("6"), GC25.part("5"))
          .suggests(Measure.WRITE_CODE_WITH_CHILDREN)
          .build();

  /** Ground: the Code on a text that is public, readable and attractive for all ages. */
  static final Check CODE_IS_READABLE =
      check("CVK-10.04")
          .severity(LOW)
          .appliesWhen(CODE_EXISTS)
          .requires(
              clause("public", Governance.CODE_PUBLIC.isTrue()),
              clause("child-version", Governance.CHILD_VERSION.isTrue()))
          .thenJudged()
          .ground(CODE, "C10")
          .rights(INFORMATION, TO_BE_HEARD, EVOLVING_CAPACITIES)
          .cites(CVK.part("10"), CRBD.part("4"), DSA_GUIDELINES.part("8.4"), GC25.part("4"))
          .suggests(Measure.PUBLISH_FOR_CHILDREN)
          .build();

  /** Ground: the Code on a code that binds; how that shows is our own step, as is the year. */
  static final Check CODE_IS_LIVED_UP_TO =
      check("CVK-10.05")
          .severity(MEDIUM)
          .appliesWhen(CODE_EXISTS.or(Governance.CLAIMS.isTrue()))
          .requires(
              clause("follows-a-code", CODE_EXISTS, BW.part("6-193g")),
              clause("checked", Governance.MONITORING.isTrue()),
              clause("complaints", Governance.COMPLAINTS.isTrue()))
          .withEvidenceNotOlderThan(Period.ofYears(1), Governance.MONITORING, Governance.COMPLAINTS)
          .ground(OPERATIONALISED, "C10", "L14")
          .rights(IMPLEMENTATION, BEST_INTERESTS, TO_BE_HEARD)
          .cites(
              CVK.part("10"),
              BW.part("6-193g"),
              BW.part("6-193c"),
              UCPD.part("6-2-b"),
              UCPD.part("annex-1"),
              AADC.part("6"),
              DSA_GUIDELINES.part("8.3"),
              DSA_GUIDELINES.part("7.1"),
              CRBD.part("5"))
          .suggests(Measure.CHECK_OWN_PROMISES)
          .build();

  /**
   * Ground: the UK supervisor on governance with its Children's Code, and on measures of success.
   * Talking incidents over, minutes and the two years are our own.
   */
  static final Check SOMEONE_ANSWERS_FOR_IT =
      check("CVK-10.06")
          .severity(MEDIUM)
          .requires(
              clause(
                  "owner", Governance.OWNER.isOneOf(Owner.LEADERSHIP, Owner.REPORTS_TO_LEADERSHIP)),
              clause("training", Governance.TRAINING.is(Trained.ALL_INVOLVED)),
              clause("incidents", Governance.INCIDENTS.is(Incidents.KEPT_AND_DISCUSSED)),
              clause(
                  "not-minutes",
                  Governance.SUCCESS_MEASURES.containsNone(
                      SuccessMeasure.TIME_SPENT, SuccessMeasure.RETURN_RATE)))
          .withEvidenceNotOlderThan(Period.ofYears(2), Governance.TRAINING, Governance.INCIDENTS)
          .ground(EQUIVALENT, "U20", "U21")
          .rights(IMPLEMENTATION, BEST_INTERESTS, HEALTH)
          .cites(
              CVK.part("10"),
              DSA_GUIDELINES.part("8.1"),
              DSA_GUIDELINES.part("8.3"),
              AADC.part("1"),
              CRBD.part("5"),
              GC25.part("5"))
          .suggests(Measure.LET_LEADERSHIP_ANSWER)
          .build();

  static final List<Check> CHECKS =
      List.of(
          CODE_COVERS_THIS,
          CODE_BUILDS_ON_GUIDELINES,
          CHILDREN_HELPED_WRITE_IT,
          CODE_IS_READABLE,
          CODE_IS_LIVED_UP_TO,
          SOMEONE_ANSWERS_FOR_IT);

  private SectorGuidelines() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.SECTOR_GUIDELINES, TEXTS).ofService().since("0.1.0");
  }
}
