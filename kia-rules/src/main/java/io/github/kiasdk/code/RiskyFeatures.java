package io.github.kiasdk.code;

import static io.github.kiasdk.check.Clause.clause;
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
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.Content;
import io.github.kiasdk.vocabulary.Creation;
import io.github.kiasdk.vocabulary.Filters;
import io.github.kiasdk.vocabulary.Live;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Vanishing;
import io.github.kiasdk.vocabulary.Wellbeing;
import java.time.Period;
import java.util.List;

/** Beginsel 9, second part: features that can harm a child unless they are kept within bounds. */
final class RiskyFeatures {

  /** From when a child may go live: our own limit. */
  private static final int LEAST_AGE_TO_GO_LIVE = 16;

  /** One tap is no more than a habit: our own limit. */
  private static final int LEAST_STEPS_TO_GO_ON = 2;

  private static final Texts TEXTS = Texts.of(RiskyFeatures.class, "AvoidHarmfulDesign");

  /** Ground: the Code on harm to health and wellbeing; that this is about filters is our step. */
  static final Check FILTERS_OFF_AND_SHOWN =
      check("CVK-9.17")
          .severity(MEDIUM)
          .relevantFor(FILTER, CREATION_TOOL, UGC_PUBLISHING, STORY, LIVESTREAM)
          .appliesWhen(Filters.CHANGE_LOOKS.isTrue())
          .requires(
              clause("off-by-default", Filters.DEFAULT.is(OFF)),
              clause("shown", Filters.SHOWN.isTrue()))
          .ground(OPERATIONALISED, "C9")
          .rights(HEALTH, IDENTITY, LIFE_AND_DEVELOPMENT)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.3"),
              DSA.part("28-1"),
              CRBD.part("9"),
              GC25.part("10"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT, Measure.SHOW_CHANGED_LOOKS)
          .askedOf(Role.DESIGNER)
          .build();

  /** Ground: an overview of the guidelines on DSA art. 28; subjects and memory are our own step. */
  static final Check AI_IS_SAFE_TO_TALK_WITH =
      check("CVK-9.18")
          .severity(HIGH)
          .relevantFor(AI_CHATBOT)
          .requires(
              clause("subjects", Ai.SAFE_SUBJECTS.isTrue()),
              clause("crisis", Ai.CRISIS_ROUTE.isTrue()),
              clause("memory", Ai.MEMORY_DEFAULT.is(OFF)),
              clause("tested", Ai.TESTED.isTrue()))
          .withEvidenceNotOlderThan(Period.ofYears(1), Ai.TESTED)
          .ground(EQUIVALENT, "D2")
          .rights(LIFE_AND_DEVELOPMENT, HEALTH, PRIVACY, PROTECTION_FROM_VIOLENCE)
          .cites(
              DSA_GUIDELINES.part("6.4"),
              DSA.part("28-1"),
              AI_ACT.part("5-1-b"),
              CVK.part("9"),
              CRBD.part("8"),
              GC25.part("10"))
          .suggests(Measure.TEST_AI_WITH_HARD_TALKS, Measure.SWITCH_OFF_BY_DEFAULT)
          .build();

  /** Ground: proposals of Ofcom; the age of sixteen is our own. */
  static final Check LIVE_WITHIN_BOUNDS =
      check("CVK-9.19")
          .severity(HIGH)
          .relevantFor(LIVESTREAM)
          .appliesWhen(Live.CHILD_HOSTS.isTrue())
          .requires(
              clause("old-enough", Live.HOST_FROM_AGE.isAtLeast(LEAST_AGE_TO_GO_LIVE)),
              clause("strangers-out", Live.STRANGERS.isEmpty()),
              clause("watched-along", Live.PERSON_WATCHES.isTrue()))
          .ground(EQUIVALENT, "D41")
          .rights(SEXUAL_EXPLOITATION, PROTECTION_FROM_VIOLENCE, PRIVACY, ECONOMIC_EXPLOITATION)
          .cites(
              DSA_GUIDELINES.part("6.3"),
              DSA_GUIDELINES.part("6.7"),
              DSA.part("28-1"),
              CVK.part("9"),
              CRBD.part("8"),
              FIVE_C.part("contact"),
              FOUR_C.part("contact"),
              GC25.part("7"),
              GC25.part("12"))
          .suggests(Measure.LIMIT_LIVE)
          .askedOf(Role.MODERATION_LEAD)
          .build();

  /** Ground: the Code on dealing well with harmful conduct; that it vanishes is our step. */
  static final Check VANISHED_CAN_BE_REPORTED =
      check("CVK-9.20")
          .severity(HIGH)
          .relevantFor(EPHEMERAL, DM, GROUP_CHAT)
          .appliesWhen(Vanishing.OFFERED.isTrue())
          .requires(
              clause("off-by-default", Vanishing.DEFAULT.is(OFF)),
              clause("reportable", Vanishing.REPORTABLE.isTrue()))
          .ground(OPERATIONALISED, "C9")
          .rights(PROTECTION_FROM_VIOLENCE, SEXUAL_EXPLOITATION, TO_BE_HEARD)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.3"),
              DSA_GUIDELINES.part("7.1"),
              DSA.part("28-1"),
              CRBD.part("8"),
              FIVE_C.part("conduct"),
              FOUR_C.part("conduct"),
              GC25.part("7"))
          .suggests(Measure.SWITCH_OFF_BY_DEFAULT, Measure.KEEP_FOR_REPORTS)
          .build();

  /** Ground: GC25 on restrictions such as filters; the subjects and a year are our own step. */
  static final Check HELP_IS_NOT_BLOCKED =
      check("CVK-9.21")
          .severity(MEDIUM)
          .relevantFor(
              SEARCH,
              CONTENT_RATING,
              RECOMMENDER,
              ENDLESS_FEED,
              VIDEO,
              COMMENT,
              UGC_PUBLISHING,
              AI_CHATBOT,
              PARENTAL_TOOL)
          .appliesWhen(Content.BLOCKS.isTrue())
          .requires(
              clause("reachable", Content.HELP_REACHABLE.isTrue()),
              clause("explained", Content.BLOCK_EXPLAINED.isTrue()))
          .withEvidenceNotOlderThan(Period.ofYears(1), Content.HELP_REACHABLE)
          .ground(EQUIVALENT, "G41")
          .rights(INFORMATION, EXPRESSION, HEALTH, IDENTITY)
          .cites(GC25.part("6"), DSA_GUIDELINES.part("4"), CVK.part("9"), CRBD.part("6"))
          .suggests(Measure.TEST_WHAT_IS_BLOCKED)
          .build();

  /** Ground: AI Act art. 5 for nude images, from 2 December 2026; false scenes are our own step. */
  static final Check NO_FALSE_IMAGES_OF_CHILDREN =
      check("CVK-9.22")
          .severity(HIGH)
          .relevantFor(CREATION_TOOL, FILTER, AI_CHATBOT)
          .appliesWhen(Creation.PEOPLE.isTrue())
          .requires(
              clause("no-undressing", Creation.UNDRESSING_BLOCKED.isTrue()),
              clause("no-false-scenes", Creation.FALSE_SCENES_BLOCKED.isTrue()))
          .withEvidenceNotOlderThan(Period.ofYears(1), Creation.UNDRESSING_BLOCKED)
          .ground(EQUIVALENT, "L41")
          .rights(SEXUAL_EXPLOITATION, PRIVACY, PROTECTION_FROM_VIOLENCE, IDENTITY)
          .cites(
              AI_ACT.part("5-1-ba"),
              AI_ACT.part("5-1-bb"),
              DSA.part("28-1"),
              CVK.part("9"),
              CRBD.part("8"),
              FIVE_C.part("conduct"),
              FOUR_C.part("conduct"),
              GC25.part("12"))
          .suggests(Measure.REFUSE_IMAGES_OF_OTHERS)
          .build();

  /** Ground: an overview of the guidelines on DSA art. 28; default, night and steps are ours. */
  static final Check TIME_LIMITS_HOLD =
      check("CVK-9.23")
          .severity(MEDIUM)
          .relevantFor(ENDLESS_FEED, AUTOPLAY, RECOMMENDER, STREAK, PLAY_BY_APPOINTMENT, AI_CHATBOT)
          .requires(
              clause("day", Wellbeing.DAILY_LIMIT_DEFAULT.is(ON)),
              clause("night", Wellbeing.NIGHT_DEFAULT.is(ON)),
              clause("holds", Wellbeing.DISMISS_STEPS.isAtLeast(LEAST_STEPS_TO_GO_ON)),
              clause("signs", Wellbeing.ACTS_ON_SIGNS.isTrue()))
          .ground(EQUIVALENT, "D1")
          .rights(HEALTH, REST_AND_PLAY, EDUCATION)
          .cites(
              DSA_GUIDELINES.part("6.4"),
              DSA_GUIDELINES.part("8.3"),
              DSA.part("28-1"),
              CVK.part("9"),
              AADC.part("13"),
              CRBD.part("9"),
              GC25.part("10"),
              GC25.part("11"))
          .suggests(Measure.STOP_BY_DEFAULT, Measure.WATCH_EFFECTS)
          .build();

  /** Ground: the Code on harmful contact; what is looked for comes from accounts of Ofcom. */
  static final Check ABUSERS_ARE_LOOKED_FOR =
      check("CVK-9.24")
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
              clause("images", Moderation.KNOWN_IMAGES.isTrue()),
              clause("grooming", Moderation.GROOMING_SIGNS.isTrue()),
              clause("return", Moderation.RETURN_STOPPED.isTrue()),
              clause("links", Contact.LINKS_HELD_BACK.isTrue()))
          .ground(OPERATIONALISED, "C9", "D42")
          .rights(SEXUAL_EXPLOITATION, PROTECTION_FROM_VIOLENCE, RECOVERY)
          .cites(
              CVK.part("9"),
              DSA_GUIDELINES.part("6.7"),
              DSA.part("28-1"),
              CRBD.part("8"),
              FIVE_C.part("contact"),
              FOUR_C.part("contact"),
              GC25.part("7"),
              GC25.part("12"))
          .suggests(Measure.LOOK_FOR_ABUSERS, Measure.STAFF_MODERATION)
          .askedOf(Role.MODERATION_LEAD)
          .build();

  static final List<Check> CHECKS =
      List.of(
          FILTERS_OFF_AND_SHOWN,
          AI_IS_SAFE_TO_TALK_WITH,
          LIVE_WITHIN_BOUNDS,
          VANISHED_CAN_BE_REPORTED,
          HELP_IS_NOT_BLOCKED,
          NO_FALSE_IMAGES_OF_CHILDREN,
          TIME_LIMITS_HOLD,
          ABUSERS_ARE_LOOKED_FOR);

  private RiskyFeatures() {}

  private static Check.Builder check(String id) {
    return Check.check(id, Principles.AVOID_HARMFUL_DESIGN, TEXTS).since("0.1.0");
  }
}
