package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.check.Ground.OPERATIONALISED;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static io.github.kiasdk.right.Right.*;
import static io.github.kiasdk.vocabulary.Switch.OFF;
import static io.github.kiasdk.vocabulary.Switch.ON;

import io.github.kiasdk.assessment.Role;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.vocabulary.Ai;
import io.github.kiasdk.vocabulary.Audience;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Contact.GroupAdd;
import io.github.kiasdk.vocabulary.Content;
import io.github.kiasdk.vocabulary.Content.AdultGate;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Feed;
import io.github.kiasdk.vocabulary.Language;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Notifications;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Search;
import io.github.kiasdk.vocabulary.Session;
import io.github.kiasdk.vocabulary.Ui;
import io.github.kiasdk.vocabulary.Wellbeing;
import java.time.Period;
import java.util.List;

/** Beginsel 9: Voorkom te allen tijde voor kinderen schadelijk ontwerp. */
final class AvoidHarmfulDesign {

  /** Until a report is dealt with: our own limit. */
  private static final int MOST_HOURS_TO_DEAL_WITH = 72;

  private static final Texts TEXTS = Texts.of(AvoidHarmfulDesign.class, "AvoidHarmfulDesign");

  /** Ground: DSA art. 28 guidelines, interface design. */
  static final Check AUTOPLAY_OFF =
      check("CVK-9.01")
          .severity(HIGH)
          .relevantFor(VIDEO, AUTOPLAY, ENDLESS_FEED, RECOMMENDER, STORY)
          .requires(Defaults.AUTOPLAY.is(OFF))
          .ground(EQUIVALENT, "D3", "D1")
          .rights(HEALTH, REST_AND_PLAY)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA_GUIDELINES.part("6.4"),
              DSA.part("28-1"),
              CVK.part("9"),
              AADC.part("13"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT)
          .build();

  /** Ground: DSA art. 28 guidelines, interface design. */
  static final Check FEED_HAS_AN_END =
      check("CVK-9.02")
          .severity(HIGH)
          .relevantFor(ENDLESS_FEED, RECOMMENDER)
          .requires(
              clause("has-an-end", Feed.INFINITE_SCROLL.isFalse()),
              clause("no-pull-to-refresh", Feed.PULL_TO_REFRESH.isFalse()),
              clause("stopping-points", Feed.STOPPING_POINTS.isTrue()))
          .ground(EQUIVALENT, "D3")
          .rights(HEALTH, REST_AND_PLAY, EDUCATION)
          .cites(
              DSA_GUIDELINES.part("6.4"),
              DSA.part("28-1"),
              CVK.part("9"),
              AADC.part("13"),
              ACM.part("use"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.ADD_STOPPING_POINTS)
          .build();

  /** Ground: DSA art. 28 guidelines, interface design. */
  static final Check NO_STREAKS =
      check("CVK-9.03")
          .severity(HIGH)
          .relevantFor(STREAK, PLAY_BY_APPOINTMENT, PLAY, LEARNING)
          .requires(
              clause("no-streaks", Rewards.STREAKS.isFalse()),
              clause("nothing-lost", Rewards.LOSS_ON_ABSENCE.isFalse()))
          .ground(EQUIVALENT, "D3", "D1")
          .rights(HEALTH, REST_AND_PLAY)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA_GUIDELINES.part("6.4"),
              DSA.part("28-1"),
              CVK.part("9"),
              AADC.part("13"),
              PEGI_2026.part("play-by-appointment"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.REMOVE_FOR_CHILDREN, Measure.KEEP_WHAT_WAS_EARNED)
          .build();

  /** Ground: the Code on fixed hours that cut across plans with family or friends. */
  static final Check NO_FIXED_TIMES =
      check("CVK-9.04")
          .severity(HIGH)
          .relevantFor(PLAY_BY_APPOINTMENT, STREAK, PLAY, LEARNING)
          .requires(
              clause("no-fixed-times", Rewards.FIXED_TIMES.isFalse()),
              clause("no-daily-login", Rewards.DAILY_LOGIN.isFalse()))
          .ground(CODE, "C9", "D3")
          .rights(REST_AND_PLAY, HEALTH, PARENTAL_RESPONSIBILITY)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.4"),
              AADC.part("13"),
              PEGI_2026.part("play-by-appointment"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.KEEP_WHAT_WAS_EARNED)
          .build();

  /** Ground: the Code on being shut out of a game for stopping to eat. */
  static final Check PAUSE_COSTS_NOTHING =
      check("CVK-9.05")
          .severity(HIGH)
          .relevantFor(PLAY, PLAY_BY_APPOINTMENT, STREAK, LEARNING)
          .requires(Session.PAUSE_PENALTY.is(Session.Penalty.NONE))
          .ground(CODE, "C9")
          .rights(REST_AND_PLAY, HEALTH, PARENTAL_RESPONSIBILITY)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.4"),
              AADC.part("13"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.KEEP_WHAT_WAS_EARNED)
          .build();

  /**
   * Ground: DSA art. 28 guidelines for the default; GC25 names sleep, the whole night is our step.
   */
  static final Check NOTIFICATIONS_OFF_AND_QUIET =
      check("CVK-9.06")
          .severity(HIGH)
          .relevantFor(NOTIFICATION)
          .requires(
              clause("off-by-default", Notifications.DEFAULT.is(OFF)),
              clause("quiet-night", Notifications.QUIET_HOURS.is(Notifications.Quiet.WHOLE_NIGHT)))
          .ground(EQUIVALENT, "D12", "G3")
          .rights(HEALTH, REST_AND_PLAY, EDUCATION)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA_GUIDELINES.part("6.4"),
              DSA.part("28-1"),
              CVK.part("9"),
              GC25.part("10"),
              GC25.part("11"),
              AADC.part("13"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT, Measure.BE_SILENT_AT_NIGHT)
          .build();

  /** Ground: DSA art. 28 guidelines, interface design. */
  static final Check TIME_TOOLS_AT_HAND =
      check("CVK-9.07")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(TIME_TOOL)
          .requires(
              clause("break-reminders", Wellbeing.BREAK_REMINDERS.isTrue()),
              clause("time-limits", Wellbeing.TIME_LIMITS.isTrue()),
              clause("easy-to-find", Wellbeing.EASY_TO_FIND.isTrue()))
          .ground(EQUIVALENT, "D3")
          .rights(HEALTH, REST_AND_PLAY)
          .cites(
              DSA_GUIDELINES.part("6.4"),
              CVK.part("9"),
              AADC.part("13"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.OFFER_TIME_TOOLS)
          .build();

  /** Ground: DSA art. 28 guidelines for receipts and likes; the other counters are our own step. */
  static final Check COUNTERS_HIDDEN =
      check("CVK-9.08")
          .severity(MEDIUM)
          .relevantFor(
              SOCIAL_METRIC,
              DM,
              GROUP_CHAT,
              EPHEMERAL,
              COMMENT,
              PROFILE_PRIVACY,
              UGC_PUBLISHING,
              STORY,
              LIVESTREAM)
          .requires(Defaults.SOCIAL_METRICS.isEmpty())
          .ground(EQUIVALENT, "D9", "D2")
          .rights(HEALTH, PRIVACY)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              CVK.part("9"),
              AADC.part("7"),
              CRBD.part("9"),
              GC25.part("10"))
          .suggests(Measure.HIDE_COUNTERS)
          .build();

  /** Ground: the Code on harmful content; age verification from the DSA art. 28 guidelines. */
  static final Check CONTENT_FITS_AGE =
      check("CVK-9.09")
          .severity(HIGH)
          .relevantFor(
              RECOMMENDER,
              ENDLESS_FEED,
              VIDEO,
              SEARCH,
              CONTENT_RATING,
              UGC_PUBLISHING,
              STORY,
              LIVESTREAM)
          .requires(
              clause("rated", Content.RATING.isTrue()),
              clause(
                  "filtered",
                  Content.FILTER_DEFAULT
                      .is(ON)
                      .or(
                          Content.FROM_OTHERS
                              .isFalse()
                              .and(Content.ADULT_GATE.is(AdultGate.NO_ADULT_CONTENT)))),
              clause(
                  "adult-content",
                  Content.ADULT_GATE.isOneOf(AdultGate.NO_ADULT_CONTENT, AdultGate.VERIFIED_AGE)))
          .ground(OPERATIONALISED, "C9", "D10", "D2")
          .rights(INFORMATION, PROTECTION_FROM_VIOLENCE, LIFE_AND_DEVELOPMENT)
          .cites(
              CVK.part("9"),
              AVMSD.part("28b"),
              AVMSD.part("6a"),
              DSA_GUIDELINES.part("6.1"),
              DSA.part("28-1"),
              FIVE_C.part("content"),
              GC25.part("7"),
              FOUR_C.part("content"))
          .suggests(Measure.RATE_AND_FILTER, Measure.CHECK_AGE_FOR_ADULT_CONTENT)
          .build();

  /** Ground: the Code on content shown automatically. One year is our own limit for a test. */
  static final Check NO_HARM_RECOMMENDED =
      check("CVK-9.10")
          .severity(HIGH)
          .relevantFor(RECOMMENDER, ENDLESS_FEED, AUTOPLAY, SEARCH)
          .requires(
              clause(
                  "recommendations",
                  Recommender.USED.isFalse().or(Recommender.HARM_SAFEGUARDS.isTrue())),
              clause("search", Search.OFFERED.isFalse().or(Search.BLOCKED_TERMS.isTrue())))
          .withEvidenceNotOlderThan(
              Period.ofYears(1), Recommender.HARM_SAFEGUARDS, Search.BLOCKED_TERMS)
          .ground(OPERATIONALISED, "C9", "D4")
          .rights(INFORMATION, HEALTH, LIFE_AND_DEVELOPMENT)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.5"),
              DSA.part("28-1"),
              AVMSD.part("28b"),
              CRBD.part("8"),
              FIVE_C.part("content"),
              GC25.part("10"),
              FOUR_C.part("content"))
          .suggests(Measure.TEST_WHAT_IS_RECOMMENDED, Measure.BLOCK_UNSAFE_SEARCHES)
          .build();

  /** Ground: the Code on harmful contact; pairing with strangers at random is our own step. */
  static final Check NO_CONTACT_BY_STRANGERS =
      check("CVK-9.11")
          .severity(HIGH)
          .relevantFor(
              DM, GROUP_CHAT, VOICE, LIVESTREAM, COMMENT, FRIEND_SUGGESTION, EPHEMERAL, LOCATION)
          .requires(
              clause("no-unknown-adults", Contact.ADULT_INITIATED.is(OFF)),
              clause("no-random-pairing", Contact.RANDOM_MATCH.is(OFF)))
          .ground(OPERATIONALISED, "C9", "D14")
          .rights(SEXUAL_EXPLOITATION, PROTECTION_FROM_VIOLENCE, PRIVACY)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              CRBD.part("8"),
              FIVE_C.part("contact"),
              GC25.part("7"),
              GC25.part("12"),
              FOUR_C.part("contact"))
          .suggests(Measure.CONTACT_ONLY_IF_KNOWN)
          .build();

  /** Ground: DSA art. 28 guidelines, account settings. */
  static final Check CHILD_CAN_BLOCK =
      check("CVK-9.12")
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
              UGC_PUBLISHING)
          .requires(
              clause("block", Contact.BLOCK.isTrue()),
              clause("mute", Contact.MUTE.isTrue()),
              clause(
                  "asked-for-groups",
                  Contact.GROUP_ADD_CONSENT.isOneOf(GroupAdd.ASKED_FIRST, GroupAdd.NO_GROUPS)))
          .ground(EQUIVALENT, "D1")
          .rights(PROTECTION_FROM_VIOLENCE, ASSOCIATION, PRIVACY)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              CVK.part("9"),
              CRBD.part("8"),
              PEGI_2026.part("online-safety"),
              FIVE_C.part("conduct"),
              GC25.part("7"),
              FOUR_C.part("conduct"))
          .suggests(Measure.GIVE_BLOCK_AND_MUTE)
          .build();

  /** Ground: the Code on dealing well with harmful conduct. Hours and a year are our own limits. */
  static final Check MODERATION_WORKS =
      check("CVK-9.13")
          .severity(HIGH)
          .ofService()
          .relevantFor(MODERATION, REPORTING)
          .requires(
              clause("response-time", Moderation.RESPONSE_HOURS.isAtMost(MOST_HOURS_TO_DEAL_WITH)),
              clause("people", Moderation.HUMAN.isTrue()),
              clause(
                  "dutch",
                  Audience.OFFERED_IN_NETHERLANDS
                      .isTrue()
                      .implies(Moderation.LANGUAGES.containsAll(Language.DUTCH))),
              clause("helplines", Moderation.HELPLINES.isTrue()))
          .withEvidenceNotOlderThan(
              Period.ofYears(1),
              Moderation.RESPONSE_HOURS,
              Moderation.HUMAN,
              Moderation.LANGUAGES,
              Moderation.HELPLINES)
          .ground(OPERATIONALISED, "C9", "D1")
          .rights(PROTECTION_FROM_VIOLENCE, RECOVERY, TO_BE_HEARD)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.7"),
              DSA_GUIDELINES.part("7.1"),
              DSA_GUIDELINES.part("7.2"),
              DSA.part("28-1"),
              CRBD.part("8"),
              GC25.part("7"))
          .suggests(Measure.STAFF_MODERATION)
          .askedOf(Role.MODERATION_LEAD)
          .build();

  /** Ground: UK Children's Code, standard 13, and the OECD's list of patterns. */
  static final Check NO_DECEPTIVE_PATTERNS =
      check("CVK-9.14")
          .severity(HIGH)
          .relevantFor(
              PURCHASE,
              VIRTUAL_CURRENCY,
              GIFT,
              RANDOM_ITEM,
              ADS,
              PLAY,
              STREAK,
              PLAY_BY_APPOINTMENT,
              AUTOPLAY,
              PROFILE_PRIVACY,
              NOTIFICATION,
              REPORTING,
              DATA_COLLECTION,
              LOCATION,
              PARENTAL_TOOL,
              AGE_ASSURANCE,
              TIME_TOOL)
          .requires(Ui.PATTERNS.isEmpty())
          .thenJudged()
          .ground(EQUIVALENT, "U2", "O1")
          .rights(BEST_INTERESTS, OTHER_EXPLOITATION, PRIVACY)
          .cites(
              AADC.part("13"),
              DSA.part("25"),
              BW.part("6-193b"),
              GDPR.part("25"),
              DSA_GUIDELINES.part("6.4"),
              CVK.part("9"),
              OECD.part("interface-interference"),
              GC25.part("12"))
          .suggests(Measure.GIVE_EQUAL_CHOICES)
          .askedOf(Role.DESIGNER)
          .build();

  /** Ground: DSA art. 28 guidelines on AI; not binding the child is our own step. */
  static final Check AI_KEEPS_ITS_DISTANCE =
      check("CVK-9.15")
          .severity(HIGH)
          .relevantFor(AI_CHATBOT)
          .requires(
              clause("off-at-first", Ai.DEFAULT.is(OFF).or(Ai.COMES_ALONG.isFalse())),
              clause("labelled", Ai.LABELLED.isTrue(), AI_ACT.part("50")),
              clause("no-companion", Ai.COMPANION_FEATURES.isEmpty()),
              clause("sells-nothing", Ai.COMMERCIAL.isFalse()))
          .thenJudged()
          .ground(EQUIVALENT, "D2", "D3")
          .rights(LIFE_AND_DEVELOPMENT, PRIVACY, THOUGHT_AND_RELIGION)
          .cites(
              DSA_GUIDELINES.part("6.4"),
              AI_ACT.part("50"),
              AI_ACT.part("5-1-b"),
              CVK.part("9"),
              CRBD.part("10"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT, Measure.KEEP_AI_HONEST)
          .build();

  /** Ground: the Code on family life, friendships, conflict with parents and peer pressure. */
  static final Check LEAVES_ROOM_FOR_LIFE =
      check("CVK-9.16")
          .severity(HIGH)
          .relevantFor(
              STREAK,
              ENDLESS_FEED,
              AUTOPLAY,
              RECOMMENDER,
              VIDEO,
              NOTIFICATION,
              SOCIAL_METRIC,
              UGC_PUBLISHING,
              STORY,
              DM,
              GROUP_CHAT,
              VOICE,
              EPHEMERAL,
              RANDOM_ITEM,
              LOCATION,
              FILTER,
              PLAY,
              PLAY_BY_APPOINTMENT,
              LIVESTREAM,
              AI_CHATBOT)
          .requires(Wellbeing.MONITORING.isTrue())
          .judgedWhereOpen()
          .ground(CODE, "C9")
          .rights(HEALTH, REST_AND_PLAY, EDUCATION, PARENTAL_RESPONSIBILITY)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("8.3"),
              AADC.part("5"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.WATCH_EFFECTS)
          .build();

  static final List<Check> CHECKS =
      List.of(
          AUTOPLAY_OFF,
          FEED_HAS_AN_END,
          NO_STREAKS,
          NO_FIXED_TIMES,
          PAUSE_COSTS_NOTHING,
          NOTIFICATIONS_OFF_AND_QUIET,
          TIME_TOOLS_AT_HAND,
          COUNTERS_HIDDEN,
          CONTENT_FITS_AGE,
          NO_HARM_RECOMMENDED,
          NO_CONTACT_BY_STRANGERS,
          CHILD_CAN_BLOCK,
          MODERATION_WORKS,
          NO_DECEPTIVE_PATTERNS,
          AI_KEEPS_ITS_DISTANCE,
          LEAVES_ROOM_FOR_LIFE);

  private AvoidHarmfulDesign() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.AVOID_HARMFUL_DESIGN, TEXTS).since("0.1.0");
  }
}
