package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
import static io.github.kiasdk.check.Ground.CODE;
import static io.github.kiasdk.check.Ground.EQUIVALENT;
import static io.github.kiasdk.code.Guides.*;
import static io.github.kiasdk.code.Laws.*;
import static io.github.kiasdk.effect.Level.HIGH;
import static io.github.kiasdk.effect.Level.MEDIUM;
import static io.github.kiasdk.functionality.FunctionalityKind.*;
import static io.github.kiasdk.right.Right.*;
import static io.github.kiasdk.vocabulary.Switch.OFF;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.vocabulary.DataRights;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Defaults.Otherwise;
import io.github.kiasdk.vocabulary.Defaults.Privacy;
import io.github.kiasdk.vocabulary.Defaults.Visibility;
import io.github.kiasdk.vocabulary.Indicators;
import io.github.kiasdk.vocabulary.Indicators.Tracking;
import io.github.kiasdk.vocabulary.Location;
import io.github.kiasdk.vocabulary.Location.Precision;
import io.github.kiasdk.vocabulary.Parental;
import io.github.kiasdk.vocabulary.Settings;
import io.github.kiasdk.vocabulary.Sharing;
import io.github.kiasdk.vocabulary.Watching;
import io.github.kiasdk.vocabulary.Watching.Extent;
import java.util.List;

/** Beginsel 6: Zorg voor een kindvriendelijk privacyontwerp. */
final class PrivacyDesign {

  private static final Texts TEXTS = Texts.of(PrivacyDesign.class, "PrivacyDesign");

  /** "A few" steps in CVK-6.09; the number is our own. */
  static final int FEW_STEPS = 5;

  /** Ground: the Code on defaults; that updates loosen nothing is from the UK supervisor. */
  static final Check MOST_PROTECTIVE_BY_DEFAULT =
      check("CVK-6.01")
          .severity(HIGH)
          .relevantFor(PROFILE_PRIVACY, DATA_COLLECTION)
          .requires(
              clause("strictest", Defaults.PRIVACY.is(Privacy.MOST_PROTECTIVE)),
              clause("kept-on-update", Settings.PERSIST_ON_UPDATE.isTrue()))
          .ground(CODE, "C6", "U14")
          .rights(PRIVACY, BEST_INTERESTS)
          .cites(
              CVK.part("6"),
              GDPR.part("25"),
              DSA.part("28-1"),
              DSA_GUIDELINES.part("6.3"),
              AADC.part("7"),
              CRBD.part("7"),
              GC25.part("6"))
          .suggests(Measure.PROTECT_BY_DEFAULT)
          .build();

  /** Ground: DSA art. 28 guidelines, account settings. */
  static final Check PRIVATE_BY_DEFAULT =
      check("CVK-6.02")
          .severity(HIGH)
          .relevantFor(PROFILE_PRIVACY, UGC_PUBLISHING, STORY, LIVESTREAM)
          .requires(Defaults.PROFILE_VISIBILITY.is(Visibility.PRIVATE))
          .ground(EQUIVALENT, "D1")
          .rights(PRIVACY, PROTECTION_FROM_VIOLENCE)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              GDPR.part("25"),
              CVK.part("6"),
              AADC.part("7"),
              CRBD.part("7"),
              GC25.part("6"))
          .suggests(Measure.PROTECT_BY_DEFAULT)
          .build();

  /** Ground: UK Children's Code, standard 10, and the DSA art. 28 guidelines. */
  static final Check LOCATION_OFF =
      check("CVK-6.03")
          .severity(HIGH)
          .relevantFor(LOCATION, DATA_COLLECTION)
          .requires(Defaults.GEOLOCATION.is(OFF))
          .ground(EQUIVALENT, "U1", "D2")
          .rights(PRIVACY, PROTECTION_FROM_VIOLENCE)
          .cites(
              AADC.part("10"),
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              GDPR.part("25"),
              CVK.part("6"),
              CRBD.part("7"),
              GC25.part("6"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT)
          .build();

  /** Ground: UK Children's Code, standard 10. */
  static final Check LOCATION_SHARING_ENDS =
      check("CVK-6.04")
          .severity(MEDIUM)
          .relevantFor(LOCATION)
          .appliesWhen(Location.SHARED.isTrue())
          .requires(Location.SHARE_RESETS.isTrue())
          .ground(EQUIVALENT, "U1")
          .rights(PRIVACY, PROTECTION_FROM_VIOLENCE)
          .cites(AADC.part("10"), CVK.part("6"), CRBD.part("7"), CRBD.part("8"), GC25.part("6"))
          .suggests(Measure.SHARE_FOR_ONE_SESSION)
          .build();

  /** Ground: DSA art. 28 guidelines for the camera; the rest is our own step. */
  static final Check ACCESS_ONLY_WHEN_NEEDED =
      check("CVK-6.05")
          .severity(MEDIUM)
          .relevantFor(
              FILTER,
              CREATION_TOOL,
              VOICE,
              LIVESTREAM,
              DM,
              GROUP_CHAT,
              EPHEMERAL,
              STORY,
              UGC_PUBLISHING,
              FRIEND_SUGGESTION,
              LOCATION,
              SEARCH,
              AI_CHATBOT)
          .requires(Defaults.PERMISSIONS_ON.isEmpty())
          .ground(EQUIVALENT, "D2")
          .rights(PRIVACY)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              GDPR.part("25"),
              CVK.part("6"),
              AADC.part("8"),
              CRBD.part("7"),
              GC25.part("6"))
          .suggests(Measure.ASK_WHEN_NEEDED, Measure.LIMIT_DATA)
          .build();

  /** Ground: DSA art. 28 guidelines, account settings. */
  static final Check OUT_OF_STRANGERS_REACH =
      check("CVK-6.06")
          .severity(HIGH)
          .relevantFor(FRIEND_SUGGESTION, DM, EPHEMERAL, SEARCH, PROFILE_PRIVACY)
          .requires(
              clause("not-found", Defaults.DISCOVERABLE.is(OFF)),
              clause("not-suggested", Defaults.SUGGESTED.is(OFF)),
              clause("no-messages", Defaults.DM_FROM_STRANGERS.is(OFF)))
          .ground(EQUIVALENT, "D14", "D1")
          .rights(SEXUAL_EXPLOITATION, PROTECTION_FROM_VIOLENCE, PRIVACY)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              CVK.part("6"),
              AADC.part("7"),
              CRBD.part("8"),
              FIVE_C.part("contact"),
              GC25.part("6"),
              GC25.part("7"),
              FOUR_C.part("contact"))
          .suggests(Measure.CONTACT_ONLY_IF_KNOWN, Measure.SWITCH_OFF_BY_DEFAULT)
          .build();

  /** Ground: DSA art. 28 guidelines, account settings. */
  static final Check POSTS_CANNOT_BE_COPIED =
      check("CVK-6.07")
          .severity(MEDIUM)
          .relevantFor(UGC_PUBLISHING, STORY, EPHEMERAL, LIVESTREAM)
          .appliesWhen(Sharing.POSTS.isTrue())
          .requires(
              clause("no-download", Sharing.DOWNLOAD_BY_OTHERS.is(OFF)),
              clause("no-screenshot", Sharing.SCREENSHOT_BY_OTHERS.is(OFF)))
          .ground(EQUIVALENT, "D1")
          .rights(PRIVACY, PROTECTION_FROM_VIOLENCE)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              CVK.part("6"),
              CRBD.part("7"),
              FIVE_C.part("conduct"),
              GC25.part("6"),
              FOUR_C.part("conduct"))
          .suggests(Measure.PREVENT_COPYING)
          .build();

  /** Ground: the Code on simple insight into what is processed. */
  static final Check CHILD_SEES_WHAT_IS_KEPT =
      check("CVK-6.08")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(PROFILE_PRIVACY)
          .requires(DataRights.VIEW_TOOL.isTrue())
          .thenJudged()
          .ground(CODE, "C6")
          .rights(PRIVACY, INFORMATION)
          .cites(
              CVK.part("6"),
              GDPR.part("12"),
              GDPR.part("15"),
              AADC.part("15"),
              CRBD.part("7"),
              CRBD.part("11"),
              GC25.part("6"))
          .suggests(Measure.SHOW_WHAT_IS_KEPT)
          .build();

  /** Ground: the Code on easy erasure and on keeping a copy. Five steps is our own limit. */
  static final Check CHILD_DELETES_ALL =
      check("CVK-6.09")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(PROFILE_PRIVACY)
          .requires(
              clause("delete-button", DataRights.DELETE_TOOL.isTrue()),
              clause("few-steps", DataRights.DELETE_STEPS.isAtMost(FEW_STEPS)),
              clause("copy", DataRights.EXPORT_TOOL.isTrue()))
          .ground(CODE, "C6")
          .rights(PRIVACY, EVOLVING_CAPACITIES)
          .cites(
              CVK.part("6"),
              GDPR.part("17"),
              GDPR.part("20"),
              GDPR.part("recital-65"),
              AADC.part("15"),
              CRBD.part("11"),
              GC25.part("4"),
              GC25.part("6"))
          .suggests(Measure.LET_CHILD_DELETE)
          .build();

  /** Ground: the UK supervisor's audit questions on defaults, and standard 13 on nudges. */
  static final Check LOOSENING_IS_NOT_EASIER =
      check("CVK-6.10")
          .severity(MEDIUM)
          .relevantFor(PROFILE_PRIVACY, LOCATION, DATA_COLLECTION)
          .requires(
              clause("warning", Settings.WARNING.isTrue()),
              clause("not-quicker", Settings.STEPS_TIGHTEN.isAtMost(Settings.STEPS_LOOSEN)),
              clause("not-pressed-for", Settings.PROMPTS.isFalse()))
          .thenJudged()
          .ground(EQUIVALENT, "U3", "U2")
          .rights(PRIVACY, BEST_INTERESTS, EVOLVING_CAPACITIES)
          .cites(
              AADC.part("7"),
              AADC.part("13"),
              GDPR.part("25"),
              GDPR.part("7-3"),
              CVK.part("6"),
              CRBD.part("11"),
              OECD.part("nagging"),
              OECD.part("obstruction"),
              GC25.part("4"),
              GC25.part("6"))
          .suggests(Measure.WARN_BEFORE_LOOSENING, Measure.GIVE_EQUAL_CHOICES)
          .build();

  /** Ground: UK Children's Code, standard 11, and the DSA art. 28 guidelines. */
  static final Check PARENTS_DO_NOT_SPY =
      check("CVK-6.11")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(PARENTAL_TOOL)
          .appliesWhen(Parental.TOOLS.isTrue())
          .requires(
              clause("visible", Parental.VISIBLE_TO_CHILD.isTrue()),
              clause("fits-age", Parental.AGE_FIT.isTrue()),
              clause("not-covert", Parental.COVERT.isFalse()))
          .ground(EQUIVALENT, "U1", "D5")
          .rights(PRIVACY, EVOLVING_CAPACITIES, PARENTAL_RESPONSIBILITY)
          .cites(
              AADC.part("11"),
              DSA_GUIDELINES.part("7.3"),
              CVK.part("6"),
              CRBD.part("4"),
              CRBD.part("11"),
              GC25.part("4"),
              GC25.part("6"),
              GC25.part("8"))
          .suggests(Measure.SHOW_WHAT_PARENTS_SEE)
          .build();

  /** Ground: UK Children's Code, standard 10, on visible location; the rest is our own step. */
  static final Check LOCATION_IS_ROUGH =
      check("CVK-6.12")
          .severity(HIGH)
          .relevantFor(
              LOCATION,
              DATA_COLLECTION,
              PARENTAL_TOOL,
              FRIEND_SUGGESTION,
              STORY,
              UGC_PUBLISHING,
              LIVESTREAM,
              PLAY)
          .appliesWhen(
              Location.SHARED.isTrue().or(Indicators.FOLLOWED.containsAny(Tracking.LOCATION)))
          .requires(
              clause(
                  "rough",
                  Location.PRECISION.isOneOf(Precision.ROUGH, Precision.PRECISE_ON_REQUEST)),
              clause(
                  "audience-shown", Location.SHARED.isFalse().or(Location.AUDIENCE_SHOWN.isTrue())),
              clause("not-worked-out", Location.PLACES_INFERRED.isFalse()))
          .ground(EQUIVALENT, "U1")
          .rights(PRIVACY, PROTECTION_FROM_VIOLENCE, PROTECTION_FROM_ABDUCTION)
          .cites(
              AADC.part("10"),
              DSA_GUIDELINES.part("6.3"),
              GDPR.part("25"),
              CVK.part("6"),
              CRBD.part("7"),
              CRBD.part("8"),
              GC25.part("6"))
          .suggests(Measure.BLUR_LOCATION, Measure.LIMIT_DATA)
          .build();

  /** Ground: UK Children's Code, standard 3: protect everybody where age is not known. */
  static final Check SAFE_FOR_THE_UNKNOWN_TOO =
      check("CVK-6.13")
          .severity(HIGH)
          .ofService()
          .relevantFor(PROFILE_PRIVACY, AGE_ASSURANCE, DATA_COLLECTION)
          .requires(
              clause(
                  "unknown-age",
                  Defaults.UNKNOWN_AGE.isOneOf(Otherwise.AS_FOR_A_CHILD, Otherwise.DOES_NOT_OCCUR)),
              clause(
                  "no-account",
                  Defaults.NO_ACCOUNT.isOneOf(Otherwise.AS_FOR_A_CHILD, Otherwise.DOES_NOT_OCCUR)))
          .ground(EQUIVALENT, "U11", "U1")
          .rights(PRIVACY, BEST_INTERESTS, NON_DISCRIMINATION)
          .cites(
              AADC.part("3"),
              AADC.part("7"),
              DSA_GUIDELINES.part("6.3"),
              GDPR.part("25"),
              CVK.part("6"),
              CRBD.part("7"),
              GC25.part("6"))
          .suggests(Measure.PROTECT_BY_DEFAULT)
          .build();

  /** Ground: General Comment 25 on watching children; UK Children's Code, standard 11, likewise. */
  static final Check WATCHING_IS_SEEN_AND_LIMITED =
      check("CVK-6.14")
          .severity(MEDIUM)
          .ofService()
          .relevantFor(
              LEARNING,
              DM,
              GROUP_CHAT,
              LOCATION,
              AI_CHATBOT,
              SEARCH,
              TIME_TOOL,
              PLAY,
              DATA_COLLECTION)
          .appliesWhen(Watching.OTHERS.isTrue())
          .requires(
              clause("visible", Watching.BY.every(Watching.VISIBLE.isTrue())),
              clause("task-only", Watching.BY.every(Watching.EXTENT.is(Extent.TASK_ONLY))),
              clause("ends", Watching.BY.every(Watching.ENDS.isTrue())))
          .ground(EQUIVALENT, "G32", "U1")
          .rights(PRIVACY, EVOLVING_CAPACITIES, EXPRESSION)
          .cites(
              GC25.part("6"),
              AADC.part("11"),
              GDPR.part("5"),
              CVK.part("6"),
              CRBD.part("7"),
              CRBD.part("11"),
              GC25.part("4"))
          .suggests(Measure.LIMIT_WATCHING)
          .build();

  static final List<Check> CHECKS =
      List.of(
          MOST_PROTECTIVE_BY_DEFAULT,
          PRIVATE_BY_DEFAULT,
          LOCATION_OFF,
          LOCATION_SHARING_ENDS,
          ACCESS_ONLY_WHEN_NEEDED,
          OUT_OF_STRANGERS_REACH,
          POSTS_CANNOT_BE_COPIED,
          CHILD_SEES_WHAT_IS_KEPT,
          CHILD_DELETES_ALL,
          LOOSENING_IS_NOT_EASIER,
          PARENTS_DO_NOT_SPY,
          LOCATION_IS_ROUGH,
          SAFE_FOR_THE_UNKNOWN_TOO,
          WATCHING_IS_SEEN_AND_LIMITED);

  private PrivacyDesign() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.PRIVACY_DESIGN, TEXTS).since("0.1.0");
  }
}
