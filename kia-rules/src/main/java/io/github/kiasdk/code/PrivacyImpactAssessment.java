package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.DERIVED;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.LOW;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.right.Right.*;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Dpia.Consulted;
import io.github.kiasdk.vocabulary.Dpia.Residual;
import io.github.kiasdk.vocabulary.Dpia.Step;
import io.github.kiasdk.vocabulary.Dsa;
import io.github.kiasdk.vocabulary.ImpactAssessment;
import io.github.kiasdk.vocabulary.Launch;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;

/** Beginsel 5: Voer een op kinderrechten gebaseerde privacy impact assessment uit. */
final class PrivacyImpactAssessment {

  private static final Texts TEXTS =
      Texts.of(PrivacyImpactAssessment.class, "PrivacyImpactAssessment");

  /** Ground: the Code on a PIA as standard for children. Two years is our own limit. */
  static final Check DONE_BEFORE_LAUNCH =
      check("CVK-5.01")
          .severity(HIGH)
          .requires(
              clause("done", Dpia.DONE.isTrue().and(Dpia.DATE.hasCome()), GDPR.part("35")),
              clause("before-launch", Dpia.DATE.isBefore(Launch.DATE), GDPR.part("35")))
          .withEvidenceNotOlderThan(Period.ofYears(2), Dpia.DATE)
          .ground(CODE, "C5")
          .rights(PRIVACY, BEST_INTERESTS)
          .cites(
              CVK.part("5"),
              GDPR.part("35"),
              GDPR.part("recital-75"),
              AADC.part("2"),
              CRBD.part("5"))
          .suggests(Measure.DO_DPIA_FIRST)
          .build();

  /** Ground: the Code on measures that really reduce the risk. */
  static final Check MEASURES_WORK =
      check("CVK-5.02")
          .severity(HIGH)
          .judgedOnly(Dpia.EFFECTIVENESS_REVIEW)
          .ground(CODE, "C5")
          .rights(BEST_INTERESTS, PRIVACY)
          .cites(CVK.part("5"), GDPR.part("35"), AADC.part("2"), CRBD.part("5"))
          .suggests(Measure.WATCH_EFFECTS)
          .build();

  /** Ground: the Code on children's own rights; one besides privacy is our own limit. */
  static final Check COVERS_CHILDRENS_RIGHTS =
      check("CVK-5.03")
          .severity(MEDIUM)
          .requires(Dpia.RIGHTS.containsAny(allRightsButPrivacy()))
          .thenJudged()
          .ground(CODE, "C5")
          .rights(BEST_INTERESTS, NON_DISCRIMINATION, PRIVACY)
          .cites(
              CVK.part("5"), EU_CHARTER.part("24"), GDPR.part("35"), GC25.part("5"), CRBD.part("5"))
          .suggests(Measure.COVER_CHILDRENS_RIGHTS)
          .build();

  /** Ground: the Code's seven steps; their names are our own words. */
  static final Check ALL_STEPS_FILLED_IN =
      check("CVK-5.04")
          .severity(LOW)
          .requires(
              Dpia.STEPS.containsAll(
                  Step.NEED,
                  Step.DESCRIPTION,
                  Step.CONSULTATION,
                  Step.NECESSITY_AND_PROPORTIONALITY,
                  Step.RISKS,
                  Step.MEASURES,
                  Step.CONCLUSION))
          .ground(CODE, "C5")
          .rights(PRIVACY, BEST_INTERESTS)
          .cites(CVK.part("5"), AADC.part("2"), GDPR.part("35"))
          .suggests(Measure.COMPLETE_DPIA)
          .build();

  /** Ground: the ICO's sample DPIA for a mobile game. */
  static final Check CHILDREN_OR_PARENTS_CONSULTED =
      check("CVK-5.05")
          .severity(MEDIUM)
          .requires(
              Dpia.CONSULTATION.isOneOf(
                  Consulted.CHILDREN,
                  Consulted.PARENTS,
                  Consulted.BOTH,
                  Consulted.NONE_WITH_REASON))
          .ground(EQUIVALENT, "U16")
          .rights(TO_BE_HEARD, PARENTAL_RESPONSIBILITY)
          .cites(AADC.part("2"), GDPR.part("35"), CVK.part("5"), CRBD.part("3"))
          .suggests(Measure.INVOLVE_CHILDREN_EARLY)
          .build();

  /** Ground: the Code on risks and measures; art. 36 is recalled. Two years is our own limit. */
  static final Check EVERY_RISK_TREATED =
      check("CVK-5.06")
          .severity(HIGH)
          .requires(
              clause(
                  "measure-and-rest",
                  Dpia.RISKS.every(
                      Dpia.MEASURE
                          .isGiven()
                          .and(
                              Dpia.RESIDUAL.isOneOf(
                                  Residual.LOW, Residual.MEDIUM, Residual.HIGH)))),
              clause(
                  "high-risk-consulted",
                  Dpia.RISKS
                      .none(Dpia.RESIDUAL.is(Residual.HIGH))
                      .or(Dpia.PRIOR_CONSULTATION.isTrue()),
                  GDPR.part("36")))
          .withEvidenceNotOlderThan(Period.ofYears(2), Dpia.RISKS, Dpia.PRIOR_CONSULTATION)
          .ground(OPERATIONALISED, "C5", "L17")
          .rights(BEST_INTERESTS, PRIVACY)
          .cites(CVK.part("5"), GDPR.part("35"), GDPR.part("36"), AADC.part("2"))
          .suggests(Measure.TREAT_EVERY_RISK)
          .build();

  /** Ground: our own step, along GDPR art. 35(11). */
  static final Check RENEWED_AFTER_CHANGE =
      check("CVK-5.07")
          .severity(MEDIUM)
          .appliesWhen(Launch.CHANGED.isTrue())
          .requires(
              clause("after-change", Dpia.RENEWED.isNotBefore(Launch.LAST_MAJOR_CHANGE)),
              clause("took-place", Dpia.RENEWED.hasCome()))
          .ground(DERIVED)
          .rights(PRIVACY, BEST_INTERESTS)
          .cites(CVK.part("5"), GDPR.part("35"), AADC.part("2"))
          .suggests(Measure.ASSESS_AGAIN)
          .build();

  /** Ground: DSA art. 28 guidelines for the review; the KIA as follow-up of the Code. */
  static final Check LINKED_TO_WIDER_REVIEWS =
      check("CVK-5.08")
          .severity(LOW)
          .requires(
              clause(
                  "dsa-review",
                  Audience.ONLINE_PLATFORM.isTrue().implies(Dsa.RISK_REVIEW.isTrue())),
              clause("kia-considered", ImpactAssessment.CONSIDERED.isTrue()))
          .ground(EQUIVALENT, "D2", "N11a")
          .rights(BEST_INTERESTS, PROTECTION_FROM_VIOLENCE, ECONOMIC_EXPLOITATION)
          .cites(
              DSA_GUIDELINES.part("5"),
              DSA.part("34"),
              CVK.part("5"),
              GC25.part("5"),
              CRBD.part("5"))
          .suggests(Measure.LOOK_WIDER_THAN_PRIVACY)
          .build();

  static final List<Check> CHECKS =
      List.of(
          DONE_BEFORE_LAUNCH,
          MEASURES_WORK,
          COVERS_CHILDRENS_RIGHTS,
          ALL_STEPS_FILLED_IN,
          CHILDREN_OR_PARENTS_CONSULTED,
          EVERY_RISK_TREATED,
          RENEWED_AFTER_CHANGE,
          LINKED_TO_WIDER_REVIEWS);

  private PrivacyImpactAssessment() {}

  private static Right[] allRightsButPrivacy() {
    return EnumSet.complementOf(EnumSet.of(PRIVACY)).toArray(new Right[0]);
  }

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.PRIVACY_IMPACT_ASSESSMENT, TEXTS).ofService().since("0.1.0");
  }
}
