package io.github.kiasdk.instrument;

import static io.github.kiasdk.check.Ground.DERIVED;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.METHOD;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.LOW;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.right.Right.*;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.code.Frameworks;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/**
 * A KIA method as checks: whether the assessment of a service was carried out with care. It looks
 * at effects and measures of each functionality, and at who assessed, who was heard and what was
 * decided. It says nothing about how good the service is for children.
 *
 * <pre>{@code
 * Report report = KiaMethod.checklist().assessed(assessment).check(service);
 * }</pre>
 *
 * <p>Its version is {@link io.github.kiasdk.assessment.Assessment#METHOD}. It was reconstructed
 * from what is public about the Kinderrechten Impact Assessment (KIA); it is not the official form,
 * which is not public in full, and no instrument of supervision.
 *
 * <p>A service of which neither effects nor an assessment are described is asked nothing: all
 * checks are inapplicable. What is missing in a draft, or in an assessment that is out for views,
 * is <em>cannot tell</em>. Where a step of the method is missing in an assessment that was adopted
 * or published, that is a failure.
 *
 * <p>Thread-safe; the checks are made once and shared.
 */
public final class KiaMethod {

  /** What these checks stand under. */
  public static final Principle HEADING =
      new Principle("kia", 0, new LocalizedText("De KIA-methode", "The KIA method"));

  /** The letter to parliament with the first three KIAs, the fullest public source. */
  private static final String LETTER = "KIA-L1";

  /** The government's own model for data protection impact assessments. */
  private static final String DPIA_MODEL = "KIA-P3";

  /** The government's impact assessment for algorithms. */
  private static final String IAMA = "KIA-P4";

  /** The review of laws for children's rights in the Netherlands. */
  private static final String LAW_REVIEW = "KIA-T2";

  private static final String LAW_REVIEW_ACCOUNT = "KIA-T3";
  private static final String SCOTLAND = "KIA-S2";
  private static final String LANTERN = "KIA-B3";

  private static final Framework GC25 = Frameworks.framework("gc25");
  private static final Framework DSA_GUIDELINES = Frameworks.framework("dsa-28-g");
  private static final Framework AADC = Frameworks.framework("aadc");
  private static final Framework CRBD = Frameworks.framework("crbd");

  private static final Texts TEXTS = Texts.of(KiaMethod.class, "KiaMethod");

  static final Check BOTH_SIGNS =
      ofFunctionality("KIA-01", HIGH, new BothSigns())
          .ground(METHOD, LETTER)
          .rights(BEST_INTERESTS, LIFE_AND_DEVELOPMENT)
          .cites(GC25.part("3"), DSA_GUIDELINES.part("5"), AADC.part("1"), CRBD.part("2"))
          .build();

  static final Check EVERY_CLUSTER =
      ofService("KIA-02", MEDIUM, new EveryCluster())
          .ground(METHOD, LETTER)
          .rights(BEST_INTERESTS, IMPLEMENTATION)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("4"), CRBD.part("5"))
          .build();

  static final Check AGES_AND_ORIGIN =
      ofFunctionality("KIA-03", MEDIUM, new AgesAndOrigin())
          .ground(EQUIVALENT, LAW_REVIEW, DPIA_MODEL)
          .rights(EVOLVING_CAPACITIES, BEST_INTERESTS)
          .cites(GC25.part("4"), DSA_GUIDELINES.part("5"))
          .build();

  static final Check CERTAINTY_CARRIED =
      ofFunctionality("KIA-04", MEDIUM, new CertaintyCarried())
          .ground(DERIVED)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("5"))
          .build();

  static final Check CONTRADICTION_SHOWN =
      ofFunctionality("KIA-05", MEDIUM, new ContradictionShown())
          .ground(DERIVED)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("5"))
          .build();

  static final Check SOURCES_DATED =
      ofFunctionality("KIA-06", LOW, new SourcesDated())
          .ground(DERIVED)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("8.3"))
          .build();

  static final Check EVERY_GROUP =
      ofService("KIA-07", HIGH, new EveryGroup())
          .ground(EQUIVALENT, LAW_REVIEW)
          .rights(NON_DISCRIMINATION, BEST_INTERESTS)
          .cites(GC25.part("3"), DSA_GUIDELINES.part("5"), CRBD.part("1"))
          .build();

  static final Check RATED_OR_WITHHELD =
      ofFunctionality("KIA-08", MEDIUM, new RatedOrWithheld())
          .ground(METHOD, LETTER, DPIA_MODEL)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("5"), AADC.part("2"))
          .build();

  static final Check LIKELIHOOD_KNOWN =
      ofFunctionality("KIA-09", MEDIUM, new LikelihoodKnown())
          .ground(METHOD, LETTER)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("5"))
          .build();

  static final Check HARM_MET =
      ofFunctionality("KIA-10", HIGH, new HarmMet())
          .ground(METHOD, LETTER, DPIA_MODEL, IAMA)
          .rights(BEST_INTERESTS, LIFE_AND_DEVELOPMENT)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("5"), AADC.part("2"))
          .build();

  static final Check BENEFIT_STRENGTHENED =
      ofFunctionality("KIA-11", LOW, new BenefitStrengthened())
          .ground(METHOD, LETTER)
          .rights(LIFE_AND_DEVELOPMENT, BEST_INTERESTS)
          .cites(GC25.part("3"), AADC.part("1"), CRBD.part("2"))
          .build();

  static final Check OWNED_AND_DATED =
      ofFunctionality("KIA-12", MEDIUM, new OwnedAndDated())
          .ground(EQUIVALENT, DPIA_MODEL)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("8.1"), AADC.part("2"))
          .build();

  static final Check TEST_SHOWN =
      ofFunctionality("KIA-13", MEDIUM, new TestShown())
          .ground(DERIVED)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("8.3"))
          .build();

  static final Check SIDE_EFFECTS_SEEN =
      ofFunctionality("KIA-14", MEDIUM, new SideEffectsSeen())
          .ground(EQUIVALENT, LANTERN)
          .rights(PRIVACY, ASSOCIATION, INFORMATION)
          .cites(GC25.part("4"), DSA_GUIDELINES.part("4"), DSA_GUIDELINES.part("7.3"))
          .build();

  static final Check PROVIDER_HEARD =
      ofService("KIA-15", MEDIUM, new ProviderHeard())
          .ground(METHOD, LETTER)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"))
          .build();

  static final Check VIEWS_ANSWERED =
      ofService("KIA-16", MEDIUM, new ViewsAnswered())
          .ground(METHOD, LETTER)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("8.4"))
          .build();

  static final Check CHILDREN_CONSULTED =
      ofService("KIA-17", HIGH, new ChildrenConsulted())
          .ground(EQUIVALENT, "C2", LETTER)
          .rights(TO_BE_HEARD, EXPRESSION)
          .cites(GC25.part("3"), DSA_GUIDELINES.part("5"), CRBD.part("3"))
          .build();

  static final Check INPUT_ANSWERED =
      ofService("KIA-18", MEDIUM, new InputAnswered())
          .ground(DERIVED)
          .rights(TO_BE_HEARD)
          .cites(GC25.part("3"), CRBD.part("3"))
          .build();

  static final Check CHILDREN_TOLD =
      ofService("KIA-19", MEDIUM, new ChildrenTold())
          .ground(EQUIVALENT, LAW_REVIEW_ACCOUNT, SCOTLAND)
          .rights(TO_BE_HEARD)
          .cites(GC25.part("3"), CRBD.part("3"), DSA_GUIDELINES.part("8.4"))
          .build();

  static final Check DECISION_NAMED =
      ofService("KIA-20", HIGH, new DecisionNamed())
          .ground(EQUIVALENT, IAMA)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("8.1"), AADC.part("2"))
          .build();

  static final Check REVIEW_PLANNED =
      ofService("KIA-21", MEDIUM, new ReviewPlanned())
          .ground(EQUIVALENT, SCOTLAND)
          .rights(BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("5"), DSA_GUIDELINES.part("8.3"))
          .build();

  static final Check NO_SUPERVISION =
      ofService("KIA-22", LOW, new NoSupervision())
          .ground(METHOD, LETTER)
          .rights(IMPLEMENTATION)
          .cites(GC25.part("5"))
          .build();

  static final Check WHO_AND_WHEN =
      ofService("KIA-23", MEDIUM, new WhoAndWhen())
          .ground(METHOD, LETTER, IAMA)
          .rights(IMPLEMENTATION, BEST_INTERESTS)
          .cites(GC25.part("5"), DSA_GUIDELINES.part("8.1"))
          .build();

  private static final List<Check> ALL =
      List.of(
          BOTH_SIGNS,
          EVERY_CLUSTER,
          AGES_AND_ORIGIN,
          CERTAINTY_CARRIED,
          CONTRADICTION_SHOWN,
          SOURCES_DATED,
          EVERY_GROUP,
          RATED_OR_WITHHELD,
          LIKELIHOOD_KNOWN,
          HARM_MET,
          BENEFIT_STRENGTHENED,
          OWNED_AND_DATED,
          TEST_SHOWN,
          SIDE_EFFECTS_SEEN,
          PROVIDER_HEARD,
          VIEWS_ANSWERED,
          CHILDREN_CONSULTED,
          INPUT_ANSWERED,
          CHILDREN_TOLD,
          DECISION_NAMED,
          REVIEW_PLANNED,
          NO_SUPERVISION,
          WHO_AND_WHEN);

  private static final Checklist CHECKLIST = Checklist.of(ALL);

  private KiaMethod() {}

  /**
   * All of them, in the order of their ids. Beside the checks of the Code they are asked within its
   * scope:
   *
   * <pre>{@code
   * CodeVoorKinderrechten.checklist().and(KiaMethod.checks())
   * }</pre>
   */
  public static List<Check> checks() {
    return ALL;
  }

  /** These checks alone, of any service: whoever assesses one has said that children use it. */
  public static Checklist checklist() {
    return CHECKLIST;
  }

  private static Check.Builder ofFunctionality(String id, Level severity, Requirement code) {
    return check(id, severity, code).relevantFor(FunctionalityKind.values());
  }

  private static Check.Builder ofService(String id, Level severity, Requirement code) {
    return check(id, severity, code).ofService();
  }

  private static Check.Builder check(String id, Level severity, Requirement code) {
    return Check.check(id, HEADING, TEXTS).severity(severity).requires(code).since("0.1.0");
  }
}
