package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.fact.Condition.aged;
import static io.github.kiasdk.fact.Condition.any;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static io.github.kiasdk.right.Right.*;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.AgeAssurance.Correction;
import io.github.kiasdk.vocabulary.AgeAssurance.ErrorRates;
import io.github.kiasdk.vocabulary.AgeAssurance.Method;
import io.github.kiasdk.vocabulary.AgeAssurance.Risk;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Bystanders;
import io.github.kiasdk.vocabulary.Bystanders.Agreement;
import io.github.kiasdk.vocabulary.Bystanders.Removal;
import io.github.kiasdk.vocabulary.Consent;
import io.github.kiasdk.vocabulary.Consent.Verification;
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.DataUse.Collection;
import io.github.kiasdk.vocabulary.DataUse.Kept;
import io.github.kiasdk.vocabulary.DataUse.LegalBasis;
import io.github.kiasdk.vocabulary.DataUse.Necessity;
import io.github.kiasdk.vocabulary.DataUse.OptIn;
import io.github.kiasdk.vocabulary.DataUse.Place;
import io.github.kiasdk.vocabulary.DataUse.Role;
import io.github.kiasdk.vocabulary.Help;
import io.github.kiasdk.vocabulary.Security;
import io.github.kiasdk.vocabulary.Security.Account;
import io.github.kiasdk.vocabulary.Security.DefaultSecret;
import io.github.kiasdk.vocabulary.Security.Pairing;
import io.github.kiasdk.vocabulary.Switch;
import io.github.kiasdk.vocabulary.UserChoices;
import io.github.kiasdk.vocabulary.UserChoices.Granularity;
import java.time.Period;
import java.util.List;

/** Beginsel 3: Verwerk persoonsgegevens op een voor kinderen rechtmatige manier. */
final class LawfulData {

  private static final Texts TEXTS = Texts.of(LawfulData.class, "LawfulData");

  /** Seven years, the two leap days in them included: our own limit. */
  private static final int MOST_DAYS_KEPT = 7 * 365 + 2;

  /** At some age a parent has to consent; otherwise there is no consent of a parent to verify. */
  private static final Condition PARENT_IS_ASKED = Consent.PARENTAL_BELOW_AGE.isAtLeast(1);

  /** A part that helps frees its own purposes of a parent's consent, and not those of the rest. */
  private static final Condition CONSENT_FOR_HELP_ALONE =
      DataUse.PURPOSES.every(
          DataUse.LEGAL_BASIS.isNoneOf(LegalBasis.CONSENT).or(DataUse.FOR_HELP.isTrue()));

  private static final Condition EVERYONE_PROTECTED =
      AgeAssurance.METHOD.is(Method.ALL_TREATED_AS_CHILDREN);

  /** What is enough at which risk: our own step. */
  private static final Condition METHOD_FITS_RISK =
      any(
          AgeAssurance.RISK
              .is(Risk.LOW)
              .and(
                  AgeAssurance.METHOD.isOneOf(
                      Method.SELF_DECLARATION, Method.ESTIMATION, Method.VERIFICATION)),
          AgeAssurance.RISK
              .is(Risk.MEDIUM)
              .and(AgeAssurance.METHOD.isOneOf(Method.ESTIMATION, Method.VERIFICATION)),
          AgeAssurance.RISK.is(Risk.HIGH).and(AgeAssurance.METHOD.is(Method.VERIFICATION)));

  /** Ground: the Code on data minimisation for each separate part of a service. */
  static final Check ONE_PART_AND_PURPOSE =
      check("CVK-3.01")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_COLLECTION)
          .requires(
              clause(
                  "part-and-purpose",
                  DataUse.ITEMS.every(DataUse.ELEMENT.isGiven().and(DataUse.PURPOSE.isGiven()))),
              clause("no-other-use", DataUse.ITEMS.every(DataUse.SOLE_USE.isTrue())))
          .ground(CODE, "C3")
          .rights(PRIVACY)
          .cites(
              CVK.part("3"),
              GDPR.part("5"),
              AADC.part("8"),
              CRBD.part("7"),
              FIVE_C.part("cross-cutting"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.TIE_DATA_TO_PURPOSE)
          .build();

  /** Ground: the Code on data that a part strictly needs; off by default is how we read it. */
  static final Check NECESSARY_OR_OFF =
      check("CVK-3.02")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_COLLECTION)
          .requires(
              DataUse.ITEMS.every(
                  DataUse.NECESSITY
                      .is(Necessity.STRICTLY_NECESSARY)
                      .or(DataUse.DEFAULT.is(Switch.OFF))))
          .thenJudged()
          .ground(CODE, "C3")
          .rights(PRIVACY, BEST_INTERESTS)
          .cites(
              CVK.part("3"),
              GDPR.part("5"),
              GDPR.part("25"),
              AADC.part("8"),
              CRBD.part("7"),
              EDPB.part("skipping"),
              GC25.part("6"))
          .suggests(Measure.LIMIT_DATA, Measure.SWITCH_OFF_BY_DEFAULT)
          .build();

  /** Ground: the Code on how long data are kept. Seven years at most is our own limit. */
  static final Check KEPT_FOR_A_PERIOD =
      check("CVK-3.03")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_COLLECTION)
          .requires(DataUse.ITEMS.every(DataUse.RETENTION_DAYS.isAtMost(MOST_DAYS_KEPT)))
          .ground(CODE, "C3")
          .rights(PRIVACY)
          .cites(
              CVK.part("3"),
              GDPR.part("5"),
              CRBD.part("7"),
              FIVE_C.part("cross-cutting"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.SET_END_TO_KEEPING)
          .build();

  /**
   * Ground: the Code on collecting during active and knowing use only. One year is our own limit.
   */
  static final Check NOT_IN_THE_BACKGROUND =
      check("CVK-3.04")
          .severity(HIGH)
          .ofService()
          .relevantFor(DATA_COLLECTION)
          .requires(DataUse.ITEMS.every(DataUse.COLLECTION.is(Collection.IN_USE)))
          .withEvidenceNotOlderThan(Period.ofYears(1), DataUse.ITEMS)
          .ground(CODE, "C3")
          .rights(PRIVACY, EVOLVING_CAPACITIES)
          .cites(
              CVK.part("3"),
              GDPR.part("5"),
              AADC.part("8"),
              CRBD.part("7"),
              FIVE_C.part("cross-cutting"),
              GC25.part("4"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.COLLECT_ONLY_IN_USE)
          .build();

  /** Ground: the Code on letting the child choose which parts to use. */
  static final Check CORE_WITHOUT_OPTIONAL_PARTS =
      check("CVK-3.05")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_COLLECTION)
          .requires(
              clause("core-works", UserChoices.CORE_WITHOUT_OPTIONAL.isTrue()),
              clause("choice-per-part", UserChoices.GRANULARITY.is(Granularity.PER_ELEMENT)))
          .ground(CODE, "C3")
          .rights(PRIVACY, EVOLVING_CAPACITIES)
          .cites(
              CVK.part("3"),
              AADC.part("8"),
              GDPR.part("25"),
              CRBD.part("11"),
              OECD.part("forced-action"),
              GC25.part("4"),
              GC25.part("6"))
          .suggests(Measure.GIVE_OWN_SWITCH)
          .build();

  /** Ground: the Code on a choice for each further purpose; off by default is our own step. */
  static final Check CHOICE_FOR_EACH_PURPOSE =
      check("CVK-3.06")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(DATA_COLLECTION)
          .requires(
              DataUse.PURPOSES.every(
                  DataUse.ADDITIONAL.isFalse().or(DataUse.OPT_IN.is(OptIn.OFF_BY_DEFAULT))))
          .ground(CODE, "C3")
          .rights(PRIVACY, EVOLVING_CAPACITIES)
          .cites(
              CVK.part("3"),
              GDPR.part("25"),
              AADC.part("8"),
              CRBD.part("11"),
              EDPB.part("skipping"),
              GC25.part("4"),
              GC25.part("6"))
          .suggests(Measure.GIVE_OWN_SWITCH, Measure.SWITCH_OFF_BY_DEFAULT)
          .build();

  /** Ground: the law that the Code names; help without a parent is kept out for CVK-3.09. */
  static final Check LEGAL_GROUND_AND_PARENT =
      check("CVK-3.07")
          .severity(HIGH)
          .ofService()
          .requires(
              clause(
                  "legal-basis",
                  DataUse.PURPOSES.every(DataUse.LEGAL_BASIS.isNoneOf(LegalBasis.NONE)),
                  GDPR.part("6")),
              clause(
                  "parent-consents",
                  any(
                      DataUse.PURPOSES.none(DataUse.LEGAL_BASIS.is(LegalBasis.CONSENT)),
                      aged(LegalAges.BELOW_OWN_CONSENT).not(),
                      Audience.OFFERED_IN_NETHERLANDS.isFalse(),
                      Help.OFFERED_TO_CHILD.isTrue().and(CONSENT_FOR_HELP_ALONE),
                      Consent.PARENTAL_BELOW_AGE.isAtLeast(LegalAges.OWN_CONSENT)),
                  GDPR.part("8"),
                  UAVG.part("5")))
          .ground(OPERATIONALISED, "C0", "L5b", "L5c", "L13", "L17")
          .rights(PRIVACY, PARENTAL_RESPONSIBILITY)
          .cites(
              GDPR.part("8"),
              UAVG.part("5"),
              UAVG.part("5-5"),
              GDPR.part("6"),
              CVK.part("3"),
              GDPR.part("recital-38"),
              GC25.part("6"))
          .suggests(Measure.ASK_PARENT, Measure.LIMIT_DATA)
          .build();

  /** Ground: the reasonable effort that the GDPR asks for. */
  static final Check PARENT_IS_VERIFIED =
      check("CVK-3.08")
          .severity(MEDIUM)
          .ofService()
          .appliesWhen(PARENT_IS_ASKED)
          .requires(
              Consent.PARENTAL_VERIFICATION.isNoneOf(Verification.NONE, Verification.TICK_BOX))
          .thenJudged()
          .ground(EQUIVALENT, "L5c", "L17")
          .rights(PRIVACY, PARENTAL_RESPONSIBILITY)
          .cites(
              GDPR.part("8"),
              UAVG.part("5"),
              CVK.part("3"),
              FIVE_C.part("cross-cutting"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.VERIFY_PARENT)
          .build();

  /** Ground: GDPR recital 38, and UAVG art. 5(5). Neither forbids to ask a parent. */
  static final Check HELP_WITHOUT_PARENT =
      check("CVK-3.09")
          .severity(HIGH)
          .ofService()
          .appliesWhen(Help.OFFERED_TO_CHILD.isTrue())
          .requires(Consent.PARENTAL_REQUIRED.isFalse())
          .ground(EQUIVALENT, "L10", "L13")
          .rights(HEALTH, PROTECTION_FROM_VIOLENCE, PRIVACY, EVOLVING_CAPACITIES)
          .cites(
              GDPR.part("recital-38"),
              UAVG.part("5-5"),
              CVK.part("3"),
              GC25.part("4"),
              GC25.part("6"),
              GC25.part("10"))
          .suggests(Measure.KEEP_HELP_OPEN)
          .build();

  /** Ground: the Code on knowing who is a child; how to: the UK Children's Code, standard 3. */
  static final Check AGE_CHECK_FITS_RISK =
      check("CVK-3.10")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(AGE_ASSURANCE)
          .requires(
              clause("fits-risk", EVERYONE_PROTECTED.or(METHOD_FITS_RISK)),
              clause("few-data", EVERYONE_PROTECTED.or(AgeAssurance.MINIMAL_DATA.isTrue())),
              clause("no-other-use", EVERYONE_PROTECTED.or(AgeAssurance.REUSED.isFalse())))
          .thenJudged()
          .ground(OPERATIONALISED, "C3", "U10", "U11")
          .rights(PRIVACY, EVOLVING_CAPACITIES, NON_DISCRIMINATION)
          .cites(
              CVK.part("3"),
              AADC.part("3"),
              DSA.part("28-3"),
              GDPR.part("5"),
              EDPB_AGE.part("2"),
              EDPB_AGE.part("4"),
              IEEE_2089.part("recognition"),
              FIVE_C.part("cross-cutting"),
              GC25.part("4"),
              GC25.part("6"),
              FOUR_C.part("cross-cutting"))
          .suggests(Measure.FIT_AGE_CHECK_TO_RISK, Measure.LIMIT_DATA)
          .build();

  /** Ground: UK Children's Code, standard 9; SDKs and trackers are our own addition. */
  static final Check SHARED_ONLY_WHERE_NEEDED =
      check("CVK-3.11")
          .severity(HIGH)
          .ofService()
          .relevantFor(DATA_COLLECTION)
          .requires(
              clause(
                  "not-sold",
                  DataUse.RECIPIENTS.every(
                      DataUse.SOLD.isFalse().and(DataUse.ROLE.isNoneOf(Role.BUYER)))),
              clause(
                  "needed",
                  DataUse.RECIPIENTS.every(
                      DataUse.NEEDED.isTrue().or(DataUse.ROLE.is(Role.AUTHORITY)))),
              clause("reason", DataUse.RECIPIENTS.every(DataUse.REASON.isGiven())))
          .withEvidenceNotOlderThan(Period.ofYears(1), DataUse.RECIPIENTS)
          .ground(EQUIVALENT, "U1")
          .rights(PRIVACY, OTHER_EXPLOITATION)
          .cites(
              AADC.part("9"),
              CVK.part("3"),
              GDPR.part("5"),
              CRBD.part("7"),
              FIVE_C.part("consumer"),
              GC25.part("6"),
              FOUR_C.part("contract"))
          .suggests(Measure.SHARE_ONLY_WHAT_IS_NEEDED, Measure.LIMIT_DATA)
          .build();

  /** Ground: General Comment 25 on pictures that others share; how to protect is our own step. */
  static final Check BYSTANDERS_PROTECTED =
      check("CVK-3.12")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(
              VIDEO,
              LIVESTREAM,
              STORY,
              EPHEMERAL,
              UGC_PUBLISHING,
              CREATION_TOOL,
              FILTER,
              VOICE,
              DM,
              GROUP_CHAT,
              LEARNING,
              INFLUENCER,
              DATA_COLLECTION)
          .appliesWhen(Bystanders.SHOWN.isTrue())
          .requires(
              clause(
                  "asked",
                  Bystanders.AGREEMENT.isOneOf(Agreement.MAKER_REMINDED, Agreement.CHILD_ASKED)),
              clause("removal", Bystanders.REMOVAL.is(Removal.ANYBODY)),
              clause("not-recognised", Bystanders.RECOGNISED.isFalse()))
          .ground(EQUIVALENT, "G31", "L17")
          .rights(PRIVACY, IDENTITY, PROTECTION_FROM_VIOLENCE)
          .cites(
              GC25.part("6"),
              GDPR.part("6"),
              GDPR.part("9"),
              GDPR.part("17"),
              CVK.part("3"),
              CRBD.part("7"))
          .suggests(Measure.PROTECT_BYSTANDERS)
          .build();

  /**
   * Ground: the Code on data that a part strictly needs, and GDPR art. 9. Processing on the device
   * and keeping nothing are our own step; so is one year.
   */
  static final Check BODY_DATA_STAY_WITH_CHILD =
      check("CVK-3.13")
          .severity(HIGH)
          .ofService()
          .relevantFor(
              FILTER,
              VOICE,
              LIVESTREAM,
              VIDEO,
              CREATION_TOOL,
              AI_CHATBOT,
              AGE_ASSURANCE,
              PLAY,
              LEARNING,
              SEARCH,
              ADS,
              DATA_COLLECTION)
          .requires(
              clause("needed", DataUse.SENSITIVE.every(DataUse.INDISPENSABLE.isTrue())),
              clause(
                  "on-device",
                  DataUse.SENSITIVE.every(
                      DataUse.PLACE.isOneOf(Place.ON_DEVICE, Place.PROVIDER_ON_REQUEST))),
              clause(
                  "not-kept",
                  DataUse.SENSITIVE.every(DataUse.KEPT.isOneOf(Kept.NOT_KEPT, Kept.CHILD_DECIDES))))
          .withEvidenceNotOlderThan(Period.ofYears(1), DataUse.SENSITIVE)
          .ground(OPERATIONALISED, "C3", "L17")
          .rights(PRIVACY, IDENTITY, HEALTH)
          .cites(
              CVK.part("3"),
              GDPR.part("9"),
              GDPR.part("5"),
              GDPR.part("25"),
              AADC.part("8"),
              CRBD.part("7"),
              GC25.part("6"),
              GC25.part("10"))
          .suggests(Measure.MEASURE_ON_DEVICE, Measure.LIMIT_DATA)
          .build();

  /** Ground: UK Children's Code, standard 14, and GDPR art. 32; which measures is our own step. */
  static final Check SECURED_FOR_A_CHILD =
      check("CVK-3.14")
          .severity(HIGH)
          .ofService()
          .relevantFor(PROFILE_PRIVACY, DATA_COLLECTION, PARENTAL_TOOL, LOCATION, VOICE)
          .requires(
              clause("account", Security.ACCOUNT.isOneOf(Account.NO_ACCOUNTS, Account.PROTECTED)),
              clause("pairing", Security.PAIRING.isOneOf(Pairing.NO_DEVICE, Pairing.CONFIRMED)),
              clause(
                  "secret",
                  Security.DEFAULT_SECRET.isOneOf(DefaultSecret.NONE, DefaultSecret.UNIQUE)),
              clause("encrypted", Security.ENCRYPTED.isTrue()),
              clause(
                  "updates",
                  Security.PAIRING.is(Pairing.NO_DEVICE).or(Security.UPDATES_UNTIL.isPast().not())))
          .withEvidenceNotOlderThan(Period.ofYears(1), Security.ENCRYPTED)
          .ground(EQUIVALENT, "U1", "L17", "L31")
          .rights(PRIVACY, PROTECTION_FROM_VIOLENCE)
          .cites(
              AADC.part("14"),
              GDPR.part("32"),
              CYBER_RESILIENCE_ACT.part("annex-1-1"),
              CVK.part("3"),
              CRBD.part("8"),
              GC25.part("6"))
          .suggests(Measure.SECURE_ACCOUNT_AND_DEVICE)
          .build();

  /** Ground: the EDPB on age assurance, and the DSA art. 28 guidelines. One year is our own. */
  static final Check WRONG_AGE_PUT_RIGHT =
      check("CVK-3.15")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(AGE_ASSURANCE, CONTENT_RATING)
          .appliesWhen(AgeAssurance.METHOD.isOneOf(Method.ESTIMATION, Method.VERIFICATION))
          .requires(
              clause("put-right", AgeAssurance.CORRECTION.is(Correction.OTHER_WAY)),
              clause("mistakes", AgeAssurance.ERROR_RATES.is(ErrorRates.BY_GROUP)),
              clause("circumvention", AgeAssurance.CIRCUMVENTION_TEST.isTrue()),
              clause("unlinkable", AgeAssurance.UNLINKABLE.isTrue()))
          .withEvidenceNotOlderThan(
              Period.ofYears(1), AgeAssurance.ERROR_RATES, AgeAssurance.CIRCUMVENTION_TEST)
          .ground(EQUIVALENT, "D31", "D6", "D33", "L17")
          .rights(NON_DISCRIMINATION, PRIVACY, INFORMATION)
          .cites(
              EDPB_AGE.part("5"),
              EDPB_AGE.part("3"),
              EDPB_AGE.part("7"),
              DSA_GUIDELINES.part("6.1"),
              GDPR.part("16"),
              ISO_27566.part("6"),
              ISO_27566.part("7"),
              ISO_27566.part("9"),
              CVK.part("3"),
              CRBD.part("1"),
              GC25.part("3"),
              GC25.part("6"))
          .suggests(Measure.CORRECT_WRONG_AGES, Measure.FIT_AGE_CHECK_TO_RISK)
          .build();

  static final List<Check> CHECKS =
      List.of(
          ONE_PART_AND_PURPOSE,
          NECESSARY_OR_OFF,
          KEPT_FOR_A_PERIOD,
          NOT_IN_THE_BACKGROUND,
          CORE_WITHOUT_OPTIONAL_PARTS,
          CHOICE_FOR_EACH_PURPOSE,
          LEGAL_GROUND_AND_PARENT,
          PARENT_IS_VERIFIED,
          HELP_WITHOUT_PARENT,
          AGE_CHECK_FITS_RISK,
          SHARED_ONLY_WHERE_NEEDED,
          BYSTANDERS_PROTECTED,
          BODY_DATA_STAY_WITH_CHILD,
          SECURED_FOR_A_CHILD,
          WRONG_AGE_PUT_RIGHT);

  private LawfulData() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.LAWFUL_DATA, TEXTS).since("0.1.0");
  }
}
