package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.AgeAssurance.Method;
import io.github.kiasdk.vocabulary.Content.AdultGate;
import java.util.List;

/** Which statements about the design of play and content cannot both be true. */
final class DesignContradictions {

  private static final LocalizedText PATTERN =
      new LocalizedText(
          "Wat hier is ingevuld, staat als patroon op de lijst van patronen.",
          "What is declared here stands as a pattern on the list of patterns.");

  static final List<Contradiction> ALL =
      List.of(
          new Contradiction(
              "no-patterns-but-described",
              Ui.PATTERNS.containsNone(
                  DeceptivePattern.STREAK_LOSS, DeceptivePattern.HARD_TO_CANCEL),
              Condition.any(
                  Rewards.LOSS_ON_ABSENCE.isTrue(),
                  Payments.CANCEL_STEPS.isAtMost(Payments.START_STEPS).not()),
              PATTERN),
          patternMissing(DeceptivePattern.AUTOPLAY, Defaults.AUTOPLAY.is(Switch.ON)),
          patternMissing(DeceptivePattern.INFINITE_SCROLL, Feed.INFINITE_SCROLL.isTrue()),
          patternMissing(DeceptivePattern.APPOINTMENT_PLAY, Rewards.FIXED_TIMES.isTrue()),
          patternMissing(DeceptivePattern.NAGGING, Settings.PROMPTS.isTrue()),
          new Contradiction(
              "no-fixed-times-but-pattern",
              Rewards.FIXED_TIMES.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.APPOINTMENT_PLAY),
              new LocalizedText(
                  "Een spel dat bepaalt wanneer een kind speelt, heeft vaste tijden.",
                  "A game that sets when a child plays has fixed times.")),
          new Contradiction(
              "no-prompts-but-pattern",
              Settings.PROMPTS.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.NAGGING),
              new LocalizedText(
                  "Een vraag die na een nee terugkomt, blijft vragen.",
                  "A question that returns after a no goes on asking.")),
          new Contradiction(
              "no-scroll-but-pattern",
              Feed.INFINITE_SCROLL.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.INFINITE_SCROLL),
              new LocalizedText(
                  "Wat geen einde heeft, scrolt eindeloos.",
                  "What has no end scrolls without end.")),
          new Contradiction(
              "no-haste-but-pattern",
              Shop.TIMERS.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.FALSE_URGENCY),
              new LocalizedText(
                  "Wie opjaagt met een klok of tekst, laat tijd aflopen.",
                  "Whoever presses with a clock or text lets time run out.")),
          new Contradiction(
              "no-scarcity-but-pattern",
              Shop.SCARCITY.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.FALSE_SCARCITY),
              new LocalizedText(
                  "Wat bijna op lijkt, wordt als schaars getoond.",
                  "What seems almost gone is shown as scarce.")),
          new Contradiction(
              "ads-labelled-but-disguised",
              Ads.LABELLED.isTrue(),
              Ui.PATTERNS.containsAny(DeceptivePattern.DISGUISED_AD),
              new LocalizedText(
                  "Reclame die verstopt is, is niet als reclame te herkennen.",
                  "An ad that is disguised cannot be recognised as an ad.")),
          new Contradiction(
              "no-adult-content-but-ads",
              Content.ADULT_GATE.is(AdultGate.NO_ADULT_CONTENT),
              Ads.CATEGORIES.containsAny(Ads.Category.SEXUAL_CONTENT),
              new LocalizedText(
                  "Reclame met seks is inhoud voor volwassenen.",
                  "Advertising with sexual content is content for adults.")),
          new Contradiction(
              "child-sees-but-covert",
              Parental.VISIBLE_TO_CHILD.isTrue(),
              Parental.COVERT.isTrue(),
              new LocalizedText(
                  "Wat een kind ziet, gebeurt niet zonder dat het kind dat merkt.",
                  "What a child sees does not happen without the child noticing.")),
          new Contradiction(
              "no-decisions-but-age-check",
              Decisions.MADE.isEmpty(),
              AgeAssurance.METHOD.isOneOf(Method.ESTIMATION, Method.VERIFICATION),
              new LocalizedText(
                  "Wie een leeftijd schat of nagaat, besluit of een kind binnen mag.",
                  "Whoever estimates or verifies an age decides whether a child gets in.")),
          new Contradiction(
              "no-streaks-but-pattern",
              Rewards.STREAKS.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.STREAK_LOSS),
              new LocalizedText(
                  "Een reeks die een kind kan verliezen, is een reeks.",
                  "A streak that a child can lose is a streak.")),
          new Contradiction(
              "autoplay-off-but-pattern",
              Defaults.AUTOPLAY.is(Switch.OFF),
              Ui.PATTERNS.containsAny(DeceptivePattern.AUTOPLAY),
              new LocalizedText(
                  "Wat begint zonder dat een kind ervoor kiest, staat niet standaard uit.",
                  "What starts without the child choosing it is not off by default.")),
          new Contradiction(
              "feed-ends-but-pattern",
              Feed.INFINITE_SCROLL.isFalse(),
              Ui.PATTERNS.containsAny(DeceptivePattern.INFINITE_SCROLL),
              new LocalizedText(
                  "Waar geen einde aan komt, houdt niet op.", "What has no end never ends.")),
          new Contradiction(
              "easy-to-find-but-absent",
              Wellbeing.EASY_TO_FIND.isTrue(),
              Wellbeing.BREAK_REMINDERS.isFalse().and(Wellbeing.TIME_LIMITS.isFalse()),
              new LocalizedText(
                  "Seintjes en tijdslimieten die er niet zijn, kan niemand vinden.",
                  "Nobody can find reminders and time limits that are not there.")),
          new Contradiction(
              "own-content-but-others-post",
              Content.FROM_OTHERS.isFalse(),
              Sharing.POSTS.isTrue().or(Ads.SHOWN.isTrue()),
              new LocalizedText(
                  "Wat kinderen plaatsen en reclame van bedrijven zijn inhoud van anderen.",
                  "What children post, and ads of companies, are content of others.")),
          new Contradiction(
              "age-verified-by-word",
              Content.ADULT_GATE.is(AdultGate.VERIFIED_AGE),
              AgeAssurance.METHOD.isOneOf(Method.NONE, Method.SELF_DECLARATION),
              new LocalizedText(
                  "Een leeftijd die niemand controleert, is geen gecontroleerde leeftijd.",
                  "An age that nobody checks is no verified age.")),
          new Contradiction(
              "forgets-but-memory-on",
              Ai.COMPANION_FEATURES.containsNone(Ai.Companion.REMEMBERS_PRIVATE_TALKS),
              Ai.MEMORY_DEFAULT.is(Switch.ON),
              new LocalizedText(
                  "Een AI die standaard onthoudt wat een kind zei, onthoudt persoonlijke gesprekken.",
                  "An AI that by default remembers what a child said remembers private talks.")),
          new Contradiction(
              "no-looks-changed-but-filter-on",
              Filters.CHANGE_LOOKS.isFalse(),
              Filters.DEFAULT.is(Switch.ON),
              new LocalizedText(
                  "Een filter dat er niet is, kan niet aan staan.",
                  "A filter that is not there cannot be on.")),
          new Contradiction(
              "nothing-vanishes-but-on",
              Vanishing.OFFERED.isFalse(),
              Vanishing.DEFAULT.is(Switch.ON),
              new LocalizedText(
                  "Wat standaard verdwijnt, kan dus verdwijnen.",
                  "What disappears by default can disappear.")),
          new Contradiction(
              "no-strangers-live-but-contact",
              Live.STRANGERS.isEmpty(),
              Contact.ADULT_INITIATED.is(Switch.ON).or(Contact.RANDOM_MATCH.is(Switch.ON)),
              new LocalizedText(
                  "Waar een onbekende contact kan beginnen, kan die bij een uitzending ook iets.",
                  "Where a stranger can start contact, that stranger can do something live too.")),
          new Contradiction(
              "not-followed-but-places",
              Indicators.FOLLOWED.containsNone(Indicators.Tracking.LOCATION),
              Location.PLACES_INFERRED.isTrue(),
              new LocalizedText(
                  "Wie uitrekent waar een kind woont of op school zit, volgt de locatie.",
                  "Whoever works out where a child lives or goes to school follows its location.")),
          new Contradiction(
              "forgets-but-companion",
              Ai.MEMORY_DEFAULT.is(Switch.OFF),
              Ai.COMPANION_FEATURES.containsAny(Ai.Companion.REMEMBERS_PRIVATE_TALKS),
              new LocalizedText(
                  "Een AI die persoonlijke gesprekken onthoudt, begint niet vergeetachtig.",
                  "An AI that remembers private talks does not forget by default.")),
          new Contradiction(
              "closed-at-night-but-notifying",
              Wellbeing.NIGHT_DEFAULT.is(Switch.ON),
              Notifications.QUIET_HOURS.is(Notifications.Quiet.NONE),
              new LocalizedText(
                  "Wat in de nacht dicht is, stuurt dan ook geen meldingen.",
                  "What is closed at night sends no notifications then.")),
          new Contradiction(
              "nothing-blocked-but-filter-on",
              Content.BLOCKS.isFalse(),
              Content.FILTER_DEFAULT.is(Switch.ON).or(Search.BLOCKED_TERMS.isTrue()),
              new LocalizedText(
                  "Een filter dat aan staat of een zoekterm die dicht is, houdt iets tegen.",
                  "A filter that is on, or a search term that is blocked, holds something back.")));

  private DesignContradictions() {}

  /** A list of patterns without one that another fact describes. */
  private static Contradiction patternMissing(DeceptivePattern pattern, Condition described) {
    return new Contradiction(
        "no-pattern-but-".concat(pattern.id()),
        Ui.PATTERNS.containsNone(pattern),
        described,
        PATTERN);
  }
}
