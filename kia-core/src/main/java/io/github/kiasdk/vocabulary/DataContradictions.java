package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.AgeAssurance.Method;
import io.github.kiasdk.vocabulary.BusinessModel.Revenue;
import io.github.kiasdk.vocabulary.Bystanders.Agreement;
import io.github.kiasdk.vocabulary.Defaults.Otherwise;
import io.github.kiasdk.vocabulary.Defaults.Privacy;
import io.github.kiasdk.vocabulary.Defaults.Visibility;
import io.github.kiasdk.vocabulary.Indicators.Tracking;
import io.github.kiasdk.vocabulary.Profiling.Reset;
import io.github.kiasdk.vocabulary.Profiling.Trait;
import io.github.kiasdk.vocabulary.Profiling.UsePurpose;
import io.github.kiasdk.vocabulary.Recommender.Objective;
import io.github.kiasdk.vocabulary.Recommender.Steering;
import io.github.kiasdk.vocabulary.Security.Account;
import java.util.List;

/** Which statements about data, settings and profiles cannot both be true. */
final class DataContradictions {

  static final List<Contradiction> ALL =
      List.of(
          new Contradiction(
              "no-data-but-used",
              DataUse.ITEMS.isEmpty(),
              Condition.any(
                  DataUse.PROCESSED.isTrue(),
                  DataUse.PURPOSES.isNotEmpty(),
                  DataUse.RECIPIENTS.isNotEmpty(),
                  Profiling.USES.isNotEmpty(),
                  Profiling.INFERRED_TRAITS.isNotEmpty(),
                  Location.SHARED.isTrue(),
                  Indicators.FOLLOWED.isNotEmpty(),
                  Ads.PROFILE_BASED.is(Switch.ON),
                  Recommender.DEFAULT.is(Recommender.Feed.PROFILED),
                  BusinessModel.REVENUE_SOURCES.containsAny(Revenue.DATA)),
              new LocalizedText(
                  "Gegevens die er niet zijn, kan niemand gebruiken, delen of verkopen.",
                  "Nobody can use, share or sell data that are not there.")),
          new Contradiction(
              "no-purposes-but-data",
              DataUse.PURPOSES.isEmpty(),
              Condition.any(
                  DataUse.PROCESSED.isTrue(),
                  DataUse.ITEMS.isNotEmpty(),
                  Profiling.USES.isNotEmpty()),
              new LocalizedText(
                  "Wie gegevens heeft of gebruikt, doet dat ergens voor.",
                  "Whoever has or uses data does so for some purpose.")),
          new Contradiction(
              "not-processed-but-listed",
              DataUse.PROCESSED.isFalse(),
              DataUse.ITEMS.isNotEmpty().or(DataUse.PURPOSES.isNotEmpty()),
              new LocalizedText(
                  "Gegevens die op een lijst staan, worden verwerkt.",
                  "Data that stand on a list are processed.")),
          new Contradiction(
              "not-followed-but-located",
              Indicators.FOLLOWED.containsAny(Tracking.LOCATION).not(),
              Location.SHARED.isTrue(),
              new LocalizedText(
                  "Een kind dat zijn locatie deelt, is te volgen.",
                  "A child who shares its location can be followed.")),
          new Contradiction(
              "no-recipients-but-data-for-money",
              DataUse.RECIPIENTS.isEmpty(),
              BusinessModel.REVENUE_SOURCES.containsAny(Revenue.DATA),
              new LocalizedText(
                  "Wie aan gegevens verdient, geeft ze aan iemand door.",
                  "Whoever earns with data passes them on to somebody.")),
          new Contradiction(
              "all-off-but-one-is-on",
              Defaults.PRIVACY.is(Privacy.MOST_PROTECTIVE),
              Condition.any(
                  Defaults.PROFILE_VISIBILITY.isOneOf(
                      Visibility.PUBLIC, Visibility.FRIENDS_OF_FRIENDS),
                  Defaults.GEOLOCATION.is(Switch.ON),
                  Defaults.DISCOVERABLE.is(Switch.ON),
                  Defaults.SUGGESTED.is(Switch.ON),
                  Defaults.DM_FROM_STRANGERS.is(Switch.ON)),
              new LocalizedText(
                  "Als elke instelling zo goed mogelijk beschermt, staat deze niet ruimer.",
                  "If every setting protects as well as possible, this one is no looser.")),
          new Contradiction(
              "profiled-ads-without-use",
              Profiling.USES.none(Profiling.USE_PURPOSE.is(UsePurpose.ADVERTISING)),
              Ads.PROFILE_BASED.is(Switch.ON),
              new LocalizedText(
                  "Reclame op grond van een profiel gebruikt een profiel voor reclame.",
                  "Ads based on a profile use a profile for advertising.")),
          new Contradiction(
              "profiled-ads-off-but-used",
              Ads.PROFILE_BASED.is(Switch.OFF),
              Profiling.USES.any(
                  Profiling.USE_PURPOSE
                      .is(UsePurpose.ADVERTISING)
                      .and(Profiling.USE_DEFAULT.is(Switch.ON))),
              new LocalizedText(
                  "Een profiel dat standaard voor reclame wordt gebruikt, geeft reclame op grond van een profiel.",
                  "A profile that is used for advertising by default gives ads based on a profile.")),
          new Contradiction(
              "no-profile-use-but-profile",
              Profiling.USES.isEmpty(),
              Condition.any(
                  Recommender.DEFAULT.is(Recommender.Feed.PROFILED),
                  Profiling.DATA_SOURCES.isNotEmpty(),
                  Profiling.RESET.is(Reset.PARTIAL),
                  Profiling.INFERRED_TRAITS.containsAny(
                      Trait.INTERESTS,
                      Trait.EMOTIONS,
                      Trait.PERSONALITY,
                      Trait.HEALTH,
                      Trait.SEXUALITY,
                      Trait.RELIGION,
                      Trait.ETHNICITY,
                      Trait.POLITICAL_VIEWS,
                      Trait.FAMILY_INCOME)),
              new LocalizedText(
                  "Een profiel dat er is, wordt ergens voor gebruikt.",
                  "A profile that is there is used for something.")),
          new Contradiction(
              "nothing-inferred-but-profiled",
              Profiling.INFERRED_TRAITS.isEmpty(),
              Profiling.USES.any(
                  Profiling.USE_PURPOSE.isOneOf(
                      UsePurpose.ADVERTISING,
                      UsePurpose.MARKETING,
                      UsePurpose.RECOMMENDATIONS,
                      UsePurpose.AGE_FIT)),
              new LocalizedText(
                  "Zo'n profiel zegt wat een kind boeit of hoe oud het is, en dat is afgeleid.",
                  "Such a profile says what interests a child or how old it is, and that is inferred.")),
          new Contradiction(
              "no-sources-but-profiled",
              Profiling.DATA_SOURCES.isEmpty(),
              Profiling.USES.isNotEmpty(),
              new LocalizedText(
                  "Een profiel wordt van gegevens gemaakt, en die komen ergens vandaan.",
                  "A profile is made of data, and these come from somewhere.")),
          new Contradiction(
              "no-recommender-but-described",
              Recommender.USED.isFalse(),
              Condition.any(
                  Profiling.USES.any(Profiling.USE_PURPOSE.is(UsePurpose.RECOMMENDATIONS)),
                  Recommender.DEFAULT.is(Recommender.Feed.PROFILED),
                  Recommender.SIGNALS.isNotEmpty(),
                  Recommender.OBJECTIVE.isOneOf(Objective.values()),
                  Recommender.REASONS_SHOWN.isTrue(),
                  Recommender.STEERING.is(Steering.LASTING)),
              new LocalizedText(
                  "Zonder aanbevelingen is er niets waar ze op afgaan of naar streven.",
                  "Without recommendations there is nothing that they go by or aim for.")),
          new Contradiction(
              "without-profile-but-used",
              Recommender.DEFAULT.is(Recommender.Feed.NON_PROFILED),
              Profiling.USES.any(
                  Profiling.USE_PURPOSE
                      .is(UsePurpose.RECOMMENDATIONS)
                      .and(Profiling.USE_DEFAULT.is(Switch.ON))),
              new LocalizedText(
                  "Een profiel dat standaard voor aanbevelingen wordt gebruikt, kiest mee wat een kind ziet.",
                  "A profile that is used for recommendations by default helps to choose what a child sees.")),
          new Contradiction(
              "no-bystanders-but-described",
              Bystanders.SHOWN.isFalse(),
              Condition.any(
                  Bystanders.AGREEMENT.isOneOf(Agreement.MAKER_REMINDED, Agreement.CHILD_ASKED),
                  Bystanders.RECOGNISED.isTrue()),
              new LocalizedText(
                  "Kinderen die niet te zien of te horen zijn, worden niet herkend, en niemand vraagt om hun ja.",
                  "Children who are neither shown nor heard are not recognised, and nobody asks for their yes.")),
          new Contradiction(
              "nothing-measured-but-known",
              DataUse.SENSITIVE.isEmpty(),
              Bystanders.RECOGNISED
                  .isTrue()
                  .or(Profiling.INFERRED_TRAITS.containsAny(Trait.HEALTH)),
              new LocalizedText(
                  "Wie een gezicht of stem herkent of iets over de gezondheid afleidt, meet daar iets van.",
                  "Whoever recognises a face or voice, or infers something of health, measures some of it.")),
          new Contradiction(
              "no-accounts-but-one-to-erase",
              Security.ACCOUNT.is(Account.NO_ACCOUNTS),
              DataRights.DELETE_STEPS.isAtLeast(1),
              new LocalizedText(
                  "Een account dat in een aantal stappen te wissen is, is er.",
                  "An account that can be erased in a number of steps is there.")),
          new Contradiction(
              "known-ages-but-nobody-checks",
              Defaults.UNKNOWN_AGE.is(Otherwise.DOES_NOT_OCCUR),
              AgeAssurance.AGE_KNOWN
                  .isFalse()
                  .or(AgeAssurance.METHOD.isOneOf(Method.NONE, Method.SELF_DECLARATION)),
              new LocalizedText(
                  "Wie de leeftijd niet controleert, heeft gebruikers van wie die niet bekend is.",
                  "Whoever does not check ages has users whose age is not known.")));

  private DataContradictions() {}
}
