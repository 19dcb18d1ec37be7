package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.DERIVED;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.fact.Condition.all;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static io.github.kiasdk.right.Right.*;
import static io.github.kiasdk.vocabulary.Transparency.AGE_BAND;
import static io.github.kiasdk.vocabulary.Transparency.CHILD_EXPLANATION;
import static io.github.kiasdk.vocabulary.Transparency.COVERS;
import static io.github.kiasdk.vocabulary.Transparency.JUST_IN_TIME;
import static io.github.kiasdk.vocabulary.Transparency.LANGUAGES;
import static io.github.kiasdk.vocabulary.Transparency.LEVEL;
import static io.github.kiasdk.vocabulary.Transparency.MODES;
import static io.github.kiasdk.vocabulary.Transparency.TESTED;
import static io.github.kiasdk.vocabulary.Transparency.VERSIONS;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Clause;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Accessibility;
import io.github.kiasdk.vocabulary.Accessibility.Barriers;
import io.github.kiasdk.vocabulary.Accessibility.Standard;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.AgeBand;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Indicators;
import io.github.kiasdk.vocabulary.Indicators.Tracking;
import io.github.kiasdk.vocabulary.Language;
import io.github.kiasdk.vocabulary.Payments;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Recommender.Steering;
import io.github.kiasdk.vocabulary.Terms;
import io.github.kiasdk.vocabulary.Terms.Topic;
import io.github.kiasdk.vocabulary.Transparency.Covered;
import io.github.kiasdk.vocabulary.Transparency.Mode;
import java.time.Period;
import java.util.List;

/**
 * Beginsel 4: Zorg voor transparantie op een voor kinderen begrijpelijke en toegankelijke manier.
 */
final class ExplainToChildren {

  private static final Texts TEXTS = Texts.of(ExplainToChildren.class, "ExplainToChildren");

  /** Where an explanation of its own, if there is one, answers for the service. */
  private static final FunctionalityKind[] DATA_KINDS = {
    DATA_COLLECTION, LOCATION, RECOMMENDER, AI_CHATBOT, AGE_ASSURANCE
  };

  /** Where something is sold. */
  private static final FunctionalityKind[] SELLING_KINDS = {
    PURCHASE, VIRTUAL_CURRENCY, RANDOM_ITEM, GIFT
  };

  /** Ground: the Code on information that children recognise, reach and understand. */
  static final Check CHILDREN_GET_AN_EXPLANATION =
      check("CVK-4.01")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_KINDS)
          .requires(CHILD_EXPLANATION.isTrue())
          .ground(CODE, "C4")
          .rights(INFORMATION, PRIVACY)
          .cites(
              CVK.part("4"),
              GDPR.part("12"),
              GDPR.part("recital-58"),
              AADC.part("4"),
              CRBD.part("4"),
              GC25.part("6"))
          .suggests(Measure.EXPLAIN_TO_CHILDREN)
          .build();

  /** Ground: the Code on purposes, sharing, the legal ground and rights. */
  static final Check EXPLAINS_ALL_DATA_USE =
      check("CVK-4.02")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_KINDS)
          .requires(
              COVERS.containsAll(
                  Covered.DATA,
                  Covered.PURPOSE,
                  Covered.RECIPIENTS,
                  Covered.LEGAL_GROUND,
                  Covered.RIGHTS))
          .ground(CODE, "C4")
          .rights(INFORMATION, PRIVACY, KNOWLEDGE_OF_RIGHTS)
          .cites(
              CVK.part("4"),
              GDPR.part("13"),
              GDPR.part("14"),
              AADC.part("4"),
              EDPB.part("left-in-the-dark"),
              GC25.part("6"))
          .suggests(Measure.EXPLAIN_TO_CHILDREN)
          .build();

  /** Ground: the Code on matching age; reading level and test: the ICO's design tools. */
  static final Check FITS_EVERY_AGE =
      check("CVK-4.03")
          .severity(MEDIUM)
          .ofService()
          .requires(versionForEachBand())
          .thenJudged()
          .ground(OPERATIONALISED, "C4", "U15")
          .rights(INFORMATION, EVOLVING_CAPACITIES)
          .cites(
              CVK.part("4"),
              GDPR.part("12"),
              AADC.part("4"),
              CRBD.part("4"),
              IEEE_2089.part("information"),
              GC25.part("4"),
              GC25.part("6"))
          .suggests(Measure.FIT_EXPLANATION_TO_AGE)
          .build();

  /** Ground: the ICO's list of privacy features. */
  static final Check EXPLAINS_AT_THE_MOMENT =
      check("CVK-4.04")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_COLLECTION, LOCATION, VOICE, FILTER, AI_CHATBOT, AGE_ASSURANCE)
          .requires(JUST_IN_TIME.isTrue())
          .ground(EQUIVALENT, "U14")
          .rights(INFORMATION, PRIVACY)
          .cites(AADC.part("4"), GDPR.part("13"), CVK.part("4"), CRBD.part("11"), GC25.part("6"))
          .suggests(Measure.EXPLAIN_AT_THE_MOMENT)
          .build();

  /** Ground: the ICO's questions for designers. */
  static final Check NOT_ONLY_TEXT =
      check("CVK-4.05")
          .severity(MEDIUM)
          .ofService()
          .requires(MODES.containsAny(Mode.PICTURE, Mode.SOUND, Mode.VIDEO))
          .ground(EQUIVALENT, "U15")
          .rights(INFORMATION, NON_DISCRIMINATION, DISABILITY)
          .cites(
              AADC.part("4"),
              GDPR.part("12"),
              CVK.part("4"),
              CRBD.part("1"),
              GC25.part("6"),
              GC25.part("9"))
          .suggests(Measure.SHOW_AND_LET_HEAR)
          .build();

  /** Ground: our own step; no source was read for it. */
  static final Check ALSO_IN_DUTCH =
      check("CVK-4.06")
          .severity(MEDIUM)
          .ofService()
          .appliesWhen(Audience.OFFERED_IN_NETHERLANDS.isTrue())
          .requires(LANGUAGES.containsAll(Language.DUTCH))
          .ground(DERIVED)
          .rights(INFORMATION, NON_DISCRIMINATION)
          .cites(CVK.part("4"), GDPR.part("12"), EDPB.part("left-in-the-dark"), GC25.part("6"))
          .suggests(Measure.EXPLAIN_IN_DUTCH)
          .build();

  /** Ground: the Code on seeing that real money is spent; euros: the CPC principles. */
  static final Check PRICE_IS_REAL_MONEY =
      check("CVK-4.07")
          .severity(MEDIUM)
          .relevantFor(SELLING_KINDS)
          .requires(
              clause("in-euros", Payments.PRICE_IN_EURO.isTrue()),
              clause("real-money", Payments.REAL_MONEY_NOTICE.isTrue()))
          .ground(OPERATIONALISED, "C4", "L2")
          .rights(INFORMATION, ECONOMIC_EXPLOITATION)
          .cites(
              CVK.part("4"),
              CRD.part("6"),
              CRD.part("8"),
              CPC.part("1"),
              ACM.part("prices"),
              DSA_GUIDELINES.part("6.6"),
              FIVE_C.part("consumer"),
              GC25.part("6"),
              FOUR_C.part("contract"))
          .suggests(Measure.SHOW_PRICE_IN_EURO)
          .build();

  /** Ground: the Code on openness about every side of a purchase; beforehand is our own step. */
  static final Check COSTS_KNOWN_BEFOREHAND =
      check("CVK-4.08")
          .severity(MEDIUM)
          .relevantFor(SELLING_KINDS)
          .requires(Payments.COSTS_BEFORE_START.isTrue())
          .ground(OPERATIONALISED, "C4")
          .rights(ECONOMIC_EXPLOITATION, INFORMATION)
          .cites(
              CVK.part("4"),
              CRD.part("6"),
              CPC.part("4"),
              ACM.part("prices"),
              OECD.part("sneaking"),
              FIVE_C.part("consumer"),
              GC25.part("6"),
              FOUR_C.part("contract"))
          .suggests(Measure.TELL_COSTS_FIRST)
          .build();

  /** Ground: EU rules on recognisable advertising and GC25; the test with children is our step. */
  static final Check ADS_ARE_RECOGNISED =
      check("CVK-4.09")
          .severity(MEDIUM)
          .relevantFor(ADS, INFLUENCER)
          .requires(
              clause("labelled", Ads.LABELLED.isTrue(), DSA.part("26")),
              clause("child-tested", Ads.LABEL_CHILD_TESTED.isTrue()))
          .thenJudged()
          .ground(EQUIVALENT, "L4", "L3", "G3")
          .rights(INFORMATION, ECONOMIC_EXPLOITATION)
          .cites(
              DSA.part("26"),
              AVMSD.part("9"),
              CHILDREN_AND_YOUTH_ADVERTISING.part("recognisable"),
              SOCIAL_MEDIA_ADVERTISING.part("3"),
              ACM.part("advertising"),
              GC25.part("5"),
              GC25.part("6"),
              CVK.part("4"),
              OECD.part("interface-interference"))
          .suggests(Measure.LABEL_ADS)
          .build();

  /** Ground: UK Children's Code, standards 10 and 11, and the DSA art. 28 guidelines. */
  static final Check SIGN_WHILE_FOLLOWED =
      check("CVK-4.10")
          .severity(HIGH)
          .relevantFor(
              LOCATION, PARENTAL_TOOL, VOICE, LIVESTREAM, FILTER, STORY, CREATION_TOOL, AI_CHATBOT)
          .requires(
              signFor(Tracking.LOCATION),
              signFor(Tracking.PARENT),
              signFor(Tracking.MICROPHONE),
              signFor(Tracking.CAMERA),
              signFor(Tracking.AI_CONVERSATION))
          .ground(EQUIVALENT, "U1", "D5", "D3")
          .rights(PRIVACY, INFORMATION)
          .cites(
              AADC.part("10"),
              AADC.part("11"),
              DSA_GUIDELINES.part("7.3"),
              DSA_GUIDELINES.part("6.4"),
              CVK.part("4"),
              GC25.part("6"))
          .suggests(Measure.SHOW_A_SIGN)
          .build();

  /** Ground: DSA art. 14(3); which rules have to be told and a test with children are our step. */
  static final Check TERMS_ARE_EXPLAINED =
      check("CVK-4.11")
          .severity(MEDIUM)
          .ofService()
          .appliesWhen(Terms.APPLY.isTrue())
          .requires(
              clause("explained", Terms.CHILD_VERSION.isTrue(), DSA.part("14-3")),
              clause(
                  "whole",
                  Terms.COVERS.containsAll(Topic.ALLOWED, Topic.CONSEQUENCES, Topic.OBJECTING)),
              clause("tested", Terms.TESTED.isTrue()))
          .ground(EQUIVALENT, "L18", "U1")
          .rights(INFORMATION, EXPRESSION, KNOWLEDGE_OF_RIGHTS)
          .cites(
              DSA.part("14-3"),
              DSA_GUIDELINES.part("8.2"),
              AADC.part("4"),
              AADC.part("6"),
              CVK.part("4"),
              CRBD.part("4"),
              IEEE_2089.part("terms"),
              GC25.part("6"))
          .suggests(Measure.EXPLAIN_TO_CHILDREN)
          .build();

  /** Ground: DSA art. 27 and the DSA art. 28 guidelines; the reason for each item is our step. */
  static final Check CHILD_SEES_WHY_AND_STEERS =
      check("CVK-4.12")
          .severity(MEDIUM)
          .relevantFor(
              RECOMMENDER,
              ENDLESS_FEED,
              AUTOPLAY,
              VIDEO,
              SEARCH,
              FRIEND_SUGGESTION,
              LEARNING,
              STORY)
          .appliesWhen(Recommender.USED.isTrue())
          .requires(
              clause("described", Recommender.EXPLAINED.isTrue(), DSA.part("27")),
              clause("reason-shown", Recommender.REASONS_SHOWN.isTrue()),
              clause("heeded", Recommender.STEERING.is(Steering.LASTING)))
          .ground(EQUIVALENT, "L18", "D4")
          .rights(INFORMATION, EVOLVING_CAPACITIES)
          .cites(
              DSA.part("27"),
              DSA_GUIDELINES.part("6.5"),
              CVK.part("4"),
              CRBD.part("11"),
              EDPB.part("left-in-the-dark"),
              GC25.part("4"),
              GC25.part("6"))
          .suggests(Measure.SHOW_WHY_IT_IS_SHOWN, Measure.FOLLOW_STATED_WISHES)
          .build();

  /** Ground: General Comment 25 on accessibility. Three years is our own limit. */
  static final Check USABLE_WITH_A_DISABILITY =
      check("CVK-4.13")
          .severity(MEDIUM)
          .ofService()
          .requires(
              clause("standard", Accessibility.STANDARD.is(Standard.MET)),
              clause("tested-with-children", Accessibility.TESTED_WITH_CHILDREN.isTrue()),
              clause("mended", Accessibility.BARRIERS.is(Barriers.TOLD_AND_MENDED)))
          .withEvidenceNotOlderThan(Period.ofYears(3), Accessibility.STANDARD)
          .ground(EQUIVALENT, "G33")
          .rights(DISABILITY, NON_DISCRIMINATION, INFORMATION)
          .cites(
              GC25.part("9"),
              ACCESSIBILITY_ACT.whole(),
              CVK.part("4"),
              CRBD.part("1"),
              GC25.part("6"))
          .suggests(Measure.OPEN_TO_ALL_CHILDREN, Measure.INVOLVE_LEFT_OUT_CHILDREN)
          .build();

  static final List<Check> CHECKS =
      List.of(
          CHILDREN_GET_AN_EXPLANATION,
          EXPLAINS_ALL_DATA_USE,
          FITS_EVERY_AGE,
          EXPLAINS_AT_THE_MOMENT,
          NOT_ONLY_TEXT,
          ALSO_IN_DUTCH,
          PRICE_IS_REAL_MONEY,
          COSTS_KNOWN_BEFOREHAND,
          ADS_ARE_RECOGNISED,
          SIGN_WHILE_FOLLOWED,
          TERMS_ARE_EXPLAINED,
          CHILD_SEES_WHY_AND_STEERS,
          USABLE_WITH_A_DISABILITY);

  private ExplainToChildren() {}

  private static Condition versionForEachBand() {
    AgeBand[] bands = AgeBand.values();
    Condition[] each = new Condition[bands.length];
    for (int i = 0; i < each.length; i++) {
      each[i] = Audience.AGE_BANDS.containsAny(bands[i]).implies(versionFor(bands[i]));
    }
    return all(each);
  }

  private static Condition versionFor(AgeBand band) {
    return VERSIONS.any(all(AGE_BAND.is(band), LEVEL.isGiven(), TESTED.isTrue()));
  }

  private static Clause signFor(Tracking way) {
    return clause(
        way.id(), Indicators.FOLLOWED.containsAny(way).implies(Indicators.SHOWN.containsAny(way)));
  }

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.TRANSPARENCY, TEXTS).since("0.1.0");
  }
}
