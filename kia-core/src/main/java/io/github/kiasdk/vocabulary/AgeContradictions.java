package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.AgeAssurance.ErrorRates;
import io.github.kiasdk.vocabulary.AgeAssurance.Method;
import io.github.kiasdk.vocabulary.Audience.ExclusionBasis;
import java.util.List;

/** Which statements about ages, and about who the service is for, cannot both be true. */
final class AgeContradictions {

  private static final int OLDEST_CHILD = Ages.OLDEST;

  static final List<Contradiction> ALL =
      List.of(
          new Contradiction(
              "effective-age-check-by-word",
              AgeAssurance.EFFECTIVE_18PLUS.isTrue(),
              AgeAssurance.METHOD.isOneOf(
                  Method.NONE, Method.SELF_DECLARATION, Method.ALL_TREATED_AS_CHILDREN),
              new LocalizedText(
                  "Een leeftijd die niemand controleert, houdt niemand onder de 18 buiten.",
                  "An age that nobody checks keeps nobody under 18 out.")),
          new Contradiction(
              "effective-age-check-with-children",
              AgeAssurance.EFFECTIVE_18PLUS.isTrue(),
              Condition.any(
                  Audience.AGE_BANDS.isNotEmpty(),
                  Audience.LIKELY_CHILD_USE.isTrue(),
                  Audience.AIMED_AT_CHILDREN.isTrue(),
                  AgeLimits.STORE.isAtMost(OLDEST_CHILD),
                  Consent.PARENTAL_REQUIRED.isTrue(),
                  Creator.CHILD_EARNINGS.isTrue(),
                  Creator.CHILD_PROMOTION.isTrue(),
                  Parental.TOOLS.isTrue(),
                  Parental.COVERT.isTrue(),
                  Indicators.FOLLOWED.containsAny(Indicators.Tracking.PARENT)),
              new LocalizedText(
                  "Wie iedereen onder de 18 echt buitenhoudt, heeft geen kinderen onder de gebruikers.",
                  "Whoever really keeps everyone under 18 out has no children among the users.")),
          new Contradiction(
              "effective-age-check-below-18",
              AgeAssurance.EFFECTIVE_18PLUS.isTrue(),
              AgeLimits.TERMS.isAtMost(OLDEST_CHILD).or(AgeLimits.ENFORCED.isAtMost(OLDEST_CHILD)),
              new LocalizedText(
                  "Wie iedereen onder de 18 buitenhoudt, laat niemand toe die jonger is.",
                  "Whoever keeps everyone under 18 out lets nobody in who is younger.")),
          new Contradiction(
              "effective-age-check-unknown-age",
              AgeAssurance.EFFECTIVE_18PLUS.isTrue(),
              AgeAssurance.AGE_KNOWN.isFalse(),
              new LocalizedText(
                  "Wie niet weet wie er jonger is dan 18, kan hen niet buitenhouden.",
                  "Whoever does not know who is under 18 cannot keep them out.")),
          new Contradiction(
              "effective-age-check-terms-only",
              AgeAssurance.EFFECTIVE_18PLUS.isTrue(),
              Audience.EXCLUSION_BASIS.is(ExclusionBasis.TERMS_ONLY),
              new LocalizedText(
                  "Als alleen de voorwaarden kinderen uitsluiten, houdt niets hen echt buiten.",
                  "If only the terms exclude children, nothing really keeps them out.")),
          new Contradiction(
              "effective-age-check-nobody-kept-out",
              AgeAssurance.EFFECTIVE_18PLUS.isTrue().and(AgeRestriction.APPLIED.isFalse()),
              AgeRestriction.APPLIED.isFalse(),
              new LocalizedText(
                  "Een controle die iedereen onder de 18 buitenhoudt, houdt kinderen erbuiten.",
                  "A check that keeps everyone under 18 out does keep children out.")),
          new Contradiction(
              "exclusion-without-effective-check",
              Audience.EXCLUSION_BASIS.is(ExclusionBasis.EFFECTIVE_AGE_CHECK),
              AgeAssurance.EFFECTIVE_18PLUS
                  .isFalse()
                  .or(
                      AgeAssurance.METHOD.isOneOf(
                          Method.NONE, Method.SELF_DECLARATION, Method.ALL_TREATED_AS_CHILDREN)),
              new LocalizedText(
                  "Wie zich op een leeftijdscontrole beroept die echt werkt, moet er zo een hebben.",
                  "Whoever relies on an age check that really works has to have one.")),
          new Contradiction(
              "exclusion-with-children",
              Audience.EXCLUSION_BASIS.is(ExclusionBasis.EFFECTIVE_AGE_CHECK),
              Condition.any(
                  Audience.AGE_BANDS.isNotEmpty(),
                  Audience.LIKELY_CHILD_USE.isTrue(),
                  Audience.AIMED_AT_CHILDREN.isTrue()),
              new LocalizedText(
                  "Als de leeftijdscontrole echt werkt, zijn er geen kinderen onder de gebruikers.",
                  "If the age check really works, there are no children among the users.")),
          new Contradiction(
              "code-applied-and-set-aside",
              Audience.CODE_APPLIED.isTrue(),
              Audience.EXCLUSION_BASIS.isOneOf(
                  ExclusionBasis.TERMS_ONLY, ExclusionBasis.EFFECTIVE_AGE_CHECK),
              new LocalizedText(
                  "Wie de Code toepast, heeft geen grond nodig om dat niet te doen.",
                  "Whoever applies the Code has no ground on which it is set aside.")),
          new Contradiction(
              "age-known-by-word",
              AgeAssurance.AGE_KNOWN.isTrue(),
              AgeAssurance.METHOD.isOneOf(Method.NONE, Method.SELF_DECLARATION),
              new LocalizedText(
                  "Wie alleen afgaat op wat de gebruiker invult, weet de leeftijd niet met redelijke zekerheid.",
                  "Whoever goes by what users fill in does not know their age with reasonable certainty.")),
          new Contradiction(
              "age-unknown-but-verified",
              AgeAssurance.AGE_KNOWN.isFalse(),
              AgeAssurance.METHOD.isOneOf(Method.ESTIMATION, Method.VERIFICATION),
              new LocalizedText(
                  "Wie leeftijden schat of controleert, weet met redelijke zekerheid wie jonger is dan"
                      + " 18.",
                  "Whoever estimates or verifies ages knows with reasonable certainty who is under"
                      + " 18.")),
          new Contradiction(
              "small-but-very-large",
              Dsa.MICRO_OR_SMALL.isTrue(),
              Dsa.VERY_LARGE.isTrue(),
              new LocalizedText(
                  "Een heel groot platform is geen kleine of heel kleine onderneming.",
                  "A very large platform is no micro or small enterprise.")),
          // A search engine is no platform, and no fact tells it; it leaves the claim out.
          new Contradiction(
              "no-platform-but-very-large",
              Audience.ONLINE_PLATFORM.isFalse(),
              Dsa.VERY_LARGE.isTrue(),
              new LocalizedText(
                  "De Commissie wijst alleen platforms en zoekmachines aan. Is dit een zoekmachine?"
                      + " Laat audience.online-platform dan weg.",
                  "The Commission designates platforms and search engines only. Is this a search"
                      + " engine? Then leave audience.online-platform out.")),
          new Contradiction(
              "no-platform-but-public-posts",
              Audience.ONLINE_PLATFORM.isFalse(),
              Sharing.POSTS
                  .isTrue()
                  .and(Defaults.PROFILE_VISIBILITY.is(Defaults.Visibility.PUBLIC)),
              new LocalizedText(
                  "Wie toont wat gebruikers voor iedereen plaatsen, is meestal een onlineplatform. Is"
                      + " het plaatsen maar een klein onderdeel van iets anders? Laat"
                      + " audience.online-platform dan weg en leg het uit.",
                  "Whoever shows what users post to everybody is mostly an online platform. Is posting"
                      + " only a minor part of something else? Then leave audience.online-platform"
                      + " out and explain it.")),
          new Contradiction(
              "unlikely-but-expected",
              Audience.LIKELY_CHILD_USE.isFalse(),
              Audience.AGE_BANDS.isNotEmpty().or(Audience.AIMED_AT_CHILDREN.isTrue()),
              new LocalizedText(
                  "Kinderen die worden verwacht, gebruiken de dienst waarschijnlijk.",
                  "Children who are expected are likely to use the service.")),
          new Contradiction(
              "no-age-bands-but-children",
              Audience.AGE_BANDS.isEmpty(),
              Audience.LIKELY_CHILD_USE.isTrue().or(Audience.AIMED_AT_CHILDREN.isTrue()),
              new LocalizedText(
                  "Kinderen die de dienst gebruiken, hebben een leeftijd.",
                  "Children who use the service are of some age.")),
          new Contradiction(
              "bystanders-but-no-children-shown",
              Audience.CHILDREN_SHOWN.isFalse(),
              Bystanders.SHOWN.isTrue(),
              new LocalizedText(
                  "Kinderen die te zien of te horen zijn zonder dat zij de dienst gebruiken, zijn te zien of te horen.",
                  "Children who are shown or heard without using the service are shown or heard.")),
          new Contradiction(
              "no-age-check-but-tested",
              AgeAssurance.METHOD.isOneOf(Method.NONE, Method.ALL_TREATED_AS_CHILDREN),
              Condition.any(
                  AgeAssurance.ERROR_RATES.isOneOf(ErrorRates.OVERALL, ErrorRates.BY_GROUP),
                  AgeAssurance.CIRCUMVENTION_TEST.isTrue(),
                  AgeAssurance.UNLINKABLE.isTrue()),
              new LocalizedText(
                  "Een leeftijdscontrole die er niet is, is niet getest.",
                  "An age check that is not there was not tested.")));

  private AgeContradictions() {}
}
