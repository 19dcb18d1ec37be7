package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Dpia.Consulted;
import io.github.kiasdk.vocabulary.Dpia.Residual;
import io.github.kiasdk.vocabulary.Governance.Conduct;
import io.github.kiasdk.vocabulary.Governance.SuccessMeasure;
import io.github.kiasdk.vocabulary.Indicators.Tracking;
import io.github.kiasdk.vocabulary.Moderation.Objection;
import io.github.kiasdk.vocabulary.Moderation.Reason;
import io.github.kiasdk.vocabulary.Profiling.Refusal;
import io.github.kiasdk.vocabulary.Profiling.Trait;
import io.github.kiasdk.vocabulary.Profiling.UsePurpose;
import io.github.kiasdk.vocabulary.Recommender.Objective;
import java.util.List;

/** Which statements about rules, assessments, explanations and parents cannot both be true. */
final class HandlingContradictions {

  static final List<Contradiction> ALL =
      List.of(
          new Contradiction(
              "unchanged-but-dated",
              Launch.CHANGED.isFalse(),
              Launch.LAST_MAJOR_CHANGE.isGiven(),
              new LocalizedText(
                  "Wat nooit sterk is veranderd, heeft geen dag waarop dat gebeurde.",
                  "What never changed in a major way has no day on which it did.")),
          new Contradiction(
              "no-code-of-conduct-but-described",
              Governance.CODE_OF_CONDUCT.is(Conduct.NONE),
              Condition.any(
                  Governance.CODE_PUBLIC.isTrue(),
                  Governance.CHILD_VERSION.isTrue(),
                  Governance.CODE_COVERS.isTrue(),
                  Governance.CODE_CHILD_PARTICIPATION.isTrue(),
                  Governance.CODE_SOURCES.isNotEmpty(),
                  Governance.MONITORING.isTrue(),
                  Governance.COMPLAINTS.isTrue()),
              new LocalizedText(
                  "Een gedragscode die er niet is, kan niet openbaar zijn, gelden of worden gevolgd.",
                  "A code of conduct that is not there cannot be public, cover anything or be followed.")),
          new Contradiction(
              "no-dpia-but-described",
              Condition.any(
                  Dpia.DATE.isGiven(),
                  Dpia.RENEWED.isGiven(),
                  Dpia.STEPS.isNotEmpty(),
                  Dpia.RIGHTS.isNotEmpty(),
                  Dpia.RISKS.isNotEmpty(),
                  Dpia.CONSULTATION.isOneOf(
                      Consulted.CHILDREN,
                      Consulted.PARENTS,
                      Consulted.BOTH,
                      Consulted.NONE_WITH_REASON),
                  Dpia.COVERS_PROFILING.isTrue()),
              Dpia.DONE.isFalse(),
              new LocalizedText(
                  "Een DPIA die niet is gedaan, heeft geen dag en geen inhoud.",
                  "A DPIA that was not done has no day and says nothing.")),
          // Profiling, location and special data are on the list of the AP, and children are one
          // point more (WP 248: two of nine); whoever says otherwise leaves the claim out.
          new Contradiction(
              "no-dpia-duty-but-high-risk",
              Dpia.REQUIRED.isFalse(),
              Condition.any(
                  Ads.PROFILE_BASED.is(Switch.ON),
                  Recommender.DEFAULT.is(Recommender.Feed.PROFILED),
                  Profiling.USES.any(
                      Profiling.USE_PURPOSE.isOneOf(
                          UsePurpose.ADVERTISING,
                          UsePurpose.MARKETING,
                          UsePurpose.RECOMMENDATIONS,
                          UsePurpose.PRICING)),
                  Profiling.INFERRED_TRAITS.containsAny(
                      Trait.EMOTIONS,
                      Trait.PERSONALITY,
                      Trait.HEALTH,
                      Trait.SEXUALITY,
                      Trait.RELIGION,
                      Trait.ETHNICITY,
                      Trait.POLITICAL_VIEWS,
                      Trait.FAMILY_INCOME),
                  Location.SHARED.isTrue(),
                  Indicators.FOLLOWED.containsAny(Tracking.LOCATION),
                  Dpia.RISKS.any(Dpia.RESIDUAL.is(Residual.HIGH)),
                  Dpia.PRIOR_CONSULTATION.isTrue()),
              new LocalizedText(
                  "Dit geeft kinderen in de regel een hoog risico, en dan is een DPIA verplicht (AVG,"
                      + " artikel 35). Zegt je privacyfunctionaris iets anders? Laat dpia.required"
                      + " dan weg: zo blijft open of de wet bindt.",
                  "This gives children a high risk as a rule, and then a DPIA is compulsory (GDPR,"
                      + " article 35). Does your privacy officer say otherwise? Then leave"
                      + " dpia.required out: so it stays open whether law binds.")),
          new Contradiction(
              "no-risks-but-dpia",
              Dpia.RISKS.isEmpty(),
              Dpia.DONE.isTrue(),
              new LocalizedText(
                  "In een DPIA staan risico's; dat er voor kinderen geen enkel in staat, is niet aannemelijk.",
                  "A DPIA names risks; that it names none at all to children is not plausible.")),
          new Contradiction(
              "no-explanation-but-described",
              Condition.any(
                  Transparency.COVERS.isNotEmpty(),
                  Transparency.VERSIONS.isNotEmpty(),
                  Transparency.JUST_IN_TIME.isTrue(),
                  Transparency.MODES.isNotEmpty(),
                  Transparency.LANGUAGES.isNotEmpty()),
              Transparency.CHILD_EXPLANATION.isFalse(),
              new LocalizedText(
                  "Een uitleg die er niet is, heeft geen inhoud, vorm of taal.",
                  "An explanation that is not there has no contents, form or language.")),
          new Contradiction(
              "no-consent-age-but-required",
              Consent.PARENTAL_BELOW_AGE.isAtMost(0),
              Consent.PARENTAL_REQUIRED.isTrue(),
              new LocalizedText(
                  "Als op geen enkele leeftijd een ouder toestemming hoeft te geven, is die niet nodig.",
                  "If a parent has to give permission at no age, it is not required.")),
          new Contradiction(
              "no-parental-tools-but-described",
              Parental.TOOLS.isFalse(),
              Condition.any(
                  Parental.COVERT.isTrue(),
                  Parental.VISIBLE_TO_CHILD.isTrue(),
                  Parental.AGE_FIT.isTrue(),
                  Indicators.FOLLOWED.containsAny(Tracking.PARENT)),
              new LocalizedText(
                  "Hulpmiddelen voor ouders die er niet zijn, laten geen ouder meekijken en passen bij geen leeftijd.",
                  "Tools for parents that are not there let no parent look on and fit no age.")),
          new Contradiction(
              "parent-looks-on-unseen",
              Indicators.FOLLOWED.containsAny(Tracking.PARENT).not(),
              Parental.COVERT.isTrue(),
              new LocalizedText(
                  "Een kind bij wie een ouder ongemerkt kan meekijken, wordt gevolgd door die ouder.",
                  "A child on whom a parent can look without being noticed is followed by that parent.")),
          new Contradiction(
              "success-not-time-but-objective",
              Governance.SUCCESS_MEASURES.containsNone(
                  SuccessMeasure.TIME_SPENT, SuccessMeasure.RETURN_RATE),
              Recommender.OBJECTIVE.isOneOf(Objective.WATCH_TIME, Objective.RETURN_RATE),
              new LocalizedText(
                  "Waar een systeem op stuurt, is een maat voor succes.",
                  "What a system is made to pursue is a measure of success.")),
          new Contradiction(
              "refusal-told-but-not-offered",
              Profiling.REFUSAL_TOLD.isTrue(),
              Profiling.REFUSAL.is(Refusal.NOT_OFFERED),
              new LocalizedText(
                  "Een kind kan niet horen dat weigeren kan, als dat niet kan.",
                  "A child cannot be told that it can refuse if it cannot.")),
          new Contradiction(
              "refusal-without-loss-but-essential",
              Profiling.REFUSAL.isOneOf(Refusal.TAILORED_ONLY, Refusal.NOTHING),
              Profiling.USES.any(
                  Profiling.USE_ESSENTIAL
                      .isTrue()
                      .and(Profiling.USE_PURPOSE.isNoneOf(UsePurpose.SAFETY, UsePurpose.AGE_FIT))),
              new LocalizedText(
                  "Wat niet zonder een profiel werkt, raakt een kind kwijt dat geen profiel wil.",
                  "What does not work without a profile is lost to a child that wants none.")),
          new Contradiction(
              "nothing-removed-but-reasons",
              Moderation.RESTRICTS.isFalse(),
              Condition.any(
                  Moderation.REASONS.isOneOf(Reason.GENERAL, Reason.THIS_CASE),
                  Moderation.REASONS_FOR_CHILDREN.isTrue(),
                  Moderation.OBJECTION.isOneOf(Objection.COMPUTER, Objection.PERSON)),
              new LocalizedText(
                  "Waar nooit iets wordt weggehaald of beperkt, krijgt niemand daar een reden voor en maakt niemand bezwaar.",
                  "Where nothing is ever removed or limited, nobody gets a reason for it and nobody objects.")),
          new Contradiction(
              "no-reason-but-understood",
              Moderation.REASONS_FOR_CHILDREN.isTrue(),
              Moderation.REASONS.is(Reason.NONE),
              new LocalizedText(
                  "Een reden die er niet is, kan een kind niet begrijpen.",
                  "A child cannot understand a reason that is not there.")),
          new Contradiction(
              "no-terms-but-described",
              Terms.APPLY.isFalse(),
              Condition.any(
                  AgeLimits.TERMS.isAtLeast(1),
                  Terms.CHILD_VERSION.isTrue(),
                  Terms.COVERS.isNotEmpty(),
                  Terms.TESTED.isTrue()),
              new LocalizedText(
                  "Zonder voorwaarden of huisregels staat er geen leeftijd in en valt er niets uit te leggen.",
                  "Without terms or house rules no age stands in them and nothing is there to be explained.")),
          new Contradiction(
              "terms-not-explained-but-tested",
              Terms.COVERS.isNotEmpty().or(Terms.TESTED.isTrue()),
              Terms.CHILD_VERSION.isFalse(),
              new LocalizedText(
                  "Een uitleg van de regels die er niet is, vertelt niets en is niet getest.",
                  "An explanation of the rules that is not there tells nothing and was not tested.")),
          new Contradiction(
              "nobody-watches-but-listed",
              Watching.OTHERS.isFalse(),
              Watching.BY.isNotEmpty(),
              new LocalizedText(
                  "Wie op de lijst van meekijkers staat, kan meekijken.",
                  "Whoever stands on the list of who looks on can look on.")),
          new Contradiction(
              "watched-but-nobody-listed",
              Watching.BY.isEmpty(),
              Watching.OTHERS.isTrue(),
              new LocalizedText(
                  "Als iemand kan meekijken, staat er iemand op de lijst.",
                  "If somebody can look on, somebody stands on the list.")));

  private HandlingContradictions() {}
}
